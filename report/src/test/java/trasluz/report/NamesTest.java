package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a text names though no list knows it: where a name begins and ends, and what it names.
final class NamesTest {

  /// Each mention as `text=Type`.
  static List<String> named(String text) {
    return Claims.reading(text).mentions().stream()
        .map(mention -> mention.text() + "=" + mention.type().code())
        .toList();
  }

  /// Each mention as `text=name of the entity`.
  static List<String> meant(String text) {
    Reading reading = Claims.reading(text);
    Map<String, String> names = new HashMap<>();
    reading.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    return reading.mentions().stream()
        .map(mention -> mention.text() + "=" + names.getOrDefault(mention.entity(), "?"))
        .toList();
  }

  @Test
  void anOfficeBeforeAPersonIsNoPartOfTheName() {
    assertThat(
            named("He met Foreign Secretary Ana Ruiz and the Harbour Authority Director Ivo Kel."))
        .containsExactly("Ana Ruiz=Person", "Harbour Authority=PublicBody", "Ivo Kel=Person");
    assertThat(named("He met Secretary of State Ana Ruiz.")).containsExactly("Ana Ruiz=Person");
  }

  @Test
  void anOfficeAloneMeansWhoeverHoldsIt() {
    assertThat(named("Later the Prime Minister left.")).containsExactly("Prime Minister=Person");
  }

  @Test
  void aWordForAnOfficeInTheNameOfACompanyStays() {
    assertThat(named("It was sold to Orvik General Trading Ltd in May."))
        .containsExactly("Orvik General Trading Ltd=Company");
  }

  @Test
  void aBodyOrGroupMayBeNamedByItsCountryOrPeople() {
    assertThat(named("He paid the Iraqi security forces and Kurdish fighters."))
        .containsExactly("Iraqi security forces=Organization", "Kurdish fighters=Group");
    assertThat(named("He met U.S. forces and the UK government."))
        .containsExactly("U.S. forces=Organization", "UK government=PublicBody");
    assertThat(named("The Syrian regime denied it.")).containsExactly("Syrian regime=PublicBody");
  }

  @Test
  void anApposedNounIsReadByItsHead() {
    assertThat(named("It was sold to Orvik, a former airline pilot, in May."))
        .containsExactly("Orvik=Person");
  }

  @Test
  void aKnownNameIsNotSwallowedByTheWordsBeforeIt() {
    assertThat(named("Volvió de Perú.")).containsExactly("Perú=Country");
  }

  @Test
  void oneOfSeveralBodiesOfACountryIsNoName() {
    assertThat(named("He wrote to a Greek ministry and to any Syrian militia.")).isEmpty();
  }

  @Test
  void theAdjectiveOfACountryAloneNamesNothing() {
    assertThat(named("He knew an Iraqi flag, a Belarusian car and Yazidis.")).isEmpty();
  }

  @Test
  void theAdjectiveOfACountryBelongsToTheNameOfABody() {
    assertThat(named("He left the Iraqi Special Operations Command."))
        .containsExactly("Iraqi Special Operations Command=Organization");
  }

  @Test
  void anArabicArticleBeforeAHyphenBelongsToTheName() {
    assertThat(named("They saw Ibrahim al-Orviki near al-Melad."))
        .containsExactly("Ibrahim al-Orviki=Person", "al-Melad=Place");
  }

  @Test
  void whatIsDoneToSomebodyIsNoPartOfTheName() {
    assertThat(named("Defeating KMLD takes time. He left KMLD."))
        .containsExactly("KMLD=Organization", "KMLD=Organization");
  }

  @Test
  void aRegionIsAPlaceUnderAllItsNames() {
    assertThat(meant("He flew from Europe to the Middle East."))
        .containsExactly("Europe=Europe", "Middle East=Middle East");
    assertThat(meant("Voló de Europa a Oriente Medio."))
        .containsExactly("Europa=Europe", "Oriente Medio=Middle East");
    assertThat(meant("Он улетел из Европы на Ближний Восток."))
        .containsExactly("Европы=Europe", "Ближний Восток=Middle East");
  }

  @Test
  void aTownHasOneNameInAllLanguagesAndCases() {
    assertThat(meant("Estuvo en Moscú y en Ginebra."))
        .containsExactly("Moscú=Moscow", "Ginebra=Geneva");
    assertThat(meant("Он жил в Москве и в Женеве."))
        .containsExactly("Москве=Moscow", "Женеве=Geneva");
  }

  @Test
  void aTownThatIsASurnameInTheTextIsAPerson() {
    assertThat(named("Inga Moskva left. Later Moskva came back."))
        .containsExactly("Inga Moskva=Person", "Moskva=Person");
  }

  @Test
  void theNounBehindTheNameOfARegionBelongsToIt() {
    assertThat(named("They left Orvik province and the Melad district."))
        .containsExactly("Orvik province=Place", "Melad district=Place");
  }

  @Test
  void namesJoinedByAndAreOfOneSort() {
    assertThat(named("There were attacks in Orvik, Melad and Karsa."))
        .containsExactly("Orvik=Place", "Melad=Place", "Karsa=Place");
  }

  @Test
  void namesOfSeveralSortsSettleNothing() {
    assertThat(named("He praised Melad, Ana Ruiz and the Orvik Bank."))
        .containsExactly("Melad=Organization", "Ana Ruiz=Person", "Orvik Bank=Company");
  }

  @Test
  void aSpanishNameBehindAnArticleIsNoPerson() {
    assertThat(named("Pagó a la Melad Orvik y al grupo neerlandés Van Karsa."))
        .containsExactly("Melad Orvik=Organization", "Van Karsa=Company");
  }

  @Test
  void aNameWithAnAmpersandIsACompanys() {
    assertThat(named("He owes Melad & Orvik money.")).containsExactly("Melad & Orvik=Company");
  }

  @Test
  void aNameInLatinLettersInARussianTextIsACompanys() {
    assertThat(named("Золото у торговца покупает Melad Orvik.")).contains("Melad Orvik=Company");
  }

  @Test
  void aRussianBodyIsNamedByItsNounWithTheGenitivesBehindIt() {
    assertThat(meant("Он обжаловал это в Министерстве горной промышленности."))
        .containsExactly("Министерстве горной промышленности=Министерство горной промышленности");
    assertThat(meant("Лицензию Государственного агентства связи отозвали."))
        .containsExactly("Государственного агентства связи=Государственное агентство связи");
    assertThat(meant("Он работал в Пограничной службе."))
        .containsExactly("Пограничной службе=Пограничная служба");
  }

  @Test
  void aRussianWordForABodyThatOpensASentenceIsNoName() {
    assertThat(named("Управление завода молчит. Служба безопасности уехала.")).isEmpty();
  }

  @Test
  void aRussianNameThatEndsInAWordOfTradeIsLedBackToTheNominative() {
    assertThat(meant("Он купил судно у «Карсречфлота»."))
        .containsExactly("Карсречфлота=Карсречфлот");
    assertThat(meant("Он купил судно у «Меланы».")).containsExactly("Меланы=Меланы");
  }

  @Test
  void aQuotedNameThatBeginsLikeACountryIsNone() {
    assertThat(named("Он улетел рейсом авиакомпании «Перу Карса»."))
        .containsExactly("Перу Карса=Company");
  }

  @Test
  void theCentralBankOfRussiaIsNotRussia() {
    assertThat(named("Лицензию выдал Банк России.")).containsExactly("Банк России=PublicBody");
  }

  @Test
  void aPersonBehindTheGenitiveOfABodyIsAPerson() {
    assertThat(named("Пресс-секретарь завода Дитер Карсальт уехал."))
        .containsExactly("Дитер Карсальт=Person");
  }

  @Test
  void theFirstWordOfARussianSentenceMayGovernASurname() {
    assertThat(named("Он видел Глеба Карсина. Встречи Карсина отменили."))
        .containsExactly("Глеба Карсина=Person", "Карсина=Person");
  }

  @Test
  void theNameOfABodyGoesOnBehindOfTheAndAnd() {
    assertThat(named("He left the Ministry of the Interior for the Ministry of Energy and Mines."))
        .containsExactly(
            "Ministry of the Interior=PublicBody", "Ministry of Energy and Mines=PublicBody");
    assertThat(named("He left the Ministry of Energy and Orvik Bank."))
        .containsExactly("Ministry of Energy=PublicBody", "Orvik Bank=Company");
  }

  @Test
  void theHeadOfAnEnglishNameIsItsLastWord() {
    assertThat(named("He left the Southern Terminals Authority."))
        .containsExactly("Southern Terminals Authority=PublicBody");
  }

  @Test
  void aDottedCountryBeforeABodyIsACountry() {
    assertThat(named("He is on the list of the U.S. Department of Trade."))
        .containsExactly("U.S.=Country", "Department of Trade=PublicBody");
  }

  @Test
  void aTownBeforeADateIsAPlaceThoughItOpensTheSentence() {
    assertThat(named("Karsa, 14 November 2022")).containsExactly("Karsa=Place");
  }

  @Test
  void aShipIsToldByTheNounRightBeforeIt() {
    assertThat(named("Llegó el buque Santa Rita.")).containsExactly("Santa Rita=Vessel");
    assertThat(named("Стоял траулер «Капитан Карсин».")).containsExactly("Капитан Карсин=Vessel");
  }

  @Test
  void initialsBehindARussianSurnameEndTheName() {
    assertThat(named("Это подтвердил Карсин К. М. Он уехал."))
        .containsExactly("Карсин К. М.=Person");
  }

  @Test
  void aRussianGivenNameIsNoCountryInAnotherCase() {
    assertThat(named("Там сидит его друг, Георгий Карсали."))
        .containsExactly("Георгий Карсали=Person");
  }

  @Test
  void whatHasSharesIsACompany() {
    assertThat(named("He has a stake in Melad.")).containsExactly("Melad=Company");
  }

  @Test
  void theNounBehindAnEnglishNameTellsWhatItIs() {
    assertThat(named("They closed the Melad crossing and the Orvik pier."))
        .containsExactly("Melad=Place", "Orvik=Place");
  }

  @Test
  void theArticleOfASpanishTownBelongsToIt() {
    assertThat(named("Vive en La Paz.")).containsExactly("La Paz=Place");
    assertThat(named("La Karsa de antes cerró.")).doesNotContain("La Karsa=Place");
  }

  @Test
  void whatIsSaidInQuotationMarksBeginsLikeASentence() {
    assertThat(named("«Vinieron con herramientas», contó Ana Ruiz."))
        .containsExactly("Ana Ruiz=Person");
  }

  @Test
  void whatStandsBehindADatelineBeginsASentence() {
    assertThat(named("KARSA, 14 oct 2024 (Meladia).- Nueve técnicos llegaron."))
        .doesNotContain("Nueve=Organization");
  }

  @Test
  void aFeminineNounBeforeASpanishNameTellsACompany() {
    assertThat(named("Lo vendió a la lituana Karsa Melad.")).containsExactly("Karsa Melad=Company");
    assertThat(named("Lo vendió a la abogada Uxía Karsa.")).containsExactly("Uxía Karsa=Person");
  }

  @Test
  void aCurrencyBeforeANumberIsNoName() {
    assertThat(named("Pagó USD 410.000 y PEN 20.")).isEmpty();
  }

  @Test
  void theModelOfAnAircraftIsNoName() {
    assertThat(named("They flew on two Il-76 aircraft.")).isEmpty();
  }

  @Test
  void anAcronymThatIsAWordOfAnotherLanguageIsANameAllTheSame() {
    assertThat(named("Envoys of the UN met Dana Orvik. The UN paid for it."))
        .containsExactly("UN=Organization", "Dana Orvik=Person", "UN=Organization");
    assertThat(named("UN BANCO DE LIMA CIERRA\n\nLa firma Orvik cerró un banco."))
        .noneMatch(name -> name.startsWith("UN"));
  }
}
