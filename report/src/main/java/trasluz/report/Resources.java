package trasluz.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import trasluz.match.NameTokens;

/// Reads the tables that come with the module.
final class Resources {
  private Resources() {}

  /// The lines of a table, without comments, cut at tabs.
  static List<String[]> table(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the report module");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Language language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new IllegalStateException("a table names an unknown language: " + code);
  }

  /// The words of a form, folded as those of a text are; a star at the end of a word stays.
  static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String part : form.strip().split(" ", -1)) {
      if (isFolded(part)) {
        words.add(part);
        continue;
      }
      boolean stem = part.endsWith("*");
      String bare = stem ? part.substring(0, part.length() - 1) : part;
      String folded = String.join("", NameTokens.fold(bare.replace("'", "")));
      for (String piece : bare.indexOf('-') > 0 ? NameTokens.fold(bare) : List.of(folded)) {
        words.add(piece);
      }
      if (stem) {
        words.set(words.size() - 1, words.getLast() + "*");
      }
    }
    return List.copyOf(words);
  }

  /// Whether folding a word changes nothing: most forms of the tables are small letters without
  /// accents, and telling so is many times faster than folding them.
  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
