package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Name;
import trasluz.statement.Schema;
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
  void everyPrimaryNameFindsItsEntityWithAHighScore() {
    List<Statement> statements = OfacNames.specially();
    Screening screening = Screening.of(EntityDirectory.of(statements));
    SplittableRandom random = new SplittableRandom(SEED);
    List<KnownName> names = EntityDirectory.of(statements).names();

    for (int i = 0; i < 400; i++) {
      KnownName known = names.get(random.nextInt(names.size()));
      double floor = known.kind() == NameKind.WEAK_ALIAS ? 0.55 : Query.ALERT;
      Screened screened =
          screening.screen(Query.of(known.name()).withLimit(1_000).withThreshold(floor));
      assertThat(screened.matches())
          .as("%s, seed %d", known.name(), SEED)
          .anySatisfy(match -> assertThat(match.entity().id()).isEqualTo(known.entity().id()));
    }
  }

  @Test
  void theIndexFindsWhatComparingEveryNameFinds() {
    EntityDirectory directory = EntityDirectory.of(OfacNames.specially());
    NameIndex.Builder builder = NameIndex.builder();
    directory
        .names()
        .forEach(known -> builder.add(known.name().asPublished(), known.entity().schema()));
    NameIndex index = builder.build();
    NameSearch search = new NameSearch(index);
    SplittableRandom random = new SplittableRandom(SEED);

    for (int i = 0; i < 120; i++) {
      String text = altered(directory, random);
      int threshold = Points.atScore(i % 3 == 0 ? 0.40 : Query.ALERT);
      NameParts query = NameReader.read(text, i % 2 == 0 ? Schema.THING : Schema.PERSON);
      BitSet found = new BitSet();
      search.find(query, threshold, (name, _) -> found.set(name));
      BitSet slow = new BitSet();
      for (int name = 0; name < index.size(); name++) {
        if (search.compare(name) >= threshold) {
          slow.set(name);
        }
      }
      assertThat(found).as("'%s' at %d, seed %d", text, threshold, SEED).isEqualTo(slow);
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
      case 0 -> words.set(at, misspelt(words.get(at), random));
      case 1 -> words.replaceAll(word -> misspelt(word, random));
      case 2 -> words.add(others.get(random.nextInt(others.size())));
      case 3 -> words.set(at, others.get(random.nextInt(others.size())));
      default -> words.subList(0, words.size() > 2 ? 1 : 0).clear();
    }
    return new Name(String.join(" ", words)).asPublished();
  }

  private static String misspelt(String word, SplittableRandom random) {
    int at = random.nextInt(word.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> word.length() < 2 ? word + letter : word.substring(0, at) + word.substring(at + 1);
    };
  }
}
