package trasluz.match.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each script by a table of cases. Persons are invented; bare given names and syllables are not
/// persons.
class RomaniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Shipping Ltd. | acme shipping ltd",
        "S.A. de C.V. | s a de c v",
        "Ba'asyir | baasyir",
        "CH'O'L | chol",
        "Al-Sahra/Trading (FZE) | al sahra trading fze",
        "Oil & Gas + 100% @home | oil and gas 100 home",
        "FUND3 no.4 | fund3 no 4",
        "A`B | ab",
      })
  void asciiIsSplitAndPutInLowerCase(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petróleos de Ñañez | petroleos de nanez",
        "Łukasz Bjørn Straße | lukasz bjorn strasse",
        "Müller Jäger Köhler | muller jager kohler",
        "İzmir ISPARTA ışık | izmir isparta isik",
        "Æthelred Þór Eiður | aethelred thor eidur",
        "Əliyev Ŋoro | aliyev noro",
        "Nguyễn Phước Đông | nguyen phuoc dong",
        "ＡＣＭＥ　１２ | acme 12",
        "e\u0301clair q\u0303 | eclair q",
        "ﬁnance Ⅷ | finance viii",
        "Acme™ Holding® | acme holding",
      })
  void latinLosesItsAccents(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O’Neil | oneil",
        "Sa‘id ʿAli | said ali",
        "Qurʾan | quran",
        "Oʻzbek ‛Umar | ozbek umar",
        "D´Este | deste",
        "Ko′re | kore",
        "ac\u00ADme sh\u200Bip\u202Eping | acme shipping",
      })
  void apostrophesAndInvisibleCharactersVanish(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Щербаков Юрий Андреевич | shcherbakov yuriy andreyevich",
        "Хвостов Подъячев Ельцов | khvostov podyachev yeltsov",
        "Єжевика Їжак Кийко | yezhevyka yizhak kyyko",
        "Григорій Ковальов | hryhoriy kovaliov",
        "Юлія Зої | yuliia zoi",
        "Быкаў Рыгор | bykau ryhor",
        "Љубица Ђурђевић Хаџић | ljubica djurdjevic hadzic",
        "Ќосе Ѓорѓи | kjose gjorgji",
        "Българска търговска къща | balgarska targovska kashta",
        "Қасым Жұмағұл | qasym zhumaghul",
        "Ӯктам Ҷамшед | uktam jamshed",
        "Бөө Дүн | boo dun",
        "ИВАНО\u0301В | ivanov",
      })
  void cyrillicIsReadInTheLanguageItsLettersTell(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ευάγγελος Μπαλής | evangelos balis",
        "Ντούρος Αντώνης | douros antonis",
        "Αυγουστίνος Ευθύμιος | avgoustinos efthymios",
        "ΧΑΡΑΛΑΜΠΟΣ ΨΑΡΡΑΣ | charalampos psarras",
        "Μάιος Μαΐου Άυλος | maios maiou aylos",
        "Γκίκας | gkikas",
      })
  void greekFollowsElot743(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Եղիազար Սարգսյան | yeghiazar sargsyan",
        "Ոսկան Հարություն | voskan harutyun",
        "ԵՐԵՎԱՆ և Գյումրի | yerevan yev gyumri",
        "ქართული | kartuli",
        "ჭავჭავა ღვინო | chavchava ghvino",
        "ᲗᲑᲘᲚᲘᲡᲘ | tbilisi",
      })
  void armenianAndGeorgianFollowCommonUsage(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김정은 | kim jong un",
        "박철혁 | pak chol hyok",
        "최영현 | choe yong hyon",
        "리수용 | ri su yong",
        "이성호 | lee song ho",
        "장경일 | jang kyong il",
        "조선광업개발무역회사 | josonkwangopkaepalmuyokhoesa",
      })
  void hangulGivesAWordForEachSyllableOfAPersonsName(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ガス | gasu",
        "トウキョウ | tokyo",
        "さっぽろ | sapporo",
        "マッチャ ジョージ | matcha joji",
        "ﾊﾟﾅ | pana",
        "シンブン・ファイル | shinbun fairu",
      })
  void kanaIsReadInHepburn(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "السوداني | al swdany",
        "محمد بن أحمد | muhammad bin ahmad",
        "عبد الرحمن | abd al rahman",
        "عبدالقادر | abd al qadir",
        "عبد الله | abd allah",
        "شركة الصحراء للتجارة | shrka al shra lltjara",
        "مُحَمَّد | muhammad",
        "مـحـمـد | muhammad",
        "ﻣﺤﻤﺪ | muhammad",
        "کریمی پژوه | karimi pzhwh",
        "گڑھ ٹونک | grh twnk",
        "١٢ | 12",
        "ع | a",
      })
  void arabicGivesConsonantsAndLongVowels(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "משה כהן | moshe cohen",
        "חברה | hbrh",
        "שָׁלוֹם | shlwm",
        "צה״ל | tshl",
      })
  void hebrewGivesConsonants(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石油公司 | shi you gong si",
        "單明 | shan ming",
        "曾女呂 | zeng nu lu",
        "尉迟明 | yu chi ming",
        "中國銀行 | zhong guo yin hang",
        "重庆3号 | chong qing 3 hao",
        "佐々木 | zuo zuo mu",
      })
  void hanGivesAMandarinSyllableForEachCharacter(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "नरेन्द्र | narendra",
        "कमल कुमार | kamal kumar",
        "मनमोहन | manmohan",
        "जवाहरलाल | javaharlal",
        "ራስ ግርማ | ras girma",
        "ޖަވާދު | javadu",
        "ܐܒܪܗܡ | brhm",
        "कंपनी१२ | kampani12",
        "शर्मा चंद्र आनंद | sharma chandra anand",
        "ਸਿੰਘ | singh",
        "วงศ์ | wng",
        "ᠮᠣᠩᠭᠣᠯ | monggol",
        "සිරිසේන | sirisena",
        "ᏣᎳᎩ | tsalagi",
      })
  void rarerScriptsAreReadToo(String name, String text) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gаzprom | gazprom | gazprom",
        "GАZPROM | gazprom | gazprom",
        "МОСКВA | moskva | москва",
        "Рoссия | rossiya | россия",
        "Αcme | acme | acme",
        "Acme банк | acme bank | acme",
        "Rosсию | rosciyu | roscию",
      })
  void lettersOfAnotherScriptThatLookAlikeAreTakenForTheWordsOwn(
      String name, String text, String firstFolded) {
    assertThat(Romaniser.text(name)).isEqualTo(text);
    assertThat(Romaniser.words(name).getFirst().folded()).isEqualTo(firstFolded);
  }

  @Test
  void aWordKeepsItsOwnScriptAndSaysHowItWasRead() {
    assertThat(Romaniser.words("Łódź ИВАНЁВ هرمز علی 習 김 B&b"))
        .containsExactly(
            new Word("lodz", "łódź", Reading.LATIN),
            new Word("ivanyov", "иванёв", Reading.ROMANISED),
            new Word("hrmz", "هرمز", Reading.CONSONANTS),
            new Word("ali", "علی", Reading.ROMANISED),
            new Word("xi", "习", Reading.SOUND),
            new Word("kim", "김", Reading.ROMANISED),
            new Word("b", "b", Reading.LATIN),
            new Word("and", "and", Reading.LATIN),
            new Word("b", "b", Reading.LATIN));
  }

  @Test
  void anIndianVowelSignAndAJapaneseVoicingMarkBelongToTheWord() {
    assertThat(Romaniser.words("नदी").getFirst().folded()).isEqualTo("नदी");
    assertThat(Romaniser.words("か\u3099").getFirst().folded()).isEqualTo("が");
  }

  @Test
  void greekAccentsAreNoPartOfTheFoldedWord() {
    assertThat(Romaniser.words("Ελλάς").getFirst().folded()).isEqualTo("ελλασ");
    assertThat(Romaniser.words("ΕΛΛΑΣ").getFirst().folded()).isEqualTo("ελλασ");
  }

  @Test
  void aNameWithoutLetterOrDigitHasNoWords() {
    assertThat(Romaniser.words("")).isEmpty();
    assertThat(Romaniser.words("-- ?! ’’ 🛢 \u0301\u200B")).isEmpty();
    assertThat(Romaniser.text("…")).isEmpty();
  }

  @Test
  void aLetterNobodyCanReadIsKnownByItsNumber() {
    assertThat(Romaniser.words("𠮷")).containsExactly(new Word("u20bb7", "𠮷", Reading.SOUND));
  }

  @Test
  void nothingIsReadBeyondTwoThousandCharacters() {
    assertThat(Romaniser.words("a ".repeat(3_000))).hasSize(1_000);
    assertThat(Romaniser.words("я".repeat(3_000)))
        .singleElement()
        .satisfies(word -> assertThat(word.folded()).hasSize(2_000));
  }
}
