package trasluz.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import trasluz.match.EntityDirectory;
import trasluz.report.Proposal;
import trasluz.report.Relation;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.report.deep.Parse;
import trasluz.report.deep.SentenceParser;

/// The parser itself, with its models: some twenty seconds to load and 1.5 GB. It is built and
/// tested with `-Pdeep` only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmoryParserTest {
  private static final String SENTENCE =
      "Fenmark Holdings, which the brothers had founded in 1998 with money of their mother, last year"
          + " quietly acquired Corvo Lines.";

  private SentenceParser parser = _ -> new Parse(List.of());

  @BeforeAll
  void load() {
    parser = new EmoryParserProvider().load();
  }

  @Test
  void theVerbOfASentenceHasItsSubjectAndObjectHoweverFar() {
    Parse parse = parser.parse(SENTENCE);
    int verb = only(parse, "acquire");
    assertThat(words(parse, parse.dependents(verb, Set.of("nsubj")))).containsExactly("Holdings");
    assertThat(words(parse, parse.dependents(verb, Set.of("dobj")))).containsExactly("Lines");
    assertThat(parse.at(verb).tag()).isEqualTo("VBD");
  }

  @Test
  void offsetsAreThoseOfTheSentence() {
    Parse parse = parser.parse("Ana – said “no” — to  Corvo.");
    assertThat(words("Ana – said “no” — to  Corvo.", parse, List.of(0, parse.tokens().size() - 2)))
        .containsExactly("Ana", "Corvo");
  }

  @Test
  void whatHasNoWordsHasNoParse() {
    assertThat(parser.parse(" \n").tokens()).isEmpty();
  }

  @Test
  void theReaderAddsAClaimThatOnlyTheParseFinds() {
    ReportReader light = ReportReader.of(EntityDirectory.of(List.of()), List.of());
    TextDocument text = TextDocument.of("text", SENTENCE);
    assertThat(light.read(text).proposals()).isEmpty();
    List<Proposal> read = light.with(parser).read(text).proposals();
    assertThat(read).extracting(Proposal::relation).contains(Relation.BUYS);
    assertThat(read).extracting(Proposal::rule).containsOnly("parse");
  }

  private static int only(Parse parse, String lemma) {
    List<Integer> found =
        java.util.stream.IntStream.range(0, parse.tokens().size())
            .filter(i -> parse.at(i).lemma().equals(lemma))
            .boxed()
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> words(Parse parse, List<Integer> tokens) {
    return words(SENTENCE, parse, tokens);
  }

  private static List<String> words(String sentence, Parse parse, List<Integer> tokens) {
    return tokens.stream()
        .map(i -> sentence.substring(parse.at(i).start(), parse.at(i).end()))
        .toList();
  }
}
