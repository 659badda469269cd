package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatronymicsTest {

  @Test
  void theEndingTellsAPatronymic() {
    assertThat(Patronymics.isPatronymic("sergeevich")).isTrue();
    assertThat(Patronymics.isPatronymic("kanstantsinavich")).isTrue();
    assertThat(Patronymics.isPatronymic("radzivonauna")).isTrue();
    assertThat(Patronymics.isPatronymic("volodymyrivna")).isTrue();
    assertThat(Patronymics.isPatronymic("sergeev")).isFalse();
    assertThat(Patronymics.isPatronymic("fauna")).as("too short").isFalse();
  }

  @Test
  void patronymicsOfOneFathersNameAreOneFamily() {
    int[] russian = Lexicon.STANDARD.familiesOfFather("sergeyevich");
    assertThat(russian).isNotEmpty();
    assertThat(Lexicon.STANDARD.familiesOfFather("sergeevna")).containsExactly(russian);
    assertThat(Lexicon.STANDARD.familiesOfFather("nikolaevich")).doesNotContain(russian);
    assertThat(Lexicon.STANDARD.familiesOfFather("quiverovich")).as("not known").isEmpty();
  }

  @Test
  void aPatronymicIsNotOfTheFamilyOfTheNameItself() {
    assertThat(Lexicon.STANDARD.familiesOfFather("sergeevich"))
        .doesNotContain(Lexicon.STANDARD.families("sergei"));
  }
}
