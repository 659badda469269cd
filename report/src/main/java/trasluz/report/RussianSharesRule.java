package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.statement.Share;

/// Reads how a Russian verb parts one firm among several, each with a part of his own: `«Кесса»
/// принадлежит на 40 % Орловой и на 60 % Краснову`, `доли в «Кессе» поделены между Орловой (55 %) и
/// Красновым (45 %)`.
final class RussianSharesRule implements ClaimRule {
  private static final String BELONGS = "prinadlezh.*";
  private static final String PARTED =
      "podel.*|razdel.*|raspredel.*|delyat.*|delit.*|delil.*|raspyl.*|raspisan.*";
  private static final int MOST = 5;

  /// Who has a part, and which, where it is told.
  private record Holder(Referent who, Optional<Share> share) {}

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.RUSSIAN) {
      scene.clauses().stream()
          .filter(clause -> verb(scene, clause).matches(BELONGS + "|" + PARTED))
          .forEach(clause -> drafts.addAll(parted(scene, clause)));
    }
    return drafts;
  }

  private static String verb(Scene scene, Clause clause) {
    return scene.phrases().at(clause.verb()).word();
  }

  private static List<Draft> parted(Scene scene, Clause clause) {
    Optional<Referent> held = held(scene, clause);
    boolean belongs = verb(scene, clause).matches(BELONGS);
    if (held.isEmpty()) {
      return List.of();
    }
    List<Holder> holders =
        holders(scene, clause, belongs ? RussianCase.DAT : RussianCase.INS).stream()
            .filter(holder -> !holder.who().key().equals(held.get().key()))
            .toList();
    boolean each = holders.stream().allMatch(holder -> holder.share().isPresent());
    if (holders.size() < 2 || holders.size() > MOST || !each) {
      return List.of();
    }
    return holders.stream()
        .map(holder -> draft(scene, clause, held.get(), holder.who(), holder.share().orElseThrow()))
        .toList();
  }

  /// The firm: the subject, whose the stakes are, or what stands behind `в`.
  private static Optional<Referent> held(Scene scene, Clause clause) {
    Optional<Referent> subject =
        scene.meant(clause.subjects().stream()).filter(who -> !who.isPlace()).findFirst();
    return subject
        .or(() ->
            clause.subjects().stream()
                .flatMap(argument ->
                    scene
                        .discourse()
                        .ownerOf(argument.noun(), type -> !type.isPlace(), Set.of())
                        .stream())
                .findFirst())
        .or(() ->
            scene
                .meant(
                    clause.adjuncts().stream()
                        .filter(adjunct -> Set.of("в", "во").contains(adjunct.preposition()))
                        .map(Clause.Adjunct::argument))
                .filter(who -> !who.isPlace())
                .findFirst());
  }

  /// Those behind the verb up to the next verb, each with the part in brackets behind him or with
  /// `на` before.
  private static List<Holder> holders(Scene scene, Clause clause, RussianCase wanted) {
    Phrases phrases = scene.phrases();
    List<Holder> holders = new ArrayList<>();
    Optional<Share> before = Optional.empty();
    for (int i = clause.verb() + 1; i < phrases.size(); i++) {
      boolean ends =
          phrases.isMark(i, ";:—?")
              || phrases.isVerb(i)
              || phrases.is(i, WordClass.SUB)
              || phrases.is(i, WordClass.REL);
      if (ends) {
        break;
      }
      if (phrases.at(i) instanceof Phrase.Percent percent && !phrases.isMark(i - 1, "(")) {
        before = Optional.of(percent.share());
      }
      boolean holds =
          phrases.noun(i).filter(noun -> noun.may(wanted)).isPresent()
              && (!phrases.is(phrases.beforeQuotes(i), WordClass.PREP)
                  || phrases.isWord(phrases.beforeQuotes(i), "mezhdu"))
              && !phrases.isMark(i - 1, "(");
      Optional<Referent> who =
          holds ? scene.discourse().of(i).filter(r -> !r.isPlace()) : Optional.empty();
      if (who.isPresent()) {
        Optional<Share> behind = inBrackets(phrases, phrases.behindQuotes(i));
        holders.add(new Holder(who.get(), behind.isPresent() ? behind : before));
        before = Optional.empty();
      }
    }
    return holders;
  }

  private static Optional<Share> inBrackets(Phrases phrases, int at) {
    return phrases.isMark(at, "(")
            && phrases.has(at + 1)
            && phrases.at(at + 1) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  private static Draft draft(
      Scene scene, Clause clause, Referent held, Referent holder, Share share) {
    return Draft.verbal(Relation.OWNS, holder, held, clause, "shares")
        .holding(share)
        .during(scene.time(clause));
  }
}
