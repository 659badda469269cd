package trasluz.statement;

import java.text.Normalizer;
import java.util.Locale;

/// A name with two faces: as the source published it, which is printed, and normalised, which is
/// compared.
///
/// Two names are equal when they were published alike. The normalised form folds case, strips
/// diacritics (Unicode NFKD) and turns everything that is neither letter nor digit into single
/// spaces; it does not transliterate and does not reorder. `match` builds richer forms on top of
/// it.
///
/// @param asPublished the name as it stands in the source, at most 2,000 characters
public record Name(String asPublished) {

  public Name {
    Checks.requireText("name", asPublished, 2_000);
  }

  /// The form in which names are compared: `"PETRÓLEOS de Venezuela, S.A."` gives `"petroleos de
  /// venezuela s a"`. Empty when the name holds no letter and no digit.
  public String normalised() {
    String decomposed = Normalizer.normalize(asPublished, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(c);
      } else if (!isMark(c)) {
        gap = true;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == '\''
        || codePoint == '\u2019';
  }

  @Override
  public String toString() {
    return asPublished;
  }
}
