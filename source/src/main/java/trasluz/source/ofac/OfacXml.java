package trasluz.source.ofac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.source.Format;
import trasluz.source.SafeXml;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.XmlElement;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// OFAC's XML in the `sdnList` schema: `sdn.xml` and `consolidated.xml`. Says what the CSV files
/// say, in elements; identifiers are put together and read by the rules of the remarks, so that
/// both files give the same statements.
public final class OfacXml implements SourceReader {

  @Override
  public Format format() {
    return Format.OFAC_XML;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    OfacList list = OfacList.ofSource(input.snapshot().source().id()).orElse(OfacList.SDN);
    Set<String> seen = new HashSet<>();
    SafeXml.forEach(
        input, "sdnList", Set.of("sdnEntry"), entry -> entry(entry, list, seen, input, output));
  }

  private static void entry(
      XmlElement entry, OfacList list, Set<String> seen, SourceInput input, SourceOutput output) {
    String type = entry.textOf("sdnType").orElse("").toLowerCase(Locale.ROOT);
    String kind = type.isEmpty() ? "entity" : type;
    output.rowRead(kind);
    Optional<SourceIssue> refusal = refusal(entry, input.file(), seen);
    if (refusal.isPresent()) {
      output.issue(refusal.get());
      return;
    }
    Optional<Schema> schema = OfacTypes.schema(type);
    if (schema.isEmpty()) {
      output.issue(new SourceIssue.Adjusted(input.file(), entry.line(), "sdnType", type, "thing"));
    }
    String uid = entry.textOf("uid").orElseThrow();
    ListedParty party =
        new ListedParty(
            new EntityId(ListedParty.SCOPE, uid),
            schema.orElse(Schema.THING),
            input.cite(new Locator.Element("sdnEntry " + uid)),
            entry.line(),
            output);
    party.listedAs(name(entry).orElseThrow());
    facts(entry, party);
    List<String> programmes =
        entry.itemsOf("programList", "program").stream()
            .map(XmlElement::text)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    party.listedUnder(list, programmes);
    party.speak();
    output.rowKept(kind);
  }

  private static Optional<SourceIssue> refusal(XmlElement entry, String file, Set<String> seen) {
    Optional<String> uid = entry.textOf("uid");
    if (uid.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, entry.line(), "uid"));
    }
    if (!OfacPrimary.isEntryNumber(uid.get())) {
      return Optional.of(
          new SourceIssue.BadValue(file, entry.line(), "uid", "must be 1 to 18 digits"));
    }
    Optional<String> name = name(entry);
    if (name.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, entry.line(), "lastName"));
    }
    if (name.get().length() > 2_000) {
      return Optional.of(
          new SourceIssue.BadValue(file, entry.line(), "name", "has more than 2,000 characters"));
    }
    return seen.add(uid.get())
        ? Optional.empty()
        : Optional.of(new SourceIssue.DuplicateRow(file, entry.line(), "entry " + uid.get()));
  }

  /// `LAST, First`, as in the CSV files.
  private static Optional<String> name(XmlElement element) {
    String name =
        Stream.of("lastName", "firstName")
            .flatMap(part -> element.textOf(part).stream())
            .collect(Collectors.joining(", "));
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static void facts(XmlElement entry, ListedParty party) {
    String title = entry.textOf("title").orElse("");
    party.sayText("title", title);
    entry.itemsOf("akaList", "aka").forEach(aka -> alias(aka, party));
    entry.itemsOf("addressList", "address").forEach(address -> address(address, party));
    entry.itemsOf("idList", "id").forEach(id -> identifier(id, title, party));
    items(entry, "dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "DOB", party);
    items(entry, "placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "POB", party);
    items(entry, "nationalityList", "nationality", "country", "nationality", party);
    items(entry, "citizenshipList", "citizenship", "country", "citizen", party);
    entry.first("vesselInfo").ifPresent(vessel -> vessel(vessel, party));
    entry
        .textOf("remarks")
        .ifPresent(remarks -> {
          for (Remarks.Item item : Remarks.split(remarks)) {
            Remarks.read(item.text(), title, party);
          }
        });
  }

  private static void alias(XmlElement aka, ListedParty party) {
    String type = aka.textOf("type").orElse("");
    boolean weak = aka.textOf("category").filter("weak"::equalsIgnoreCase).isPresent();
    Optional<String> name = name(aka);
    if (name.isEmpty()) {
      party.issue(new SourceIssue.NotRead(party.file(), aka.line(), "an alias without a name"));
      return;
    }
    Optional<NameKind> kind = OfacTypes.nameKind(type, weak);
    if (kind.isEmpty()) {
      party.issue(new SourceIssue.Adjusted(party.file(), aka.line(), "type", type, "alias"));
    }
    party.sayCell("aka", () -> new Named(new Name(name.get()), kind.orElse(NameKind.ALIAS)));
  }

  private static void address(XmlElement address, ListedParty party) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of("address1", "address2", "address3")) {
      parts.add(address.textOf(part).orElse(""));
    }
    parts.add(
        Stream.of("city", "stateOrProvince", "postalCode")
            .flatMap(part -> address.textOf(part).stream())
            .collect(Collectors.joining(" ")));
    party.sayAddress(parts, address.textOf("country").orElse(""));
  }

  private static void identifier(XmlElement id, String title, ListedParty party) {
    String item =
        Stream.of(
                id.textOf("idType"),
                id.textOf("idNumber"),
                id.textOf("idCountry").map(country -> "(" + country + ")"),
                id.textOf("issueDate").map(date -> "issued " + date),
                id.textOf("expirationDate").map(date -> "expires " + date))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    if (!item.isEmpty()) {
      Remarks.read(item, title, party);
    }
  }

  private static void items(
      XmlElement entry, String list, String item, String value, String label, ListedParty party) {
    for (XmlElement element : entry.itemsOf(list, item)) {
      element.textOf(value).ifPresent(text -> Remarks.read(label + " " + text, "", party));
    }
  }

  private static void vessel(XmlElement vessel, ListedParty party) {
    party.sayCallSign(vessel.textOf("callSign").orElse(""));
    party.sayText("vessel-type", vessel.textOf("vesselType").orElse(""));
    party.sayText("tonnage", vessel.textOf("tonnage").orElse(""));
    party.sayText("gross-registered-tonnage", vessel.textOf("grossRegisteredTonnage").orElse(""));
    party.sayFlag(vessel.textOf("vesselFlag").orElse(""));
    party.sayOwner(vessel.textOf("vesselOwner").orElse(""));
  }
}
