package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(NameTokens.of(new Name("Єжевика Їжак"))).containsExactly("yezhevyka", "yizhak");
  }

  @Test
  void onlyWordsThatTellWhoIsMeantAreDistinctive() {
    assertThat(NameTokens.isDistinctive("orcavel")).isTrue();
    assertThat(NameTokens.isDistinctive("ltd")).as("a legal form").isFalse();
    assertThat(NameTokens.isDistinctive("bank")).as("an ordinary word").isFalse();
    assertThat(NameTokens.isDistinctive("x")).as("a letter").isFalse();
    assertThat(NameTokens.isDistinctive("b52")).as("a number").isFalse();
    assertThat(NameTokens.isWeak("de")).isTrue();
    assertThat(NameTokens.isWeak("bank")).isFalse();
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
}
