package trasluz.match.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// stub, replaced on merge
public final class Romaniser {
  private Romaniser() {}

  public static List<Word> words(String name) {
    String s = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD).replaceAll("[\\p{M}'’‘`ʻʼ]", "").toLowerCase(Locale.ROOT).replace("&", " and ");
    List<Word> out = new ArrayList<>();
    for (String w : s.split("[^\\p{L}\\p{N}]+")) {
      if (!w.isEmpty()) {
        out.add(new Word(w, w, Reading.LATIN));
      }
    }
    return out;
  }
}
