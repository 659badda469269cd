package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// Holdings and listings that can't be, or look wrong: each is an issue with its file, its row and
/// the reason, counted in the summary, and the rest is read as it stands.
class BadHoldingsTest {

  private static final String HEADER = "owner,owned,kind,min,max,from,to,source,published,hedge\n";

  @TempDir private Path folder = Path.of("");
  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceIssue> issues = new ArrayList<>();

  private ImportSummary read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new Intake(IntakeOptions.DETECT, Intake.Progress.NONE)
        .read(List.of(file), statements::add, issues::add);
  }

  /// What is reported besides ids that no file describes, as `line: problem`.
  private List<String> problems() {
    return issues.stream()
        .filter(issue -> !(issue instanceof SourceIssue.DanglingReference))
        .map(issue -> issue.line() + ": " + issue.problem())
        .toList();
  }

  private List<String> ofInterests(String rows) throws IOException {
    statements.clear();
    issues.clear();
    read("interests.csv", HEADER + rows);
    return problems();
  }

  private List<Interest> interests() {
    return statements.stream()
        .map(Statement::claim)
        .filter(Interest.class::isInstance)
        .map(Interest.class::cast)
        .toList();
  }

  @Test
  void holdingsOverAHundredAreCountedWithTheirRowsAndChangeNothing() throws IOException {
    ImportSummary summary =
        read(
            "interests.csv",
            HEADER
                + "x,a,both,60,,,,,,\n"
                + "y,a,shares,30,40,,,,,\n"
                + "z,b,both,100,,,,,,\n"
                + "z,a,shares,10.5,,,,,,\n");
    assertThat(problems())
        .containsExactly(
            "5: the shares in case:a add up to at least 100.5 %, so that a figure is wrong; all are"
                + " kept (lines 2, 3, 5)");
    assertThat(summary.issues("SumOverWhole")).isEqualTo(1);
    assertThat(summary.rejected()).isZero();
    assertThat(interests()).extracting(Interest::share).contains(Share.between("30", "40"));
    assertThat(statements).hasSize(4);
  }

  @Test
  void aHundredIsNotTooMuchUnlessAnEndIsOpen() throws IOException {
    assertThat(ofInterests("x,a,both,50,,,,,,\ny,a,both,50,,,,,,\n")).isEmpty();
    read("open.csv", "owner,owned,kind,min,max,min_open\nx,b,both,50,75,true\ny,b,both,50,50,\n");
    assertThat(problems())
        .containsExactly(
            "3: the shares in case:b add up to more than 100 %, so that a figure is wrong; all are"
                + " kept (lines 2, 3)");
  }

  @Test
  void onlyWhatHoldsAtTheSameTimeIsAdded() throws IOException {
    assertThat(ofInterests("x,a,both,60,,2010-01-01,2020-01-01,,,\ny,a,both,60,,2020-01-01,,,,\n"))
        .isEmpty();
    assertThat(ofInterests("x,a,both,60,,2010-01-01,2020-01-02,,,\ny,a,both,60,,2020-01-01,,,,\n"))
        .containsExactly(
            "3: the shares in case:a add up to at least 120 % on 2020-01-01, so that a figure is"
                + " wrong; all are kept (lines 2, 3)");
    assertThat(ofInterests("x,a,both,60,,,2020,,,\ny,a,both,60,,2020,,,,\n"))
        .as("which day of the year is not said")
        .isEmpty();
  }

  @Test
  void alternativesAreNotAdded() throws IOException {
    assertThat(ofInterests("x,a,shares,60,,,,,,\ny,a,votes,60,,,,,,\n"))
        .as("shares and votes")
        .isEmpty();
    assertThat(ofInterests("x,a,both,60,,,,,2019,\nx,a,both,70,,,,,2020,\n"))
        .as("a later word on one holding")
        .isEmpty();
    assertThat(ofInterests("x,a,both,60,,,,,,\ny,a,both,70,,,,,,rumoured\n"))
        .as("a rumour")
        .isEmpty();
    assertThat(ofInterests("x,a,both,60,,,,,,\ny,a,reported_total,70,,,,,,\n"))
        .as("a reported total")
        .isEmpty();
    assertThat(ofInterests("x,a,both,60,,,,,,\nx,a,both,60.0,,,,,,\n"))
        .as("a row told twice")
        .containsExactly(
            "3: says again what an earlier row says: case:a Interest[holder=case:x, kind=BOTH,"
                + " share=60 %]");
  }

  @Test
  void votesOverAHundredAreToldApart() throws IOException {
    assertThat(ofInterests("x,a,votes,60,,,,,,\ny,a,both,50,,,,,,\n"))
        .containsExactly(
            "3: the votes in case:a add up to at least 110 %, so that a figure is wrong; all are"
                + " kept (lines 2, 3)");
  }

  @Test
  void aCompanyThatHoldsItselfIsReportedAndKept() throws IOException {
    assertThat(ofInterests("a,a,shares,10,,,,,,\n"))
        .containsExactly("2: case:a is said to hold a part of itself, which counts for nobody");
    assertThat(interests()).hasSize(1);
    assertThat(ofInterests("a,a,control,,,,,,,\n"))
        .containsExactly("2: case:a can't hold an interest in itself");
    assertThat(interests()).isEmpty();
  }

  @Test
  void aFileOfTooManyHoldingsIsCheckedAsFarAsTheLimitAndSaysSo() {
    ShareSums sums = new ShareSums("f.csv", 1);
    Reading rows =
        Reading.of(
            new trasluz.source.table.TableReader(Format.INTERESTS, java.util.Map.of()),
            "f.csv",
            "owner,owned,kind,min\nx,a,both,60\ny,a,both,60\n");
    rows.statements().forEach(statement -> sums.note(statement, 2));
    assertThat(sums.issues())
        .extracting(SourceIssue::problem)
        .containsExactly(
            "not read: whether shares from here on add up to more than 100 %; the first 1 were"
                + " looked at");
  }

  @Test
  void valuesThatCanNotBeCostTheirRow() throws IOException {
    assertThat(
            ofInterests(
                """
                x,a,shares,120,,,,,,
                x,b,shares,-1,,,,,,
                x,c,shares,60,40,,,,,
                x,d,dominion,60,,,,,,
                x,e,shares,60,,2021-02-30,,,,
                x,f,shares,60,,2021-02-01,2020-02-01,,,
                x,g,shares,60,,,,,,
                """))
        .containsExactly(
            "2: min: share must be within 0..100 %, got min of 120 %",
            "3: min: share must be within 0..100 %, got min of -1 %",
            "4: max: share must satisfy min <= max, got 60 to 40",
            "5: kind 'dominion' is not one of shares, votes, both, control, board, nominee, joint,"
                + " reported_total",
            "6: from: a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist, got '2021-02-30'",
            "7: to: validity must end after it starts, got from 2021-02-01 to 2020-02-01");
    assertThat(interests()).hasSize(1);
  }

  @Test
  void ownersAndListedPartiesThatNothingDescribesAreReportedAndKept() throws IOException {
    read("interests.csv", HEADER + "x,a,shares,60,,,,,,\n");
    read("designations.csv", "entity,authority,regime,programme,kind\nn,OFAC,ofac,P,block\n");
    assertThat(issues)
        .containsExactly(
            new SourceIssue.DanglingReference("interests.csv", 2, "case:a"),
            new SourceIssue.DanglingReference("interests.csv", 2, "case:x"),
            new SourceIssue.DanglingReference("designations.csv", 2, "case:n"));
    assertThat(statements).filteredOn(s -> s.claim() instanceof Designated).hasSize(1);
  }

  @Test
  void aLoopOfHoldingsIsNoMistakeAndIsReadWhole() throws IOException {
    assertThat(ofInterests("a,b,both,60,,,,,,\nb,a,both,60,,,,,,\n")).isEmpty();
    assertThat(interests()).hasSize(2);
  }

  private static String relationship(String id, String holder, String interest) {
    return """
    {"statementId":"%s","recordId":"%s","recordType":"relationship","recordStatus":"new","statementDate":"2024-06-06","recordDetails":{"subject":"c1","interestedParty":"%s","interests":[{"directOrIndirect":"direct",%s}]}}
    """
        .formatted(id, id, holder, interest);
  }

  @Test
  void theSameIsSoOfBeneficialOwnershipStatements() throws IOException {
    read(
        "bods.jsonl",
        relationship("r1", "p1", "\"type\":\"shareholding\",\"share\":{\"exact\":60}")
            + relationship("r1", "p1", "\"type\":\"shareholding\",\"share\":{\"exact\":60}")
            + relationship("r2", "p2", "\"type\":\"shareholding\",\"share\":{\"exact\":-5}")
            + relationship(
                "r3", "p3", "\"type\":\"shareholding\",\"share\":{\"minimum\":60,\"maximum\":40}")
            + relationship("r4", "p4", "\"type\":\"dominion\"")
            + relationship("r5", "p5", "\"type\":\"votingRights\",\"startDate\":\"2021-02-30\"")
            + relationship(
                "r6",
                "p6",
                "\"type\":\"votingRights\",\"startDate\":\"2021-02-01\",\"endDate\":\"2020-02-01\"")
            + relationship("r7", "p7", "\"type\":\"shareholding\",\"share\":{\"exact\":50}"));
    assertThat(problems())
        .containsExactly(
            "3: kept as text: share exact: -5",
            "4: kept as text: share minimum: 60, maximum: 40",
            "5: kept as text: type of interest dominion",
            "6: kept as text: startDate 2021-02-30",
            "7: not read: dates from 2021-02-01 to 2020-02-01, which hold on no day",
            "8: the shares in bods:c1 add up to more than 110 %, so that a figure is wrong; all are"
                + " kept (lines 1, 3, 4, 8)");
    assertThat(issues)
        .filteredOn(issue ->
            issue instanceof SourceIssue.DanglingReference named
                && named.entity().matches("bods:[cp].*"))
        .as("c1 and those of p1 to p7 whose interests were read")
        .hasSize(7);
    assertThat(statements)
        .extracting(Statement::claim)
        .contains(
            new Interest(
                trasluz.statement.EntityId.parse("bods:p2"), InterestKind.SHARES, Share.unknown()))
        .filteredOn(claim -> claim instanceof Linked link && link.kind() == LinkKind.LINKED_TO)
        .hasSize(1);
    assertThat(statements.stream().map(Statement::id).distinct().count())
        .as("the relationship told twice is one statement, stored once")
        .isEqualTo(statements.size() - 2);
  }
}
