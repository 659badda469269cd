package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Evidence;
import trasluz.statement.Judgement;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// What an answer says besides its status: grounds, shares, routes, flags, the next fact.
class AnswersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Exposures in(String facts) {
    return in(facts, Moment.on(DAY));
  }

  private static Exposures in(String facts, Moment moment) {
    return Exposures.under(
        Regime.OFAC, OwnershipGraph.build(Facts.of(facts), moment, Identities.none()));
  }

  private static Exposure of(String facts, String party, Regime regime) {
    Moment moment = Moment.on(LocalDate.of(2026, 11, 23));
    return Exposures.under(regime, OwnershipGraph.build(Facts.of(facts), moment, Identities.none()))
        .blocking(Facts.id(party))
        .orElseThrow();
  }

  private static Exposure of(String facts, String party) {
    Exposure exposure = in(facts).blocking(Facts.id(party)).orElseThrow();
    assertThat(EvidenceCheck.faults(exposure, Identities.none())).isEmpty();
    return exposure;
  }

  @Test
  void aListedBankIsListedAndItsOwnershipIsAnsweredApart() {
    Exposure exposure =
        of("gov(F); des(Bank); F 49.99 Bank; V 25 Bank; G 25 Bank; ssi(V); ssi(G)", "Bank");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.deciding().basis()).isEqualTo(Basis.LISTED);
    assertThat(exposure.route()).map(Route::toString).contains("Bank [OFAC TEST]");
    assertThat(exposure.owned().status()).isEqualTo(Status.NO);
    assertThat(exposure.share()).isEqualTo(Share.exactly("49.99"));
    assertThat(((Evidence.Step) exposure.owned().evidence()).value())
        .isEqualTo(
            "not caught by ownership: blocked persons hold 49.99 % of Bank; 50 % or more is"
                + " needed, 0.01 % short");
  }

  @Test
  void aListedCompanyDoesNotProveItsOwnOwnershipThroughALoop() {
    Exposure exposure = of("des(A); A 60 B; B 60 A", "A");

    assertThat(exposure.deciding().basis()).isEqualTo(Basis.LISTED);
    assertThat(exposure.owned().status()).isEqualTo(Status.NO);
    assertThat(of("des(A); A 60 B; B 60 A", "B").status()).isEqualTo(Status.YES);
  }

  @Test
  void sectoralRowsStandBesideTheBlockingOne() {
    List<Exposure> rows = in("ssi(Z); ssi(Z,EO13662-2); Z 70 B; Z2 30 B").of(Facts.id("B"));

    assertThat(rows.stream().map(e -> e.kind() + " " + e.status()))
        .containsExactly("block NO", "sectoral:EO13662-1 YES", "sectoral:EO13662-2 YES");
  }

  @Test
  void theRouteNamesHoldersSharesAndTheListing() {
    assertThat(of("des(Ivan); Ivan 100 Holding; Holding 60 Acme", "Acme").route())
        .map(Route::toString)
        .contains("Acme ← 60 % Holding ← 100 % Ivan [OFAC TEST]");
    assertThat(of("des(X); des(Y); X 30 A; Y 25 A", "A").route())
        .map(Route::toString)
        .contains("A ← 30 % X (+ 25 % Y) [OFAC TEST]");
    assertThat(of("des(X); X (25,50] A", "A").route())
        .map(Route::toString)
        .contains("A ← more than 25 % up to 50 % X [OFAC TEST]");
    assertThat(of("gov(V); ctl(V,A); A 60 C", "C").route())
        .map(Route::toString)
        .contains("C ← 60 % A ← controlled by V [OFAC TEST]");
    assertThat(of("des(X); nom(N,X); N 60 A", "A").route())
        .map(Route::toString)
        .contains("A ← 60 % N as nominee ← for X [OFAC TEST]");
    assertThat(of("des(X); X 40 A", "A").route()).isEmpty();
  }

  @Test
  void anAnswerThatHangsOnOneVersionSaysWhich() {
    Exposure exposure =
        of("des(F); F 49.99 Bank {register B2}; F 50 Bank {paper C3}; clean(Bank)", "Bank");

    assertThat(exposure.status()).isEqualTo(Status.NO);
    assertThat(exposure.flags())
        .containsExactly(
            new Flag(
                Flag.Kind.DEPENDS,
                "with all that is told the answer by ownership would be MAYBE instead of NO: F in"
                    + " Bank is taken as 49.99 %, all versions give 49.99 % to 50 %"));
    assertThat(exposure.evidence().cited(Evidence.Role.CONTRADICTS)).hasSize(1);
  }

  @Test
  void anotherVersionThatChangesNothingIsNotFlagged() {
    Exposure exposure = of("des(F); F 60 A {register B2}; F 55 A {paper C3}; clean(A)", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.flags()).isEmpty();
    assertThat(exposure.evidence().cited(Evidence.Role.CONTRADICTS)).hasSize(1);
  }

  @Test
  void ownSharesMakeTheAnswerDependOnTheBasisOfCounting() {
    Exposure exposure = of("des(X); X 46e A; P 44e A; A 10e A", "A");

    assertThat(exposure.status()).isEqualTo(Status.NO);
    assertThat(exposure.flags().getFirst())
        .isEqualTo(
            new Flag(
                Flag.Kind.DEPENDS,
                "A holds its own shares: counted on the shares outstanding the answer is YES"
                    + " (51.1111 %), on all shares issued it is NO (46 %)"));
  }

  @Test
  void stakesOfDifferentListingsAreNotAddedButFlagged() {
    Exposure exposure = of("ssi(Z); des(X); Z 25 A; X 25 A", "A");

    assertThat(exposure.status()).isEqualTo(Status.NO);
    assertThat(exposure.has(Flag.Kind.UNSETTLED)).isTrue();
    assertThat(of("ssi(Z); des(X); Z 25 A; X 24 A", "A").has(Flag.Kind.UNSETTLED)).isFalse();
    assertThat(of("ssi(Z); des(X); Z 50 A; X 25 A", "A").has(Flag.Kind.UNSETTLED)).isFalse();
  }

  @Test
  void controlWithoutOwnershipIsACautionAndByAGovernmentAGround() {
    assertThat(of("des(X); ctl(X,A); A 100 B", "B").has(Flag.Kind.CONTROL)).isTrue();
    assertThat(of("des(X); X 20e A; X 60v A", "A").has(Flag.Kind.CONTROL)).isTrue();
    assertThat(of("des(X); X 20e A; X 40v A", "A").has(Flag.Kind.CONTROL)).isFalse();

    Exposure governed = of("gov(V); V 40 A; ctl(V,A)", "A");
    assertThat(governed.kind()).hasToString("government");
    assertThat(governed.flags()).extracting(Flag::kind).containsExactly(Flag.Kind.GOVERNMENT);
    assertThat(governed.ground(Basis.DEFINED).orElseThrow().status()).isEqualTo(Status.YES);
    assertThat(governed.owned().status()).isEqualTo(Status.NO);
  }

  @Test
  void aCompanyBlockedButNotOfTheGovernmentDoesNotPassOnControl() {
    String facts = "gov(V); des(X); V 25 A; X 25 A; ctl(A,B)";

    assertThat(of(facts, "A").status()).isEqualTo(Status.YES);
    assertThat(of(facts, "A").has(Flag.Kind.GOVERNMENT)).isFalse();
    assertThat(of(facts, "B").status()).isEqualTo(Status.NO);
  }

  @Test
  void integratedOwnershipOverTheThresholdIsFlaggedWithItsFigure() {
    assertThat(of("des(X); X 10 C; X 49 A; X 49 B; A 45 C; B 45 C", "C").flags())
        .containsExactly(
            new Flag(
                Flag.Kind.ECONOMIC_MAJORITY,
                "direct and indirect stakes multiplied out come to 54.10 % (Brioschi); this rule"
                    + " does not count so"));
    assertThat(of("des(X); X 45 A; A 100 B; B 10 A", "A").flags())
        .containsExactly(
            new Flag(
                Flag.Kind.ECONOMIC_MAJORITY,
                "direct and indirect stakes multiplied out come to 50.00 % (Brioschi); this rule"
                    + " does not count so"));
    assertThat(of("des(X); X 44 A; A 100 B; B 10 A", "A").flags()).isEmpty();
  }

  @Test
  void whereMoreThanHalfIsNeededExactlyHalfIsNoEconomicMajority() {
    OwnershipGraph graph =
        OwnershipGraph.build(
            Facts.of("des(X); X 50 A; Y 50 A", "uk"),
            Moment.on(LocalDate.of(2026, 11, 23)),
            Identities.none());
    assertThat(Exposures.under(Regime.UK, graph).blocking(Facts.id("A")).orElseThrow().flags())
        .isEmpty();
  }

  @Test
  void aClosedGroupThatOwnsItselfHasNoIntegratedOwnership() {
    assertThat(of("des(X); A 100 B; B 100 A; X 0 A; X 1 C; A 10 C", "C").notes())
        .contains("integrated ownership has no value: a closed group owns itself entirely");
  }

  @Test
  void theNextFactIsTheOneThatSettlesTheAnswer() {
    assertThat(of("des(X); X (25,50] A", "A").nextFact())
        .contains(
            "how much X holds of A (told: more than 25 % up to 50 %): if 50 %, A is caught; if"
                + " just over 25 %, it is not caught by ownership");
    assertThat(of("des(X); X 30 A; P 45 A; unk(A)", "A").nextFact())
        .contains(
            "who the unidentified holders of A are: if none of them is caught, A is not caught by"
                + " ownership");
    assertThat(of("des(X)@[..2027-01-01,); X 60 A", "A").nextFact())
        .contains(
            "whether X was listed (OFAC TEST) on 2026-11-23: if it was, A is caught; if it was"
                + " not, it is not caught by ownership");
    assertThat(of("des(X); X 60 A", "A").nextFact()).isEmpty();
  }

  @Test
  void theNextFactMayBeWhoControlsWhomWhoHoldsForWhomOrWhoActsTogether() {
    assertThat(of("des(X,eu); ctl(X,A){press C3 alleged}; clean(A)", "A", Regime.EU).nextFact())
        .contains(
            "whether X controls A: if it does, A is caught; if it does not, it is not caught by"
                + " ownership");
    assertThat(
            of("des(X,uk); X 30 A; Y 30 A; ja(X,Y){press C3 alleged}", "A", Regime.UK).nextFact())
        .contains(
            "whether X acts jointly with Y: if it does, A is caught; if it does not, it is not"
                + " caught by ownership");
    assertThat(of("des(X); N 60 A; nom(N,X){press C3 alleged}", "A").nextFact())
        .contains(
            "whether N as nominee holds for X: if it does, A is caught; if it does not, it is not caught by"
                + " ownership");
    assertThat(of("des(X,uk); X (40,60]v A; P 40v A; P 100e A", "A", Regime.UK).nextFact())
        .contains(
            "how much X holds of the votes in A (told: more than 40 % up to 60 %): if 60 %, A is"
                + " caught; if just over 40 %, it is not caught by ownership");
    assertThat(of("des(X,uk); X (40,60] A; P 10v A", "A", Regime.UK).nextFact())
        .contains(
            "how much X holds of A (told: more than 40 % up to 60 %): if 60 %, A is caught; if just"
                + " over 40 %, it is not caught by ownership");
  }

  @Test
  void identifiedHoldingsAreToldApartFromWhatUnknownHoldersCouldAdd() {
    Exposure exposure = of("des(F); F 49.99 Bank; V 25 Bank; unk(V); unk(Bank)", "Bank");

    assertThat(exposure.status()).isEqualTo(Status.MAYBE_UNKNOWN);
    assertThat(exposure.share()).isEqualTo(Share.exactly("49.99"));
    assertThat(exposure.shareWithUnknown()).isEqualTo(Share.between("49.99", "100"));
    assertThat(((Evidence.Step) exposure.evidence()).value())
        .isEqualTo(
            "caught only if holders nobody identifies are: identified blocked persons hold"
                + " 49.99 % of Bank, with those it could be 49.99 % to 100 %; 50 % or more is"
                + " needed");
  }

  @Test
  void anAllegedHoldingIsPossibleAndNotCertain() {
    Exposure exposure = of("des(X); X 60 A {register A1 alleged}", "A");

    assertThat(exposure.status()).isEqualTo(Status.MAYBE);
    assertThat(exposure.share()).isEqualTo(Share.between("0", "60"));
    assertThat(of("des(X); X 60 A {register A1 speculated}", "A").status()).isEqualTo(Status.NO);
  }

  @Test
  void aRumourStaysARumourInRouteEvidenceAndFlags() {
    Exposure stake = of("des(X); X 60 A {press C4 rumoured}; A 100 B", "B");
    assertThat(stake.status()).isEqualTo(Status.MAYBE);
    assertThat(stake.route())
        .map(Route::toString)
        .contains("B ← 100 % A ← perhaps up to 60 % X [OFAC TEST]");
    assertThat(stake.evidence().toString()).contains("X perhaps holds up to 60 % of A, counted");

    Exposure nominee = of("des(X); nom(N,X) {press C4 rumoured}; N 60 A", "A");
    assertThat(nominee.status()).isEqualTo(Status.MAYBE);
    assertThat(nominee.route())
        .map(Route::toString)
        .contains("A ← 60 % N as nominee ← perhaps for X [OFAC TEST]");

    Exposure listing = of("des(X) {press C4 rumoured}; X 60 A", "A");
    assertThat(listing.status()).isEqualTo(Status.MAYBE);
    assertThat(listing.route()).map(Route::toString).contains("A ← 60 % X [perhaps OFAC TEST]");

    Exposure governed = of("gov(V); ctl(V,A) {press C4 rumoured}; A 60 C", "C");
    assertThat(governed.status()).isEqualTo(Status.MAYBE);
    assertThat(governed.route())
        .map(Route::toString)
        .contains("C ← 60 % A ← perhaps controlled by V [OFAC TEST]");
    assertThat(governed.evidence().toString()).contains("V perhaps controls A, counted");

    assertThat(of("des(X); ctl(X,A) {press C4 rumoured}", "A").flags())
        .singleElement()
        .satisfies(
            flag -> assertThat(flag.note()).startsWith("blocked persons perhaps control it"));
    assertThat(of("des(X); ctl(X,A)", "A").flags())
        .singleElement()
        .satisfies(flag -> assertThat(flag.note()).startsWith("blocked persons control it"));
  }

  @Test
  void theReasonIsWhatCameFirstNotWhatFollowsFromIt() {
    Exposure loop = of("des(X); des(Y); X 30 A; Y 20 A; A 60 B; B 40 A", "A");

    assertThat(((Evidence.Step) loop.evidence()).value())
        .isEqualTo(
            "caught: blocked persons hold 50 % of A (90 % with all that are or may be blocked, also"
                + " through it); 50 % or more is needed");
  }

  @Test
  void aNomineeIsNotSaidToBeBlocked() {
    String evidence = of("des(X); nom(N,X); N 60 A", "A").evidence().toString();

    assertThat(evidence)
        .contains("N as nominee holds 60 % of A, counted: held for blocked persons")
        .contains("N as nominee: held for blocked persons")
        .doesNotContain("of N as nominee");
  }

  @Test
  void aTotalIsNoReasonWhereTheChainIsEnough() {
    Exposure exposure = of("des(X); X 100 H; H 60 A; tot X (50,75] A", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.share()).isEqualTo(Share.exactly("60"));
    assertThat(exposure.evidence().cited(Evidence.Role.NEEDED)).hasSize(3);
    assertThat(exposure.evidence().toString()).doesNotContain("total");
  }

  @Test
  void anOutdatedBetterSourceIsFlaggedWithBothDates() {
    Exposure exposure =
        of("des(X); X 70 A {register A1 said=2015-01-01}; X 20 A {press C2 said=2024-01-01}", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.flags())
        .singleElement()
        .satisfies(flag ->
            assertThat(flag.note())
                .endsWith(
                    "X in A is taken as 70 %, all versions give 20 % to 70 %; what is taken was said"
                        + " by 2015-01-01, what disagrees by 2024-01-01"));
  }

  @Test
  void aReportedTotalIsABoundWhereNoChainIsKnownAndNeverAdded() {
    assertThat(of("des(X); tot X (50,75] A; unk(A)", "A").status()).isEqualTo(Status.YES);
    assertThat(of("des(X); tot X (25,50] A; X 30 A; unk(A); P 30 A", "A").status())
        .isEqualTo(Status.MAYBE);
    assertThat(of("des(X); tot X (50,75] A; X 30 A", "A").status()).isEqualTo(Status.NO);
    assertThat(of("des(X); X 5 A; tot P (50,75] A; unk(A)", "A").status()).isEqualTo(Status.NO);
  }

  @Test
  void beforeTheRevisionEachBlockedPersonIsCountedApart() {
    Moment before = Moment.on(LocalDate.of(2014, 8, 12));
    String facts = "des(X); des(Y); X 30 H; Y 30 H; X 50 B; B 30 C; X 20 C; Y 20 C";

    assertThat(in(facts, before).blocking(Facts.id("H")).orElseThrow().status())
        .isEqualTo(Status.NO);
    Exposure throughHisCompany = in(facts, before).blocking(Facts.id("C")).orElseThrow();
    assertThat(throughHisCompany.status()).isEqualTo(Status.YES);
    assertThat(throughHisCompany.share()).isEqualTo(Share.exactly("50"));
    assertThat(throughHisCompany.rule().id()).isEqualTo("ofac-50/2008-02-14");
    assertThat(EvidenceCheck.faults(throughHisCompany, Identities.none())).isEmpty();
    assertThat(in(facts, before).all().map(Exposure::name)).containsExactly("B", "C", "X", "Y");
    assertThat(in(facts, before).counts()).isEqualTo(new Exposures.Counts(4, 0, 0, 0, 1));
  }

  @Test
  void beforeAnyOwnershipRuleOnlyTheListedAreCaught() {
    Moment early = Moment.on(LocalDate.of(2007, 1, 1));

    Exposure owned = in("des(X); X 100 A; unk(A)", early).blocking(Facts.id("A")).orElseThrow();
    assertThat(owned.status()).isEqualTo(Status.NO);
    assertThat(EvidenceCheck.faults(owned, Identities.none())).isEmpty();
    assertThat(in("des(X); X 100 A", early).blocking(Facts.id("X")).orElseThrow().status())
        .isEqualTo(Status.YES);
  }

  @Test
  void contradictingSharesAreReportedAndBoundNobody() {
    Exposure exposure = of("des(X); X 60 A; P 60 A", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.notes())
        .containsExactly(
            "the holdings in A add up to at least 120 %, more than everything: a figure is wrong");
  }

  @Test
  void aRegisterSaidToBeCompleteThatListsTooLittleIsTakenAsIncomplete() {
    Exposure exposure = of("des(X); X 30 A; P 20 A; all(A)", "A");

    assertThat(exposure.status()).isEqualTo(Status.MAYBE_UNKNOWN);
    assertThat(exposure.notes())
        .containsExactly("the register of A is said to be complete, but lists at most 50 %");
  }

  @Test
  void aCompleteRegisterBoundsAHolderFromBelow() {
    Exposure exposure = of("des(X); X (25,75] A; P [0,30] A; all(A)", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.share()).isEqualTo(Share.between("70", "75"));
  }

  @Test
  void personsHaveNoOwners() {
    List<Statement> statements = Facts.of("des(X); X 30 A; P 70 A; unk(P); unk(A); person(P)");
    Exposure exposure =
        Exposures.under(
                Regime.OFAC, OwnershipGraph.build(statements, Moment.on(DAY), Identities.none()))
            .blocking(Facts.id("A"))
            .orElseThrow();

    assertThat(exposure.status()).isEqualTo(Status.NO);
    assertThat(EvidenceCheck.faults(exposure, Identities.none())).isEmpty();
  }

  @Test
  void judgingTwoIdsTheSameIsAsIfTheSourceHadUsedOne() {
    List<Statement> statements = Facts.of("des(X); X 30 A; X2 30 A");
    Identities same =
        Identities.of(
            List.of(
                new Judgement(
                    Facts.id("X"),
                    Facts.id("X2"),
                    Judgement.Verdict.SAME,
                    "analyst",
                    Instant.EPOCH,
                    "same registration number",
                    Optional.empty())),
            DAY);

    OwnershipGraph apart = OwnershipGraph.build(statements, Moment.on(DAY), Identities.none());
    OwnershipGraph joined = OwnershipGraph.build(statements, Moment.on(DAY), same);
    assertThat(Exposures.under(Regime.OFAC, apart).blocking(Facts.id("A")).orElseThrow().status())
        .isEqualTo(Status.NO);
    Exposure exposure = Exposures.under(Regime.OFAC, joined).blocking(Facts.id("A")).orElseThrow();
    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.share()).isEqualTo(Share.exactly("60"));
    assertThat(EvidenceCheck.faults(exposure, same)).isEmpty();
  }

  @Test
  void aPartyNobodyMentionsHasNoAnswer() {
    assertThat(in("des(X)").of(Facts.id("Nobody"))).isEmpty();
  }

  @Test
  void allLeavesOutThoseWhoseHoldersAreMerelyUnknown() {
    Exposures exposures = in("des(X); X 10 A; unk(A); unk(B); P 10 B; X 20 C");

    assertThat(exposures.all().map(e -> e.name() + " " + e.status()))
        .containsExactly("A MAYBE_UNKNOWN", "X YES");
    assertThat(exposures.counts()).isEqualTo(new Exposures.Counts(1, 0, 1, 1, 2));
    assertThat(exposures.certain()).isEqualTo(1);
  }

  @Test
  void allDoesNotGuessAtTheOwnersOfWhoIsUnderADirectiveOnly() {
    Exposures exposures = in("ssi(Z); unk(Z); des(X); X 10 A; unk(A); unk(Y); des(Y)");

    assertThat(exposures.all().map(e -> e.name() + " " + e.kind() + " " + e.status()))
        .containsExactly(
            "A block MAYBE_UNKNOWN", "X block YES", "Y block YES", "Z sectoral:EO13662-1 YES");
    assertThat(exposures.counts()).isEqualTo(new Exposures.Counts(2, 0, 1, 1, 0));
    assertThat(exposures.of(Facts.id("Z")).getFirst().status()).isEqualTo(Status.MAYBE_UNKNOWN);
  }

  @Test
  void theCheckFindsEvidenceThatIsNotNeededAndEvidenceThatIsMissing() {
    Exposure good = of("des(X); X 60 A; des(Y); Y 60 B", "A");
    Exposure other = of("des(X); X 60 A; des(Y); Y 60 B", "B");
    Evidence tooMuch = new Evidence.Step("both", "", List.of(good.evidence(), other.evidence()));

    assertThat(EvidenceCheck.faults(withEvidence(good, tooMuch), Identities.none())).hasSize(2);
    assertThat(EvidenceCheck.fault(withEvidence(good, other.evidence()), Identities.none()))
        .hasValueSatisfying(fault -> assertThat(fault).contains("alone give MAYBE_UNKNOWN"));
  }

  private static Exposure withEvidence(Exposure exposure, Evidence evidence) {
    Ground old = exposure.deciding();
    Ground changed =
        new Ground(
            old.basis(),
            old.status(),
            evidence,
            old.route(),
            old.grade(),
            old.gradeUncontested(),
            old.pivotal());
    return new Exposure(
        exposure.entity(),
        exposure.name(),
        exposure.regime(),
        exposure.moment(),
        exposure.rule(),
        exposure.kind(),
        exposure.status(),
        exposure.share(),
        exposure.shareWithUnknown(),
        exposure.means(),
        List.of(changed),
        exposure.flags(),
        exposure.notes(),
        exposure.nextFact());
  }

  private static List<String> licences(String facts, String party) {
    return of(facts, party).flags().stream()
        .filter(flag -> flag.kind() == Flag.Kind.LICENCE)
        .map(flag -> flag.note().replaceAll("facts.txt row .*", "..."))
        .toList();
  }

  @Test
  void aLicenceIsFlaggedOnThePartyAndOnThoseCaughtThroughItAndChangesNoStatus() {
    String facts = "des(X); X 60 A; A (25,50] B; lic(X)@[2020,); P 40 A";
    assertThat(of(facts, "X").status()).isEqualTo(Status.YES);
    assertThat(of(facts, "A").status()).isEqualTo(Status.YES);
    assertThat(of(facts, "B").status()).isEqualTo(Status.MAYBE);
    for (String caught : List.of("X", "A", "B")) {
      assertThat(licences(facts, caught))
          .containsExactly(
              "OFAC L1 permits, for X: winding down, from 2020; it changes no status (Source"
                  + " register (2000-01-01), ...");
    }
    assertThat(licences(facts, "P")).isEmpty();
  }

  @Test
  void aLicenceForAProgrammeIsForThoseListedUnderItAndWhomTheyReach() {
    String facts = "des(X); X 60 A; lip(TEST)";
    assertThat(licences(facts, "A"))
        .singleElement()
        .asString()
        .startsWith("OFAC L1 permits, for parties under TEST (here X): winding down;");
    assertThat(licences("des(X); X 60 A; lip(OTHER)", "A")).isEmpty();
  }

  @Test
  void aLicenceThatIsNotValidOrOfNobodyWhoCatchesIsNotFlagged() {
    assertThat(licences("des(X); X 60 A; lic(X,eu)", "A")).as("another regime").isEmpty();
    assertThat(licences("des(X); X 60 A; lic(X)@[2020,2021)", "A")).as("run out").isEmpty();
    assertThat(licences("des(X); X 60 A; Y 40 A; lic(Y)", "A")).as("a clean holder").isEmpty();
    assertThat(licences("des(X); X 10 A; Y 90 A; lic(X)", "A")).as("answer NO").isEmpty();
    assertThat(licences("des(X); X 60 A; lic(X){press C3 rumoured}", "A"))
        .singleElement()
        .asString()
        .startsWith("perhaps OFAC L1 permits");
  }
}
