package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;
import trasluz.statement.Facts;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// Listed names that are hard to see in a text: of ordinary words, with full stops inside, with
/// small letters inside.
final class ListedNamesTest {
  private static final List<Statement> LIST =
      List.of(
          Facts.kind("test:1", Schema.ORGANIZATION),
          Facts.named("test:1", "TOURISM BANK"),
          Facts.kind("test:2", Schema.ORGANIZATION),
          Facts.named("test:2", "FALCON SYSTEMS"),
          Facts.kind("test:3", Schema.COMPANY),
          Facts.named("test:3", "MELAD S.A. SERVICIOS Y OBRAS"),
          Facts.kind("test:4", Schema.COMPANY),
          Facts.named("test:4", "ORVIK Y CIA. S. EN C."),
          Facts.kind("test:5", Schema.ORGANIZATION),
          Facts.named("test:5", "AL-KARSA : ORVIK BRANCH"),
          Facts.kind("test:6", Schema.PERSON),
          Facts.named("test:6", "AL ORVIKI, Tadeo Nasser S."),
          Facts.kind("test:7", Schema.PERSON),
          Facts.named("test:7", "AL-KARSI, Hani abd-al-Melad"),
          Facts.kind("test:8", Schema.ORGANIZATION),
          Facts.named("test:8", "K23"));

  private static final ReportReader READER = ReportReader.of(EntityDirectory.of(LIST), LIST);

  /// Each entity of the list that a text names, with a question mark where it is only possible.
  private static List<String> found(String text) {
    return READER.read(TextDocument.of("test", text)).entities().stream()
        .flatMap(entity -> entity.candidate().stream())
        .map(candidate ->
            candidate.profiles().getFirst().id().local()
                + (candidate.likelihood() == Likelihood.LIKELY ? "" : "?"))
        .toList();
  }

  @Test
  void ordinaryWordsInCapitalsAreAPossibleName() {
    assertThat(found("It was sold to TOURISM BANK in spring.")).containsExactly("1?");
    assertThat(found("It was sold to the Tourism Bank in spring.")).isEmpty();
    assertThat(found("SOLD TO TOURISM BANK IN SPRING.")).isEmpty();
  }

  @Test
  void ordinaryWordsAreAPossibleNameWhereTheyAreTheWholeOne() {
    assertThat(found("It was sold to Falcon Systems in spring.")).containsExactly("2?");
    assertThat(found("It was sold to Falcon Systems Melad in spring.")).isEmpty();
    assertThat(found("It was sold to Big Falcon Systems in spring.")).isEmpty();
    assertThat(found("It was sold to falcon systems in spring.")).isEmpty();
  }

  @Test
  void aListedNameGoesOnBehindAFullStop() {
    assertThat(found("He owes Melad S.A. Servicios y Obras money.")).containsExactly("3");
    assertThat(found("He owes Orvik y Cia. S. en C. money.")).containsExactly("4");
    assertThat(found("He saw Tadeo Nasser S. Al Orviki there.")).containsExactly("6");
  }

  @Test
  void whatIsNoListedNameEndsAtTheFullStop() {
    assertThat(READER.read(TextDocument.of("test", "He owes Karsa S.A. Melad left.")).sentences())
        .extracting(Sentence::text)
        .containsExactly("He owes Karsa S.A.", "Melad left.");
  }

  @Test
  void aColonInAListedNameDoesNotPartIt() {
    assertThat(found("He owes Al-Karsa : Orvik Branch money.")).containsExactly("5");
  }

  @Test
  void partsOfAListedNameMayBeWrittenSmall() {
    assertThat(found("He saw Hani abd-al-Melad al-Karsi there.")).containsExactly("7");
  }

  @Test
  void aWordWithADigitInCapitalsIsAPossibleName() {
    assertThat(found("He joined K23 in spring.")).hasSize(1);
  }
}
