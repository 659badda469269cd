package trasluz.report;

import java.util.Optional;

/// Finds in Russian cards and cables what the verbs behind a heading are said of: `Танкер «Орлан»:
/// 14.01 вышел из Джибути, 16.01 обнаружен на рейде`.
final class RussianHeadings {
  private RussianHeadings() {}

  /// The name before the colon, where the verb behind it has no subject and agrees.
  static Optional<Integer> of(Phrases phrases, RussianSubjects subjects, int verb) {
    int colon = 0;
    while (colon < verb && !phrases.isMark(colon, ":")) {
      if (phrases.isVerb(colon)
          || phrases.isMark(colon, ",;—?")
          || phrases.is(colon, WordClass.BE)) {
        return Optional.empty();
      }
      colon++;
    }
    int name = 0;
    while (name < colon && !phrases.isNoun(name)) {
      name++;
    }
    int head = name;
    String written = subjects.agreement().written(verb);
    boolean finite =
        RussianAgreement.genderOfVerb(written).isPresent()
            || written.matches(".*(?:ен|ан|ян|ят)[аоы]?");
    boolean told =
        colon < verb
            && finite
            && isClosed(phrases, name, colon)
            && phrases
                .noun(head)
                .filter(noun -> noun.name().isPresent() && noun.may(RussianCase.NOM))
                .isPresent()
            && subjects.agreement().mayGoOn(head, verb);
    return told ? Optional.of(head) : Optional.empty();
  }

  /// Whether nothing but brackets stands between the name and the colon.
  private static boolean isClosed(Phrases phrases, int name, int colon) {
    int i = phrases.behindQuotes(name);
    if (phrases.isMark(i, "(")) {
      while (i < colon && !phrases.isMark(i, ")")) {
        i++;
      }
      i++;
    }
    return i == colon;
  }
}
