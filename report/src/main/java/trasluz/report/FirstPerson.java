package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Settles whom "I" and "we" mean: within quotation marks whoever says it in the same sentence, `"I
/// never sold it to X," said Ana`, `«No soy dueño de X», dijo Ana`, `«Я не владею X», — сказала
/// Анна`. "I" is a person; "we" is a body that speaks, since of a person nobody can tell for whom
/// else she speaks. Outside quotation marks it is the author, who is no party.
final class FirstPerson {
  /// The Spanish subjects that only the ending of their verb tells: `vendí`, `vendimos`.
  static final String I = "[yo]";

  static final String WE = "[nosotros]";

  private static final Set<String> ENGLISH = Set.of("i", "we", "me", "us", "myself");

  private static final Set<String> SPANISH =
      Set.of("yo", "mi", "mis", "nosotros", "nosotras", "nuestro", "nuestra", I, WE);

  private static final Set<String> RUSSIAN =
      Set.of("ya", "my", "mne", "menya", "mnoy", "nam", "nas", "nami");

  private static final Set<String> ONE =
      Set.of("i", "me", "myself", "yo", "mi", "mis", "ya", "mne", "menya", "mnoy", I);

  private final Phrases phrases;
  private final List<Integer> speakers;

  /// @param speakers the nouns whose word the sentence is
  FirstPerson(Phrases phrases, List<Integer> speakers) {
    this.phrases = phrases;
    this.speakers = List.copyOf(speakers);
  }

  boolean means(String word) {
    return switch (phrases.language()) {
      case ENGLISH -> ENGLISH.contains(word);
      case SPANISH -> SPANISH.contains(word);
      case RUSSIAN -> RUSSIAN.contains(word);
    };
  }

  /// @param discourse tells whom a noun means
  Optional<Referent> of(String word, int at, Discourse discourse) {
    IntFunction<Optional<Referent>> referent = discourse::of;
    IntFunction<Optional<Referent>> owner =
        noun ->
            discourse.ownerOf(noun, type -> !type.isPlace() && type != EntityType.PERSON, Set.of());
    if (!isQuoted(phrases, at)) {
      return Optional.empty();
    }
    List<Referent> saying =
        speakers.stream()
            .filter(noun -> noun != at && !isQuoted(phrases, noun))
            .flatMap(noun -> referent.apply(noun).stream())
            .filter(who -> !who.isPlace())
            .filter(who -> ONE.contains(word) == (who.type() == EntityType.PERSON))
            .toList();
    return Recall.only(saying)
        .or(() -> announced(word, at, referent))
        .or(() -> bodyOf(word, referent))
        .or(() -> russianBody(word, owner));
  }

  /// `«Мы не продавали», — сказал директор «Кессы» Иван Краснов`: he speaks for «Кесса».
  private Optional<Referent> russianBody(String word, IntFunction<Optional<Referent>> owner) {
    if (phrases.language() != Language.RUSSIAN || ONE.contains(word)) {
      return Optional.empty();
    }
    return Recall.only(
        speakers.stream()
            .filter(noun -> !isQuoted(phrases, noun))
            .filter(noun ->
                phrases
                    .noun(noun)
                    .filter(n ->
                        n.relational().stream()
                            .anyMatch(f -> speaksFor(f) || f.relation() == Relation.REPRESENTS))
                    .isPresent())
            .flatMap(noun -> owner.apply(noun).stream())
            .toList());
  }

  /// `"We own X," said Ana, the chairman of Y`, `said Ana of Y`: she speaks for Y.
  private Optional<Referent> bodyOf(String word, IntFunction<Optional<Referent>> referent) {
    if (phrases.language() != Language.ENGLISH || ONE.contains(word)) {
      return Optional.empty();
    }
    return Recall.only(
        speakers.stream()
            .filter(noun -> !isQuoted(phrases, noun))
            .flatMap(noun -> bodyAt(noun).stream())
            .flatMap(body -> referent.apply(body).stream())
            .filter(who -> !who.isPlace() && who.type() != EntityType.PERSON)
            .toList());
  }

  /// The noun for whose a speaker's post is.
  private Optional<Integer> bodyAt(int speaker) {
    int post = phrases.isMark(speaker + 1, ",") ? speaker + 2 : speaker;
    boolean leads =
        post == speaker
            || phrases
                .noun(post)
                .filter(noun -> noun.name().isEmpty())
                .filter(noun -> noun.relational().stream().anyMatch(FirstPerson::speaksFor))
                .isPresent();
    return leads && phrases.isWord(post + 1, "of", "at", "for") && phrases.isNoun(post + 2)
        ? Optional.of(post + 2)
        : Optional.empty();
  }

  private static boolean speaksFor(Grammar.Frame frame) {
    return frame.relation() == Relation.DIRECTOR_OF
        || frame.relation() == Relation.OWNS
        || frame.relation() == Relation.WORKS_FOR;
  }

  /// `Ana Ruiz: «Nunca fui su socia»`: who stands before the colon speaks, and not who is spoken of
  /// before one within the quotation, `«Y de mi hermana: nada»`.
  private Optional<Referent> announced(
      String word, int at, IntFunction<Optional<Referent>> referent) {
    int colon = at;
    while (colon > 0 && !phrases.isMark(colon, ":")) {
      colon--;
    }
    return phrases.language() == Language.SPANISH
            && phrases.isNoun(colon - 1)
            && !isQuoted(phrases, colon - 1)
        ? referent
            .apply(colon - 1)
            .filter(who -> !who.isPlace())
            .filter(who -> ONE.contains(word) == (who.type() == EntityType.PERSON))
        : Optional.empty();
  }

  /// Who tells a claim of himself: it is his word, whatever else the sentence has.
  static Optional<Referent> teller(Draft draft) {
    return Stream.concat(Stream.of(draft.subject()), draft.object().stream())
        .filter(who -> who.filled().filter(FirstPerson::isWord).isPresent())
        .findFirst();
  }

  private static boolean isWord(String word) {
    return ENGLISH.contains(word) || SPANISH.contains(word) || RUSSIAN.contains(word);
  }

  /// Whether a phrase stands within quotation marks of its sentence.
  static boolean isQuoted(Phrases phrases, int at) {
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
