package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names as Spanish texts write them.
final class SpanishNamesTest {
  /// Short texts are told to be Spanish by a sentence without names.
  private static final String BEFORE =
      "El puerto de la capital es de los más grandes del país.\n\n";

  private static List<String> named(String text) {
    return NamesTest.named(BEFORE + text);
  }

  private static List<String> meant(String text) {
    return NamesTest.meant(BEFORE + text);
  }

  @Test
  void aPersonGoesByTheFirstOfTwoSurnames() {
    assertThat(meant("La mina es de Rildo Suárez Melgar. Nadie conocía allí a Suárez."))
        .containsExactly("Rildo Suárez Melgar=Rildo Suárez Melgar", "Suárez=Rildo Suárez Melgar");
  }

  @Test
  void aSurnameThatTwoBearMeansNeither() {
    assertThat(
            meant(
                "La mina es de Rildo Suárez Melgar y de Ada Suárez Pinto. Nadie conocía a Suárez."))
        .contains("Suárez=Suárez");
  }

  @Test
  void aWordWithinTheNameOfAShipIsNoSurname() {
    assertThat(meant("Zarpó el buque «Virgen de Itatí II». La carga era de Itatí."))
        .contains("Itatí=Itatí");
  }

  @Test
  void aNicknameStandsWithinTheName() {
    assertThat(named("La lancha es de Nelson «el Chivo» Arriaga."))
        .containsExactly("Nelson «el Chivo» Arriaga=Person");
  }

  @Test
  void whatSomebodySaysIsNoNickname() {
    assertThat(named("Preguntado por la lancha, Nelson «no sabe» nada de Arica."))
        .doesNotContain("Nelson «no sabe» nada=Person");
  }

  @Test
  void anAliasIsAPersons() {
    assertThat(named("Detuvieron a Aurelio Peña, alias «Comandante Tigre», en su casa."))
        .containsExactly("Aurelio Peña=Person", "Comandante Tigre=Person");
  }

  @Test
  void legalFormsOfSeveralWordsBelongToTheName() {
    assertThat(named("La firma Distribuidora La Espiga, S.A. de C.V., quebró."))
        .containsExactly("Distribuidora La Espiga, S.A. de C.V.=Company");
    assertThat(named("Se lo vendió a Transportes Puerto Azul, S. de R.L."))
        .containsExactly("Transportes Puerto Azul, S. de R.L.=Company");
    assertThat(named("Se lo vendió a Semillas del Valle, E.I.R.L., en mayo."))
        .contains("Semillas del Valle, E.I.R.L.=Company");
  }

  @Test
  void aTownBehindALegalFormIsNoPartOfIt() {
    assertThat(named("Se lo vendió a Aceros Pampa S.A. de Lima, en mayo."))
        .contains("Aceros Pampa S.A.=Company");
  }

  @Test
  void abbreviatedSurnamesAreAPersons() {
    assertThat(named("La policía busca a Nabil C. T. en la ciudad."))
        .containsExactly("Nabil C. T.=Person");
    assertThat(named("La policía busca a Borja P. de la M. en la ciudad."))
        .anyMatch(each -> each.startsWith("Borja P. de la M") && each.endsWith("=Person"));
    assertThat(named("La policía busca a J. M. Restrepo Uribe en la ciudad."))
        .containsExactly("J. M. Restrepo Uribe=Person");
  }

  @Test
  void firmsGoOnUnderAFamilysName() {
    assertThat(named("Preside la naviera Hijos de Facundo Larrea, S.A."))
        .containsExactly("Hijos de Facundo Larrea, S.A.=Company");
  }

  @Test
  void childrenAreNoFirm() {
    assertThat(named("La finca es de los hijos de Facundo Larrea."))
        .containsExactly("Facundo Larrea=Person");
  }

  @Test
  void behindAWordForAShipAnyWordMayBeginAName() {
    assertThat(named("El yate Siempre Libre atracó de noche."))
        .containsExactly("Siempre Libre=Vessel");
    assertThat(named("El buque de carga Nuestra Señora del Mar atracó de noche."))
        .containsExactly("Nuestra Señora del Mar=Vessel");
  }

  @Test
  void anArticleWithACapitalBelongsToTheName() {
    assertThat(named("Lo publicó el diario El Faro del Sur el lunes."))
        .anyMatch(each -> each.startsWith("El Faro del Sur="));
  }

  @Test
  void wordsForPersonsMayBeBodies() {
    assertThat(named("Lo detuvo ayer la Policía Nacional."))
        .containsExactly("Policía Nacional=PublicBody");
    assertThat(named("Lo registró ayer la Guardia Civil."))
        .containsExactly("Guardia Civil=PublicBody");
  }

  @Test
  void theHeadOfABodysNameTellsWhatItIs() {
    assertThat(named("Lo adjudicó ayer el Ministerio de Obras Públicas y Transportes."))
        .containsExactly("Ministerio de Obras Públicas y Transportes=PublicBody");
  }

  @Test
  void whatSomebodyIsMinisterOfIsNoParty() {
    assertThat(named("Lo dijo ayer el viceministro de Economía, Ramiro Duarte."))
        .containsExactly("Ramiro Duarte=Person");
  }

  @Test
  void whoseKinSomebodyIsIsAPerson() {
    assertThat(named("Lo dijo ayer la suegra de Naguil.")).containsExactly("Naguil=Person");
  }

  @Test
  void whatSomebodyPresidesIsNoPerson() {
    assertThat(named("Lo dijo ayer la presidenta de Agua Clara."))
        .containsExactly("Agua Clara=Company");
  }

  @Test
  void aGivenNameAloneIsAPersons() {
    assertThat(named("Nadie lo sabe mejor que Lisandro.")).containsExactly("Lisandro=Person");
  }

  @Test
  void lettersThatNoListHasAreALegalForm() {
    assertThat(named("Lo contrató en mayo Aviasim MMC.")).containsExactly("Aviasim MMC=Company");
  }

  @Test
  void twoTradesMayBeOneFirm() {
    assertThat(named("Puertos y Drenajes del Golfo compró dos grúas."))
        .containsExactly("Puertos y Drenajes del Golfo=Company");
    assertThat(named("Las grúas son de Áridos y Hormigones Mena."))
        .contains("Áridos y Hormigones Mena=Company");
    assertThat(named("Las grúas son de Talleres Nereo y de Ana Ruiz."))
        .contains("Talleres Nereo=Company", "Ana Ruiz=Person");
  }
}
