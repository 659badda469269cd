package trasluz.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trasluz.match.NameTokens;

/// The words of a text: where each stands, and how it is compared.
///
/// A word is a run of letters, marks and digits, apostrophes within it included; an English
/// possessive `'s` is left off, so that `Cyprus's` is `Cyprus`. Positions are those of the Java
/// string.
final class TextWords {
  /// Words longer than this name nobody and are only compared by their beginning.
  private static final int LONGEST = 200;

  /// From this length on words are worth remembering.
  private static final int SHORTEST_RUNNING_TEXT = 1_000;

  private static final int MOST_REMEMBERED = 100_000;

  private final String text;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private final List<String> folded = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private int size;

  TextWords(String text) {
    this.text = text;
    Map<String, String> known = new HashMap<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = endOfWord(i);
      add(i, withoutPossessive(i, end), known);
      i = end;
    }
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(c);
      boolean joins = isApostrophe(c) && next < text.length() && isPart(text.codePointAt(next));
      if (!isPart(c) && !joins) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  private int withoutPossessive(int start, int end) {
    boolean possessive =
        end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  private void add(int start, int end, Map<String, String> known) {
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    String word = text.substring(start, Math.min(end, start + LONGEST));
    boolean isRunning = text.length() > SHORTEST_RUNNING_TEXT;
    String form = isRunning ? known.computeIfAbsent(word, TextWords::fold) : fold(word);
    if (form.isEmpty()) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
    folded.add(form);
    plain.add(FormTable.plain(form));
  }

  private static String fold(String word) {
    List<String> parts = NameTokens.fold(word);
    return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /// The end of a word with the full stop of a dotted abbreviation, such as the last one of `S.A.`,
  /// or of initials, such as `Карсин К. М.`
  int endWithStop(int i) {
    boolean letter =
        ends[i] < text.length() && text.charAt(ends[i]) == '.' && ends[i] - starts[i] == 1;
    boolean dotted = letter && starts[i] > 0 && text.charAt(starts[i] - 1) == '.';
    boolean initials =
        letter
            && i > 0
            && starts[i] - ends[i - 1] == 2
            && ends[i - 1] - starts[i - 1] == 1
            && text.charAt(ends[i - 1]) == '.';
    return dotted || initials ? ends[i] + 1 : ends[i];
  }

  /// In lower-case Latin letters without diacritics.
  String folded(int i) {
    return folded.get(i);
  }

  /// As [FormTable] compares words: folded, and without ё.
  String plain(int i) {
    return plain.get(i);
  }

  /// All words, folded.
  List<String> allFolded() {
    return Collections.unmodifiableList(folded);
  }

  String published(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /// The text between two positions.
  String between(int from, int to) {
    return text.substring(from, to);
  }

  /// Whether the word begins like a name: with a capital, a digit, or in a script without case.
  boolean isCapitalised(int i) {
    return !Character.isLowerCase(text.codePointAt(starts[i]));
  }

  /// Whether the word has two letters or more and no small one.
  boolean isUpperCase(int i) {
    String word = published(i);
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  boolean isCyrillic(int i) {
    return Character.UnicodeScript.of(text.codePointAt(starts[i]))
        == Character.UnicodeScript.CYRILLIC;
  }

  /// Whether so little stands between a word and the next that both may belong to one name.
  boolean isJoined(int i) {
    return isJoined(i, ";:!?…()[]—\u201C\u201D\"");
  }

  private boolean isJoined(int i, String parting) {
    if (i + 1 >= size || starts[i + 1] - ends[i] > 3) {
      return false;
    }
    for (int at = ends[i]; at < starts[i + 1]; at++) {
      if (parting.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// As [#isJoined], in a name that is known to have brackets, quotation marks or a colon there, or
  /// not.
  boolean isJoinedInName(int i) {
    return isJoined(i, ";!?…—");
  }

  /// Whether one of some marks stands right behind a word.
  boolean isBefore(int i, String marks) {
    return ends[i] < text.length() && marks.indexOf(text.charAt(ends[i])) >= 0;
  }

  /// Whether only a hyphen stands between a word and the next.
  boolean isHyphened(int i) {
    return i + 1 < size
        && starts[i + 1] - ends[i] == 1
        && "-\u2010\u2011".indexOf(text.charAt(ends[i])) >= 0;
  }

  /// Whether only a space stands between a word and the next.
  boolean isAdjacent(int i) {
    return i + 1 < size && starts[i + 1] - ends[i] == 1 && text.charAt(ends[i]) == ' ';
  }

  /// Whether a word with a capital stands there, with only a space behind another word.
  ///
  /// @param gapAfter the word before the space
  boolean isNameBeside(int other, int gapAfter) {
    return other >= 0 && other < size && isAdjacent(gapAfter) && isCapitalised(other);
  }

  /// The first word that starts at a position or after it; the number of words where none does.
  int firstFrom(int position) {
    int at = Arrays.binarySearch(starts, 0, size, position);
    return at >= 0 ? at : -at - 1;
  }
}
