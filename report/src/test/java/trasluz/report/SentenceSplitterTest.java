package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void sentencesEndAtTheirMarks() {
    assertThat(split("The gate was shut. Who shut it? Nobody knows!  The end…"))
        .containsExactly("The gate was shut.", "Who shut it?", "Nobody knows!", "The end…");
  }

  @Test
  void aBlankLineEndsAHeading() {
    assertThat(split("A heading\n\nThe text\ngoes on."))
        .containsExactly("A heading", "The text\ngoes on.");
  }

  @Test
  void titlesInitialsAndDottedNamesDoNotEndASentence() {
    assertThat(
            split(
                "Mr. Tadeo Q. Brandolt of the U.S. Treasury met Orcavel S.A. directors. He left."))
        .containsExactly(
            "Mr. Tadeo Q. Brandolt of the U.S. Treasury met Orcavel S.A. directors.", "He left.");
  }

  @Test
  void aLegalFormThatGoesOnDoesNotEndASentence() {
    assertThat(split("It went to Orcavel, S.A. DE C.V. and Brenz, S. de R.L. It was sold."))
        .containsExactly("It went to Orcavel, S.A. DE C.V. and Brenz, S. de R.L.", "It was sold.");
  }

  @Test
  void aDottedNameEndsASentenceBeforeAWordThatBeginsOne() {
    assertThat(split("It was sold to Orcavel S.A. The price is not known."))
        .containsExactly("It was sold to Orcavel S.A.", "The price is not known.");
    assertThat(split("Se vendió a Orcavel C.A. El precio se ignora."))
        .containsExactly("Se vendió a Orcavel C.A.", "El precio se ignora.");
    assertThat(split("It was sold to Orcavel Shipping Co. Nothing shows that it was paid."))
        .containsExactly("It was sold to Orcavel Shipping Co.", "Nothing shows that it was paid.");
    assertThat(split("Сдано в 2021 г. Никто об этом не сказал."))
        .containsExactly("Сдано в 2021 г.", "Никто об этом не сказал.");
  }

  @Test
  void decimalsAndNumbersOfThingsStayTogether() {
    assertThat(split("It paid 3.5 million for No. 7 of the fleet. Then 2.1 more."))
        .containsExactly("It paid 3.5 million for No. 7 of the fleet.", "Then 2.1 more.");
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertThat(split("“We never met.” He smiled. «No es cierto.» Y calló. “Why?” she asked."))
        .containsExactly(
            "“We never met.”", "He smiled.", "«No es cierto.»", "Y calló.", "“Why?” she asked.");
  }

  @Test
  void russianAbbreviationsDoNotEndASentence() {
    assertThat(split("В 2019 г. банк продал долю за 5 млн. долларов. Он молчит."))
        .containsExactly("В 2019 г. банк продал долю за 5 млн. долларов.", "Он молчит.");
  }

  @Test
  void onlyWhiteSpaceIsLeftOut() {
    String[] pieces = {
      "Mr.", "Tarnholm", "S.A.", ".", "?", "\n\n", " ", "“", "”", "3.5", "é", "😀", "А"
    };
    for (long seed = 1; seed <= 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int last = 0;
      for (Span span : SentenceSplitter.split(text.toString())) {
        assertThat(text.substring(last, span.start())).as("seed %d", seed).isBlank();
        assertThat(span.end()).as("seed %d", seed).isGreaterThan(span.start());
        last = span.end();
      }
      assertThat(text.substring(last)).as("seed %d", seed).isBlank();
    }
  }
}
