package trasluz.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trasluz.benchmark.SyntheticNames.Invented;
import trasluz.statement.Schema;

class SyntheticNamesTest {
  private static final List<Invented> LISTED =
      List.of(
          new Invented("QUIMBAYA, Ana Lucia", Schema.PERSON),
          new Invented("AL-OROZKHI, Mahmoud", Schema.PERSON),
          new Invented("VETROV, Yuri Antonovich", Schema.PERSON),
          new Invented("Sierra Nevada Trading Company S.A.", Schema.COMPANY),
          new Invented("Orinoco Shipping Lines", Schema.ORGANIZATION));

  private static List<String> texts(int from, int to, long seed) {
    SyntheticNames names = new SyntheticNames(LISTED, seed);
    return IntStream.range(from, to).mapToObj(i -> names.at(i).text()).toList();
  }

  @Test
  void theListsOwnNamesComeFirstThenThoseMadeOfThem() {
    assertThat(texts(0, 5, 1)).isEqualTo(LISTED.stream().map(Invented::text).toList());
    assertThat(texts(5, 13, 1))
        .containsExactly(
            "QUIMBAYA, ANA ANA",
            "SIERRA NEVPADA TRADING COMPANY S.A.",
            "ORINOCO ORIROV SHIPPING LINES",
            "ORINOCO TRADING COMPANY S.A.",
            "ORINOCO TRADING COMPANY S.A.",
            "ORINOCO TRADING COMPANY S.A.",
            "SIERRA NEVADA TRADING COMPANY S.A.",
            "VETROV, YURI");
  }

  @Test
  void aNameFollowsFromItsNumberAndTheSeed() {
    SyntheticNames names = new SyntheticNames(LISTED, 7);
    names.at(1_000);
    assertThat(names.at(77)).isEqualTo(new SyntheticNames(LISTED, 7).at(77));
    assertThat(texts(5, 50, 7)).isNotEqualTo(texts(5, 50, 8));
  }

  @Test
  void fromFiveNamesHundredsAreMade() {
    Set<String> different = new HashSet<>(texts(0, 2_000, 1));
    assertThat(different.size()).isBetween(600, 900);
  }

  @Test
  void aSpellingChangesOneThing() {
    String name = "QUIMBAYA, ANA LUCIA";
    assertThat(NameVariants.withoutMiddleNames(name)).isEqualTo("QUIMBAYA, ANA");
    assertThat(NameVariants.withoutMiddleNames("ANA LUCIA QUIMBAYA")).isEqualTo("ANA QUIMBAYA");
    assertThat(NameVariants.inOtherOrder(name)).isEqualTo("ANA LUCIA QUIMBAYA");
    assertThat(NameVariants.inOtherOrder("ANA LUCIA QUIMBAYA")).isEqualTo("QUIMBAYA ANA LUCIA");
    assertThat(NameVariants.withInitials(name)).isEqualTo("QUIMBAYA, ANA L.");
    assertThat(NameVariants.withInitials("ANA LUCIA QUIMBAYA")).isEqualTo("ANA L. QUIMBAYA");
  }

  @Test
  void lettersAreExchangedForOthersOfTheSameSound() {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      seen.add(NameVariants.respell("MAHMOUD VETROV", new SplittableRandom(seed)));
    }
    assertThat(seen)
        .contains("MAHMUD VETROV", "MAKHMOUD VETROV", "MAHMOUD VETROFF", "MAHMOUD WETROV")
        .contains("MAHMMOUD VETROV")
        .doesNotContain("MAHMOUD VETROV");
  }

  @Test
  void aTypingErrorSparesShortWords() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(NameVariants.mistype("ANA QUIMBAYA", new SplittableRandom(seed)))
          .startsWith("ANA ")
          .hasSizeBetween(11, 13);
    }
    assertThat(NameVariants.mistype("ANA LI", new SplittableRandom(1))).isEqualTo("ANA LI");
  }

  @Test
  void twoWordsAreJoinedWhereAVowelMeetsAConsonant() {
    assertThat(SyntheticNames.blend("QUIMBAYA", "VETROV")).isEqualTo("QUIROV");
  }

  @Test
  void aListWithoutPeopleOrWithoutCompaniesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SyntheticNames(LISTED.subList(0, 3), 1))
        .withMessage(
            "names to start from must be of people, surname before a comma, and of companies");
  }
}
