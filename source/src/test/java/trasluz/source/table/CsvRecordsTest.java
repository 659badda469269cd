package trasluz.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.table.CsvRecords.Broken;
import trasluz.source.table.CsvRecords.Cells;
import trasluz.source.table.CsvRecords.CsvRecord;

class CsvRecordsTest {

  @Test
  void quotesHoldCommasQuotesAndLineBreaks() throws IOException {
    assertThat(records("a,\"b,c\",\"d \"\"e\"\"\nf\",\r\ng\n"))
        .containsExactly(
            new Cells(1, List.of("a", "b,c", "d \"e\"\nf", "")), new Cells(3, List.of("g")));
  }

  @Test
  void aQuoteInsideAnUnquotedCellIsThatCharacter() throws IOException {
    assertThat(records("Bank \"Example\" PAO,x"))
        .containsExactly(new Cells(1, List.of("Bank \"Example\" PAO", "x")));
  }

  @Test
  void aForgottenQuoteCostsOneRow() throws IOException {
    assertThat(records("a,\"b\nc,d\ne,f"))
        .containsExactly(
            new Broken(1, "a quoted cell has no closing quote"),
            new Cells(2, List.of("c", "d")),
            new Cells(3, List.of("e", "f")));
  }

  @Test
  void textBehindAClosingQuoteCostsOneRow() throws IOException {
    assertThat(records("\"a\"b,\"c\nd\"\ne"))
        .containsExactly(
            new Broken(1, "text follows a closing quote; write a quote inside a cell twice"),
            new Cells(2, List.of("d\"")),
            new Cells(3, List.of("e")));
  }

  @Test
  void aRowWithoutEndIsGivenUpInTime() throws IOException {
    String endless = "\"" + "x\n".repeat(CsvRecords.MAX_RECORD);
    CsvRecords records = new CsvRecords(new StringReader(endless));
    assertThat(records.next()).contains(new Broken(1, "the row has more than 200,000 characters"));
    assertThat(records.next()).contains(new Cells(2, List.of("x")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsWrittenByTheStandardIsReadBack(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    String alphabet = "ab ,;\"\n\u00e9\u65e5";
    for (int round = 0; round < 500; round++) {
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int row = 0; row < 4; row++) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < 3; cell++) {
          StringBuilder value = new StringBuilder();
          random
              .ints(random.nextInt(6), 0, alphabet.length())
              .forEach(i -> value.append(alphabet.charAt(i)));
          cells.add(value.toString());
        }
        rows.add(cells);
        text.append('"')
            .append(String.join("\",\"", cells.stream().map(c -> c.replace("\"", "\"\"")).toList()))
            .append("\"\r\n");
      }
      assertThat(records(text.toString()).stream().map(r -> ((Cells) r).values()).toList())
          .as("seed %d round %d", seed, round)
          .isEqualTo(rows);
    }
  }

  private static List<CsvRecord> records(String text) throws IOException {
    CsvRecords records = new CsvRecords(new StringReader(text));
    List<CsvRecord> all = new ArrayList<>();
    for (Optional<CsvRecord> next = records.next(); next.isPresent(); next = records.next()) {
      all.add(next.get());
    }
    return all;
  }
}
