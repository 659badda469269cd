package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Name;

class NameTokensTest {

  @Test
  void caseAndDiacriticsAreFolded() {
    assertThat(NameTokens.of(new Name("Petróleos de Ñañez")))
        .containsExactly("petroleos", "de", "nanez");
  }

  @Test
  void dottedLegalFormsAreJoined() {
    assertThat(NameTokens.of(new Name("Sol y Mar S.A. de C.V.")))
        .containsExactly("sol", "y", "mar", "sa", "de", "cv");
  }

  @Test
  void initialsOfAPersonAreNotJoined() {
    assertThat(NameTokens.of(new Name("J. R. Quiver"))).containsExactly("j", "r", "quiver");
  }

  @Test
  void cyrillicIsWrittenInLatinLetters() {
    assertThat(NameTokens.of(new Name("Щербаков Юрий Андреевич")))
        .containsExactly("shcherbakov", "yuriy", "andreyevich");
    assertThat(NameTokens.of(new Name("Єжевика Їжак"))).containsExactly("yezhevika", "yizhak");
  }

  @Test
  void romanNumbersAreNumbers() {
    assertThat(NameTokens.of(new Name("Orcavel III"))).containsExactly("orcavel", "3");
  }

  @Test
  void lettersThatUnicodeDoesNotDecomposeAreFolded() {
    assertThat(NameTokens.of(new Name("Łukasz Bjørn Straße")))
        .containsExactly("lukasz", "bjorn", "strasse");
  }

  @Test
  void aNameWithoutLettersOrDigitsHasNoWords() {
    assertThat(NameTokens.of(new Name("-- ?!"))).isEmpty();
  }

  @Test
  void atMostFortyWordsAreKept() {
    assertThat(NameTokens.of(new Name("word ".repeat(300)))).hasSize(40);
    assertThat(NameTokens.of(new Name("x".repeat(1_500)))).containsExactly("x".repeat(60));
    assertThat(NameTokens.of(new Name("щ".repeat(2_000)))).hasSize(1);
  }

  @Test
  void theShortCutForAsciiIsTheNormalisedName() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("n");
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append((char) random.nextInt(128));
      }
      assertThat(NameTokens.normalised(text.toString()))
          .as("'%s'", text)
          .isEqualTo(new Name(text.toString()).normalised());
    }
  }
}
