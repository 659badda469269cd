package trasluz.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import trasluz.statement.Name;

/// A name as the words it is compared by: in Latin letters where the script is Cyrillic, without
/// case and diacritics, dotted legal forms joined (`S.A. de C.V.` gives `sa`, `de`, `cv`).
///
/// The order of the words is kept but not compared, so `MADURO MOROS, Nicolas` is `Nicolas Maduro
/// Moros`.
public final class NameTokens {
  /// Only the first words of a name are compared; the longest listed names have about thirty.
  static final int MOST_TOKENS = 40;

  /// Only the first letters of a word are compared.
  static final int LONGEST_TOKEN = 60;

  private static final int LONGEST_NAME = 2_000;

  private NameTokens() {}

  /// The words of a name, at most 40 of them, each at most 60 characters long; none when it holds
  /// no letter and no digit.
  public static List<String> of(Name name) {
    List<String> words = split(name.asPublished());
    joinLettersOfLegalForms(words);
    return Collections.unmodifiableList(
        words.size() > MOST_TOKENS ? words.subList(0, MOST_TOKENS) : words);
  }

  /// The words of any text of at most 2,000 characters, without joining letters; a running text is
  /// folded word by word with this.
  public static List<String> fold(String text) {
    return Collections.unmodifiableList(split(text));
  }

  /// Whether the word, folded, distinguishes one bearer from another: not a particle, legal form,
  /// number, single letter or generic word of company names.
  public static boolean isDistinctive(String word) {
    return Words.role(word) == Words.Role.DISTINCTIVE;
  }

  /// Whether the word, folded, is a particle or a legal form, which a shortened name leaves out.
  public static boolean isWeak(String word) {
    return Words.role(word).isWeak();
  }

  /// Whether the name has more words than are compared.
  static boolean isCut(Name name) {
    return split(name.asPublished()).size() > MOST_TOKENS;
  }

  /// Cuts at the gaps of [Name#normalised].
  private static List<String> split(String text) {
    String latin = Latin.of(text);
    String bounded = latin.length() > LONGEST_NAME ? latin.substring(0, LONGEST_NAME) : latin;
    List<String> words = new ArrayList<>(6);
    String normalised = bounded.isBlank() ? "" : normalised(bounded);
    for (int start = 0; start < normalised.length(); ) {
      int gap = normalised.indexOf(' ', start);
      int end = gap < 0 ? normalised.length() : gap;
      words.add(Words.arabicNumber(bounded(normalised.substring(start, end))));
      start = end + 1;
    }
    return words;
  }

  /// [Name#normalised], by a short cut for the ASCII names that most names are.
  static String normalised(String text) {
    if (!Latin.isAscii(text)) {
      return new Name(text).normalised();
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(upper ? (char) (c + ('a' - 'A')) : c);
      } else {
        gap |= c != '\'';
      }
    }
    return out.toString();
  }

  private static String bounded(String word) {
    return word.length() > LONGEST_TOKEN ? word.substring(0, LONGEST_TOKEN) : word;
  }

  /// Replaces the longest run of single letters that spells a legal form by that form, over and
  /// over: `s a` by `sa`, `p j s c` by `pjsc`; `j r smith` stays.
  private static void joinLettersOfLegalForms(List<String> words) {
    for (int start = 0; start + 1 < words.size(); start++) {
      if (words.get(start).length() > 1) {
        continue;
      }
      int end = start;
      while (end < words.size() && end - start < 5 && words.get(end).length() == 1) {
        end++;
      }
      for (; end - start >= 2; end--) {
        String joined = String.join("", words.subList(start, end));
        if (Words.isLegalForm(joined)) {
          words.subList(start, end).clear();
          words.add(start, joined);
          break;
        }
      }
    }
  }
}
