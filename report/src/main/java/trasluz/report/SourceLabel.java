package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Reads a source that stands before a colon, as in cables and notes: `Source B (local trader):
/// Kessa pays Orlan Bank`, `Fuente A: …`, `Источник «Клён»: …`. What stands behind the colon is its
/// word.
///
/// @param phrases those of the sentence
record SourceLabel(Phrases phrases) {
  private static final int LONGEST = 14;

  Optional<Saying> read() {
    int label = 0;
    while (label < 4 && !phrases.isVerb(label) && phrases.has(label) && !isInformant(label)) {
      label++;
    }
    if (!isInformant(label)) {
      return Optional.empty();
    }
    int colon = colon(label);
    return colon > 0 && colon + 1 < phrases.size()
        ? Optional.of(saying(label, colon - 1))
        : Optional.empty();
  }

  /// Behind a label with its letter or name: `Fuente A`, `Источник «Клён»`; of another noun, behind
  /// it alone.
  int end(int noun) {
    int end = noun + 1;
    boolean labels = isInformant(noun) && colon(noun) > 0;
    while (labels && phrases.has(end) && !phrases.isMark(end, "(:")) {
      end++;
    }
    return end;
  }

  /// The colon behind a label, past its name and what brackets say of it, or -1.
  private int colon(int label) {
    boolean inside = false;
    for (int i = label + 1; i < label + LONGEST && phrases.has(i); i++) {
      if (phrases.isMark(i, ":") && !inside) {
        return i;
      }
      inside = phrases.isMark(i, "(") || (inside && !phrases.isMark(i, ")"));
      boolean passed = inside || phrases.isMark(i, ")«»“”\"") || isName(i);
      if (!passed) {
        return -1;
      }
    }
    return -1;
  }

  /// `Source B`, `Источник А`, which looks like a conjunction.
  private boolean isName(int at) {
    return phrases.isNoun(at) || phrases.at(at).to() - phrases.at(at).from() == 1;
  }

  private boolean isInformant(int at) {
    return phrases
        .noun(at)
        .filter(
            noun -> phrases.grammar().is(WordClass.INFORMANT, phrases.words().folded(head(noun))))
        .isPresent();
  }

  /// Its first word, behind the number of a paragraph: `3/ Source B`.
  private int head(Phrase.Noun noun) {
    boolean numbered =
        noun.to() - noun.from() > 1
            && Character.isDigit(phrases.words().published(noun.from()).charAt(0));
    return numbered ? noun.from() + 1 : noun.from();
  }

  private Saying saying(int label, int at) {
    String word = phrases.words().folded(head(phrases.noun(label).orElseThrow()));
    HedgeLexicon.Phrase told =
        new HedgeLexicon.Phrase(List.of(word), Optional.of(Hedge.REPORTED), Role.VERB);
    Found found = new Found(told, phrases.at(label).from(), phrases.at(label).to());
    return new Saying(found, at, Hedge.REPORTED, Optional.of(label), false);
  }
}
