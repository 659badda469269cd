package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Name;
import trasluz.statement.Statement;

/// On OFAC's list of 2023-12-28, where it is present.
class RealListTest {
  private static final long SEED = 20_231_228L;

  @Test
  void nearlyAllLinksByNameResolveWithinTheList() {
    LinkedTo links = LinkedTo.resolve(OfacNames.specially());

    assertThat(links.links()).hasSize(5_963);
    assertThat(links.resolved()).isGreaterThanOrEqualTo(5_955);
  }

  @Test
  void theConsolidatedListResolvesTheOtherLinks() {
    List<Statement> both = new ArrayList<>(OfacNames.specially());
    both.addAll(OfacNames.consolidated());

    assertThat(LinkedTo.resolve(OfacNames.specially()).unresolved()).isNotEmpty();
    assertThat(LinkedTo.resolve(both).unresolved()).isEmpty();
  }

  @Test
  void everyPrimaryNameFindsItsEntityWithTheHighestScore() {
    List<Statement> statements = OfacNames.specially();
    Screening screening = Screening.of(EntityDirectory.of(statements));
    SplittableRandom random = new SplittableRandom(SEED);
    List<KnownName> names = EntityDirectory.of(statements).names();

    for (int i = 0; i < 400; i++) {
      KnownName known = names.get(random.nextInt(names.size()));
      Screened screened = screening.screen(Query.of(known.name()).withLimit(1_000));
      assertThat(screened.matches())
          .as("%s, seed %d", known.name(), SEED)
          .anySatisfy(match -> {
            assertThat(match.entity().id()).isEqualTo(known.entity().id());
            assertThat(match.score()).isEqualTo(1.0);
          });
    }
  }

  @Test
  void theIndexFindsWhatComparingEveryNameFinds() {
    EntityDirectory directory = EntityDirectory.of(OfacNames.specially());
    NameIndex index = new NameIndex(directory.names());
    SplittableRandom random = new SplittableRandom(SEED);

    for (int i = 0; i < 60; i++) {
      String text = altered(directory, random);
      int threshold = i % 3 == 0 ? 7_000 : 8_500;
      List<QueryToken> query = Comparing.query(text, index);
      BitSet candidates = new CandidateSearch(index, query, threshold).find();
      BitSet slow = Comparing.everyName(index, query, threshold);
      slow.andNot(candidates);
      assertThat(slow.stream().mapToObj(name -> index.name(name).name().asPublished()))
          .as("missed for '%s' at %d, seed %d", text, threshold, SEED)
          .isEmpty();
    }
  }

  /// A listed name with a word misspelt, left out, added or taken from another name.
  private static String altered(EntityDirectory directory, SplittableRandom random) {
    List<KnownName> names = directory.names();
    List<String> words =
        new ArrayList<>(NameTokens.of(names.get(random.nextInt(names.size())).name()));
    List<String> others = NameTokens.of(names.get(random.nextInt(names.size())).name());
    int at = random.nextInt(words.size());
    switch (random.nextInt(5)) {
      case 0 -> words.set(at, Comparing.misspelt(words.get(at), random));
      case 1 -> words.replaceAll(word -> Comparing.misspelt(word, random));
      case 2 -> words.add(others.get(random.nextInt(others.size())));
      case 3 -> words.set(at, others.get(random.nextInt(others.size())));
      default -> words.subList(0, words.size() > 2 ? 1 : 0).clear();
    }
    return new Name(String.join(" ", words)).asPublished();
  }
}
