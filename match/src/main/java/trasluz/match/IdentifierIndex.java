package trasluz.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.match.identifier.IdentifierRule;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Evidence;
import trasluz.statement.Identifier;
import trasluz.statement.Statement;

/// Finds entities by a number or code, compared without punctuation and case.
final class IdentifierIndex {
  private static final int SHORTEST = 5;
  private static final int MOST_WORDS = 40;

  private static final double SAME = 1.0;

  /// The score of an identifier with a fault, or beside which another contradicts.
  private static final double DOUBTFUL = 0.9;

  /// @param entity who carries the identifier
  /// @param statement that says so; its claim is [Identified]
  record Carrier(EntityProfile entity, Statement statement) {
    boolean hasScheme(String scheme) {
      return statement.claim() instanceof Identified identified
          && identified.identifier().scheme().equals(scheme);
    }
  }

  private static final List<Carrier> NOBODY = List.of();

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
  ///
  /// An identifier with a wrong check digit is compared all the same, but does not give the full
  /// score; neither does one beside which another identifier contradicts.
  List<Match> matches(Query query) {
    List<Identifier> known = query.particulars().identifiers();
    List<Match> matches = new ArrayList<>();
    for (Carrier carrier : find(query.name().asPublished())) {
      add(carrier, Optional.empty(), query, matches);
    }
    for (Identifier identifier : known) {
      String key = identifier.comparable();
      for (Carrier carrier : key.isEmpty() ? NOBODY : carriers.getOrDefault(key, NOBODY)) {
        if (key.length() >= SHORTEST || carrier.hasScheme(identifier.scheme())) {
          add(carrier, Optional.of(identifier), query, matches);
        }
      }
    }
    return matches;
  }

  private static void add(
      Carrier carrier, Optional<Identifier> asked, Query query, List<Match> matches) {
    boolean kind = query.schema().map(carrier.entity().schema()::mayBe).orElse(true);
    if (kind && carrier.statement().claim() instanceof Identified identified) {
      Identifier theirs = identified.identifier();
      List<Evidence> doubts = new ArrayList<>(2);
      IdentifierRule.fault(theirs)
          .or(() -> asked.flatMap(IdentifierRule::fault))
          .ifPresent(fault -> doubts.add(Evidence.step("check digit", fault)));
      ParticularsComparison.contradiction(query.particulars().identifiers(), carrier.entity())
          .ifPresent(finding -> doubts.add(finding.withoutAmount()));
      double score = doubts.isEmpty() ? SAME : DOUBTFUL;
      if (score >= query.threshold()) {
        matches.add(
            new Match(
                carrier.entity(),
                carrier.statement(),
                score,
                Explanations.ofIdentifier(carrier.statement(), theirs, score, doubts)));
      }
    }
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
