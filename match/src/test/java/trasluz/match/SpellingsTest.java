package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.statement.Facts;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

class SpellingsTest {

  private static List<String> mined(int fewest, Statement... statements) {
    return Spellings.mine(EntityDirectory.of(List.of(statements)), fewest).stream()
        .map(pair -> pair.left() + "/" + pair.right() + " " + pair.entities())
        .toList();
  }

  private static Statement person(String id) {
    return Facts.kind(id, Schema.PERSON);
  }

  @Test
  void theOnlyWordInWhichTwoNamesOfAPersonDifferIsAPair() {
    List<Spellings.Pair> pairs =
        Spellings.mine(
            EntityDirectory.of(
                List.of(
                    person("test:1"),
                    Facts.named("test:1", "QUIVERAN, Tadeo"),
                    Facts.alias("test:1", "Tadeo Quivoran"))),
            1);

    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().left()).isEqualTo("quiveran");
    assertThat(pairs.getFirst().right()).isEqualTo("quivoran");
    assertThat(pairs.getFirst().likeness()).isBetween(0.5, 0.9);
    assertThat(pairs.getFirst().examples())
        .extracting(example -> example.entity() + ": " + example.one() + " = " + example.other())
        .containsExactly("test:1: QUIVERAN, Tadeo = Tadeo Quivoran");
  }

  @Test
  void twoListsThatNameOnePersonAreOneWitness() {
    Statement[] twice = {
      person("test:1"),
      Facts.named("test:1", "Tadeo Quiveran"),
      Facts.alias("test:1", "Tadeo Quivoran"),
      person("other:7"),
      Facts.named("other:7", "Tadeo Quiveran"),
      Facts.alias("other:7", "Tadeo Quivoran"),
    };

    assertThat(mined(1, twice)).containsExactly("quiveran/quivoran 1");
    assertThat(mined(2, twice)).isEmpty();
  }

  @Test
  void anotherNameAWeakAliasAndACompanyGiveNoPair() {
    assertThat(
            mined(
                1,
                person("test:1"),
                Facts.named("test:1", "Tadeo Quiveran"),
                Facts.alias("test:1", "Tadeo Moldanberg"),
                Facts.weakAlias("test:1", "Tadeo Quivoran"),
                Facts.kind("test:2", Schema.COMPANY),
                Facts.named("test:2", "Quiveran Trading"),
                Facts.alias("test:2", "Quivoran Trading")))
        .isEmpty();
  }

  @Test
  void whatIsKnownAlreadyIsLeftOut() {
    assertThat(
            mined(
                1,
                person("test:1"),
                Facts.named("test:1", "Muhammad Quiveran"),
                Facts.alias("test:1", "Mohamed Quiveran")))
        .isEmpty();
  }
}
