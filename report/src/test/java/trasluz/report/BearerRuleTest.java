package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Nouns for somebody who stands in a relation to another.
final class BearerRuleTest {

  @Test
  void anAppositionTellsOfTheNameBefore() {
    assertThat(Claims.of("Dana Orvik, the chief executive of Fenmark Holdings, resigned."))
        .containsExactly("asserted by author: Dana Orvik director_of Fenmark Holdings");
  }

  @Test
  void aPossessiveTellsOfTheNameBehind() {
    assertThat(Claims.of("Marlo Quist's brother, Petter Quist, resigned."))
        .containsExactly("asserted by author: Petter Quist family_of Marlo Quist");
    assertThat(Claims.of("Orlan Bank's director, Dana Orvik, resigned."))
        .containsExactly("asserted by author: Dana Orvik director_of Orlan Bank");
  }

  @Test
  void theVerbToBeTellsOfItsSubject() {
    assertThat(Claims.of("Dana Orvik is the sister of Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik family_of Marlo Quist");
    assertThat(Claims.of("Dana Orvik is not a director of Orlan Bank."))
        .containsExactly("asserted by author: Dana Orvik not director_of Orlan Bank");
  }

  @Test
  void theVerbToBeMayBeTurnedRound() {
    assertThat(Claims.of("Kessa Mining's parent company is Fenmark Holdings."))
        .containsExactly("asserted by author: Fenmark Holdings owns Kessa Mining");
  }

  @Test
  void becomingAndBeingAppointedAreLikeBeing() {
    assertThat(Claims.of("Dana Orvik became a director of Kessa Mining in 2018."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining, 2018");
    assertThat(Claims.of("Dana Orvik was appointed chief executive of Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
  }

  @Test
  void aFormerDirectorHasAnOpenBeginningAndAnEnd() {
    assertThat(Claims.of("Ruslan Teber is the former chairman of Orlan Bank."))
        .containsExactly("asserted by author: Ruslan Teber director_of Orlan Bank, ../..");
  }

  @Test
  void theSoleShareholderOwnsAll() {
    assertThat(Claims.of("Dana Orvik is the sole shareholder of Orlan Bank."))
        .containsExactly("asserted by author: Dana Orvik owns Orlan Bank, 100 %");
  }

  @Test
  void theAuthorSaysItInPassingWhoeverIsQuoted() {
    assertThat(
            Claims.of(
                "Ruslan Teber, a lawyer for Marlo Quist, denied that Fenmark Holdings owns Brenholt Shipping Ltd."))
        .containsExactly(
            "denied by Ruslan Teber: Fenmark Holdings owns Brenholt Shipping Ltd",
            "asserted by author: Ruslan Teber represents Marlo Quist");
  }

  @Test
  void anAllegedOwnerIsOnlyAlleged() {
    assertThat(Claims.of("Dana Orvik, the alleged owner of Kessa Mining, resigned."))
        .containsExactly("alleged by unnamed: Dana Orvik owns Kessa Mining");
  }

  @Test
  void inSpanishTheComplementFollows() {
    assertThat(Claims.of("Dana Orozco es hermana de Marlo Quintana."))
        .containsExactly("asserted by author: Dana Orozco family_of Marlo Quintana");
    assertThat(Claims.of("El presidente de Banco Orlán, Ruy Teba, no respondió."))
        .containsExactly("asserted by author: Ruy Teba director_of Banco Orlán");
  }

  @Test
  void inRussianTheGenitiveIsTheOther() {
    assertThat(Claims.of("Анна Орлова, директор компании «Кесса», уехала."))
        .containsExactly("asserted by author: Анна Орлова director_of Кесса");
    assertThat(Claims.of("Анна Орлова — жена Ивана Краснова."))
        .containsExactly("asserted by author: Анна Орлова family_of Иван Краснов");
    assertThat(Claims.of("Анна Орлова является директором «Кесса Банка»."))
        .containsExactly("asserted by author: Анна Орлова director_of Кесса Банка");
  }

  @Test
  void ridiculeSaysNothingOfWhomItNames() {
    assertThat(
            Claims.of(
                "If Dana Orvik ever paid a bill, Marlo Quist is the director of Kessa Mining."))
        .noneMatch(claim -> claim.contains("director_of"));
    assertThat(
            Claims.of(
                "Si Dana Orvik pagó una sola factura, Marlo Quist es el director de Minera Kessa."))
        .noneMatch(claim -> claim.contains("director_of"));
    assertThat(Claims.of("If the register is right, Marlo Quist is the director of Kessa Mining."))
        .containsExactly("speculated by author: Marlo Quist director_of Kessa Mining");
  }
}
