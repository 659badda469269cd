package trasluz.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A claim with who says it, how, where it can be read and when it holds. Immutable.
///
/// The id is the hash of what is said: subject, claim, source, telling and validity. Where it is
/// read (snapshot and locator) is not part of it, so the same row in tomorrow's copy of a list is
/// the same statement seen again.
public record Statement(
    StatementId id,
    EntityId subject,
    Claim claim,
    Validity validity,
    Telling telling,
    Citation citation) {

  /// Makes a statement and its id.
  public static Statement of(
      EntityId subject, Claim claim, Validity validity, Telling telling, Citation citation) {
    return new Statement(
        idOf(subject, claim, validity, telling, citation.source()),
        subject,
        claim,
        validity,
        telling,
        citation);
  }

  private static StatementId idOf(
      EntityId subject, Claim claim, Validity validity, Telling telling, Source source) {
    ContentHash hash = new ContentHash().add(subject.scope()).add(subject.local());
    List<String> fields = ClaimFields.encode(claim);
    hash.add(ClaimFields.kind(claim)).add(String.valueOf(fields.size()));
    fields.forEach(hash::add);
    return hash.add(validity.from().map(PartialDate::toString))
        .add(validity.to().map(PartialDate::toString))
        .add(source.id())
        .add(telling.hedge().code())
        .add(telling.attributedTo())
        .add(telling.reliability().name())
        .add(String.valueOf(telling.credibility().number()))
        .add(telling.origin())
        .add(telling.published().map(PartialDate::toString))
        .toStatementId();
  }

  /// Whether the id is the hash of the content; false means that one of the two was altered.
  public boolean isIntact() {
    return id.equals(idOf(subject, claim, validity, telling, citation.source()));
  }

  /// Equal statements have equal ids, so the id is hash enough.
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  public Source source() {
    return citation.source();
  }

  public Grade grade() {
    return telling.grade();
  }

  /// The first day on which the statement could be known for sure: the last possible day of its
  /// publication, or the date of the snapshot it is read from.
  public LocalDate known() {
    return telling.published().map(PartialDate::latest).orElse(citation.snapshot().date());
  }

  /// Statements of one origin count once when they corroborate each other.
  public String independenceGroup() {
    Optional<String> origin = telling.origin();
    return origin.isPresent() ? "origin " + origin.get() : "source " + source().id();
  }
}
