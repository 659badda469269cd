package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;
import trasluz.report.deep.Parse;
import trasluz.report.deep.ParsedToken;

/// Parses are written by hand, `word/tag/head/relation`, heads counted from 1 and 0 for the root.
final class ParsedClauseTest {
  private static final ReportReader LIGHT =
      ReportReader.of(EntityDirectory.of(List.of()), List.of());

  private static Parse parse(String sentence, String tagged) {
    List<ParsedToken> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ", -1)) {
      String[] part = word.split("/", -1);
      int start = sentence.indexOf(part[0], at);
      at = start + part[0].length();
      tokens.add(
          new ParsedToken(start, at, part[0], part[1], Integer.parseInt(part[2]) - 1, part[3]));
    }
    return new Parse(tokens);
  }

  /// The claims of a sentence with those that only the parse finds marked.
  private static List<String> claims(String sentence, String tagged) {
    Reading reading =
        LIGHT.with(_ -> parse(sentence, tagged)).read(TextDocument.of("text", sentence));
    Map<String, String> names =
        reading.entities().stream().collect(Collectors.toMap(ReportEntity::id, ReportEntity::name));
    return reading.proposals().stream()
        .map(claim ->
            claim.rule()
                + ": "
                + names.get(claim.subject())
                + (claim.positive() ? " " : " not ")
                + claim.relation().code()
                + " "
                + claim.object().map(names::get).or(claim::objectText).orElse(""))
        .toList();
  }

  private static final String OBJECTS =
      "Ana Drosk owns, with some pride and for many long years now, Corvo Ltd.";
  private static final String OBJECTS_PARSED =
      "Ana/NNP/2/compound Drosk/NNP/3/nsubj owns/VBZ/0/root ,/,/3/punct with/IN/3/prep"
          + " some/DT/7/det pride/NN/5/pobj and/CC/5/cc for/IN/5/conj many/JJ/12/amod"
          + " long/JJ/12/amod years/NNS/9/pobj now/RB/9/advmod ,/,/3/punct Corvo/NNP/16/compound"
          + " Ltd/NNP/3/dobj ././3/punct";

  @Test
  void anObjectFarBehindItsVerbIsFoundByTheParse() {
    assertThat(claims(OBJECTS, OBJECTS_PARSED)).contains("parse: Ana Drosk owns Corvo Ltd");
  }

  @Test
  void aNegationThatTheParseSeesMakesTheClaimNegative() {
    String negated = OBJECTS_PARSED.replace("now/RB/9/advmod", "now/RB/3/neg");
    assertThat(claims(OBJECTS, negated)).contains("parse: Ana Drosk not owns Corvo Ltd");
  }

  @Test
  void aVerbUnderAnotherIsLeftToTheRulesOverPhrases() {
    String under = OBJECTS_PARSED.replace("owns/VBZ/0/root", "owns/VB/2/xcomp");
    assertThat(claims(OBJECTS, under)).noneMatch(claim -> claim.startsWith("parse"));
  }

  @Test
  void aClaimThatTheRulesOverPhrasesReadStaysTheirs() {
    assertThat(
            claims(
                "Ana Drosk owns Corvo Ltd.",
                "Ana/NNP/2/compound Drosk/NNP/3/nsubj owns/VBZ/0/root Corvo/NNP/5/compound"
                    + " Ltd/NNP/3/dobj ././3/punct"))
        .containsExactly("verb: Ana Drosk owns Corvo Ltd");
  }

  @Test
  void aQuestionAssertsNothingWhateverItsParse() {
    assertThat(claims(OBJECTS.replace("Ltd.", "Ltd?"), OBJECTS_PARSED.replace("././3", "?/./3")))
        .isEmpty();
  }

  @Test
  void aParseOfOtherWordsChangesNothing() {
    assertThat(claims("Ana Drosk owns Corvo Ltd.", "Ltd/VB/0/root"))
        .containsExactly("verb: Ana Drosk owns Corvo Ltd");
  }

  @Test
  void aSpanishSentenceIsNotParsed() {
    ReportReader deep =
        LIGHT.with(_ -> {
          throw new AssertionError("parsed");
        });
    String text = "La empresa Corvo S.A. es propiedad de Ana Ruiz, según dijo el ministerio.";
    assertThat(deep.read(TextDocument.of("text", text)).proposals())
        .isEqualTo(LIGHT.read(TextDocument.of("text", text)).proposals());
  }
}
