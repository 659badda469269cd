package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom English takes up by a surname, a trade or a number in a name, and what no party is.
final class EnglishReferencesTest {

  @Test
  void aSurnameMeansThePersonAndNotTheFirmCalledSo() {
    assertThat(
            Claims.of("Anselm Orvik founded Orvik Trading in May. Orvik paid Dana Quist in June."))
        .contains("asserted by author: Anselm Orvik pays Dana Quist");
  }

  @Test
  void aTradeThatTheTextDidNotTellMeansNobodyNamed() {
    assertThat(Claims.of("Marlo Quist flew to Riga. The waiter paid Dana Orvik."))
        .contains("asserted by author: waiter pays Dana Orvik");
    assertThat(Claims.of("Marlo Quist, a dentist, flew to Riga. The dentist paid Dana Orvik."))
        .contains("asserted by author: Marlo Quist pays Dana Orvik");
    assertThat(Claims.of("My favourite peacemaker is Marlo Quist. Dana Orvik met the peacemaker."))
        .containsExactly("asserted by author: Dana Orvik meets Marlo Quist");
  }

  @Test
  void aNumberMayOpenTheNameOfAFirm() {
    assertThat(Claims.of("Three Capes Maritime owns the tanker Karsa Star."))
        .containsExactly("asserted by author: Three Capes Maritime owns Karsa Star");
    assertThat(Claims.of("Three tankers belong to Orlan Lines."))
        .containsExactly("asserted by author: Orlan Lines owns Three tankers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist was seen in the company of Dana Orvik.",
        "Marlo Quist was seen last week, in the company of the notary, Dana Orvik.",
        "Marlo Quist dined in the company of Dana Orvik."
      })
  void whoIsInTheCompanyOfAnotherMeetsHim(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Marlo Quist meets Dana Orvik");
  }

  @Test
  void whoIsSeenInTheCompanyOfAnotherMeetsHimOnTheWordOfTheWitness() {
    assertThat(Claims.of("A guard saw Marlo Quist in Riga in the company of Dana Orvik."))
        .containsExactly(
            "reported by A guard: Marlo Quist present_in in Riga",
            "reported by A guard: Marlo Quist meets Dana Orvik in Riga");
    assertThat(Claims.of("Marlo Quist was never seen in the company of Dana Orvik."))
        .containsExactly("asserted by author: Marlo Quist not meets Dana Orvik");
    assertThat(Claims.of("Marlo Quist invested in the company of Dana Orvik."))
        .noneMatch(line -> line.startsWith("asserted by author: Marlo Quist owns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank received a letter from Kessa Mining.",
        "Orlan Bank received evidence from Kessa Mining.",
        "Kessa Mining sent its thanks."
      })
  void aMessageIsNoGoods(String sentence) {
    assertThat(Claims.of(sentence)).noneMatch(line -> line.contains("("));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The yacht Karsa is registered in the name of Dana Orvik.",
        "The yacht Karsa is in the name of Dana Orvik."
      })
  void whatIsInSomebodysNameIsHis(String sentence) {
    assertThat(Claims.of(sentence)).contains("asserted by author: Dana Orvik owns Karsa");
  }

  @Test
  void aGuideTellsAndARumourIsNobodysWord() {
    assertThat(Claims.of("If the register is any guide, Orlan Bank owns Kessa Mining."))
        .containsExactly("confirmed by the register: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("If Marlo Quist is right, Orlan Bank owns Kessa Mining."))
        .containsExactly("reported by Marlo Quist: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("Rumour adds that Orlan Bank owns Kessa Mining."))
        .containsExactly("rumoured by unnamed: Orlan Bank owns Kessa Mining");
  }

  @Test
  void aSchemeOfTheStaffIsAParty() {
    assertThat(Claims.of("Marlo Quist, a lawyer, represents the staff pension scheme."))
        .containsExactly("asserted by author: Marlo Quist represents staff pension scheme");
  }

  @Test
  void aFirmIsLaterWhatItWasCalledWithItsOwner() {
    assertThat(
            Claims.of(
                "Kessa Trading Ltd paid Marlo Quist's consultancy, Orvik Lines. The consultancy"
                    + " advised Kessa Trading Ltd."))
        .contains("asserted by author: Orvik Lines advises Kessa Trading Ltd");
  }

  @Test
  void aNumberWithAnArticleMeansSoManyAsWereToldOf() {
    assertThat(
            Claims.of(
                "We saw eleven men in Dublin. A clerk said that the eleven travelled to Cork."))
        .containsExactly(
            "asserted by author: eleven men present_in in Dublin",
            "reported by A clerk: eleven men present_in in Cork");
  }

  @Test
  void aTownMayStandBetweenANounAndItsName() {
    assertThat(Claims.of("A banker in Dublin, Marlo Quist, paid Kessa Trading Ltd."))
        .containsExactly("asserted by author: Marlo Quist pays Kessa Trading Ltd");
  }

  @Test
  void whoeverWearsSomethingIsTakenUpByWho() {
    assertThat(Claims.of("Six men in grey coats who landed at Dublin spoke little."))
        .containsExactly("asserted by author: Six men in grey coats present_in in Dublin");
  }

  @Test
  void theMenAreNotThoseWhoTellOfThem() {
    assertThat(Claims.of("The seaweed farmers told us that the men work for Orlan Bank."))
        .noneMatch(line -> line.contains("farmers works_for"));
    assertThat(
            Claims.of(
                "About forty men were seen at Lima. Two fishermen told us that the men work for Orlan"
                    + " Bank."))
        .anyMatch(line -> line.contains("forty men works_for Orlan Bank"));
  }
}
