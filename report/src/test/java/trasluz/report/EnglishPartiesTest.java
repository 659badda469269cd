package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom English means where the noun nearest to the verb is not the one.
final class EnglishPartiesTest {

  @Test
  void theLatterIsTheLastNamedAndTheFormerTheFirstOfTwo() {
    assertThat(Claims.of("Orlan Bank paid Kessa Mining. The latter's director is Dana Orvik."))
        .contains("asserted by author: Dana Orvik director_of Kessa Mining");
    assertThat(
            Claims.of(
                "Orlan Bank bought Kessa Mining and Halk Oil. The latter is run by Dana Orvik."))
        .contains("asserted by author: Dana Orvik director_of Halk Oil");
    assertThat(
            Claims.of(
                "Orlan Bank and Kessa Mining quarrelled. The former sold its ships to Marlo Quist."))
        .containsExactly("asserted by author: Orlan Bank sells Marlo Quist (its ships)");
  }

  @Test
  void theLatterOfOneOrTheFormerOfThreeIsNobody() {
    assertThat(Claims.of("Orlan Bank grew. The latter sold ore to Marlo Quist.")).isEmpty();
    assertThat(Claims.of("The former director of Orlan Bank paid Marlo Quist."))
        .noneMatch(line -> line.contains("Orlan Bank pays"));
  }

  @Test
  void whatEndsAnInnerAsideIsNotTheSubject() {
    assertThat(
            Claims.of(
                "Kessa Mining, whose director, Dana Orvik, lives in Lima, sold ore to Orlan Bank."))
        .contains(
            "asserted by author: Kessa Mining sells Orlan Bank (ore)",
            "asserted by author: Dana Orvik present_in in Lima")
        .noneMatch(line -> line.contains("Dana Orvik sells"));
  }

  @Test
  void theNameBehindARestrictiveClauseIsTheSubject() {
    assertThat(Claims.of("The man who owns Kessa Mining, Dana Orvik, sold ore to Orlan Bank."))
        .contains("asserted by author: Dana Orvik sells Orlan Bank (ore)")
        .noneMatch(line -> line.contains("Kessa Mining sells"));
    assertThat(Claims.of("A person who works at Orlan Bank said Dana Orvik pays Marlo Quist."))
        .contains("reported by A person: Dana Orvik pays Marlo Quist");
  }

  @Test
  void whatIsSaidOfAPredicateIsSaidOfItsSubject() {
    assertThat(Claims.of("Kessa Mining is a company that Dana Orvik owns."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Kessa Mining is a firm whose director is Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
    assertThat(Claims.of("Kessa Mining may be a company that owns Orlan Bank."))
        .noneMatch(line -> line.contains("Kessa Mining owns"));
  }

  @Test
  void theSharesOfACompanyStandForIt() {
    assertThat(Claims.of("Orlan Bank, whose shares are held by Dana Orvik, paid Marlo Quist."))
        .contains("asserted by author: Dana Orvik owns Orlan Bank");
    assertThat(
            Claims.of(
                "Kessa Mining, the shares of which are held by Dana Orvik, sold ore to Orlan Bank."))
        .contains("asserted by author: Dana Orvik owns Kessa Mining");
  }

  @Test
  void anAppositionIsToldOfTheNounBeforeOf() {
    assertThat(Claims.of("The director of Orlan Bank, Dana Orvik, met Marlo Quist."))
        .contains("asserted by author: Dana Orvik director_of Orlan Bank");
    assertThat(Claims.of("Dana Orvik, Orlan Bank's director, met Marlo Quist."))
        .contains("asserted by author: Dana Orvik director_of Orlan Bank");
    assertThat(Claims.of("Kessa Mining, Orlan Bank's subsidiary, sold ore to Marlo Quist."))
        .contains("asserted by author: Orlan Bank owns Kessa Mining");
  }

  @Test
  void aPortWithTheNameOfACountryIsNotTheCountry() {
    assertThat(Claims.of("The technicians are in Port Sudan."))
        .containsExactly("asserted by author: technicians present_in in Port Sudan");
    assertThat(Claims.of("Dana Orvik was seen in Sudan."))
        .containsExactly("asserted by author: Dana Orvik present_in in Sudan");
  }

  @Test
  void whoLetsSomebodyDoSomethingDoesNotSayIt() {
    assertThat(Claims.of("Dana Orvik let Marlo Quist run Kessa Mining."))
        .containsExactly("asserted by author: Marlo Quist director_of Kessa Mining");
  }

  @Test
  void controlLiesWithWhoeverHasIt() {
    assertThat(Claims.of("Real control of Kessa Mining lay with Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik controls Kessa Mining");
    assertThat(Claims.of("Control of Kessa Mining does not lie with Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik not controls Kessa Mining");
    assertThat(Claims.of("Ownership of Kessa Mining passed to Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Responsibility for Kessa Mining lies with Dana Orvik.")).isEmpty();
    assertThat(Claims.of("The power of Kessa Mining lies in its ore.")).isEmpty();
  }

  @Test
  void aSeatBeforeAHyphenTellsThatTheNameIsACompanys() {
    assertThat(Claims.of("Dana Orvik bought Pelamar Yann, a Piraeus-based company."))
        .contains("asserted by author: Pelamar Yann located_in in Piraeus");
  }

  @Test
  void kinAndArmsAndNamesakesAreToldByTheirNouns() {
    assertThat(Claims.of("Dana Orvik is no relation of Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik not family_of Marlo Quist");
    assertThat(Claims.of("Orlan Trading, Kessa Mining's trading arm, paid Marlo Quist."))
        .contains("asserted by author: Kessa Mining owns Orlan Trading");
    assertThat(Claims.of("Kessa Mining is not to be confused with Kessa Minerals."))
        .containsExactly("asserted by author: Kessa Mining not same_as Kessa Minerals");
    assertThat(Claims.of("In relation to Kessa Mining, Dana Orvik paid Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik pays Marlo Quist");
  }
}
