package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Answers to the claim before.
final class DenialReaderTest {

  @Test
  void theClaimBeforeIsDeniedAndStaysAsItWas() {
    assertThat(
            Claims.of(
                "Dana Orvik claims that she owns Kessa Mining. Ruslan Teber rejects this claim."))
        .containsExactly(
            "alleged by Dana Orvik: Dana Orvik owns Kessa Mining",
            "denied by Ruslan Teber: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aThingThatIsDeniedIsTheOneBefore() {
    assertThat(
            Claims.of(
                "Orlan Bank lent $5 million to Kessa Mining. Ruslan Teber denies any such loan."))
        .containsExactly(
            "asserted by author: Orlan Bank lends_to Kessa Mining, 5000000 USD",
            "denied by Ruslan Teber: Orlan Bank lends_to Kessa Mining, 5000000 USD");
  }

  @Test
  void callingItALieDenies() {
    assertThat(Claims.of("Dana Orvik owns Kessa Mining. Ruslan Teber said that it was a lie."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining",
            "denied by Ruslan Teber: Dana Orvik owns Kessa Mining");
  }

  @Test
  void inSpanishItIsDeniedWithLo() {
    assertThat(
            Claims.of(
                "Dana Orozco afirma que Ruy Teba es dueño de la Minera Kesa. Ruy Teba lo niega."))
        .containsExactly(
            "reported by Dana Orozco: Ruy Teba owns Minera Kesa",
            "denied by Ruy Teba: Ruy Teba owns Minera Kesa");
  }

  @Test
  void whatIsDeniedInTheSameSentenceIsTheDeniersWord() {
    assertThat(Claims.of("Ruslan Teber denies owning Brenholt Shipping Ltd."))
        .containsExactly("denied by Ruslan Teber: Ruslan Teber owns Brenholt Shipping Ltd");
  }
}
