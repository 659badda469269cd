package trasluz.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import trasluz.match.script.Romaniser;
import trasluz.match.script.Word;
import trasluz.statement.Name;

/// A name or text as folded words: in Latin letters, without case and diacritics, dotted legal
/// forms joined (`S.A. de C.V.` gives `sa`, `de`, `cv`). For finding names in running text;
/// comparing names is [NamePair]'s.
public final class NameTokens {
  private static final int MOST_TOKENS = 40;
  private static final int LONGEST_TOKEN = 60;
  private static final int MOST_LETTERS = 5;

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
  /// title, number, single letter or ordinary word of company names. A place is: `Lima` is a
  /// surname.
  public static boolean isDistinctive(String word) {
    return word.length() > 1
        && Lexicon.STANDARD.find(word).map(form -> form.role() == Role.PLACE).orElse(true)
        && word.chars().noneMatch(Character::isDigit);
  }

  /// Whether the word, folded, is a particle, title or legal form, which a shortened name leaves
  /// out.
  public static boolean isWeak(String word) {
    return Lexicon.STANDARD.find(word).map(form -> form.role().isWeak()).orElse(false);
  }

  /// Whether the word, folded, is known as a given name or surname. A word that is not may be one
  /// all the same.
  public static boolean isPersonal(String word) {
    return Lexicon.STANDARD.isName(word);
  }

  /// Whether the word, folded, is an ordinary word of the names of companies and other bodies, such
  /// as `trading`.
  public static boolean isTrade(String word) {
    return Lexicon.STANDARD.find(word).map(form -> form.role() == Role.GENERIC).orElse(false);
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>(6);
    for (Word word : Romaniser.words(text)) {
      String latin = word.text();
      words.add(latin.length() > LONGEST_TOKEN ? latin.substring(0, LONGEST_TOKEN) : latin);
    }
    return words;
  }

  /// Replaces the longest run of single letters that spells a legal form by that form, over and
  /// over: `s a` by `sa`, `p j s c` by `pjsc`; `j r smith` stays.
  private static void joinLettersOfLegalForms(List<String> words) {
    for (int start = 0; start + 1 < words.size(); start++) {
      int end = start;
      while (end < words.size() && end - start < MOST_LETTERS && words.get(end).length() == 1) {
        end++;
      }
      for (; end - start >= 2; end--) {
        String joined = String.join("", words.subList(start, end));
        Optional<Lexicon.Form> form = Lexicon.STANDARD.find(joined);
        if (form.isPresent() && form.get().role() == Role.LEGAL_FORM) {
          words.subList(start, end).clear();
          words.add(start, joined);
          break;
        }
      }
    }
  }
}
