package trasluz.match.script;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Han characters, one word each: the Mandarin reading without tones, and the simplified character.
///
/// How a Japanese, Korean or Cantonese name is really read cannot be told from its characters, so
/// the reading is weak evidence.
final class Han {
  private static final int LONGEST_NAME = 4;
  private static final int REPEAT = '々';

  /// At the start of a short name: surnames whose reading is not the usual one.
  private static final Map<String, String> SURNAMES = Table.map("han-surnames.tsv");

  /// Anywhere: pairs of characters whose reading is not the usual one.
  private static final Map<String, String> PAIRS = Table.map("han-pairs.tsv");

  /// Bounded by the number of Han characters there are.
  private static final Map<Integer, Word> READ = new ConcurrentHashMap<>();

  private Han() {}

  static void read(String run, List<Word> words) {
    boolean mayBeName = words.isEmpty() && run.codePointCount(0, run.length()) <= LONGEST_NAME;
    for (int i = 0; i < run.length(); ) {
      int c = run.codePointAt(i);
      if (i == 0 && mayBeName) {
        int taken = surname(run, words);
        if (taken > 0) {
          i = taken;
          continue;
        }
      }
      if (c == REPEAT && !words.isEmpty() && i > 0) {
        words.add(words.getLast());
        i++;
        continue;
      }
      String pair = i + 2 <= run.length() ? PAIRS.get(simplified(run.substring(i, i + 2))) : null;
      if (pair == null) {
        words.add(word(c));
        i += Character.charCount(c);
      } else {
        add(pair, run.substring(i, i + 2), words);
        i += 2;
      }
    }
  }

  /// Adds the surname the run begins with, if its reading is a special one.
  ///
  /// @return how many chars it has; 0 when there is none
  private static int surname(String run, List<Word> words) {
    for (int length = Math.min(2, run.length()); length > 0; length--) {
      String start = run.substring(0, length);
      String reading = SURNAMES.get(simplified(start));
      if (reading != null) {
        add(reading, start, words);
        return length;
      }
    }
    return 0;
  }

  private static void add(String readings, String characters, List<Word> words) {
    String[] each = readings.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      words.add(new Word(each[i], word(characters.charAt(i)).folded(), Reading.SOUND));
    }
  }

  private static String simplified(String characters) {
    StringBuilder out = new StringBuilder(characters.length());
    characters.codePoints().forEach(c -> out.append(word(c).folded()));
    return out.toString();
  }

  private static Word word(int c) {
    Word known = READ.get(c);
    return known == null ? READ.computeIfAbsent(c, Han::lookedUp) : known;
  }

  private static Word lookedUp(int c) {
    String folded = OtherScripts.simplified(Character.toString(c));
    return WordReader.word(OtherScripts.mandarin(folded), folded, Reading.SOUND);
  }
}
