package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.statement.Share;

/// Shares as texts bound them: the rules on ownership ask on which side of a threshold one is.
final class ShareBoundsTest {
  private static Share share(String sentence) {
    return Claims.reading(sentence).proposals().stream()
        .flatMap(proposal -> proposal.share().stream())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          almost half                | 45..<50
          nearly 50 percent          | 45..<50
          just under half            | 45..<50
          close to 30%               | 25..<30
          almost a quarter           | 22.5..<25
          just over half             | >50..55
          a little more than 40%     | >40..45
          about 35%                  | 32.5..37.5
          roughly 49.9 percent       | 49.85..49.95
          some 33%                   | 32.5..33.5
          around 98%                 | 97.5..98.5
          approximately 100%         | 95..100
          more than half             | >50..100
          over 25%                   | >25..100
          less than half             | 0..<50
          under 10%                  | 0..<10
          at least 50%               | 50..100
          up to 40%                  | 0..40
          no more than 24.5 percent  | 0..24.5
          50 percent or more         | 50..100
          50 to 60 percent           | 50..60
          a majority                 | >50..100
          half                       | 50..50
          49.99%                     | 49.99..49.99
          """)
  void aBoundIsNoExactShare(String told, String wanted) {
    Share share = share("Dana Orvik owns " + told + " of Kessa Mining.");
    assertThat(
            "%s%s..%s%s"
                .formatted(
                    share.minOpen() ? ">" : "",
                    share.min().toPlainString(),
                    share.maxOpen() ? "<" : "",
                    share.max().toPlainString()))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dana Orvik posee casi la mitad de Minera Kessa.                | 45
          Dana Orvik tiene alrededor del 50 % de Minera Kessa.           | 45
          Dana Orvik tiene cerca del 50 % de las acciones de Minera Kessa. | 45
          Фирма «Орвик» владеет почти половиной завода «Кесса».           | 45
          Фирма «Орвик» владеет примерно 50 % завода «Кесса».             | 45
          """)
  void soItIsInSpanishAndRussian(String sentence, String least) {
    assertThat(share(sentence).min()).isEqualByComparingTo(least);
    assertThat(share(sentence).isExact()).isFalse();
  }

  @Test
  void anotherWordBeforeANumberBoundsNothing() {
    assertThat(share("Dana Orvik owns exactly 50% of Kessa Mining."))
        .isEqualTo(Share.exactly("50"));
    assertThat(share("Whereabouts unknown, Dana Orvik owns 50% of Kessa Mining."))
        .isEqualTo(Share.exactly("50"));
  }
}
