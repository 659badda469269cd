package trasluz.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.match.NameTokens;
import trasluz.report.Phrase.Noun;

/// Which English pronoun a text uses of whom, as far as titles, words of kin and common given names
/// tell. A person of whom nothing is known may be both.
final class Genders {
  private static final Set<String> HE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "brother",
          "son",
          "father",
          "husband",
          "uncle",
          "nephew",
          "widower",
          "grandson",
          "grandfather",
          "stepson",
          "stepfather",
          "son-in-law",
          "brother-in-law",
          "father-in-law",
          "half-brother",
          "godson",
          "godfather",
          "businessman",
          "chairman",
          "spokesman",
          "salesman",
          "man",
          "fisherman",
          "foreman",
          "prince");
  private static final Set<String> SHE =
      Set.of(
          "ms",
          "mrs",
          "miss",
          "madam",
          "lady",
          "sister",
          "daughter",
          "mother",
          "wife",
          "aunt",
          "niece",
          "widow",
          "granddaughter",
          "grandmother",
          "stepdaughter",
          "stepmother",
          "daughter-in-law",
          "sister-in-law",
          "mother-in-law",
          "half-sister",
          "goddaughter",
          "godmother",
          "businesswoman",
          "chairwoman",
          "spokeswoman",
          "saleswoman",
          "woman",
          "landlady",
          "actress",
          "princess",
          "ex-wife");

  private final Map<String, Boolean> women = new HashMap<>();

  /// Takes up what one sentence tells: `Ms Orvik`, `his daughter Ana`, `Mary Orvik`.
  void learn(Phrases phrases) {
    if (phrases.language() == Language.SPANISH) {
      phrases.list().forEach(phrase -> spanish(phrases, phrase));
    }
    if (phrases.language() != Language.ENGLISH) {
      return;
    }
    for (Phrase phrase : phrases.list()) {
      if (phrase instanceof Noun noun) {
        noun.name()
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .ifPresent(hit -> learn(phrases, noun, hit));
        noun.owner()
            .flatMap(Phrase.Owner::name)
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .ifPresent(hit -> titled(phrases, hit));
      }
    }
  }

  /// `la concejala Ruiz`, `Ana Ruiz`: by the article before the noun, else by the given name.
  private void spanish(Phrases phrases, Phrase phrase) {
    Optional<Hit> person =
        phrase instanceof Noun noun
            ? noun.name().filter(hit -> hit.meaning().type() == EntityType.PERSON)
            : Optional.empty();
    person.ifPresent(hit -> {
      String key = hit.meaning().key();
      String first = phrases.words().folded(phrase.from());
      boolean apposed = phrase.from() < hit.from() && hit.to() == phrase.to();
      List<String> name = NameTokens.fold(Recall.nameOf(Referent.of(hit)));
      String given = name.getFirst();
      if (phrases.grammar().is(WordClass.SHEGIVEN, given)) {
        women.putIfAbsent(key, true);
      } else if (phrases.grammar().is(WordClass.HEGIVEN, given)) {
        women.putIfAbsent(key, false);
      } else if (apposed && first.matches("el|la|un|una|don|dona")) {
        women.putIfAbsent(key, first.endsWith("a"));
      } else if (name.size() > 1 && given.matches(".{3,}[ao]")) {
        // `Berto Lanza`: no list has it.
        women.putIfAbsent(key, given.endsWith("a"));
      }
    });
  }

  private void learn(Phrases phrases, Noun noun, Hit hit) {
    boolean apposed = noun.from() < hit.from() && hit.to() == noun.to();
    if (apposed) {
      called(phrases.words().folded(hit.from() - 1), hit.meaning().key());
    }
    titled(phrases, hit);
  }

  private void titled(Phrases phrases, Hit hit) {
    String key = hit.meaning().key();
    called(phrases.words().folded(hit.from()), key);
    if (hit.from() > 0) {
      called(phrases.words().folded(hit.from() - 1), key);
    }
    List<String> name = NameTokens.fold(Recall.nameOf(Referent.of(hit)));
    boolean spanish = phrases.language() == Language.SPANISH;
    if (name.size() > 1 || (spanish && name.size() == 1)) {
      if (phrases.grammar().is(WordClass.SHEGIVEN, name.getFirst())) {
        women.putIfAbsent(key, true);
      } else if (phrases.grammar().is(WordClass.HEGIVEN, name.getFirst())) {
        women.putIfAbsent(key, false);
      }
    }
  }

  /// Takes up that somebody was called by a noun.
  void called(String noun, String key) {
    if (SHE.contains(noun)) {
      women.put(key, true);
    } else if (HE.contains(noun)) {
      women.put(key, false);
    }
  }

  /// Whether a noun such as "aunt" may be said of somebody.
  boolean mayBeCalled(String noun, String key) {
    return SHE.contains(noun) ? mayBe(key, true) : !HE.contains(noun) || mayBe(key, false);
  }

  /// Whether somebody may be meant by `he`, or by `she`.
  boolean mayBe(String key, boolean she) {
    return Optional.ofNullable(women.get(key)).map(woman -> woman == she).orElse(true);
  }
}
