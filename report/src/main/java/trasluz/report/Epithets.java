package trasluz.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;

/// What a text has called the parties it names: after `the trader Ana Ruiz`, `Ana Ruiz, a trader,`
/// or `Ana Ruiz was a trader`, "the trader" means Ana Ruiz.
///
/// A word that two parties were called means the one who was called so last.
final class Epithets {
  private static final Pattern ENDING =
      Pattern.compile("(?:yami|ami|yakh|akh|yam|am|iyey|yey|oy|ey|om|em|ov|ev|yu|ya|a|y|i|u|e|o)$");

  private final Map<String, Referent> byWord = new HashMap<>();

  /// What a Spanish text calls two: `la firma` means neither for sure.
  private final Set<String> shared = new HashSet<>();

  /// Takes up what one sentence calls whom.
  void learn(Phrases phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phrases.noun(i).ifPresent(noun -> learn(phrases, at, noun));
    }
  }

  private void learn(Phrases phrases, int at, Noun noun) {
    // `отчёт завода «Кесса»` is later `завод`.
    noun.owner()
        .flatMap(Phrase.Owner::noun)
        .filter(_ -> phrases.language() == Language.RUSSIAN)
        .ifPresent(whose ->
            whose
                .name()
                .filter(hit -> whose.from() < hit.from())
                .ifPresent(hit -> put(phrases, whose.word(), hit)));
    if (noun.name().isPresent()) {
      Hit name = noun.name().get();
      if (noun.from() < name.from() && name.to() == noun.to()) {
        put(phrases, headBefore(phrases, noun, name), name);
        adjectives(phrases, noun, name);
      }
      return;
    }
    // `Ana Ruiz, a trader,` and `a trader, Ana Ruiz,`
    Optional<Hit> host = bareName(phrases, phrases.beforeQuotes(at - 1));
    // `lent to Corvo Lines, the lender said`: the speaker is not the one before the comma.
    boolean speaks =
        phrases.language() == Language.ENGLISH
            && noun.article() == Phrase.Article.DEFINITE
            && phrases.isVerb(at + 1);
    boolean apposed = phrases.isMark(at - 1, ",") && noun.owner().isEmpty() && !speaks;
    boolean predicate = phrases.is(at - 1, WordClass.BE) && bareName(phrases, at - 2).isPresent();
    if (apposed && host.isPresent()) {
      put(phrases, noun.word(), host.get());
    } else if (predicate) {
      put(phrases, noun.word(), bareName(phrases, at - 2).orElseThrow());
    } else if (phrases.isMark(phrases.behindQuotes(at), ",") && mayCall(phrases, noun)) {
      int name = phrases.behindQuotes(phrases.behindQuotes(at));
      // `pays the governor, Ana said`: she is no governor.
      boolean closed =
          phrases.language() != Language.ENGLISH || phrases.closes(phrases.behindQuotes(name));
      bareName(phrases, name).filter(_ -> closed).ifPresent(hit -> put(phrases, noun.word(), hit));
    }
  }

  /// `a trader, Ana Ruiz,`, in English also `his firm, Corvo,`, which is later `the firm`.
  private static boolean mayCall(Phrases phrases, Noun noun) {
    return noun.owner().isEmpty() || phrases.language() == Language.ENGLISH;
  }

  /// `el empresario maltés Juan Borg` is later `el maltés`.
  private void adjectives(Phrases phrases, Noun noun, Hit name) {
    if (phrases.language() != Language.SPANISH) {
      return;
    }
    for (int i = noun.from() + 1; i < name.from(); i++) {
      String word = phrases.words().folded(i);
      boolean adjective = phrases.grammar().typeOf(word).isEmpty() && !word.equals(noun.word());
      if (adjective && !SpanishShapes.standsBeforeNoun(word)) {
        byWord.put(word, new Referent(name.meaning(), Optional.empty()));
      }
    }
  }

  /// The noun next to the name in English, the first one in the languages that go on behind it.
  private static String headBefore(Phrases phrases, Noun noun, Hit name) {
    if (phrases.language() == Language.ENGLISH) {
      return phrases.words().folded(name.from() - 1);
    }
    return noun.word();
  }

  private static Optional<Hit> bareName(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .flatMap(Noun::name)
        .filter(hit -> {
          boolean article = phrases.noun(at).orElseThrow().article() != Phrase.Article.NONE;
          return hit.from() == phrases.at(at).from() + (article ? 1 : 0)
              && hit.to() == phrases.at(at).to();
        });
  }

  private void put(Phrases phrases, String word, Hit name) {
    Optional<EntityType> told = phrases.grammar().typeOf(word);
    // `the trader` may be a person or a firm.
    boolean firm =
        phrases.language() == Language.ENGLISH
            && phrases.grammar().is(WordClass.COMPANY, word)
            && agree(EntityType.COMPANY, name.meaning().type());
    boolean fits = firm || (told.isPresent() && agree(told.get(), name.meaning().type()));
    if (fits) {
      Referent called = new Referent(name.meaning(), Optional.empty());
      Optional<Referent> before = Optional.ofNullable(byWord.put(key(phrases, word), called));
      boolean another = before.filter(b -> !b.key().equals(called.key())).isPresent();
      if (another && phrases.language() == Language.SPANISH) {
        shared.add(word);
      }
    }
  }

  private static boolean agree(EntityType told, EntityType named) {
    boolean personal = told == EntityType.PERSON;
    boolean place = told.isPlace() || named.isPlace();
    boolean bodies =
        List.of(EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PUBLIC_BODY).contains(told)
            && List.of(EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PUBLIC_BODY)
                .contains(named);
    return !place && (told == named || bodies) && personal == (named == EntityType.PERSON);
  }

  /// Whom a noun means by what the text has called somebody.
  Optional<Referent> of(Phrases phrases, Noun noun) {
    if (shared.contains(noun.word())) {
      return Optional.empty();
    }
    String key = key(phrases, noun.word());
    // `el embajador Ruiz` is later `el exembajador`, and not the other way round.
    boolean former = phrases.language() == Language.SPANISH && key.startsWith("ex");
    return Optional.ofNullable(byWord.get(key))
        .or(() -> former ? Optional.ofNullable(byWord.get(key.substring(2))) : Optional.empty());
  }

  /// A Russian word without its ending.
  private static String key(Phrases phrases, String word) {
    return phrases.language() == Language.RUSSIAN ? stem(word) : word;
  }

  private static String stem(String word) {
    String stem = ENDING.matcher(word).replaceFirst("");
    // `торговец`, `торговца`
    return stem.replaceFirst("ets$", "ts");
  }
}
