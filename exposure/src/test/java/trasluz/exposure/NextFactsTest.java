package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;

/// What to find out next, so that most open answers are settled.
class NextFactsTest {

  private static final Moment MOMENT = Moment.on(LocalDate.of(2026, 11, 23));

  private static Exposures in(String facts) {
    return Exposures.under(
        Regime.OFAC, OwnershipGraph.build(Facts.of(facts), MOMENT, Identities.none()));
  }

  private static String told(NextFact fact) {
    return "%s; %s: %s; %s: %s"
        .formatted(
            fact.words(),
            fact.ifMost(),
            names(fact.caught()),
            fact.ifLeast(),
            names(fact.notCaught()));
  }

  private static List<String> names(List<NextFact.Settled> settled) {
    return settled.stream().map(NextFact.Settled::name).toList();
  }

  @Test
  void theFactThatSettlesMostAnswersComesFirst() {
    assertThat(in("des(X); X (40,60] A; A 60 B; A 70 C; X [30,50] D; X [20,50] E").nextFacts(10))
        .extracting(NextFactsTest::told)
        .containsExactly(
            "how much X holds of A (told: more than 40 % up to 60 %); 60 %: [A, B, C]; just over"
                + " 40 %: [A, B, C]",
            "how much X holds of D (told: 30 % to 50 %); 50 %: [D]; 30 %: [D]",
            "how much X holds of E (told: 20 % to 50 %); 50 %: [E]; 20 %: [E]");
  }

  @Test
  void aRegisterCanSettleAnswersOnlyOneWay() {
    assertThat(in("des(X); X 30 A; unk(A); A 60 B").nextFacts(10))
        .extracting(NextFactsTest::told)
        .containsExactly(
            "who the unidentified holders of A are; : []; none of them is caught: [A, B]");
  }

  @Test
  void whatADirectiveMayReachIsAnAnswerOfItsOwn() {
    assertThat(in("ssi(X); des(Y); X [40,60] A; Y 10 A").nextFacts(10))
        .flatExtracting(NextFact::caught)
        .extracting(settled -> settled.name() + " " + settled.kind())
        .containsExactly("A sectoral:EO13662-1");
  }

  @Test
  void whereNothingIsOpenThereIsNothingToFindOut() {
    assertThat(in("des(X); X 60 A; X 30 B").nextFacts(10)).isEmpty();
    assertThat(in("unk(A); A 60 B").nextFacts(10)).isEmpty();
  }

  @Test
  void ofManyFactsThoseAboveMostOpenAnswersAreTried() {
    assertThat(in("des(X); X [30,50] D; X (40,60] A; A 60 B; A 70 C").nextFacts(1))
        .extracting(NextFact::settles)
        .containsExactly(6);
  }

  /// Told anew with the fact at its end, each settled answer is as promised.
  @Test
  void aShareThatIsFoundOutSettlesWhatWasPromised() {
    for (int seed = 0; seed < 150; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 6, 8);
      Exposures exposures = in(world.facts());
      for (NextFact fact : exposures.nextFacts(50)) {
        for (NextFact.Settled settled : fact.caught()) {
          assertThat(settled.kind().blocks()).isTrue();
          assertThat(exposures.status(settled.entity()))
              .as("seed %d: %s", seed, world.facts())
              .isIn(Status.MAYBE, Status.MAYBE_UNKNOWN);
        }
        if (fact.words().startsWith("who the unidentified")) {
          String clean =
              world.facts().replaceAll("unk\\(" + fact.about().local() + "\\)", "person(none)");
          Exposures told = in(clean + "; clean(" + fact.about().local() + ")");
          for (NextFact.Settled settled : fact.notCaught()) {
            assertThat(told.status(settled.entity()))
                .as("seed %d, %s: %s", seed, fact.words(), world.facts())
                .isEqualTo(Status.NO);
          }
        }
      }
    }
  }
}
