package trasluz.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Identifier;
import trasluz.statement.Statement;

/// Finds entities by a number or code, compared without punctuation and case.
final class IdentifierIndex {
  private static final int SHORTEST = 5;
  private static final int MOST_WORDS = 40;

  /// The score of an identifier whose check digit is wrong on file.
  private static final double DOUBTFUL = 0.9;

  /// @param entity who carries the identifier
  /// @param statement that says so; its claim is [Identified]
  record Carrier(EntityProfile entity, Statement statement) {}

  private final Map<String, List<Carrier>> carriers = new HashMap<>();

  IdentifierIndex(EntityDirectory directory) {
    for (EntityProfile entity : directory.entities()) {
      for (Statement statement : entity.statements()) {
        if (statement.claim() instanceof Identified identified) {
          carriers
              .computeIfAbsent(identified.identifier().comparable(), _ -> new ArrayList<>(1))
              .add(new Carrier(entity, statement));
        }
      }
    }
  }

  /// The entities that carry an identifier of the query, or one that its name is or holds.
  List<Match> matches(Query query) {
    List<Carrier> found = new ArrayList<>(find(query.name().asPublished()));
    for (Identifier identifier : query.particulars().identifiers()) {
      found.addAll(carriers.getOrDefault(identifier.comparable(), List.of()));
    }
    List<Match> matches = new ArrayList<>();
    for (Carrier carrier : found) {
      if (query.schema().map(carrier.entity().schema()::mayBe).orElse(true)
          && carrier.statement().claim() instanceof Identified identified) {
        String identifier = identified.identifier().toString();
        Optional<String> doubt = CheckDigit.of(identified.identifier()).remark();
        matches.add(
            new Match(
                carrier.entity(),
                carrier.statement(),
                doubt.isPresent() ? DOUBTFUL : 1.0,
                Explanations.ofIdentifier(
                    carrier.statement(), identifier, doubt.map(why -> "; " + why).orElse(""))));
      }
    }
    return matches;
  }

  /// Who carries an identifier that the text is or holds as a word. A text looks like an identifier
  /// when it has five letters and digits or more and one digit, or is a BIC without digits.
  List<Carrier> find(String text) {
    Set<String> keys = new LinkedHashSet<>();
    addKey(text, keys);
    String[] words = text.split("\\s+", MOST_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
      addKey(words[i], keys);
    }
    return keys.stream().flatMap(key -> carriers.getOrDefault(key, List.of()).stream()).toList();
  }

  private static void addKey(String text, Set<String> keys) {
    if (text.isBlank() || text.length() > 200) {
      return;
    }
    String key = new Identifier("any", text, Optional.empty()).comparable();
    if (key.length() >= SHORTEST && (hasDigit(key) || isBic(text, key))) {
      keys.add(key);
    }
  }

  private static boolean hasDigit(String key) {
    return key.chars().anyMatch(Character::isDigit);
  }

  /// Eight or eleven capital letters in a row; ISO 9362 allows a BIC without digits.
  private static boolean isBic(String text, String key) {
    return (key.length() == 8 || key.length() == 11)
        && text.strip().equals(key)
        && key.equals(key.toUpperCase(Locale.ROOT));
  }
}
