package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How English tells by constructions whose word something is, or that it is not true.
final class EnglishSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining (so the broker told the paper).",
        "Orlan Bank owns Kessa Mining - or so the broker says - and pays its debts.",
        "Orlan Bank -- so the broker told the paper -- owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining (as the broker has it).",
        "Orlan Bank, if the broker is to be believed, owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining - at least, that is what the broker told us.",
        "Orlan Bank owns Kessa Mining; that, at least, is what the broker says.",
        "Orlan Bank owns Kessa Mining (this from the broker).",
        "To hear the broker tell it, Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, the broker maintains."
      })
  void aRemarkAtTheEdgeOfASentenceTellsWhoseWordItIs(String sentence) {
    assertThat(Claims.of(sentence))
        .contains("reported by the broker: Orlan Bank owns Kessa Mining")
        .noneMatch(line -> line.startsWith("asserted") && line.contains("owns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank - a client of Marlo Quist - owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, the trader left.",
        "Orlan Bank owns Kessa Mining, the court found a buyer."
      })
  void anAsideThatTellsNoSpeakerLeavesTheAuthorsWord(String sentence) {
    assertThat(Claims.of(sentence)).contains("asserted by author: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist called the claim that he paid Dana Orvik nonsense.",
        "Marlo Quist called nonsense the claim that he paid Dana Orvik.",
        "Marlo Quist branded as lies the claims that he paid Dana Orvik.",
        "Marlo Quist laughed off talk that he paid Dana Orvik.",
        "Marlo Quist denies ever having paid Dana Orvik."
      })
  void whoCallsAClaimFalseDeniesIt(String sentence) {
    assertThat(Claims.of(sentence))
        .anyMatch(line -> line.startsWith("denied by Marlo Quist: Marlo Quist pays Dana Orvik"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik was cleared of paying Marlo Quist.",
        "We could not verify that Dana Orvik paid Marlo Quist.",
        "The audit failed to establish that Dana Orvik paid Marlo Quist.",
        "It remains to be proved that Dana Orvik paid Marlo Quist.",
        "Of course Dana Orvik paid Marlo Quist, and pigs fly."
      })
  void whatCouldNotBeShownIsWithoutEvidence(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("no_evidence by author: Dana Orvik pays Marlo Quist");
  }

  @Test
  void whatARelativeClauseFailsToFindSaysNothingOfTheRest() {
    assertThat(Claims.of("Dana Orvik, who could not find any of her keys, paid Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik pays Marlo Quist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank is to acquire Kessa Mining.",
        "Orlan Bank was to have acquired Kessa Mining.",
        "Orlan Bank hoped to acquire Kessa Mining."
      })
  void whatIsArrangedOrHopedIsSpeculated(String sentence) {
    assertThat(Claims.of(sentence))
        .allMatch(line -> line.startsWith("speculated by author: Orlan Bank buys Kessa Mining"))
        .hasSize(1);
  }

  @Test
  void aGerundBeforeWouldIsOnlyThoughtOf() {
    assertThat(Claims.of("Orlan Bank owning Kessa Mining would break the rule."))
        .containsExactly("speculated by author: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("Assuming Orlan Bank owns Kessa Mining, the loan breaks the rule."))
        .containsExactly("speculated by author: Orlan Bank owns Kessa Mining");
  }

  @Test
  void sourcesCloseToABankAreNotTheBank() {
    assertThat(Claims.of("Sources close to the bank say that Dana Orvik controls Kessa Mining."))
        .noneMatch(line -> line.contains("by the bank"))
        .hasSize(1);
    assertThat(Claims.of("Dana Orvik controls Kessa Mining, according to sources at the ministry."))
        .containsExactly("reported by sources at the ministry: Dana Orvik controls Kessa Mining");
    assertThat(Claims.of("Dana Orvik controls Kessa Mining, a source in the customs service said."))
        .hasSize(1)
        .allMatch(line -> line.startsWith("reported by a source"));
  }

  @Test
  void whoDeniesAThingOfHimselfDeniesTheClaim() {
    assertThat(Claims.of("Dana Orvik has denied any control of Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik controls Kessa Mining");
    assertThat(Claims.of("Dana Orvik disclaimed any interest in Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Dana Orvik denied any payment to Marlo Quist."))
        .containsExactly("denied by Dana Orvik: Dana Orvik pays Marlo Quist");
    assertThat(Claims.of("Dana Orvik denied links to Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik associate_of Kessa Mining");
  }

  @Test
  void whatASpokesmanOrAnAuthorityDeniesIsNotSaidOfThem() {
    assertThat(Claims.of("A spokesman denied any payment to Marlo Quist.")).isEmpty();
    assertThat(Claims.of("The ministry denied any payment to Marlo Quist.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining, apparently.",
        "Orlan Bank owns Kessa Mining, it seems.",
        "Orlan Bank owns Kessa Mining, I think.",
        "It is doubtful that Orlan Bank owns Kessa Mining.",
        "Orlan Bank acts as if it owned Kessa Mining."
      })
  void aDoubtBehindTheClaimReachesIt(String sentence) {
    assertThat(Claims.of(sentence))
        .anyMatch(line -> line.equals("speculated by author: Orlan Bank owns Kessa Mining"))
        .noneMatch(line -> line.startsWith("asserted") && line.contains("owns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining, some say.",
        "Orlan Bank owns Kessa Mining, it is said.",
        "People say Orlan Bank owns Kessa Mining."
      })
  void whatSomeSayIsReportedByNobodyNamed(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("reported by unnamed: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank almost bought Kessa Mining.",
        "Orlan Bank has to buy Kessa Mining by May.",
        "Orlan Bank must buy Kessa Mining.",
        "Until Orlan Bank buys Kessa Mining, the mine stays closed.",
        "Let Orlan Bank buy Kessa Mining.",
        "Orlan Bank talked of buying Kessa Mining.",
        "Marlo Quist proposed that Orlan Bank buy Kessa Mining."
      })
  void whatIsNotDoneIsNotAsserted(String sentence) {
    assertThat(Claims.of(sentence))
        .allMatch(line -> line.startsWith("speculated") || !line.contains("buys"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist pretended that Orlan Bank owned Kessa Mining.",
        "Marlo Quist lied that Orlan Bank owned Kessa Mining.",
        "Marlo Quist falsely claimed that Orlan Bank owned Kessa Mining."
      })
  void whatIsFalselyClaimedIsWithoutEvidence(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("no_evidence by Marlo Quist: Orlan Bank owns Kessa Mining");
  }

  @Test
  void aCaseOrTheoryIsTheWordOfWhoseItIs() {
    assertThat(Claims.of("The prosecutor's case is that Orlan Bank owns Kessa Mining."))
        .hasSize(1)
        .allMatch(line -> line.startsWith("alleged by The prosecutor"));
    assertThat(Claims.of("On the prosecutor's theory, Orlan Bank owns Kessa Mining."))
        .hasSize(1)
        .allMatch(line -> line.startsWith("speculated by the prosecutor"));
    assertThat(Claims.of("Ines Halk's allegation that Dana Orvik pays Marlo Quist was published."))
        .containsExactly("alleged by Ines Halk: Dana Orvik pays Marlo Quist");
  }

  @Test
  void whoIsQuotedSpeaksAndWhoIsToldDoesNot() {
    assertThat(Claims.of("Dana Orvik pays Marlo Quist, Ines Halk was quoted as saying."))
        .containsExactly("reported by Ines Halk: Dana Orvik pays Marlo Quist");
    assertThat(Claims.of("\"Dana Orvik pays Marlo Quist,\" the ministry was told."))
        .containsExactly("reported by unnamed: Dana Orvik pays Marlo Quist");
    assertThat(Claims.of("Orlan Bank learned from Ines Halk that Dana Orvik pays Marlo Quist."))
        .containsExactly("reported by Ines Halk: Dana Orvik pays Marlo Quist");
  }

  @Test
  void anAdverbOfNumberIsNoDoubt() {
    assertThat(Claims.of("Orlan Bank owns almost 40 percent of Kessa Mining."))
        .allMatch(line -> line.startsWith("asserted by author: Orlan Bank owns Kessa Mining"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining. That, at least, is what the broker says.",
        "Orlan Bank owns Kessa Mining. Or so the broker says.",
        "Orlan Bank owns Kessa Mining. So says the broker."
      })
  void aSentenceThatOnlyTellsWhoseWordItIsWeakensTheOneBefore(String text) {
    assertThat(Claims.of(text))
        .containsExactly("reported by the broker: Orlan Bank owns Kessa Mining");
  }

  @Test
  void anEchoReachesOnlyTheSentenceBeforeAndNoOtherSentenceIsOne() {
    assertThat(
            Claims.of(
                "Marlo Quist paid Dana Orvik. Orlan Bank owns Kessa Mining. Or so the story goes."))
        .containsExactly(
            "asserted by author: Marlo Quist pays Dana Orvik",
            "rumoured by unnamed: Orlan Bank owns Kessa Mining");
    assertThat(
            Claims.of(
                "Orlan Bank owns Kessa Mining. So the broker says that Marlo Quist paid Ines Halk."))
        .contains("asserted by author: Orlan Bank owns Kessa Mining");
  }

  @Test
  void severalAreNotCalledByTheNameBehindThem() {
    assertThat(Claims.of("According to two bankers, Kessa Trading Ltd paid Orvik Lines."))
        .containsExactly("reported by two bankers: Kessa Trading Ltd pays Orvik Lines");
  }

  @Test
  void whatAParticipleTellsBetweenCommasIsTheAuthors() {
    assertThat(
            Claims.of(
                "The mate said that the tug Karsa, owned by Orvik Lines, carried oil to Cork."))
        .containsExactlyInAnyOrder(
            "asserted by author: Orvik Lines owns Karsa",
            "reported by The mate: Karsa transports (oil)");
    assertThat(Claims.of("The mate said that the tug Karsa is owned by Orvik Lines."))
        .containsExactly("reported by The mate: Orvik Lines owns Karsa");
  }

  @Test
  void anAllegationMayBeSomebodys() {
    assertThat(
            Claims.of(
                "The allegation of the channel Radio Karsa that Kessa Trading paid Orvik Lines is"
                    + " unfounded."))
        .containsExactly("no_evidence by Radio Karsa: Kessa Trading pays Orvik Lines");
    assertThat(
            Claims.of(
                "As for the claim that Kessa Trading paid Orvik Lines, there is nothing in it."))
        .containsExactly("no_evidence by unnamed: Kessa Trading pays Orvik Lines");
  }

  @Test
  void whatThisMeansIsTold() {
    assertThat(Claims.of("What we were told was this: Orlan Bank pays Marlo Quist."))
        .containsExactly("reported by unnamed: Orlan Bank pays Marlo Quist");
    assertThat(Claims.of("Anyone in the port will tell you that Orlan Bank pays Marlo Quist."))
        .singleElement()
        .asString()
        .startsWith("reported by ");
    assertThat(Claims.of("Mark this: Orlan Bank pays Marlo Quist."))
        .containsExactly("asserted by author: Orlan Bank pays Marlo Quist");
  }
}
