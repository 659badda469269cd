package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.match.NameTokens;

/// Finds texts of different languages that may be one report, translated.
///
/// Names, and figures with those of dates, stay much the same in a translation, and so does their
/// order. Two texts are flagged where they share [#MOST] of the names and of the figures of the one
/// that has fewer, at least [#FEWEST_NAMES] and [#FEWEST_FIGURES] of them, where one is no more
/// than twice as long as the other in names and figures, and where [#MOST] of these stand in the
/// same order. Names are compared by their first consonants, since they are spelt otherwise in
/// another script and inflected. Two who report the same event on their own may be flagged too, so
/// this is a question for a person and joins nothing by itself.
public final class Translations {
  private static final double MOST = 0.6;
  private static final int FEWEST_NAMES = 4;
  private static final int FEWEST_FIGURES = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int CONSONANTS = 3;

  /// What stands further back is not compared: the beginning of a long text tells.
  private static final int MOST_COMPARED = 1_000;

  private static final Pattern FIGURE =
      Pattern.compile("(?<!\\d)\\d{1,3}(?:[.,\u00A0\u202F ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,\u00A0\u202F ]\\d{3})+");
  private static final Pattern GAPS = Pattern.compile("[.,\u00A0\u202F ]");

  /// Two texts that may be one, by their numbers.
  ///
  /// @param names how many names and figures they share, of how many
  public record Pair(int first, int second, Shared names, Shared figures) {}

  /// How many of those of the text that has fewer.
  public record Shared(int count, int of) {
    private boolean isMost(int fewest) {
      return count >= fewest && count >= MOST * of;
    }
  }

  /// A name or figure at its place.
  private record Anchor(int at, String key) {}

  /// What is compared of a text.
  private record Outline(
      Language language, Set<String> names, Set<String> figures, List<String> order) {}

  private Translations() {}

  /// The pairs that are flagged, in the order of the texts.
  ///
  /// @param readings of the documents, in their order
  public static List<Pair> among(List<TextDocument> documents, List<Reading> readings) {
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      outlines.add(outline(documents.get(i), readings.get(i)));
    }
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      for (int j = i + 1; j < outlines.size(); j++) {
        Outline one = outlines.get(i);
        Outline other = outlines.get(j);
        if (one.language() == other.language()) {
          continue;
        }
        Pair pair =
            new Pair(
                i, j, shared(one.names(), other.names()), shared(one.figures(), other.figures()));
        if (isFlagged(pair, one.order(), other.order())) {
          out.add(pair);
        }
      }
    }
    return List.copyOf(out);
  }

  private static boolean isFlagged(Pair pair, List<String> one, List<String> other) {
    int shorter = Math.min(one.size(), other.size());
    return pair.names().isMost(FEWEST_NAMES)
        && pair.figures().isMost(FEWEST_FIGURES)
        && 2 * shorter >= Math.max(one.size(), other.size())
        && inOrder(one, other) >= MOST * shorter;
  }

  private static Shared shared(Set<String> one, Set<String> other) {
    int count = 0;
    for (String key : one) {
      count += other.contains(key) ? 1 : 0;
    }
    return new Shared(count, Math.min(one.size(), other.size()));
  }

  /// The length of their longest common subsequence.
  private static int inOrder(List<String> one, List<String> other) {
    int[] before = new int[other.size() + 1];
    for (String key : one) {
      int[] row = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        row[j + 1] = key.equals(other.get(j)) ? before[j] + 1 : Math.max(row[j], before[j + 1]);
      }
      before = row;
    }
    return before[other.size()];
  }

  private static Outline outline(TextDocument document, Reading reading) {
    List<Anchor> anchors = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Mention mention : reading.mentions()) {
      for (String word : NameTokens.fold(mention.text())) {
        String key = consonants(word);
        if (word.length() >= SHORTEST_WORD
            && key.length() > 1
            && !NameTokens.isWeak(word)
            && !NameTokens.isTrade(word)) {
          names.add(key);
          anchors.add(new Anchor(mention.start(), key));
        }
      }
    }
    Set<String> figures = new HashSet<>();
    CodePoints points = new CodePoints(document.text());
    Matcher figure = FIGURE.matcher(document.text());
    while (figure.find()) {
      String key = figure(figure.group());
      figures.add(key);
      anchors.add(new Anchor(points.before(figure.start()), key));
    }
    List<String> order =
        anchors.stream()
            .sorted(Comparator.comparingInt(Anchor::at))
            .limit(MOST_COMPARED)
            .map(Anchor::key)
            .toList();
    return new Outline(reading.language(), names, figures, order);
  }

  /// `1500` of `1,500` and `1.500`, `1.5` of `1,5`.
  private static String figure(String written) {
    return GROUPED.matcher(written).matches()
        ? GAPS.matcher(written).replaceAll("")
        : written.replace(',', '.');
  }

  /// The first consonants of a folded word, and its first vowel where it begins with one, with
  /// letters alike that languages write otherwise: `krv` of `corvo` and `korvo`, `rs` of `ruiz` and
  /// `ruis`.
  private static String consonants(String word) {
    String alike =
        word.replaceAll("dzh|zh|kh|j", "h")
            .replaceAll("ph", "f")
            .replaceAll("sch|sh|ch|z", "s")
            .replaceAll("ck|c|q", "k")
            .replace("x", "ks")
            .replace('w', 'v')
            .replaceAll("(.)\\1+", "$1");
    String rest = alike.substring(Math.min(1, alike.length())).replaceAll("[aeiouy]", "");
    String all = alike.substring(0, Math.min(1, alike.length())) + rest;
    return all.substring(0, Math.min(CONSONANTS, all.length()));
  }
}
