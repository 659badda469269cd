package trasluz.source;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Described;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Says what one record of a source states about one entity, and turns what can't be said into an
/// issue. Immutable: the `with` methods give a speaker for another entity, time or telling.
///
/// @param line of the record, for issues
public record Speaker(
    SourceOutput output,
    Citation citation,
    long line,
    EntityId subject,
    Telling telling,
    Validity validity) {

  /// A speaker about an entity, without dates, who says things as the source probably knows them.
  public static Speaker about(
      EntityId subject, Telling telling, Reading reading, Locator locator, long line) {
    return new Speaker(
        reading.output(),
        reading.input().cite(locator),
        line,
        subject,
        telling,
        Validity.UNBOUNDED);
  }

  /// What is read and where it goes.
  public record Reading(SourceInput input, SourceOutput output) {

    public String file() {
      return input.file();
    }
  }

  public Speaker withSubject(EntityId other) {
    return new Speaker(output, citation, line, other, telling, validity);
  }

  public Speaker withTelling(Telling other) {
    return new Speaker(output, citation, line, subject, other, validity);
  }

  public Speaker withValidity(Validity other) {
    return new Speaker(output, citation, line, subject, telling, other);
  }

  /// Says a claim that is known to be well-formed.
  public void say(Claim claim) {
    output.statement(Statement.of(subject, claim, validity, telling, citation));
  }

  /// Says a claim made from published text, unless the text can't be kept, for example because it
  /// is too long; then an issue says so.
  ///
  /// @param field where the text stands
  /// @return whether it was said
  public boolean say(String field, Supplier<? extends Claim> claim) {
    Claim made;
    try {
      made = claim.get();
    } catch (IllegalArgumentException e) {
      issue(new SourceIssue.NotRead(file(), line, field + ": " + e.getMessage()));
      return false;
    }
    say(made);
    return true;
  }

  /// Keeps text under a property name; blank text says nothing.
  public void describe(String property, Optional<String> text) {
    text.filter(value -> !value.isBlank())
        .ifPresent(value -> say(property, () -> new Described(property, value)));
  }

  /// From the first date to the second, as far as they are given and in order; dates out of order
  /// become an issue and [Optional#empty()].
  public Optional<Validity> validity(Optional<PartialDate> from, Optional<PartialDate> to) {
    try {
      return Optional.of(new Validity(from, to));
    } catch (IllegalArgumentException e) {
      issue(
          new SourceIssue.NotRead(
              file(),
              line,
              "dates from %s to %s, which hold on no day"
                  .formatted(from.map(Object::toString).orElse(""), to.orElseThrow())));
      return Optional.empty();
    }
  }

  public void issue(SourceIssue issue) {
    output.issue(issue);
  }

  public String file() {
    return citation.snapshot().file();
  }

  /// A property name from a field name: `addressEntity` and `ADDRESS_ENTITY` give `address-entity`.
  public static String property(String prefix, String field) {
    String words =
        field
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-+|-+$", "")
            .toLowerCase(Locale.ROOT);
    String name = prefix + (words.isEmpty() ? "unnamed" : words);
    return name.length() <= 100 ? name : name.substring(0, 100);
  }
}
