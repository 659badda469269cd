package trasluz.match.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.statement.Identifier;

/// Examples are those of the standards, of public registers and of the reference tests of the
/// address forms.
class IdentifierRuleTest {

  private static String fault(String scheme, String value) {
    return IdentifierRule.fault(new Identifier(scheme, value, Optional.empty())).orElse("none");
  }

  private static String faultInRussia(String scheme, String value) {
    return IdentifierRule.fault(new Identifier(scheme, value, Optional.of("Russia")))
        .orElse("none");
  }

  @Test
  void aLeiHasTwoCheckDigits() {
    assertThat(fault("lei", "5493001KJTIIGC8Y1R12")).isEqualTo("none");
    assertThat(fault("lei", "5493 001k jtii gc8y 1r12")).isEqualTo("none");
    assertThat(fault("lei", "5493001KJTIIGC8Y1R21"))
        .isEqualTo("check digits wrong (LEI, ISO 17442)");
    assertThat(fault("lei", "5493001KJTIIGC8Y1R")).startsWith("check digits wrong");
  }

  @Test
  void anImoNumberIsThatOfAShipOrOfAShipCompany() {
    assertThat(fault("imo", "9074729")).isEqualTo("none");
    assertThat(fault("imo", "IMO 9074729")).isEqualTo("none");
    assertThat(fault("imo-company", "5342883")).isEqualTo("none");
    assertThat(fault("imo-company", "1790183")).isEqualTo("none");
    assertThat(fault("imo-company", "5938411")).as("its sum is a multiple of 11").isEqualTo("none");
    assertThat(fault("imo", "9074728")).isEqualTo("check digit wrong (IMO number)");
    assertThat(fault("imo", "907472")).isEqualTo("check digit wrong (IMO number)");
  }

  @Test
  void aBicHasTheFormOfOneAndACountry() {
    assertThat(fault("bic", "EVRFRUMM")).isEqualTo("none");
    assertThat(fault("bic", "SOMRRUM1KST")).isEqualTo("none");
    assertThat(fault("swift", "DEUTDEFF")).isEqualTo("none");
    assertThat(fault("bic", "EVRFQQMM")).isEqualTo("not of the form of a BIC (ISO 9362)");
    assertThat(fault("bic", "EVRFRUM")).isEqualTo("not of the form of a BIC (ISO 9362)");
  }

  @Test
  void russianNumbersAreKnownByTheirSchemeOrCountryAndLength() {
    assertThat(fault("inn", "7707083893")).isEqualTo("none");
    assertThat(fault("inn", "500100732259")).isEqualTo("none");
    assertThat(faultInRussia("tax-id", "7707083893")).isEqualTo("none");
    assertThat(faultInRussia("tax-id", "7707083894")).isEqualTo("check digit wrong (Russian INN)");
    assertThat(fault("inn", "500100732250")).isEqualTo("check digit wrong (Russian INN)");
    assertThat(fault("tax-id", "7707083894")).as("of no country").isEqualTo("none");
    assertThat(faultInRussia("tax-id", "770708389")).as("of another length").isEqualTo("none");
    assertThat(faultInRussia("tax-id", "8000027-29309")).as("of another form").isEqualTo("none");
    assertThat(fault("ogrn", "1027700132195")).isEqualTo("none");
    assertThat(fault("ogrnip", "304500116000157")).isEqualTo("none");
    assertThat(faultInRussia("registration-number", "1027700132196"))
        .isEqualTo("check digit wrong (Russian OGRN)");
  }

  @Test
  void anIbanIsCheckedWithItsCountryLast() {
    assertThat(fault("iban", "GB82 WEST 1234 5698 7654 32")).isEqualTo("none");
    assertThat(fault("iban", "GB82 WEST 1234 5698 7654 23"))
        .isEqualTo("check digits wrong (IBAN, ISO 13616)");
  }

  @Test
  void anIsinAndAChineseCreditCodeHaveACheckDigit() {
    assertThat(fault("isin", "US0378331005")).isEqualTo("none");
    assertThat(fault("isin", "US0378331006")).isEqualTo("check digit wrong (ISIN, ISO 6166)");
    assertThat(fault("uscc", "91110000600037341L")).isEqualTo("none");
    assertThat(fault("uscc", "91110000600037341M"))
        .isEqualTo("check digit wrong (Chinese credit code, GB 32100)");
    assertThat(fault("uscc", "9111000060003734I1")).as("no letter I").startsWith("check digit");
  }

  @Test
  void anAddressOfADigitalCurrencyIsCheckedByItsForm() {
    String wrong = "checksum wrong (digital currency address)";
    assertThat(fault("digital-currency-xbt", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"))
        .isEqualTo("none");
    assertThat(fault("digital-currency-xbt", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"))
        .isEqualTo(wrong);
    assertThat(fault("digital-currency-xbt", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"))
        .isEqualTo("none");
    assertThat(fault("digital-currency-xbt", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"))
        .isEqualTo("none");
    assertThat(
            fault(
                "digital-currency",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"))
        .isEqualTo("none");
    assertThat(fault("digital-currency-xbt", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"))
        .isEqualTo(wrong);
    assertThat(fault("digital-currency-eth", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"))
        .isEqualTo("none");
    assertThat(fault("digital-currency-eth", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"))
        .as("in one case there is no checksum")
        .isEqualTo("none");
    assertThat(fault("digital-currency-eth", "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"))
        .isEqualTo(wrong);
    assertThat(fault("digital-currency-xmr", "5b" + "0".repeat(62)))
        .as("of a form without a known checksum")
        .isEqualTo("none");
  }

  @Test
  void otherSchemesHaveNoRule() {
    assertThat(fault("passport", "X")).isEqualTo("none");
    assertThat(fault("national-id", "0000000")).isEqualTo("none");
  }

  @Test
  void oneEntityHasOneOfAnExclusiveScheme() {
    assertThat(IdentifierRule.LEI.isExclusive()).isTrue();
    assertThat(IdentifierRule.IMO.isExclusive()).isTrue();
    assertThat(IdentifierRule.BIC.isExclusive()).isFalse();
    assertThat(IdentifierRule.WALLET.isExclusive()).isFalse();
    assertThat(same("imo", "IMO 9074729", "imo-number", "9074729")).contains(true);
    assertThat(same("imo", "9074729", "imo", "9395044")).contains(false);
    assertThat(same("imo", "9074729", "imo", "9395045")).as("one is mistyped").isEmpty();
    assertThat(same("imo", "9074729", "lei", "5493001KJTIIGC8Y1R12")).isEmpty();
    assertThat(same("bic", "EVRFRUMM", "bic", "DEUTDEFF")).isEmpty();
  }

  private static Optional<Boolean> same(String scheme, String one, String other, String value) {
    return IdentifierRule.sameEntity(
        new Identifier(scheme, one, Optional.empty()),
        new Identifier(other, value, Optional.empty()));
  }

  @Test
  void theHashOfNothingIsThatOfKeccakAndNotOfSha3() {
    assertThat(HexFormat.of().formatHex(Keccak256.of(new byte[0])))
        .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    assertThat(HexFormat.of().formatHex(Keccak256.of("abc".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
  }
}
