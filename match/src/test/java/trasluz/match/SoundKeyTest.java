package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundKeyTest {

  @Test
  void spellingsOfOneNameInSeveralRomanisationsHaveOneKey() {
    assertThat(SoundKey.of("hussein")).isEqualTo(SoundKey.of("husayn")).isEqualTo("husin");
    assertThat(SoundKey.of("yuri")).isEqualTo(SoundKey.of("yuriy")).isEqualTo("iuri");
    assertThat(SoundKey.of("laden")).isEqualTo(SoundKey.of("ladin")).isEqualTo("ladin");
    assertThat(SoundKey.of("oussama")).isEqualTo(SoundKey.of("usama")).isEqualTo("usama");
    assertThat(SoundKey.of("qadir")).isEqualTo(SoundKey.of("kadyr")).isEqualTo("kadir");
    assertThat(SoundKey.of("nooristani")).isEqualTo(SoundKey.of("nuristani"));
    assertThat(SoundKey.of("ivanoff")).isEqualTo(SoundKey.of("ivanov")).isEqualTo("ivanuv");
  }

  @Test
  void digraphsAreOneSound() {
    assertThat(SoundKey.of("shcherbakov")).isEqualTo("Sirbakuv");
    assertThat(SoundKey.of("chavez")).isEqualTo("Caviz");
    assertThat(SoundKey.of("khalid")).isEqualTo("halid");
    assertThat(SoundKey.of("philip")).isEqualTo("filip");
    assertThat(SoundKey.of("zhukov")).isEqualTo("jukuv");
  }

  @Test
  void aLetterDoubledAtTheStartStaysSoThatAShortWordIsNotShortened() {
    assertThat(SoundKey.of("ssad")).isEqualTo("ssad");
    assertThat(SoundKey.of("hassan")).isEqualTo("hasan");
  }

  @Test
  void differentNamesKeepDifferentKeys() {
    assertThat(SoundKey.of("chen")).isNotEqualTo(SoundKey.of("shen"));
    assertThat(SoundKey.of("maria")).isNotEqualTo(SoundKey.of("mario"));
    assertThat(SoundKey.of("nikolai")).isNotEqualTo(SoundKey.of("nikita"));
  }

  @Test
  void consonantsAreWhatScriptsWithoutVowelsWrite() {
    assertThat(SoundKey.consonants(SoundKey.of("fernando"))).isEqualTo("frnd");
    assertThat(SoundKey.consonants(SoundKey.of("frnandw"))).isEqualTo("frnd");
    assertThat(SoundKey.consonants(SoundKey.of("perez"))).isEqualTo("brs");
    assertThat(SoundKey.consonants(SoundKey.of("byryz"))).isEqualTo("brs");
  }

  @Test
  void vowelsAloneMayDiffer() {
    assertThat(SoundKey.haveSameConsonants("mustafa", "mistifi")).isTrue();
    assertThat(SoundKey.haveSameConsonants("mustafa", "mustaf")).isTrue();
    assertThat(SoundKey.haveSameConsonants("mustafa", "mustaka")).isFalse();
    assertThat(SoundKey.haveSameConsonants("", "aiu")).isTrue();
  }
}
