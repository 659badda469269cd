package trasluz.source.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// One profile's entry in one list, gathered from the rows of its measures.
final class ListEntry {

  static final int YEAR = 6;
  static final int MONTH = 7;
  static final int DAY = 8;
  private static final int PROFILE = 1;
  private static final int LIST = 2;
  private static final int LEGAL_BASIS = 4;
  private static final int MEASURE_TYPE = 10;
  private static final int PROGRAMME = 11;
  private static final int FIRST_FIXED = 12;
  private static final int LAST_FIXED = 14;

  private static final String SDN_LIST = "1550";
  private static final String PROGRAMME_MEASURE = "1";
  private static final String BLOCK = "1705";

  /// What the rows of one entry have in common.
  ///
  /// @param exact whether each part of the date is marked as fixed
  record Key(
      String entry,
      EntityId profile,
      String list,
      String legalBasis,
      PartialDate date,
      boolean exact) {

    /// @param row with a date that exists
    static Key of(Row row) {
      return new Key(
          row.entry(),
          new EntityId(ListedParty.SCOPE, row.cell(PROFILE)),
          row.cell(LIST),
          row.cell(LEGAL_BASIS),
          dateOf(row).orElseThrow(),
          row.cells().subList(FIRST_FIXED, LAST_FIXED + 1).stream()
              .allMatch(cell -> cell.strip().equals("true")));
    }
  }

  /// @param type OFAC's number of the type of measure
  /// @param comment the programme, where the type says so
  private record Measure(String type, String comment) {}

  private final Key key;
  private final long line;
  private final List<Measure> measures = new ArrayList<>();

  /// @param line of the entry's first row
  ListEntry(Key key, long line) {
    this.key = key;
    this.line = line;
  }

  /// @return false where the entry has the measure already
  boolean add(Row row) {
    Measure measure = new Measure(row.cell(MEASURE_TYPE), row.cell(PROGRAMME));
    return !measures.contains(measure) && measures.add(measure);
  }

  static Optional<PartialDate> dateOf(Row row) {
    try {
      return Optional.of(
          PartialDate.of(LocalDate.of(number(row, YEAR), number(row, MONTH), number(row, DAY))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(Row row, int column) {
    return Integer.parseInt(row.cell(column));
  }

  /// Says the listing with its date, or else keeps the entry as text and says why.
  void say(Speaker.Reading reading) {
    Speaker speaker =
        Speaker.about(
            key.profile,
            Telling.asserted(
                reading.input().snapshot().source().reliability(), Credibility.CONFIRMED),
            reading,
            new Locator.Row(line),
            line);
    Optional<String> obstacle = obstacle();
    if (obstacle.isEmpty()) {
      speaker
          .withValidity(Validity.since(key.date))
          .say(
              "SanctionsMeasureComment",
              () ->
                  new Designated(
                      "OFAC",
                      "ofac",
                      programmes().getFirst(),
                      new DesignationKind.Block(),
                      Optional.of(key.date)));
    } else {
      speaker.say("entry", () -> new Described("ofac-list-entry", inWords()));
      speaker.issue(
          new SourceIssue.NotRead(
              reading.file(),
              line,
              "the date %s of entry %s as that of a listing, for %s; kept as text"
                  .formatted(key.date, key.entry, obstacle.get())));
    }
  }

  /// Why the date is not that of a listing which blocks.
  private Optional<String> obstacle() {
    List<String> programmes = programmes();
    if (!key.list.equals(SDN_LIST)) {
      return Optional.of("list %s is not the SDN list".formatted(key.list));
    }
    if (!key.exact) {
      return Optional.of("the date is not marked as fixed");
    }
    if (programmes.size() != 1) {
      return Optional.of(
          programmes.isEmpty()
              ? "the entry names no programme"
              : "the entry names %d programmes and does not say which of them it dates"
                  .formatted(programmes.size()));
    }
    boolean blocks =
        measures.stream()
            .map(Measure::type)
            .filter(type -> !type.equals(PROGRAMME_MEASURE))
            .toList()
            .equals(List.of(BLOCK));
    return blocks ? Optional.empty() : Optional.of("its measures are not a block alone");
  }

  private List<String> programmes() {
    return measures.stream()
        .filter(measure -> measure.type.equals(PROGRAMME_MEASURE))
        .map(Measure::comment)
        .filter(programme -> !programme.isEmpty())
        .toList();
  }

  private String inWords() {
    return "on list %s since %s, legal basis %s, programmes %s, measures %s"
        .formatted(
            key.list,
            key.date,
            key.legalBasis,
            String.join("; ", programmes()),
            String.join("; ", measures.stream().map(Measure::type).distinct().toList()));
  }
}
