package trasluz.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a full stop behind a Cyrillic initial ends a sentence: Russian papers write
/// initials behind the surname, `Карсин К. М.`, also where the sentence ends there.
final class CyrillicInitials {
  private static final Pattern NEXT_INITIAL = Pattern.compile("\\p{IsCyrillic}\\.");

  /// A surname that does not open the sentence, and two initials.
  private static final Pattern BEHIND_SURNAME =
      Pattern.compile("(?U)[^.!?] \\p{Lu}[\\p{IsCyrillic}-]+ \\p{Lu}\\. ?\\p{Lu}$");

  private static final int LONGEST = 60;

  private CyrillicInitials() {}

  /// Whether a word is an initial with its full stop, before a surname or another initial: `А. В.
  /// Шумилин` begins with no "а" and no "в".
  static boolean isInitial(TextWords words, int at) {
    return words.published(at).length() == 1
        && words.isCyrillic(at)
        && Character.isUpperCase(words.published(at).charAt(0))
        && at + 1 < words.size()
        && words.between(words.end(at), words.start(at + 1)).matches("\\. ?")
        && Character.isUpperCase(words.published(at + 1).charAt(0));
  }

  /// Whether one initial stands before the stop and another behind it.
  static boolean areOpen(String text, int stop, int next) {
    return isInitial(text, stop)
        && NEXT_INITIAL.matcher(text).region(next, text.length()).lookingAt();
  }

  /// Whether the stop closes the initials behind a surname, so that a capital begins a sentence.
  ///
  /// @param start of the sentence
  static boolean areBehindSurname(String text, int start, int stop) {
    if (!isInitial(text, stop)) {
      return false;
    }
    Matcher behind = BEHIND_SURNAME.matcher(text);
    return behind.region(Math.max(start, stop - LONGEST), stop).find();
  }

  private static boolean isInitial(String text, int stop) {
    return stop > 0
        && Character.isUpperCase(text.charAt(stop - 1))
        && Character.UnicodeScript.of(text.charAt(stop - 1)) == Character.UnicodeScript.CYRILLIC
        && (stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
  }
}
