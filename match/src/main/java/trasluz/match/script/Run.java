package trasluz.match.script;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Letters, marks and digits that stand together and are written in one script.
///
/// Latin, Cyrillic and Greek count as one script here, [UnicodeScript#LATIN], because their letters
/// are mixed within words; so do hiragana and katakana, [UnicodeScript#KATAKANA]. Digits are ASCII.
///
/// @param script `COMMON` when the run holds nothing but digits, or is the sign `&`
record Run(String text, UnicodeScript script) {
  static final Run AND = new Run("&", UnicodeScript.COMMON);

  /// The runs of a prepared name, in order.
  static List<Run> of(String prepared) {
    Splitter splitter = new Splitter();
    prepared.codePoints().forEach(splitter::take);
    splitter.end();
    return splitter.runs;
  }

  private static final class Splitter {
    private static final int MARKS_IN_A_ROW = 8;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private UnicodeScript script = UnicodeScript.COMMON;
    private int marks;

    private void take(int c) {
      if (Character.isDigit(c)) {
        digit(Character.digit(c, 10));
      } else if (Characters.isLetter(c)) {
        letter(c);
      } else if (Characters.isMark(c)) {
        mark(c);
      } else {
        end();
        if (c == '&') {
          runs.add(AND);
        }
      }
    }

    private void digit(int value) {
      if (standsAlone(script)) {
        end();
      }
      run.append((char) ('0' + value));
      marks = 0;
    }

    private void letter(int c) {
      UnicodeScript own = group(Characters.script(c));
      boolean follows = own == UnicodeScript.COMMON || own == UnicodeScript.INHERITED;
      if (follows && script == UnicodeScript.COMMON) {
        own = c == 0x30FC ? UnicodeScript.KATAKANA : UnicodeScript.UNKNOWN;
        follows = false;
      }
      if (!follows && own != script) {
        if (script != UnicodeScript.COMMON || standsAlone(own)) {
          end();
        }
        script = own;
      }
      run.appendCodePoint(c);
      marks = 0;
    }

    /// A mark belongs to the letter before it; there are never many on one letter.
    private void mark(int c) {
      if (!run.isEmpty()
          && script != UnicodeScript.COMMON
          && !Characters.dropsMarks(script)
          && marks++ < MARKS_IN_A_ROW) {
        run.appendCodePoint(c);
      }
    }

    private void end() {
      if (!run.isEmpty()) {
        runs.add(new Run(run.toString(), script));
        run.setLength(0);
      }
      script = UnicodeScript.COMMON;
      marks = 0;
    }

    /// Scripts in which a digit is no part of a word.
    private static boolean standsAlone(UnicodeScript script) {
      return script == UnicodeScript.HAN
          || script == UnicodeScript.HANGUL
          || script == UnicodeScript.KATAKANA;
    }

    private static UnicodeScript group(UnicodeScript script) {
      return switch (script) {
        case CYRILLIC, GREEK -> UnicodeScript.LATIN;
        case HIRAGANA -> UnicodeScript.KATAKANA;
        default -> script;
      };
    }
  }
}
