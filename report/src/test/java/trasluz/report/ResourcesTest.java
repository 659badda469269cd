package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trasluz.match.NameTokens;

/// The words of the tables are those of the texts.
final class ResourcesTest {
  @Test
  void aFormIsFoldedAsATextIs() {
    assertThat(Resources.words("está al 50% de O'Neill"))
        .containsExactly("esta", "al", "50", "de", "oneill");
    assertThat(Resources.words("перестрах* vice-president"))
        .containsExactly("perestrakh*", "vice", "president");
  }

  @Test
  void smallLettersWithoutAccentsAreFoldedAlready() {
    List<String> words =
        Stream.of("words.tsv", "relations.tsv")
            .flatMap(table -> Resources.table(table).stream())
            .flatMap(row -> Stream.of(row[row.length - 1], row[3 % row.length], row[2]))
            .flatMap(forms -> Stream.of(forms.split("[| ]", -1)))
            .filter(word -> word.matches("[a-z]+"))
            .distinct()
            .toList();
    assertThat(words).hasSizeGreaterThan(3_000);
    assertThat(words).allSatisfy(word -> assertThat(NameTokens.fold(word)).containsExactly(word));
  }
}
