package trasluz.source.un;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
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
import trasluz.source.Speaker;
import trasluz.source.Speaker.Reading;
import trasluz.source.XmlElement;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Telling;

/// The UN Security Council's consolidated list in its own XML (`CONSOLIDATED_LIST`).
///
/// That a party is listed under a name is the Council's own act and confirmed; what the list says
/// about the party's life is probable. Every listing is an asset freeze and so blocks: the
/// resolutions behind all the committees' lists demand one.
public final class UnConsolidatedXml implements SourceReader {

  static final String SCOPE = "un";
  private static final String AUTHORITY = "UN Security Council";

  @Override
  public Format format() {
    return Format.UN_XML;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    Reading reading = new Reading(input, output);
    Set<String> seen = new HashSet<>();
    SafeXml.forEach(
        input,
        "CONSOLIDATED_LIST",
        Set.of("INDIVIDUAL", "ENTITY"),
        entry -> entry(entry, seen, reading));
  }

  private static void entry(XmlElement entry, Set<String> seen, Reading reading) {
    boolean person = entry.name().equals("INDIVIDUAL");
    String kind = person ? "individual" : "entity";
    reading.output().rowRead(kind);
    Optional<SourceIssue> refusal = refusal(entry, reading.file(), seen);
    if (refusal.isPresent()) {
      reading.output().issue(refusal.get());
      return;
    }
    String dataId = entry.textOf("DATAID").orElseThrow();
    Reliability reliability = reading.input().snapshot().source().reliability();
    Speaker listing =
        Speaker.about(
            new EntityId(SCOPE, dataId),
            Telling.asserted(reliability, Credibility.CONFIRMED),
            reading,
            new Locator.Element(entry.name() + " " + dataId),
            entry.line());
    listing.say(new KindIs(person ? Schema.PERSON : Schema.ORGANIZATION));
    listing.say(new Named(new Name(name(entry).orElseThrow()), NameKind.PRIMARY));
    entry
        .textOf("REFERENCE_NUMBER")
        .ifPresent(number ->
            listing.say(
                "REFERENCE_NUMBER",
                () -> new Identified(new Identifier("un-reference", number, Optional.empty()))));
    listed(entry, listing, reading);
    new UnFacts(listing.withTelling(Telling.asserted(reliability, Credibility.PROBABLE)))
        .say(entry);
    reading.output().rowKept(kind);
  }

  private static Optional<SourceIssue> refusal(XmlElement entry, String file, Set<String> seen) {
    Optional<String> dataId = entry.textOf("DATAID");
    if (dataId.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, entry.line(), "DATAID"));
    }
    if (!dataId.get().matches("[0-9]{1,18}")) {
      return Optional.of(
          new SourceIssue.BadValue(file, entry.line(), "DATAID", "must be 1 to 18 digits"));
    }
    Optional<String> name = name(entry);
    if (name.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, entry.line(), "FIRST_NAME"));
    }
    if (name.get().length() > 2_000) {
      return Optional.of(
          new SourceIssue.BadValue(file, entry.line(), "name", "has more than 2,000 characters"));
    }
    return seen.add(dataId.get())
        ? Optional.empty()
        : Optional.of(new SourceIssue.DuplicateRow(file, entry.line(), "entry " + dataId.get()));
  }

  private static Optional<String> name(XmlElement entry) {
    String name =
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .flatMap(part -> entry.textOf(part).stream())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /// The listing. Without a readable day it holds since some day not later than that of the copy.
  private static void listed(XmlElement entry, Speaker speaker, Reading reading) {
    Optional<String> text = entry.textOf("LISTED_ON");
    Optional<PartialDate> day = text.flatMap(UnDates::day);
    if (text.isPresent() && day.isEmpty()) {
      speaker.issue(
          new SourceIssue.UnparsedText(speaker.file(), entry.line(), "LISTED_ON " + text.get()));
      speaker.describe("un-listed-on", text);
    }
    PartialDate since =
        day.orElseGet(() -> PartialDate.notLaterThan(reading.input().snapshot().date()));
    Optional<String> listType = entry.textOf("UN_LIST_TYPE");
    if (listType.isEmpty()) {
      speaker.issue(
          new SourceIssue.Adjusted(
              speaker.file(), entry.line(), "UN_LIST_TYPE", "(none)", "UN-unnamed"));
    }
    Optional<PartialDate> until = ended(entry, speaker);
    speaker
        .validity(Optional.of(since), until)
        .ifPresent(validity ->
            speaker
                .withValidity(validity)
                .say(
                    "UN_LIST_TYPE",
                    () ->
                        new Designated(
                            AUTHORITY,
                            "un",
                            "UN-" + listType.orElse("unnamed"),
                            new DesignationKind.Block(),
                            day)));
  }

  private static Optional<PartialDate> ended(XmlElement entry, Speaker speaker) {
    List<XmlElement> ends = entry.all("DELISTED_ON");
    Optional<PartialDate> end =
        ends.stream().flatMap(element -> UnDates.day(element.text()).stream()).findFirst();
    if (!ends.isEmpty() && end.isEmpty() && !ends.getFirst().text().isEmpty()) {
      speaker.issue(
          new SourceIssue.UnparsedText(
              speaker.file(), entry.line(), "DELISTED_ON " + ends.getFirst().text()));
    }
    return end;
  }
}
