package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormSpellingTest {
  private final FormSpelling spelling =
      new FormSpelling(
          Map.of(
              "limited", "limited",
              "limitd", "limited",
              "company", "co",
              "marine", "maritime",
              "marina", "marina",
              "trade", "trading"));

  @Test
  void aWordWithOneSlipIsMended() {
    assertThat(spelling.mend("compnay")).as("two letters swapped").contains("company");
    assertThat(spelling.mend("compay")).as("one left out").contains("company");
    assertThat(spelling.mend("comppany")).as("one more").contains("company");
    assertThat(spelling.mend("compasy")).as("another").contains("company");
    assertThat(spelling.mend("compxsy")).as("two slips").isEmpty();
  }

  @Test
  void ofSeveralNearWordsOneIsTakenOnlyIfTheyMeanTheSame() {
    assertThat(spelling.mend("limitxd")).contains("limitd");
    assertThat(spelling.mend("marino")).as("marina or marine").isEmpty();
  }

  @Test
  void wordsThatAreKnownShortOrInAnotherScriptAreLeftAlone() {
    assertThat(spelling.mend("company")).isEmpty();
    assertThat(spelling.mend("traed")).isEmpty();
    assertThat(spelling.mend("компани")).isEmpty();
  }

  @Test
  void aNameIsNotMendedAwayAltogether() {
    assertThat(NameReader.read("Bankaz Sariv Holdimg", Bearer.ORGANISATION).parts())
        .extracting(Part::text)
        .containsExactly("bankaz", "sariv", "holding");
    assertThat(NameReader.read("Holdimg", Bearer.ORGANISATION).parts())
        .as("nothing else is left")
        .extracting(Part::text)
        .containsExactly("holdimg");
  }
}
