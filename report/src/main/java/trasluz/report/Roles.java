package trasluz.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.match.NameTokens;

/// What a text has told once and takes up later without the name: after `Ana Orvik's brother,
/// Petter Orvik` "her brother" is he, and "the authority" is the one party of the text whose name
/// ends so.
final class Roles {
  private static final Map<String, List<String>> TRADES = trades();

  private final Map<String, Map<String, Referent>> byWord = new HashMap<>();
  private final Map<String, Referent> byRole = new HashMap<>();

  /// Takes up the names of a sentence.
  void learn(Phrases phrases) {
    for (Phrase phrase : phrases.list()) {
      if (phrase instanceof Phrase.Noun noun) {
        noun.name().ifPresent(hit -> named(phrases, hit));
        noun.owner().flatMap(Phrase.Owner::name).ifPresent(hit -> named(phrases, hit));
      }
    }
  }

  private void named(Phrases phrases, Hit hit) {
    Referent referent = Referent.of(hit);
    var name = NameTokens.fold(Recall.nameOf(referent));
    boolean whole = name.size() > 1 && !referent.isPlace() && referent.type() != EntityType.PERSON;
    if (whole && phrases.language() == Language.ENGLISH) {
      // The first word is rarely what it is: `Lines Bank` is no shipping line.
      for (String word : name.subList(1, name.size())) {
        byWord.computeIfAbsent(word, _ -> new HashMap<>()).put(referent.key(), referent);
      }
    }
  }

  /// Takes up that somebody bears a role, such as "brother", of another.
  void bears(String role, String ofKey, Referent bearer) {
    byRole.put(ofKey + "|" + role, bearer);
  }

  /// The only party of the text whose name has a word, or one that tells of the same trade: "the
  /// carrier" is the one called Airways.
  ///
  /// @param type what the noun is a word for
  Optional<Referent> only(String noun, EntityType type, Language language) {
    if (language != Language.ENGLISH) {
      return Optional.empty();
    }
    Map<String, Referent> named = new HashMap<>(byWord.getOrDefault(noun, Map.of()));
    if (named.isEmpty()) {
      TRADES
          .getOrDefault(noun, List.of())
          .forEach(word -> named.putAll(byWord.getOrDefault(word, Map.of())));
      boolean body = type == EntityType.PUBLIC_BODY;
      named.values().removeIf(r -> body != (r.type() == EntityType.PUBLIC_BODY));
      if (named.values().stream().anyMatch(r -> r.type() == type)) {
        named.values().removeIf(r -> r.type() != type);
      }
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  /// Whether the name of a firm tells a trade and the noun another: `the bank` is no firm called
  /// Lines.
  boolean isOfOtherTrade(Referent firm, String noun, Language language) {
    List<String> own = TRADES.getOrDefault(noun, List.of());
    List<String> name = NameTokens.fold(Recall.nameOf(firm));
    return language == Language.ENGLISH
        && !own.isEmpty()
        && name.size() > 1
        && name.stream().noneMatch(word -> own.contains(word) || word.equals(noun))
        && name.subList(1, name.size()).stream()
            .anyMatch(word -> TRADES.values().stream().anyMatch(words -> words.contains(word)));
  }

  private static Map<String, List<String>> trades() {
    Map<String, List<String>> trades = new HashMap<>();
    for (String[] row : Resources.table("trades.tsv")) {
      for (String noun : row[0].split("\\|", -1)) {
        trades.put(noun, List.of(row[1].split("\\|", -1)));
      }
    }
    return Map.copyOf(trades);
  }

  /// Who bears a role of another, as told before.
  Optional<Referent> of(String role, String ofKey) {
    return Optional.ofNullable(byRole.get(ofKey + "|" + role));
  }
}
