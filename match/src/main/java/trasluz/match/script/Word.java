package trasluz.match.script;

/// One word of a name in plain Latin letters and digits.
///
/// @param text the word in `a` to `z` and `0` to `9`, never empty
/// @param folded the word in its own script, in lower case and compatibility composed, without
///   marks that are no letters; traditional Han characters are simplified
/// @param reading how much of the sound the text tells
public record Word(String text, String folded, Reading reading) {
  public Word {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word has at least one letter or digit: " + folded);
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isWordCharacter(text.charAt(i))) {
        throw new IllegalArgumentException(
            "a word's text is made of a to z and 0 to 9, not: " + text);
      }
    }
  }
}
