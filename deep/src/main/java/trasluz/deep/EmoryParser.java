package trasluz.deep;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import trasluz.report.deep.Parse;
import trasluz.report.deep.ParsedToken;
import trasluz.report.deep.SentenceParser;

/// Tags and parses English with NLP4J, without its word embeddings: they take a gigabyte and leave
/// the parse as it is. One sentence at a time, whatever the number of threads.
final class EmoryParser implements SentenceParser {
  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>%1$smodels/en-pos.xz</pos>
          <dep>%1$smodels/en-dep.xz</dep>
        </models>
      </configuration>
      """
          .formatted("edu/emory/mathcs/nlp/");

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public synchronized Parse parse(String sentence) {
    if (sentence.isBlank()) {
      return new Parse(List.of());
    }
    List<ParsedToken> tokens = new ArrayList<>();
    for (NLPNode node : decoder.decode(sentence)) {
      // Node 0 is the root, which is no token.
      if (node.getID() > 0) {
        tokens.add(
            new ParsedToken(
                node.getStartOffset(),
                node.getEndOffset(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel()));
      }
    }
    return new Parse(tokens);
  }
}
