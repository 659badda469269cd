package trasluz.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.match.script.Romaniser;
import trasluz.match.script.Word;
import trasluz.statement.Claim.Placed;

/// Recognises countries however a source writes them: ISO 3166-1 codes, English names, and the
/// names and short forms of the lexicon.
public final class Countries {
  /// Two-letter codes by folded English name and by three-letter code.
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> out = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      out.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
      out.put(code.toLowerCase(Locale.ROOT), code);
      out.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(out);
  }

  private static String folded(String text) {
    return String.join("", words(text));
  }

  private static List<String> words(String text) {
    return Romaniser.words(text).stream().map(Word::text).toList();
  }

  /// The country a text is, as a code or the lexicon's name for it; empty where it is none.
  public static Set<String> of(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return Set.of();
    }
    String whole = String.join("", words);
    String code = CODES.get(whole);
    if (code != null) {
      return Set.of(code);
    }
    Optional<Lexicon.Form> form =
        Lexicon.STANDARD
            .longestAt(words, 0)
            .filter(found -> found.role() == Role.PLACE && found.words() == words.size());
    return form.map(found -> Set.of(CODES.getOrDefault(found.canonical(), found.canonical())))
        .orElse(Set.of());
  }

  /// The country of a place, or the one its text ends with.
  static Set<String> of(Placed placed) {
    if (placed.place().country().isPresent()) {
      return of(placed.place().country().get());
    }
    String text = placed.place().text();
    return of(text.substring(text.lastIndexOf(',') + 1));
  }
}
