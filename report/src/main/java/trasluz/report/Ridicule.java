package trasluz.report;

import trasluz.report.Phrase.Noun;

/// Finds ridicule: `If Ana ever paid a bill, Berto is the director of the Bank of England` says
/// that Ana did not, and of Berto nothing. That one person does something is no condition for
/// another's being in an office now; where a document is right, or something comes to pass, it may
/// be.
final class Ridicule {
  private Ridicule() {}

  /// Whether a clause that says who is what is the second half of such a sentence.
  static boolean is(Phrases phrases, Clause clause) {
    int verb = clause.verb();
    boolean now = phrases.isWord(verb, "is", "es", "am", "soy") && phrases.isWord(0, "if", "si");
    if (!now || clause.subjects().size() != 1) {
      return false;
    }
    int subject = clause.subjects().getFirst().noun();
    return isPerson(phrases, subject)
        && phrases.isMark(subject - 1, ",")
        && isPerson(phrases, 1)
        && !nameAt(phrases, 1).equals(nameAt(phrases, subject));
  }

  private static boolean isPerson(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .flatMap(Noun::name)
        .filter(name -> name.meaning().type() == EntityType.PERSON)
        .isPresent();
  }

  private static String nameAt(Phrases phrases, int at) {
    return phrases.noun(at).flatMap(Noun::name).map(name -> name.meaning().key()).orElse("");
  }
}
