package trasluz.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.benchmark.LabelledPair.Half;
import trasluz.benchmark.Tally.Scored;
import trasluz.statement.Schema;

class TallyTest {
  private static Scored scored(String left, String right, boolean isMatch, double score) {
    return new Scored(
        new LabelledPair("invented", Schema.PERSON, left, right, isMatch, "STRONG"), score);
  }

  private static final List<Scored> PAIRS =
      List.of(
          scored("Ana Quimbaya", "Anna Quimbaya", true, 0.9),
          scored("Ana Quimbaya", "Quimbaya, A.", true, 0.7),
          scored("Ana Quimbaya", "Ana Maria Quimbaya", true, 0.69),
          scored("Ana Quimbaya", "Ana Quimbala", false, 0.8),
          scored("Ana Quimbaya", "Luis Quimbaya", false, 0.2),
          scored("Ana Quimbaya", "Luis Orozco", false, 0.0));

  @Test
  void aScoreAtTheThresholdIsAMatch() {
    assertThat(Tally.of(PAIRS, 0.7)).isEqualTo(new Tally(2, 1, 1, 2));
    assertThat(Tally.of(PAIRS, 0.701)).isEqualTo(new Tally(1, 1, 2, 2));
  }

  @Test
  void precisionRecallAndTheirMeanAreThoseOfTheCounts() {
    Tally tally = new Tally(3, 1, 2, 10);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(tally).hasToString("    16     3     1     2    10  0.750  0.600  0.667");
  }

  @Test
  void whatHasNoDenominatorIsADash() {
    assertThat(new Tally(0, 0, 0, 4))
        .hasToString("     4     0     0     0     4      -      -      -");
  }

  /// `printf 'trasluz|Ana Quimbaya|Anna Quimbaya' | sha256sum` begins with 91, the next with 02 and
  /// 94.
  @Test
  void theHalfOfAPairFollowsFromItsNames() {
    assertThat(PAIRS.get(0).pair().half()).isEqualTo(Half.CONFIRM);
    assertThat(PAIRS.get(1).pair().half()).isEqualTo(Half.TUNE);
    assertThat(PAIRS.get(2).pair().half()).isEqualTo(Half.TUNE);
  }

  @Test
  void scriptsAreToldApartByTheFirstLetterThatIsNotLatin() {
    assertThat(WrittenIn.of("Ana", "Ána")).isEqualTo(WrittenIn.BOTH_LATIN);
    assertThat(WrittenIn.of("Ana", "Анна")).isEqualTo(WrittenIn.ONE_LATIN);
    assertThat(WrittenIn.of("Анна", "Анна OOO")).isEqualTo(WrittenIn.ONE_OTHER_SCRIPT);
    assertThat(WrittenIn.of("Анна", "آنا")).isEqualTo(WrittenIn.TWO_OTHER_SCRIPTS);
    assertThat(WrittenIn.of("123", "Анна")).isEqualTo(WrittenIn.ONE_LATIN);
  }

  @Test
  void aTableIsReadWithItsQuotes() throws IOException {
    String text = "name,place\n\"Quimbaya, \"\"Ana\"\"\",Cali\r\nLuis\n\"two\nlines\",\"\"";
    assertThat(CsvFile.read(new StringReader(text)))
        .extracting(row -> row.get("name") + ";" + row.get("place"))
        .containsExactly("Quimbaya, \"Ana\";Cali", "Luis;", "two\nlines;");
  }
}
