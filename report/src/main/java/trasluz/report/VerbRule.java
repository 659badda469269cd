package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trasluz.report.Grammar.Frame;

/// Reads verbs that tell a relation, in the active and passive: `X bought Y from Z`, `Y is held 30%
/// by X`, `X, who advises Y`.
///
/// Which side of a verb stands where is in `relations.tsv`. In the passive the side that is the
/// object is sought before the verb and the subject behind "by".
final class VerbRule implements ClaimRule {
  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      if (isIndirectQuestion(scene.phrases(), clause)
          || isAim(scene.phrases(), clause)
          || isNotSeen(scene.phrases(), clause)) {
        continue;
      }
      for (Frame frame : frames(scene.phrases(), clause)) {
        List<Draft> found = new VerbReader(scene, clause, frame).read();
        drafts.addAll(found);
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return drafts;
  }

  /// Where a sum is told, `received $2 million from X`, what asks for one comes first.
  private static List<Frame> frames(Phrases phrases, Clause clause) {
    boolean sum = phrases.language() == Language.ENGLISH && clause.amount().isPresent();
    return sum
        ? clause.frames().stream()
            .sorted(Comparator.comparing(frame -> !(frame.needsAmount() && !frame.needsStake())))
            .toList()
        : clause.frames();
  }

  /// `no quiso decir si controla la firma`; what somebody looks into may be so.
  private static boolean isSpanishQuestion(Phrases phrases, int si) {
    return phrases.language() == Language.SPANISH
        && phrases.isWord(si, "si")
        && phrases.isVerb(si - 1)
        && !phrases
            .at(si - 1)
            .word()
            .matches("(investig|indag|rastre|estudi|analiz|examin|desconoc|ignor).*");
  }

  /// `there is nothing X can do to sell Y`, `what X has done to help Y`: an aim, not a deed.
  private static boolean isAim(Phrases phrases, Clause clause) {
    boolean english = phrases.language() == Language.ENGLISH;
    for (int i = clause.group(); english && i + 1 < clause.verb(); i++) {
      if (phrases.isWord(i, "do", "does", "did", "done") && phrases.isWord(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /// `мы не видели, чтобы судно заходило в порт`: what was not seen may be so or not.
  static boolean isNotSeen(Phrases phrases, Clause clause) {
    int verb = clause.from() - 3;
    return phrases.language() == Language.RUSSIAN
        && phrases.isWord(clause.from() - 1, "chtoby")
        && phrases.isMark(clause.from() - 2, ",")
        && phrases.isVerb(verb)
        && (phrases.is(verb - 1, WordClass.NEG) || phrases.at(verb).word().startsWith("somnev"));
  }

  /// `readers ask whether X is owned by Y` asserts nothing.
  static boolean isIndirectQuestion(Phrases phrases, Clause clause) {
    int first =
        clause.subjects().isEmpty()
            ? clause.group()
            : Math.min(clause.group(), clause.subjects().getFirst().noun());
    // `no se sabe quién le paga`: the accent asks.
    boolean asks =
        phrases.language() == Language.SPANISH
            && phrases.is(first - 1, WordClass.REL)
            && phrases.words().published(phrases.at(first - 1).from()).matches("(?i)quién(es)?");
    return asks
        || isSpanishQuestion(phrases, first - 1)
        || phrases.isWord(first - 1, "whether", "li")
        || phrases.isWord(clause.verb() + 1, "li");
  }
}
