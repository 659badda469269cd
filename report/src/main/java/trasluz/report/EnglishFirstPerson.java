package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Settles in English whom "I" and "we" mean: within quotation marks whoever says it in the same
/// sentence, `"I never sold it to X," said Ana`. "I" is a person; "we" is a body that speaks, since
/// of a person nobody can tell for whom else she speaks. Outside quotation marks it is the author,
/// who is no party.
final class EnglishFirstPerson {
  private static final Set<String> WORDS = Set.of("i", "we");

  private final Phrases phrases;
  private final List<Integer> speakers;

  /// @param speakers the nouns whose word the sentence is
  EnglishFirstPerson(Phrases phrases, List<Integer> speakers) {
    this.phrases = phrases;
    this.speakers = List.copyOf(speakers);
  }

  boolean means(String word) {
    return phrases.language() == Language.ENGLISH && WORDS.contains(word);
  }

  /// @param referent whom a noun means
  Optional<Referent> of(String word, int at, IntFunction<Optional<Referent>> referent) {
    if (!isQuoted(at)) {
      return Optional.empty();
    }
    List<Referent> saying =
        speakers.stream()
            .filter(noun -> noun != at && !isQuoted(noun))
            .flatMap(noun -> referent.apply(noun).stream())
            .filter(who -> !who.isPlace())
            .filter(who -> word.equals("i") == (who.type() == EntityType.PERSON))
            .toList();
    return Recall.only(saying);
  }

  /// Who tells a claim of himself: it is his word, whatever else the sentence has.
  static Optional<Referent> teller(Draft draft) {
    return Stream.concat(Stream.of(draft.subject()), draft.object().stream())
        .filter(who -> who.filled().filter(WORDS::contains).isPresent())
        .findFirst();
  }

  /// Whether a phrase stands within quotation marks of its sentence.
  private boolean isQuoted(int at) {
    TextWords words = phrases.words();
    int from = words.start(phrases.at(0).from());
    // The mark that opens the sentence stands before its first word.
    String before = words.between(Math.max(0, from - 1), words.start(phrases.at(at).from()));
    int open = 0;
    for (int i = 0; i < before.length(); i++) {
      open =
          switch (before.charAt(i)) {
            case '"' -> 1 - open;
            case '“', '«', '„' -> 1;
            case '”', '»' -> 0;
            default -> open;
          };
    }
    return open == 1;
  }
}
