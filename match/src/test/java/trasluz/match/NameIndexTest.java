package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.statement.Schema;

class NameIndexTest {

  @Test
  void aWordThatIsATitleInOneNameAndNoneInAnotherFindsBoth() {
    NameIndex.Builder builder = NameIndex.builder();
    builder.add("Don Tadeo Quivera", Schema.PERSON);
    builder.add("AO ON DON RESEARCH INSTITUTE", Schema.ORGANIZATION);
    for (int i = 0; i < 40; i++) {
      builder.add("Orcavel" + (char) ('a' + i % 26) + " Research Institute", Schema.ORGANIZATION);
    }
    NameIndex index = builder.build();

    assertThat(found(index, "AO ON DON RESEARCH INSTITUTE", Schema.ORGANIZATION)).contains(1);
    assertThat(found(index, "Don Tadeo Quivera", Schema.PERSON)).containsExactly(0);
  }

  private static List<Integer> found(NameIndex index, String name, Schema schema) {
    List<Integer> found = new ArrayList<>();
    index.search().find(name, schema, Query.ALERT, (number, _) -> found.add(number));
    return found;
  }
}
