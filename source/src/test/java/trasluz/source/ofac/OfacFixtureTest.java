package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.source.ImportSummary;
import trasluz.source.ImportSummary.RowCount;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.source.SharedData;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.Named;
import trasluz.statement.Statement;

/// The real lists, where they are present.
class OfacFixtureTest {

  private record Import(ImportSummary summary, List<Statement> statements) {
    Set<String> names() {
      Set<String> names = new HashSet<>();
      for (Statement statement : statements) {
        if (statement.claim() instanceof Named named) {
          names.add(named.name().asPublished());
        }
      }
      return names;
    }

    List<Linked> linkedTo() {
      return statements.stream()
          .map(Statement::claim)
          .filter(Linked.class::isInstance)
          .map(Linked.class::cast)
          .filter(linked -> linked.kind() == LinkKind.LINKED_TO)
          .toList();
    }

    Set<String> listingsOf(String id) {
      Set<String> listings = new TreeSet<>();
      for (Statement statement : statements) {
        if (statement.subject().toString().equals(id)
            && statement.claim() instanceof Designated listing) {
          listings.add(listing.programme() + " " + listing.kind());
        }
      }
      return listings;
    }
  }

  private static Import read(String... paths) {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      files.add(SharedData.path(path));
    }
    List<Statement> statements = new ArrayList<>();
    ImportSummary summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE).read(files, statements::add);
    return new Import(summary, statements);
  }

  @Test
  void theBaseFixtureIsReadWithoutLoss() {
    Import base = read("ofac/2023-12-28");
    Map<String, RowCount> rows = new TreeMap<>();
    base.summary.files().forEach(file -> rows.putAll(file.rows()));
    assertThat(rows)
        .containsEntry("individual", new RowCount(6_646, 6_646))
        .containsEntry("entity", new RowCount(6_033, 6_033))
        .containsEntry("vessel", new RowCount(764, 764))
        .containsEntry("aircraft", new RowCount(378, 378))
        .containsEntry("alias", new RowCount(17_091, 17_091))
        .containsEntry("address", new RowCount(16_338, 16_338))
        .containsEntry("blank address", new RowCount(2_652, 0))
        .containsEntry("comment", new RowCount(13, 13))
        .hasSize(8);
    assertThat(base.summary.subjects()).isEqualTo(13_821);
    assertThat(base.statements).filteredOn(s -> s.claim() instanceof KindIs).hasSize(13_821);
    assertThat(base.summary.rejected()).isZero();
    assertThat(base.summary.linkedTo()).as("5,963 and 3 in continuations").isEqualTo(5_966);
    assertThat(base.summary.remarkRemainders()).isLessThanOrEqualTo(40);
    assertThat(base.summary.issues("IncompleteText")).isEqualTo(7);
    assertThat(base.summary.issues("DanglingReference"))
        .as("three continuations of entries that had been delisted")
        .isEqualTo(3);
    assertThat(base.listingsOf("ofac:17013"))
        .containsExactly("RUSSIA-EO14024 block", "UKRAINE-EO13662 sectoral:EO13662-1");
    assertThat(base.listingsOf("ofac:18299"))
        .containsExactly(
            "UKRAINE-EO13662 sectoral:EO13662-2",
            "UKRAINE-EO13662 sectoral:EO13662-4",
            "VENEZUELA-EO13850 block");
  }

  @Test
  void everyLinkedToRemarkIsReadAndItsNameFound() {
    Import list = read("ofac/2023-12-28/sdn.csv.gz", "ofac/2023-12-28/alt.csv.gz");
    assertThat(list.summary.linkedTo()).isEqualTo(5_963);
    Set<String> names = list.names();
    List<String> lost = unresolved(list, names);
    assertThat(lost).hasSize(8);
    names.addAll(read("ofac/consolidated").names());
    assertThat(unresolved(list, names)).isEmpty();
  }

  /// Names found nowhere. Where a name ends the remarks, its own full stop and theirs are one.
  private static List<String> unresolved(Import list, Set<String> names) {
    return list.linkedTo().stream()
        .map(linked -> linked.target().asPublished())
        .filter(name -> !names.contains(name) && !names.contains(name + "."))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07, 8976",
    "history/sdn_2021-08-18.csv.gz, 9083",
    "history/sdn_2022-02-24.csv.gz, 9123",
    "history/sdn_2022-02-25.csv.gz, 9214",
    "history/sdn_2022-06-28.csv.gz, 10409",
    "history/sdn_2023-06-29.csv.gz, 12631",
    "history/sdn_2024-05-03.csv.gz, 14965",
    "consolidated/cons_prim.csv.gz, 442",
    "consolidated/consolidated_2022-02-23.xml.gz, 444",
    "consolidated/consolidated_2024-02-24.xml.gz, 444"
  })
  void everyOtherListIsReadWithoutLoss(String path, int entities) {
    Import list = read("ofac/" + path);
    assertThat(list.summary.subjects()).isEqualTo(entities);
    assertThat(list.statements).filteredOn(s -> s.claim() instanceof KindIs).hasSize(entities);
    assertThat(list.summary.rejected()).isZero();
    assertThat(list.summary.remarkRemainders()).isLessThanOrEqualTo(40);
  }

  @Test
  void theConsolidatedListInCsvBlocksNobody() {
    Import list =
        read("ofac/consolidated/cons_prim.csv.gz", "ofac/consolidated/cons_comments.csv.gz");
    assertThat(list.statements)
        .noneMatch(s -> s.claim() instanceof Designated listing && listing.kind().blocks());
    assertThat(list.summary.issues("IncompleteText")).isZero();
    assertThat(list.listingsOf("ofac:17022"))
        .contains("UKRAINE-EO13662 sectoral:EO13662-2", "UKRAINE-EO13662 sectoral:EO13662-4");
  }

  @Test
  void betweenTheTwoXmlDatesVtbGainsAProgramme() {
    Import before = read("ofac/consolidated/consolidated_2022-02-23.xml.gz");
    Import after = read("ofac/consolidated/consolidated_2024-02-24.xml.gz");
    assertThat(before.listingsOf("ofac:17013"))
        .containsExactly("UKRAINE-EO13662 sectoral:EO13662-1");
    assertThat(after.listingsOf("ofac:17013"))
        .containsExactly(
            "RUSSIA-EO14024 sectoral:RUSSIA-EO14024", "UKRAINE-EO13662 sectoral:EO13662-1");
    assertThat(before.statements.getFirst().citation().snapshot().date().toString())
        .isEqualTo("2022-02-22");
  }

  @Test
  void vtbIsBlockedFromOneDayToTheNext() {
    assertThat(read("ofac/history/sdn_2022-02-24.csv.gz").listingsOf("ofac:17013")).isEmpty();
    assertThat(read("ofac/history/sdn_2022-02-25.csv.gz").listingsOf("ofac:17013"))
        .contains("RUSSIA-EO14024 block");
  }

  @Test
  void everyRelationIsReadAndJoinsTheIdsOfTheList() {
    Import relations =
        read(
            "ofac/2023-12-28/sdn.csv.gz",
            "ofac/consolidated/cons_prim.csv.gz",
            "ofac/relations/profile_relationships.csv.gz");
    var file = relations.summary.files().getLast();
    assertThat(file.rows()).containsEntry("relation", new RowCount(6_148, 6_148));
    assertThat(file.rejected()).isZero();
    assertThat(file.issues("NotRead")).as("of another quality, or of persons").isEqualTo(585);
    assertThat(file.issues("DanglingReference")).as("listed after 2023").isEqualTo(218);
    assertThat(relations.statements).filteredOn(s -> s.claim() instanceof Interest).hasSize(2_753);
    assertThat(relations.summary.linkedTo()).as("remarks alone, of both lists").isEqualTo(6_246);
  }

  @Test
  void mostEntriesOfTheSdnListDateTheListingOfTheirOnlyProgramme() {
    Import entries = read("ofac/relations/sanctions_entries.csv.gz");
    var file = entries.summary.files().getFirst();
    assertThat(file.rows()).containsEntry("measure", new RowCount(10_760, 10_758));
    assertThat(entries.statements).filteredOn(s -> s.claim() instanceof Designated).hasSize(3_975);
    assertThat(file.issues("NotRead")).as("kept as text").isEqualTo(756);
    assertThat(entries.listingsOf("ofac:36")).containsExactly("CUBA block");
    assertThat(entries.listingsOf("ofac:17013")).as("of two programmes, no date").isEmpty();
  }
}
