package trasluz.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds of whom the later links of a Russian chain of roles are told: `Иван Краснов, отставной
/// капитан, а ныне председатель фонда`, `Краснов — бывший моряк, владелец судна и директор фонда`.
final class RussianChain {
  private static final String[] THEN = {
    "nyne", "teper", "zatem", "potom", "pozzhe", "segodnya", "seychas", "pozdneye", "takzhe"
  };

  private RussianChain() {}

  /// The name at the head of a chain whose later link a noun is, behind `а ныне`.
  static Optional<Integer> host(Phrases phrases, int link) {
    int at = link - 1;
    while (phrases.isWord(at, THEN)) {
      at--;
    }
    boolean then = at < link - 1 && phrases.is(at, WordClass.CONJ) && phrases.isMark(at - 1, ",");
    if (phrases.language() != Language.RUSSIAN || !then) {
      return Optional.empty();
    }
    int open = at - 2;
    while (open > 0 && !phrases.isMark(open, ",;:—?(")) {
      if (phrases.isVerb(open) || phrases.is(open, WordClass.SUB)) {
        return Optional.empty();
      }
      open--;
    }
    int host = phrases.beforeQuotes(open);
    Set<RussianCase> common = new HashSet<>();
    phrases.noun(link).ifPresent(noun -> common.addAll(noun.cases()));
    phrases.noun(host).ifPresent(noun -> common.retainAll(noun.cases()));
    boolean named =
        phrases
            .noun(host)
            .filter(noun -> noun.owner().isEmpty())
            .flatMap(Phrase.Noun::name)
            .filter(hit -> !hit.meaning().type().isPlace())
            .isPresent();
    return named && phrases.isMark(open, ",") && !common.isEmpty()
        ? Optional.of(host)
        : Optional.empty();
  }

  /// The further roles behind the first that a dash tells of somebody.
  static List<Integer> behind(Phrases phrases, RussianSubjects subjects, int said) {
    List<Integer> links = new ArrayList<>();
    for (int i = said + 1; i < phrases.size() && !phrases.isMark(i, ";:—?("); i++) {
      Optional<Integer> close = subjects.asides().closingOf(i);
      if (close.isPresent()) {
        i = close.get();
        continue;
      }
      boolean another =
          (phrases.isVerb(i) && !subjects.agreement().isParticiple(i))
              || phrases.is(i, WordClass.SUB)
              || phrases.is(i, WordClass.REL);
      if (another) {
        // A clause of its own begins: what stands before its verb may be its subject.
        links.removeIf(link -> isSubjectOf(phrases, link));
        break;
      }
      boolean joined =
          phrases.isMark(i - 1, ",")
              || phrases.is(i - 1, WordClass.CONJ)
              || phrases.isWord(i - 1, THEN);
      boolean role =
          phrases
              .noun(i)
              .filter(noun -> !noun.relational().isEmpty() && noun.name().isEmpty())
              .filter(noun -> noun.may(RussianCase.NOM))
              .isPresent();
      if (joined && role) {
        links.add(i);
      }
    }
    return List.copyOf(links);
  }

  /// `Краснов — владелец судна и, по данным реестра, директор фонда`: a remark behind the joint
  /// says nothing of the link before it.
  static boolean isOfLaterLink(Phrases phrases, Saying saying, Clause clause) {
    if (phrases.language() != Language.RUSSIAN || !phrases.isMark(clause.verb(), "—")) {
      return false;
    }
    int comma = saying.at();
    while (comma > clause.verb() && !phrases.isMark(comma, ",")) {
      comma--;
    }
    int joint = comma - 1;
    return phrases.is(joint, WordClass.CONJ)
        && clause.objects().stream().allMatch(role -> role.noun() < joint);
  }

  private static boolean isSubjectOf(Phrases phrases, int link) {
    for (int i = link + 1; i < phrases.size(); i++) {
      if (phrases.isVerb(i)) {
        return true;
      }
      if (phrases.at(i) instanceof Phrase.Mark && phrases.isMark(i, ",;:—?")) {
        return false;
      }
    }
    return false;
  }
}
