package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English sentences whose speaker stands in another sentence.
final class CarriedStanceTest {

  @Test
  void theItemsOfAListAreTheWordOfWhoeverOpensIt() {
    assertThat(
            Claims.of(
                "The prosecutor alleges that:\n• Dana Orvik sold copper to Kessa Mining;\n"
                    + "• Marlo Quist owns Orlan Bank.\n\nTeskil Trading owns Vessel Trust."))
        .containsExactly(
            "alleged by The prosecutor: Dana Orvik sells Kessa Mining (copper)",
            "alleged by The prosecutor: Marlo Quist owns Orlan Bank",
            "asserted by author: Teskil Trading owns Vessel Trust");
  }

  @Test
  void aSentenceInQuotationMarksIsNotTheAuthorsWord() {
    assertThat(
            Claims.of(
                "Anna Orvik is a trader, her brother said. “She owns Kessa Mining.” She met Marlo Quist."))
        .containsExactly(
            "reported by her brother: Anna Orvik owns Kessa Mining",
            "asserted by author: Anna Orvik meets Marlo Quist");
  }

  @Test
  void aDocumentMayOpenTheSentence() {
    assertThat(Claims.of("In the company register Kessa Mining belongs to Dana Orvik."))
        .containsExactly("confirmed by the company register: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aConditionBehindTheClaimWeakensIt() {
    assertThat(
            Claims.of(
                "Kessa Mining will get a loan from Orlan Bank, two bankers said, provided the board agrees."))
        .containsExactly("speculated by two bankers: Orlan Bank lends_to Kessa Mining, intended");
  }

  @Test
  void whoeverDescribesSaysSo() {
    assertThat(
            Claims.of(
                "The Hadley Institute has described Dana Orvik as the agent of Kessa Mining."))
        .containsExactly("reported by Hadley Institute: Dana Orvik represents Kessa Mining");
    assertThat(Claims.of("Dana Orvik is thought by investigators to own Kessa Mining."))
        .containsExactly("speculated by investigators: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aMarkThatClosesARussianNameOpensNoQuotation() {
    assertThat(Claims.of("Завод „Кесса“ открылся. Иван Орлов владеет компанией «Орлетти»."))
        .containsExactly("asserted by author: Иван Орлов owns Орлетти");
  }
}
