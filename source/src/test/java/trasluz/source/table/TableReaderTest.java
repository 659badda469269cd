package trasluz.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.Damage;
import trasluz.source.Format;
import trasluz.source.Reading;
import trasluz.source.SourceIssue.BadValue;
import trasluz.source.SourceIssue.DuplicateRow;
import trasluz.source.SourceIssue.UnknownCode;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Credibility;
import trasluz.statement.Hedge;
import trasluz.statement.InputException;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;

class TableReaderTest {
  private static final Source GAZETTE =
      new Source("gazette", "Gazette of Examplia", Source.Kind.OFFICIAL_DOCUMENT, Reliability.A);
  private static final Source PAPER =
      new Source("paper", "The Example Paper", Source.Kind.PRESS, Reliability.C);
  private static final Map<String, Source> DECLARED = Map.of("gazette", GAZETTE, "paper", PAPER);

  @Test
  void anUnknownColumnIsRefusedWithItsNameItsLineAndTheAllowedOnes() {
    assertThatThrownBy(() -> read(Format.COMPLETENESS, "\nentity,owners,Colour\nx,complete,red\n"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "completeness.csv line 2: column 'colour' is not known; the columns of"
                + " completeness.csv are entity, owners, source, published, hedge, origin,"
                + " reliability, credibility, attributed_to, note, separated by commas, of which"
                + " entity, owners must be there.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity", "entity,entity,owners", "entity;owners", "\"entity,owners"})
  void aHeaderThatIsNotTheTablesIsRefused(String header) {
    assertThatThrownBy(() -> read(Format.COMPLETENESS, header + "\nx,complete\n"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("completeness.csv line 1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " , ,\n"})
  void aFileWithoutAHeaderIsRefused(String text) {
    assertThatThrownBy(() -> read(Format.COMPLETENESS, text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("completeness.csv: has no header row; ");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() {
    byte[] latin1 = "entity,owners\nx\u00e9,complete\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() ->
            Reading.of(
                new TableReader(Format.COMPLETENESS, Map.of()),
                Reading.CASE,
                "completeness.csv",
                latin1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void whatARowLeavesOpenIsTakenFromTheFilesSource() {
    Statement statement = one("entity,owners\nx,complete\n");

    assertThat(statement.telling())
        .isEqualTo(Telling.asserted(Reliability.F, Credibility.UNJUDGED));
    assertThat(statement.citation().snapshot().source()).isEqualTo(Reading.CASE);
    assertThat(statement.citation().snapshot().date()).isEqualTo(Reading.DAY);
  }

  @Test
  void aRowsOwnSourceIsCitedFromTheFileAndKnownFromTheDayItSaidIt() {
    Statement statement =
        one(
            """
            entity,owners,source,published,hedge,origin,attributed_to,reliability,credibility
            x,unknown,paper,2020-02,alleged,wire-1,two officials,,4
            """);

    assertThat(statement.telling())
        .isEqualTo(
            new Telling(
                Hedge.ALLEGED,
                Optional.of("two officials"),
                Reliability.C,
                Credibility.DOUBTFUL,
                Optional.of("wire-1"),
                Optional.of(PartialDate.parse("2020-02"))));
    assertThat(statement.source()).isEqualTo(PAPER);
    assertThat(statement.citation().snapshot().file()).isEqualTo("completeness.csv");
    assertThat(statement.citation().snapshot().date()).isEqualTo(Reading.DAY);
    assertThat(statement.known()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void anOfficialSourceIsConfirmedInItsOwnActsAndProbableInTheRest() {
    Statement listing =
        read(
                Format.DESIGNATIONS,
                """
                entity,authority,regime,programme,kind,listed,source
                x,Examplia,ofac,P,block,2020-01-31,gazette
                """)
            .only()
            .orElseThrow();
    Statement fact = one("entity,owners,source\nx,complete,gazette\n");

    assertThat(listing.telling()).isEqualTo(Telling.OFFICIAL);
    assertThat(fact.telling()).isEqualTo(Telling.asserted(Reliability.A, Credibility.PROBABLE));
  }

  @Test
  void aSourceNobodyDeclaredRefusesTheRow() {
    Reading reading =
        read(Format.COMPLETENESS, "entity,owners,source\nx,complete,blog\ny,complete,\n");

    assertThat(reading.issues())
        .containsExactly(
            new UnknownCode(
                "completeness.csv",
                2,
                "source",
                "blog",
                "gazette, paper (as sources.csv declares them)"));
    assertThat(reading.statements()).hasSize(1);
  }

  @Test
  void aNoteIsKeptAboutTheRowsSubjectAndCitedAtTheSameRow() {
    Reading reading =
        read(Format.COMPLETENESS, "entity,owners,note\nx,complete,\"see p. 3, box\"\n");

    assertThat(reading.claims()).contains(new Described("note", "see p. 3, box"));
    assertThat(reading.statements()).hasSize(2);
    assertThat(reading.statements().getLast().citation())
        .isEqualTo(reading.statements().getFirst().citation());
    assertThat(reading.statements().getLast().subject())
        .isEqualTo(reading.statements().getFirst().subject());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hedge,certain", "reliability,G", "credibility,7", "published,2020-13"})
  void aProvenanceCellThatCanNotBeRefusesTheRow(String columnAndValue) {
    String column = columnAndValue.split(",", -1)[0];
    Reading reading =
        read(
            Format.COMPLETENESS,
            "entity,owners," + column + "\nx,complete," + columnAndValue.split(",", -1)[1] + "\n");

    assertThat(reading.statements()).isEmpty();
    assertThat(reading.problemsWithLines().getFirst()).startsWith("2: " + column);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void aFormatThatIsNoTableIsAProgrammingError() {
    assertThatThrownBy(() -> new TableReader(Format.FTM, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sourcesAreDeclaredOnceEach() {
    SourcesTable sources = new SourcesTable();
    Reading reading =
        Reading.of(
            sources,
            "sources.csv",
            """
            reliability,id,title,kind
            A,gazette,Gazette of Examplia,official_document
            ,forum,A forum,other
            A,gazette,Gazette of Examplia,official_document
            B,gazette,Gazette of Examplia,official_document
            A,Bad Id,x,press
            A,x,x,blog
            """);

    assertThat(sources.declared())
        .isEqualTo(
            Map.of(
                "gazette",
                GAZETTE,
                "forum",
                new Source("forum", "A forum", Source.Kind.OTHER, Reliability.F)));
    assertThat(reading.issues())
        .<Class<?>>extracting(Object::getClass)
        .containsExactly(DuplicateRow.class, BadValue.class, BadValue.class, UnknownCode.class);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ENTITIES",
        "INTERESTS",
        "DESIGNATIONS",
        "LICENCES",
        "COMPLETENESS",
        "TRANSFERS",
        "CARGOES",
        "SIGHTINGS"
      })
  void damagedTablesGiveIssuesOrARefusalAndNothingElse(Format format) {
    for (long seed : new long[] {1, 2, 3}) {
      Damage.to(format.code() + ".csv")
          .check(seed, TableSamples.of(format), () -> new TableReader(format, DECLARED));
    }
  }

  @Test
  void damagedSourcesGiveIssuesOrARefusalAndNothingElse() {
    Damage.to("sources.csv")
        .check(
            1,
            "id,title,kind,reliability\np,Paper,press,B\nq,\"Q, \"\"x\"\"\",register,\n",
            SourcesTable::new);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ENTITIES",
        "INTERESTS",
        "DESIGNATIONS",
        "LICENCES",
        "COMPLETENESS",
        "TRANSFERS",
        "CARGOES",
        "SIGHTINGS"
      })
  void theSampleOfEveryTableIsReadWithoutIssues(Format format) {
    Reading reading = read(format, TableSamples.of(format));

    assertThat(reading.problemsWithLines()).isEmpty();
    assertThat(reading.read().values()).containsExactly(2);
    assertThat(reading.kept()).isEqualTo(reading.read());
    assertThat(reading.claims(Sighted.class)).hasSize(format == Format.SIGHTINGS ? 2 : 0);
    assertThat(reading.claims()).doesNotHaveDuplicates().isNotEqualTo(List.of());
  }

  private static Statement one(String text) {
    return read(Format.COMPLETENESS, text).only().orElseThrow();
  }

  private static Reading read(Format format, String text) {
    return Reading.of(new TableReader(format, DECLARED), format.code() + ".csv", text);
  }
}
