package trasluz.source.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Credibility;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Gathers what one entry of a list says about one party, and says it all at once.
///
/// The listing itself (that this kind of thing under this name is listed) is OFAC's own act and
/// therefore confirmed; what OFAC says about the party's life is probable.
final class ListedParty {

  /// OFAC numbers both lists in one series.
  static final String SCOPE = "ofac";

  private record Said(Claim claim, Validity validity, Credibility credibility, Citation citation) {}

  private final EntityId id;
  private final Schema schema;
  private final long line;
  private final SourceOutput output;
  private final List<Said> said = new ArrayList<>();
  private final Directives directives = new Directives();
  private Citation citation;

  ListedParty(EntityId id, Schema schema, Citation citation, long line, SourceOutput output) {
    this.id = id;
    this.schema = schema;
    this.citation = citation;
    this.line = line;
    this.output = output;
  }

  /// The party a row is about, cited from that row.
  static ListedParty inRow(Row row, Schema schema, SourceInput input, SourceOutput output) {
    return new ListedParty(
        new EntityId(SCOPE, row.entry()),
        schema,
        input.cite(new Locator.Row(row.line())),
        row.line(),
        output);
  }

  Schema schema() {
    return schema;
  }

  Directives directives() {
    return directives;
  }

  /// What is said from here on can be read there.
  void citeFrom(Citation place) {
    citation = place;
  }

  /// The party's kind and primary name.
  void listedAs(String name) {
    add(new KindIs(schema), Validity.UNBOUNDED, Credibility.CONFIRMED);
    add(new Named(new Name(name), NameKind.PRIMARY), Validity.UNBOUNDED, Credibility.CONFIRMED);
  }

  /// The party's listings under the given programmes, with the directives gathered so far.
  void listedUnder(OfacList list, List<String> programmes) {
    if (programmes.isEmpty()) {
      output.issue(
          new SourceIssue.NotRead(
              file(), line, "the listing of " + id + ", for want of a programme"));
    }
    for (Listings.Listing listing : Listings.of(list, programmes, directives)) {
      add(listing.claim(), listing.validity(), Credibility.CONFIRMED);
    }
  }

  /// A fact about the party.
  void say(Claim claim) {
    add(claim, Validity.UNBOUNDED, Credibility.PROBABLE);
  }

  /// A fact from a cell of its own, unless the value can't be kept, for example because it is too
  /// long; then an issue says so.
  void sayCell(String column, Supplier<Claim> claim) {
    try {
      say(claim.get());
    } catch (IllegalArgumentException e) {
      output.issue(new SourceIssue.NotRead(file(), line, column + ": " + e.getMessage()));
    }
  }

  /// A text from a cell of its own; nothing is said where it is empty.
  void sayText(String property, String text) {
    if (!text.isEmpty()) {
      sayCell(property, () -> new Described(property, text));
    }
  }

  void sayCallSign(String sign) {
    if (!sign.isEmpty()) {
      sayCell(
          "call sign", () -> new Identified(new Identifier("call-sign", sign, Optional.empty())));
    }
  }

  void sayFlag(String flag) {
    if (!flag.isEmpty()) {
      sayCell("flag", () -> new Placed(PlaceKind.FLAG, new Place(flag, Optional.of(flag))));
    }
  }

  /// A vessel's owner, by name alone.
  void sayOwner(String owner) {
    if (!owner.isEmpty()) {
      sayCell(
          "owner",
          () -> new Linked(LinkKind.OWNED_OR_CONTROLLED_BY, new Name(owner), Optional.empty()));
    }
  }

  /// An address from its parts, the smallest first; the country alone where nothing else is given.
  void sayAddress(List<String> parts, String country) {
    String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    if (text.isEmpty() && country.isEmpty()) {
      return;
    }
    Optional<String> inCountry = country.isEmpty() ? Optional.empty() : Optional.of(country);
    sayCell(
        "address",
        () -> new Placed(PlaceKind.ADDRESS, new Place(text.isEmpty() ? country : text, inCountry)));
  }

  void issue(SourceIssue issue) {
    output.issue(issue);
  }

  String file() {
    return citation.snapshot().file();
  }

  long line() {
    return line;
  }

  private void add(Claim claim, Validity validity, Credibility credibility) {
    said.add(new Said(claim, validity, credibility, citation));
  }

  /// Hands everything on.
  void speak() {
    Source source = citation.source();
    Telling confirmed = Telling.asserted(source.reliability(), Credibility.CONFIRMED);
    Telling probable = Telling.asserted(source.reliability(), Credibility.PROBABLE);
    for (Said one : said) {
      Telling telling = one.credibility == Credibility.CONFIRMED ? confirmed : probable;
      output.statement(Statement.of(id, one.claim, one.validity, telling, one.citation));
    }
  }
}
