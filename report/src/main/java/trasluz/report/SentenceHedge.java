package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// How surely one sentence is told, and on whose word.
///
/// Without a cue it is asserted by the author; otherwise the weakest cue anywhere in it counts,
/// because without a parse nothing says which clause a cue governs. A confirming verb confirms only
/// after an authority or a document, or where it is passive and one follows.
final class SentenceHedge {
  private static final int AUTHORITY_REACH = 12;
  private static final int MOST_SOURCE_WORDS = 10;
  private static final int MOST_WORDS_BEFORE_APPOSITION = 5;

  /// How folded words for authorities and documents begin, in English and Spanish.
  private static final List<String> AUTHORITIES =
      List.of(
          "court",
          "judge",
          "tribunal",
          "regist",
          "minist",
          "prosecutor",
          "treasury",
          "police",
          "government",
          "commission",
          "authorit",
          "deed",
          "filing",
          "document",
          "certificate",
          "gazette",
          "judgment",
          "ruling",
          "record",
          "notar",
          "inspector",
          "juzgado",
          "juez",
          "fiscal",
          "gobierno",
          "gaceta",
          "escritura",
          "sentencia",
          "autoridad",
          "policia",
          "ofac");

  /// The same in Russian, transliterated.
  private static final List<String> RUSSIAN_AUTHORITIES =
      List.of(
          "sud",
          "prokur",
          "minist",
          "pravitelstv",
          "vedomstv",
          "reestr",
          "protokol",
          "dokument",
          "politsi",
          "upravleni",
          "komissi",
          "notari",
          "sledstvi");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "cannot", "nunca", "ne", "ni", "declined", "refused", "unable");

  private static final Set<String> BREAKS =
      Set.of(
          "that",
          "but",
          "and",
          "while",
          "whereas",
          "as",
          "if",
          "whether",
          "although",
          "because",
          "que",
          "pero",
          "mientras",
          "cuando",
          "si",
          "chto",
          "no",
          "a",
          "kak",
          "yesli");

  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "been", "be", "es", "fue", "ha", "sido", "fueron");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "was", "is", "also", "later", "still", "merely", "flatly", "again",
          "then", "ha", "han", "habia", "tambien", "le", "les", "se", "lo", "takzhe", "did", "does",
          "would", "not", "no", "ne", "widely");

  private static final Set<String> RELATIVES =
      Set.of("who", "which", "whom", "quien", "quienes", "cual", "kotoryy", "kotoraya", "kotorye");

  private final String text;
  private final TextWords words;
  private final int from;
  private final int to;
  private final List<Found> found;

  /// @param from number of the first word of the sentence
  /// @param to number behind its last
  SentenceHedge(String text, TextWords words, int from, int to, List<Found> found) {
    this.text = text;
    this.words = words;
    this.from = from;
    this.to = to;
    this.found = found;
  }

  /// The cues, in order, with what each makes of a claim.
  List<Cue> cues(CodePoints points) {
    List<Cue> cues = new ArrayList<>();
    for (Found one : found) {
      int start = words.start(one.from());
      int end = words.end(one.to() - 1);
      cues.add(
          new Cue(
              points.before(start), points.before(end), text.substring(start, end), hedge(one)));
    }
    return List.copyOf(cues);
  }

  /// What the weakest cue makes of the sentence.
  Hedge hedge() {
    Hedge weakest = Hedge.ASSERTED;
    boolean confirmed = false;
    for (Found one : found) {
      Hedge hedge = hedge(one);
      confirmed |= hedge == Hedge.CONFIRMED;
      weakest = hedge.compareTo(weakest) > 0 ? hedge : weakest;
    }
    return confirmed && weakest == Hedge.ASSERTED ? Hedge.CONFIRMED : weakest;
  }

  private Hedge hedge(Found one) {
    Hedge told = one.phrase().hedge().orElseThrow();
    boolean needsAuthority = told == Hedge.CONFIRMED && one.phrase().role() == Role.VERB;
    if (needsAuthority && (isNegated(one) || !namesAuthority(one))) {
      return Hedge.REPORTED;
    }
    return told;
  }

  private boolean isNegated(Found one) {
    for (int i = Math.max(from, one.from() - 3); i < one.from(); i++) {
      if (NEGATIONS.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean namesAuthority(Found one) {
    int last = isPassive(one) ? Math.min(to, one.to() + AUTHORITY_REACH / 2) : one.to();
    for (int i = Math.max(from, one.from() - AUTHORITY_REACH); i < last; i++) {
      List<String> known = words.isCyrillic(i) ? RUSSIAN_AUTHORITIES : AUTHORITIES;
      if (known.stream().anyMatch(words.folded(i)::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /// Whose word it is: of the weakest cue that names a source, else of any that does; `unnamed`
  /// where a cue says so; absent where the author speaks.
  Optional<String> attributedTo() {
    Optional<String> source = Optional.empty();
    Hedge weakest = Hedge.CONFIRMED;
    for (Found one : found) {
      Optional<String> named = source(one);
      if (named.isPresent() && (source.isEmpty() || hedge(one).compareTo(weakest) > 0)) {
        source = named;
        weakest = hedge(one);
      }
    }
    return source;
  }

  private Optional<String> source(Found one) {
    return switch (one.phrase().role()) {
      case PLAIN, BLOCK -> Optional.empty();
      case UNNAMED -> Optional.of("unnamed");
      case AFTER, NESTED -> wordsAfter(one.to());
      case VERB -> speaker(one);
    };
  }

  /// The subject of a verb of saying: before it, or after it where it is inverted or passive.
  private Optional<String> speaker(Found one) {
    String before = one.from() > from ? words.folded(one.from() - 1) : "";
    if (CueNouns.standsAfter(before)) {
      return Optional.empty();
    }
    if (isPassive(one)) {
      return wordsAfter(one.to() + 1);
    }
    if (FORMS_OF_BE.contains(before) && joined(one.from() - 1)) {
      return Optional.of("unnamed");
    }
    return wordsBefore(one.from()).or(() -> firstWords(one.from())).or(() -> wordsAfter(one.to()));
  }

  private boolean isPassive(Found one) {
    return one.to() < to && Set.of("by", "por").contains(words.folded(one.to()));
  }

  /// The beginning of the sentence up to its first comma, where another comma or break stands
  /// between it and the verb: `The columnist, a friend, says`.
  private Optional<String> firstWords(int verb) {
    int end = from + 1;
    while (end < verb && end - from <= MOST_WORDS_BEFORE_APPOSITION && joined(end - 1)) {
      end++;
    }
    boolean apposition = end < verb && end - from <= MOST_WORDS_BEFORE_APPOSITION;
    return apposition ? between(from, end) : Optional.empty();
  }

  /// The words up to the next comma or other break.
  private Optional<String> wordsAfter(int first) {
    int end = first;
    while (end < to && end - first < MOST_SOURCE_WORDS && (end == first || joined(end - 1))) {
      if (end > first && BREAKS.contains(words.folded(end))) {
        break;
      }
      end++;
    }
    return between(first, end);
  }

  /// The words since the last break, without auxiliaries at their end; for a relative clause those
  /// before its comma.
  private Optional<String> wordsBefore(int verb) {
    int end = verb;
    while (end > from && joined(end - 1) && AUXILIARIES.contains(words.folded(end - 1))) {
      end--;
    }
    if (end > from && RELATIVES.contains(words.folded(end - 1))) {
      end--;
    } else if (end > from && !joined(end - 1)) {
      return Optional.empty();
    }
    int first = end;
    while (first > from && end - first < MOST_SOURCE_WORDS && (first == end || joined(first - 1))) {
      if (BREAKS.contains(words.folded(first - 1))) {
        break;
      }
      first--;
    }
    return between(first, end);
  }

  /// Whether nothing that ends a clause stands between a word and the next.
  private boolean joined(int word) {
    if (word + 1 >= words.size()) {
      return false;
    }
    for (int i = words.end(word); i < words.start(word + 1); i++) {
      if (",;:()\"“”«»—–…?!".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> between(int first, int end) {
    return end > first
        ? Optional.of(text.substring(words.start(first), words.end(end - 1)))
        : Optional.empty();
  }
}
