package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.statement.Identifier;

/// Examples are those of the standards' own texts, or made up to fit the rule.
class CheckDigitTest {
  private static CheckDigit of(String scheme, String value) {
    return CheckDigit.of(new Identifier(scheme, value, Optional.empty()));
  }

  private static CheckDigit russian(String scheme, String value) {
    return CheckDigit.of(new Identifier(scheme, value, Optional.of("Russia")));
  }

  @Test
  void aWrongDigitIsSeenInEachScheme() {
    assertThat(of("imo", "9074729")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("imo", "9074728")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("isin", "US0378331005")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("isin", "US0378331006")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("iban", "GB82 WEST 1234 5698 7654 32")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("iban", "GB82 WEST 1234 5698 7654 33")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("lei", "529900T8BM49AURSDO55")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("lei", "529900T8BM49AURSDO56")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("crypto", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("crypto", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("crypto", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"))
        .isEqualTo(CheckDigit.RIGHT);
    assertThat(of("crypto", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"))
        .isEqualTo(CheckDigit.WRONG);
  }

  @Test
  void aTaxNumberIsCheckedOnlyWhereItsCountryIsKnown() {
    assertThat(russian("tax-id", "7830002293")).isEqualTo(CheckDigit.RIGHT);
    assertThat(russian("tax-id", "7830002294")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("tax-id", "7830002294")).isEqualTo(CheckDigit.UNKNOWN);
    assertThat(of("inn", "500100732259")).isEqualTo(CheckDigit.RIGHT);
    assertThat(of("inn", "500100732258")).isEqualTo(CheckDigit.WRONG);
  }

  @Test
  void whatHasNoCheckOrNotTheFormIsLeftAlone() {
    assertThat(of("passport", "A1234567")).isEqualTo(CheckDigit.UNKNOWN);
    assertThat(of("imo", "123")).isEqualTo(CheckDigit.UNKNOWN);
    assertThat(of("crypto", "0x4f47")).isEqualTo(CheckDigit.UNKNOWN);
    assertThat(of("bic", "CRRU21")).isEqualTo(CheckDigit.WRONG);
    assertThat(of("bic", "DEUTDEFF")).isEqualTo(CheckDigit.UNKNOWN);
  }
}
