package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.InputException;
import trasluz.statement.Schema;

/// A name index written and read again.
class NameIndexFileTest {
  private static final List<String> NAMES =
      List.of("QUIVERA MOLDAN, Tadeo", "al-Quivari, Bashir", "习近", "Юрий Щербанов", "T. Brandolt");

  private static byte[] written() throws IOException {
    NameIndex.Builder builder = NameIndex.builder();
    NAMES.forEach(name -> builder.add(name, Schema.PERSON));
    builder.add("ORCAVEL TRADING S.A.", Schema.COMPANY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.build().write(out);
    return out.toByteArray();
  }

  private static List<String> found(NameIndex index, String name) {
    List<String> found = new ArrayList<>();
    index
        .search()
        .find(name, Schema.THING, 0.3, (number, score) -> found.add(number + " " + score));
    found.sort(null);
    return found;
  }

  @Test
  void whatIsReadAgainFindsTheSame() throws IOException {
    byte[] bytes = written();
    NameIndex again = NameIndex.read(new ByteArrayInputStream(bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    again.write(out);

    assertThat(again.size()).isEqualTo(6);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(found(again, "Tadeo Quivera")).singleElement().asString().startsWith("0 0.9");
    assertThat(found(again, "Bashir Alquivari")).singleElement().asString().startsWith("1 0.9");
    assertThat(found(again, "Yuri Shcherbanov")).singleElement().asString().startsWith("3 0.9");
    assertThat(found(again, "Orcavel Trading")).singleElement().asString().startsWith("5 0.9");
  }

  @Test
  void aFileThatIsNoneOrCutOffIsRefusedInOneSentence() throws IOException {
    byte[] bytes = written();

    assertThatThrownBy(() -> NameIndex.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the name index: is none");
    assertThatThrownBy(
            () -> NameIndex.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 9))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is damaged or cut off");
  }

  @Test
  void anyChangedByteIsNoticed() throws IOException {
    byte[] bytes = written();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 300; i++) {
      byte[] changed = bytes.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> NameIndex.read(new ByteArrayInputStream(changed)))
          .as("byte %d", at)
          .isInstanceOf(InputException.class);
    }
  }
}
