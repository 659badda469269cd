package trasluz.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.source.table.CsvFile.Complete;
import trasluz.source.table.CsvFile.CsvRow;
import trasluz.source.table.CsvFile.Unreadable;
import trasluz.statement.InputException;

class CsvFileTest {

  @TempDir private Path root;

  private List<CsvRow> rows(byte[] content) throws IOException {
    Path path = Files.write(root.resolve("t.csv"), content);
    List<CsvRow> rows = new ArrayList<>();
    try (CsvFile file = CsvFile.open(path, _ -> {})) {
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private List<CsvRow> rows(String content) throws IOException {
    return rows(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rowsKeepTheirLinesAndTheirText() throws IOException {
    assertThat(rows("a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n\r\n,Ёлкина\r\n"))
        .containsExactly(
            new Complete(2, "1,\"x, \"\"y\"\"\nz\"", List.of("1", "x, \"y\"\nz")),
            new Complete(5, ",Ёлкина", List.of("", "Ёлкина")));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    for (String header : List.of("\uFEFFa,b", "\uFEFF\"a\",b", "\"a\",b")) {
      Path path = Files.writeString(root.resolve("t.csv"), header + "\n");
      try (CsvFile file = CsvFile.open(path, _ -> {})) {
        assertThat(file.header()).containsExactly("a", "b");
      }
    }
  }

  @Test
  void bytesThatAreNotUtf8CostTheirRow() throws IOException {
    byte[] content = "a,b\n1,x?\n2,y\n".getBytes(StandardCharsets.UTF_8);
    content[7] = (byte) 0xff;
    assertThat(rows(content))
        .containsExactly(
            new Unreadable(2, "1,x\\xff", List.of("1", "x\\xff"), "the row is not UTF-8"),
            new Complete(3, "2,y", List.of("2", "y")));
  }

  @Test
  void aForgottenQuoteCostsItsRow() throws IOException {
    assertThat(rows("a,b\n1,\"x\n2,y\n"))
        .containsExactly(
            new Unreadable(2, "1,\"x", List.of(), "a quoted cell has no closing quote"),
            new Complete(3, "2,y", List.of("2", "y")));
  }

  @Test
  void aWrongNumberOfCellsCostsItsRow() throws IOException {
    assertThat(rows("a,b\n1\n1,2,3\n1,2"))
        .containsExactly(
            new Unreadable(2, "1", List.of("1"), "the row has 1 cells where the header has 2"),
            new Unreadable(
                3, "1,2,3", List.of("1", "2", "3"), "the row has 3 cells where the header has 2"),
            new Complete(4, "1,2", List.of("1", "2")));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    for (String content : List.of("", "\n\n", "\uFEFF")) {
      assertThatThrownBy(() -> rows(content))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("is empty");
    }
    assertThatThrownBy(() -> rows("a,b\n".getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the header row is not UTF-8");
    assertThatThrownBy(() -> rows("a,b\n" + "x".repeat(4_000_001)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2: the line has more than 4,000,000 bytes");
    assertThatThrownBy(() -> CsvFile.open(root, _ -> {}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void anyBytesGiveRowsOrOneRefusal() throws IOException {
    byte[] sample =
        "id,name\n1,\"Ana \"\"la\"\" Prueba\"\n2,Жанна\n\n3,x\n".getBytes(StandardCharsets.UTF_8);
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] mutated = sample.clone();
      for (int i = 0; i < 3; i++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(rows(mutated).size()).as("seed %d", seed).isLessThan(20);
      } catch (InputException e) {
        assertThat(e).as("seed %d", seed).hasMessageContaining("t.csv");
      }
    }
  }
}
