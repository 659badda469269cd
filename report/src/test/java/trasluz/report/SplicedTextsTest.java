package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences of real shape that nobody wrote: halves of two spliced, quotation marks, commas and
/// brackets opened and closed anywhere, words in any order. Whatever is read of them, reading ends,
/// breaks nothing, and points to what stands in the text.
final class SplicedTextsTest {
  private static final int TEXTS = 25;
  private static final int SENTENCES = 25;
  private static final String[] AROUND = {"«»", "“”", "\"\"", ",,", "()", "——", "«,", ":;"};
  private static final String[] ENDS = {".", ".", "?", "»,", "", ";"};

  private static List<List<String>> sentences(String language) {
    List<List<String>> sentences = new ArrayList<>();
    for (String name : AnnotatedReportsTest.all()) {
      if (name.contains("-" + language)) {
        for (String sentence : AnnotatedReport.read(name).text().split("(?<=[.?!»])\\s+", -1)) {
          List<String> words = Arrays.asList(sentence.strip().split("\\s+", -1));
          if (words.size() > 3) {
            sentences.add(words);
          }
        }
      }
    }
    return sentences;
  }

  private static String splice(List<List<String>> sentences, Random random) {
    List<String> first = sentences.get(random.nextInt(sentences.size()));
    List<String> second = sentences.get(random.nextInt(sentences.size()));
    List<String> words = new ArrayList<>(first.subList(0, 1 + random.nextInt(first.size() - 1)));
    words.addAll(second.subList(random.nextInt(second.size() - 1), second.size()));
    for (int i = random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(words.size());
      int to = Math.min(words.size() - 1, from + random.nextInt(5));
      String marks = AROUND[random.nextInt(AROUND.length)];
      words.set(from, marks.charAt(0) + words.get(from));
      words.set(to, words.get(to) + marks.charAt(1));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(words, random);
    }
    return String.join(" ", words) + ENDS[random.nextInt(ENDS.length)];
  }

  private static String textAt(CharSequence text, Mention mention) {
    String whole = text.toString();
    return whole.substring(
        whole.offsetByCodePoints(0, mention.start()), whole.offsetByCodePoints(0, mention.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ru"})
  void anySpliceOfSentencesIsReadToItsEnd(String language) {
    List<List<String>> sentences = sentences(language);
    assertThat(sentences).hasSizeGreaterThan(300);
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < SENTENCES; i++) {
        text.append(splice(sentences, random)).append(i % 7 == 6 ? "\n\n" : " ");
      }
      Reading reading = Claims.reading(text.toString());
      int length = text.codePointCount(0, text.length());
      assertThat(reading.unread()).as("seed %d", seed).isEmpty();
      assertThat(reading.proposals())
          .as("seed %d", seed)
          .allSatisfy(proposal -> {
            assertThat(proposal.start()).isLessThan(proposal.end());
            assertThat(proposal.end()).isLessThanOrEqualTo(length);
          });
      assertThat(reading.mentions())
          .as("seed %d", seed)
          .allSatisfy(mention -> assertThat(textAt(text, mention)).isEqualTo(mention.text()));
    }
  }
}
