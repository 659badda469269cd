package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static trasluz.report.NamesTest.named;

import org.junit.jupiter.api.Test;

/// What English tells of firms only, where nothing in the name says that it is one.
final class EnglishFirmSignsTest {

  @Test
  void whatOnlyAFirmHasTellsAFirm() {
    assertThat(named("Orlan Meridian's finance director left."))
        .containsExactly("Orlan Meridian=Company");
    assertThat(named("The notary read Kel Tarn’s balance sheet."))
        .containsExactly("Kel Tarn=Company");
    assertThat(named("Melvik Orta's shareholders met.")).containsExactly("Melvik Orta=Company");
  }

  @Test
  void aPartOfItTellsAFirm() {
    assertThat(named("Ana Ruiz holds 21 percent of Orlan Meridian and shares in Kel Tarn."))
        .containsExactly("Ana Ruiz=Person", "Orlan Meridian=Company", "Kel Tarn=Company");
  }

  @Test
  void whatIsDoneToFirmsTellsAFirm() {
    assertThat(named("Orlan Meridian was incorporated in May. Kel Tarn has been wound up."))
        .containsExactly("Orlan Meridian=Company", "Kel Tarn=Company");
    assertThat(named("Orlan Meridian, which is run by Ana Ruiz, paid."))
        .containsExactly("Orlan Meridian=Company", "Ana Ruiz=Person");
  }

  @Test
  void aPersonsOwnThingsTellNoFirm() {
    assertThat(named("Ivo Kel's lawyer met Ana Ruiz's brother. Marlo Orvik was seen in the yard."))
        .containsExactly("Ivo Kel=Person", "Ana Ruiz=Person", "Marlo Orvik=Person");
    assertThat(named("Ivo Kel, chased by Ana Ruiz, fled."))
        .containsExactly("Ivo Kel=Person", "Ana Ruiz=Person");
  }
}
