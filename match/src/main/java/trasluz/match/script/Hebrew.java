package trasluz.match.script;

import java.util.Map;

/// Words in Hebrew letters: frequent names in their usual spelling, of others the consonants.
final class Hebrew {
  private static final Map<Integer, String> LETTERS = Table.letters("hebrew.tsv");
  private static final Map<String, String> NAMES = Table.map("hebrew-names.tsv");

  private Hebrew() {}

  static Word word(String run) {
    String name = NAMES.get(run);
    if (name != null) {
      return new Word(name, run, Reading.ROMANISED);
    }
    StringBuilder out = new StringBuilder(run.length() + 4);
    run.codePoints()
        .mapToObj(c -> OtherScripts.latin(c, LETTERS))
        .filter(latin -> !latin.equals("-"))
        .forEach(out::append);
    boolean silent = out.isEmpty() && LETTERS.containsKey(run.codePointAt(0));
    return WordReader.word(silent ? "a" : out.toString(), run, Reading.CONSONANTS);
  }
}
