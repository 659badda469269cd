package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.report.Phrase.Noun;

/// One sentence cut into phrases, with what the rules ask about it.
///
/// @param list its phrases from left to right
/// @param question whether it ends in a question mark
record Phrases(
    String text,
    TextWords words,
    Language language,
    Grammar grammar,
    List<Phrase> list,
    boolean question) {
  private static final Set<String> NOBODY = Set.of("nobody", "none");

  Phrases {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  boolean has(int at) {
    return at >= 0 && at < list.size();
  }

  Phrase at(int at) {
    return list.get(at);
  }

  boolean is(int at, WordClass wordClass) {
    return has(at) && at(at).is(wordClass);
  }

  boolean isMark(int at, String marks) {
    return has(at) && at(at).isMark(marks);
  }

  /// Whether a word that only holds others together stands there, one of some.
  boolean isWord(int at, String... any) {
    return has(at) && !(at(at) instanceof Phrase.Mark) && List.of(any).contains(at(at).word());
  }

  boolean isVerb(int at) {
    return has(at) && at(at) instanceof Phrase.Verb;
  }

  Optional<Noun> noun(int at) {
    return has(at) && at(at) instanceof Noun noun ? Optional.of(noun) : Optional.empty();
  }

  boolean isNoun(int at) {
    return noun(at).isPresent();
  }

  static boolean isNegative(Noun noun) {
    return noun.article() == Phrase.Article.NEGATIVE;
  }

  /// `no bank`, `nobody`, `none of the banks`.
  static boolean isNobody(Noun noun) {
    return isNegative(noun) || NOBODY.contains(noun.word());
  }

  /// Whether one of the words of a phrase, folded, is of some kind.
  boolean hasWord(Phrase phrase, Predicate<String> kind) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (kind.test(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /// The place before an index that is not a closing quotation mark.
  int beforeQuotes(int at) {
    int i = at - 1;
    while (isMark(i, "»”“\"«")) {
      i--;
    }
    return i;
  }

  /// The same past what stands in brackets: the name before the comma of `Corvo Sur (CSSA), una
  /// firma`.
  int beforeBrackets(int at) {
    int i = beforeQuotes(at);
    if (!isMark(i, ")")) {
      return i;
    }
    while (i > 0 && !isMark(i, "(")) {
      i--;
    }
    return beforeQuotes(i);
  }

  /// The place behind an index that is not a quotation mark.
  int behindQuotes(int at) {
    int i = at + 1;
    while (isMark(i, "»”“\"«")) {
      i++;
    }
    return i;
  }

  /// The first of the marks right before an index.
  int beforeMarks(int at) {
    int i = at;
    while (i > 0 && at(i - 1) instanceof Phrase.Mark) {
      i--;
    }
    return i;
  }

  /// Whether a mark that closes an apposition, or the end of the sentence, stands at a place.
  boolean closes(int at) {
    return at >= size() || isMark(at, ",;:—)");
  }

  /// A noun with what belongs to it, as it is written.
  String text(Noun noun) {
    return words.between(words.start(noun.from()), words.end(noun.to() - 1));
  }

  /// The text of some phrases, as it stands.
  String text(int from, int to) {
    int first = at(from).from();
    int last = at(to - 1).to();
    if (last <= first) {
      return "";
    }
    String told = text.substring(words.start(first), words.endWithStop(last - 1));
    int end = words.end(last - 1);
    boolean open = told.lastIndexOf('«') > told.lastIndexOf('»');
    return open && end < text.length() && text.charAt(end) == '»' ? told + "»" : told;
  }

  /// The index of the phrase that holds a word; the size where none does.
  int holding(int word) {
    for (int i = 0; i < size(); i++) {
      if (at(i).from() <= word && word < at(i).to()) {
        return i;
      }
    }
    return size();
  }

  /// The first index of the part of the sentence, between semicolons and colons, that holds one.
  int segmentStart(int at) {
    int i = at;
    while (i > 0 && !isMark(i - 1, ";:…")) {
      i--;
    }
    return i;
  }

  int segmentEnd(int at) {
    int i = at;
    while (i < size() && !isMark(i, ";:…")) {
      i++;
    }
    return i;
  }
}
