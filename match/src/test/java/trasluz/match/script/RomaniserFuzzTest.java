package trasluz.match.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Generators;
import trasluz.statement.Property;

/// Whatever the text, the words are plain, the same each time, and there in bounded time.
class RomaniserFuzzTest {
  private static final List<String> SNIPPETS =
      List.of(
          "Acme", "Иванов", "ѓ", "і", "Ελλ", "Ψ", "ու", "ქარ", "김정", "이", "ガス", "ッ", "々", "長", "單",
          "ال", "عبدال", "ء", "ח", "क्", "ကျ", "ខ្", "ລາ", "බෝ", "བོ", "ᠮᠣ", "ß", "ŉ", "\u0301",
          "\u200D", "\uD800", "\uDC00", "&", "'", "’", "٣", "3", " ", "-", "ﷺ", "½", "\u3099", "ー",
          "\uFFFF");

  @Test
  void anyTextGivesPlainWordsAndTheSameEachTime() {
    Property.forAll(
        Property.seeds(2_000),
        generate -> {
          String name = anyText(generate);
          List<Word> words = Romaniser.words(name);
          assertThat(words).allSatisfy(word -> assertThat(word.text()).matches("[a-z0-9]+"));
          assertThat(words).allSatisfy(word -> assertThat(word.folded()).isNotEmpty());
          assertThat(Romaniser.words(name)).isEqualTo(words);
        });
  }

  @Test
  void aLatinTextOfAnyNameIsReadAsItStands() {
    Property.forAll(
        Property.seeds(1_000),
        generate -> {
          String text = Romaniser.text(anyText(generate));
          if (text.length() <= Romaniser.LONGEST) {
            assertThat(Romaniser.text(text)).isEqualTo(text);
          }
        });
  }

  @Test
  void theShortCutForAsciiGivesWhatTheGeneralWayGives() {
    Property.forAll(
        Property.seeds(2_000),
        generate -> {
          StringBuilder name = new StringBuilder();
          for (int length = generate.random().nextInt(40); length > 0; length--) {
            name.append((char) generate.random().nextInt(0x80));
          }
          String ascii = name.toString();
          assertThat(Romaniser.words(ascii)).isEqualTo(WordReader.words(ascii));
        });
  }

  @Test
  void everyLetterThatIsNoApostropheGivesAWord() {
    for (int c = 0; c <= 0x323AF; c++) {
      if (Character.isLetter(c)
          && UnicodeScript.of(c) != UnicodeScript.HAN
          && UnicodeScript.of(c) != UnicodeScript.HANGUL
          && Characters.prepared(Character.toString(c))
              .codePoints()
              .anyMatch(Character::isLetter)) {
        assertThat(Romaniser.words(Character.toString(c))).as("U+%04X", c).isNotEmpty();
      }
    }
  }

  @Test
  void aLongNameOfOneScriptIsReadWhole() {
    for (String snippet : SNIPPETS) {
      assertThat(Romaniser.words(snippet.repeat(2_000))).hasSizeLessThanOrEqualTo(2_000);
    }
  }

  private static String anyText(Generators generate) {
    SplittableRandom random = generate.random();
    StringBuilder out = new StringBuilder();
    for (int parts = random.nextInt(1, 8); parts > 0; parts--) {
      switch (random.nextInt(4)) {
        case 0 -> out.append(generate.text());
        case 1 -> out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> out.append((char) random.nextInt(0x3000));
        default -> out.append(generate.oneOf(SNIPPETS));
      }
    }
    return out.toString();
  }
}
