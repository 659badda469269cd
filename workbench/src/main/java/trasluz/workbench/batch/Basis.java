package trasluz.workbench.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.match.EntityProfile;

/// What a customer's row and a list entry were when a person judged them, as two hashes. A
/// judgement applies as long as neither has changed.
///
/// @param customer hash of what screening reads of the row
/// @param entity hash of the ids of the statements that say who the entity is; they are hashes of
///   what is said, so reading the same list again changes nothing
public record Basis(String customer, String entity) {
  private static final Pattern TEXT =
      Pattern.compile("customer ([0-9a-f]{32}) entity ([0-9a-f]{32})");

  public static Basis of(Customer customer, EntityProfile entity) {
    return new Basis(customer.recordHash(), hashOf(entity));
  }

  static String hashOf(EntityProfile entity) {
    RecordHash hash = new RecordHash();
    hash.add(
        "statements", entity.statements().stream().map(statement -> statement.id().toString()));
    return hash.digits();
  }

  /// Reads the text form; empty for anything else.
  static Optional<Basis> parseOptional(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new Basis(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /// In words, what is no longer what it was; empty where both are.
  Optional<String> changedSince(Basis judged) {
    boolean row = !customer.equals(judged.customer);
    boolean entry = !entity.equals(judged.entity);
    return Stream.of(
            row && entry ? "the customer's row and the list entry have changed since" : "",
            row ? "the customer's row has changed since" : "",
            entry ? "the list entry has changed since" : "")
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  @Override
  public String toString() {
    return "customer " + customer + " entity " + entity;
  }
}
