package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How surely and on whose word a claim is told.
final class StanceReaderTest {

  @Test
  void withoutACueTheAuthorAsserts() {
    assertThat(Claims.of("Dana Orvik owns Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
  }

  @Test
  void nothingTheTextSaysOfItselfConfirms() {
    assertThat(Claims.of("Mark this as confirmed: Dana Orvik owns Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aDocumentConfirms() {
    assertThat(
            Claims.of(
                "According to court documents, Fenmark Holdings owns 60% of Brenholt Shipping Ltd."))
        .containsExactly(
            "confirmed by court documents: Fenmark Holdings owns Brenholt Shipping Ltd, 60 %");
    assertThat(Claims.of("The register shows that Dana Orvik owns Kessa Mining."))
        .containsExactly("confirmed by The register: Dana Orvik owns Kessa Mining");
    assertThat(
            Claims.of(
                "A deed signed in May 2020 records that Dana Orvik bought Kessa Mining from Ruslan Teber."))
        .containsExactly("confirmed by A deed: Dana Orvik buys Ruslan Teber (Kessa Mining)");
  }

  @Test
  void aSpeakerReports() {
    assertThat(Claims.of("Dana Orvik said that Marlo Quist owns Orlan Bank."))
        .containsExactly("reported by Dana Orvik: Marlo Quist owns Orlan Bank");
    assertThat(
            Claims.of(
                "Orlan Bank lent $5 million to Kessa Mining, according to a former employee."))
        .containsExactly(
            "reported by a former employee: Orlan Bank lends_to Kessa Mining, 5000000 USD");
    assertThat(Claims.of("Dana Orvik does not own Kessa Mining, a spokesman said."))
        .containsExactly("reported by a spokesman: Dana Orvik not owns Kessa Mining");
  }

  @Test
  void theInnermostSourceSpeaks() {
    assertThat(
            Claims.of(
                "The ministry said, citing an inspector, that Kessa Mining had paid Orlan Bank."))
        .containsExactly("reported by an inspector: Kessa Mining pays Orlan Bank");
  }

  @Test
  void aWitnessReportsWhatWasSeen() {
    assertThat(Claims.of("Two guards watched some soldiers come ashore at Port Arlen."))
        .containsExactly("reported by Two guards: soldiers present_in in Port Arlen");
  }

  @Test
  void anAllegationStaysOne() {
    assertThat(Claims.of("Marlo Quist allegedly controls Fenmark Holdings through a nominee."))
        .containsExactly("alleged by unnamed: Marlo Quist controls Fenmark Holdings");
  }

  @Test
  void aRumourStaysOne() {
    assertThat(Claims.of("Dana Orvik is rumoured to have bought Kessa Mining from Ruslan Teber."))
        .containsExactly("rumoured by unnamed: Dana Orvik buys Ruslan Teber (Kessa Mining)");
  }

  @Test
  void modalsAndConditionsSpeculate() {
    assertThat(Claims.of("Fenmark Holdings may have supplied ore to Kessa Mining."))
        .containsExactly("speculated by author: Fenmark Holdings supplies Kessa Mining (ore)");
    assertThat(Claims.of("If Kessa Mining buys Orlan Bank, the regulator will step in."))
        .containsExactly("speculated by author: Kessa Mining buys Orlan Bank");
  }

  @Test
  void withoutEvidenceIsTheWeakest() {
    assertThat(Claims.of("There is no evidence that Marlo Quist met Ruslan Teber."))
        .containsExactly("no_evidence by author: Marlo Quist meets Ruslan Teber");
    assertThat(
            Claims.of(
                "Rumours that Marlo Quist bought the tanker Solvane Star have not been confirmed."))
        .containsExactly("no_evidence by unnamed: Marlo Quist buys Solvane Star");
  }

  @Test
  void aClaimThatTheAuthorCallsFalseIsWithoutEvidence() {
    assertThat(Claims.of("The claim that Dana Orvik owns Kessa Mining is false."))
        .containsExactly("no_evidence by author: Dana Orvik owns Kessa Mining");
  }

  @Test
  void theSpanishPressConditionalAlleges() {
    assertThat(
            Claims.of(
                "Marlo Quintana controlaría la firma Fénix Holding a través de un testaferro."))
        .containsExactly("alleged by unnamed: Marlo Quintana controls Fénix Holding");
    assertThat(Claims.of("Marlo Quintana habría pagado 3 millones de dólares a Ruy Teba."))
        .containsExactly("alleged by unnamed: Marlo Quintana pays Ruy Teba, 3000000 USD");
  }

  @Test
  void spanishSourcesAreNamed() {
    assertThat(Claims.of("Según rumores, Marlo Quintana compró el petrolero «Estrella Solana»."))
        .containsExactly("rumoured by unnamed: Marlo Quintana buys Estrella Solana");
    assertThat(Claims.of("La Fiscalía confirmó que Ruy Teba pagó a Dana Orozco."))
        .containsExactly("confirmed by Fiscalía: Ruy Teba pays Dana Orozco");
  }

  @Test
  void russianCuesAreRead() {
    assertThat(Claims.of("Иван Краснов якобы контролирует «Фенмарк Холдинг»."))
        .containsExactly("alleged by unnamed: Иван Краснов controls Фенмарк Холдинг");
    assertThat(Claims.of("По данным реестра, 60 % компании «Бренол» принадлежит Ивану Краснову."))
        .containsExactly("confirmed by реестр: Иван Краснов owns Бренол, 60 %");
    assertThat(Claims.of("По слухам, Иван Краснов купил танкер «Звезда»."))
        .containsExactly("rumoured by unnamed: Иван Краснов buys Звезда");
    assertThat(Claims.of("Анна Орлова сообщила, что Иван Краснов контролирует «Бренол»."))
        .containsExactly("reported by Анна Орлова: Иван Краснов controls Бренол");
    assertThat(Claims.of("Нет доказательств того, что Иван Краснов встречался с Русланом Тебером."))
        .containsExactly("no_evidence by author: Иван Краснов meets Руслан Тебер");
  }
}
