package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Verbs that no list of cues has are known for sayings by the clause they govern.
final class ComplementReaderTest {
  private static final String SPANISH = "El puerto de la capital es de los más grandes del país. ";

  private static void told(String sentence, String... claims) {
    assertThat(Claims.of(sentence)).as(sentence).containsExactly(claims);
  }

  @Test
  void aVerbThatGovernsAClauseIsSomebodysSaying() {
    told(
        "The consultant deposed that Orlan Bank had paid Kessa Mining.",
        "reported by The consultant: Orlan Bank pays Kessa Mining");
    told(
        "A neighbour swears Orlan Bank owns Kessa Mining.",
        "reported by A neighbour: Orlan Bank owns Kessa Mining");
  }

  @Test
  void whatADocumentHoldsIsConfirmed() {
    told(
        "Court filings reviewed by this newspaper attest that Orlan Bank owns Kessa Mining.",
        "confirmed by Court filings: Orlan Bank owns Kessa Mining");
    told(
        "Orlan Bank owns Kessa Mining, court filings reviewed by this newspaper show.",
        "confirmed by court filings: Orlan Bank owns Kessa Mining");
    told(
        "Протокол фиксирует, что «Орлан-Банк» владеет компанией «Кесса».",
        "confirmed by Протокол: Орлан-Банк owns Кесса");
    told(
        "В отчёте указано, что Иван Орлов контролирует компанию «Кесса».",
        "confirmed by отчёт: Иван Орлов controls Кесса");
  }

  @Test
  void aCourtThatHoldsConfirms() {
    told(
        "The High Court held in March that Dana Orvik controls Kessa Mining.",
        "confirmed by High Court: Dana Orvik controls Kessa Mining");
    told(
        SPANISH + "La sala declaró probado que Ana Ruiz controla Kesa Minera.",
        "confirmed by La sala: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatIsKnownOrFollowsIsTheAuthorsWord() {
    told(
        "The ministry knows that Dana Orvik controls Kessa Mining.",
        "asserted by author: Dana Orvik controls Kessa Mining");
    told(
        "The deal means that Dana Orvik controls Kessa Mining.",
        "asserted by author: Dana Orvik controls Kessa Mining");
  }

  @Test
  void aRelativeClauseIsNoComplement() {
    told(
        "The ministry searched Kessa Mining, a firm that Dana Orvik controls.",
        "asserted by author: Dana Orvik controls Kessa Mining");
  }

  @Test
  void somebodysOwnWordsAreHis() {
    told(
        "Marlo Quist spoke first. In his telling, Orlan Bank owns Kessa Mining.",
        "reported by Marlo Quist: Orlan Bank owns Kessa Mining");
    told(
        "Павел Туман вышел к прессе. По его словам, «Орлан-Банк» владеет компанией «Кесса».",
        "reported by Павел Туман: Орлан-Банк owns Кесса");
  }

  @Test
  void moneyInSomebodysAccountIsNotHisWord() {
    told(
        "Marlo Quist is rich. Orlan Bank paid Kessa Mining $2 million in his account.",
        "asserted by author: Orlan Bank pays Kessa Mining, 2000000 USD");
  }

  @Test
  void aDocumentThatOpensTheSentenceConfirms() {
    told(
        "Kessa Mining is old. In the business register it belongs to Dana Orvik.",
        "confirmed by the business register: Dana Orvik owns Kessa Mining");
  }

  @Test
  void whatStandsBehindTheColonIsTheSpeakersWord() {
    told(
        "The ministry alleges that:\n• Dana Orvik owns Kessa Mining;\n• Orlan Bank lent Kessa Mining $5 million.",
        "alleged by The ministry: Dana Orvik owns Kessa Mining",
        "alleged by The ministry: Orlan Bank lends_to Kessa Mining, 5000000 USD");
  }

  @Test
  void aRelativeClauseInWhatIsSaidIsTheAuthors() {
    told(
        "Two officials said Dana Orvik worked for Marlo Quist, a Beirut trader who owns Kessa Mining.",
        "reported by Two officials: Dana Orvik works_for Marlo Quist",
        "asserted by author: Marlo Quist owns Kessa Mining");
  }
}
