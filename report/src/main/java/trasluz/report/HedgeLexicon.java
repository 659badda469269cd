package trasluz.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.match.NameTokens;
import trasluz.statement.Hedge;

/// The words and phrases by which texts say how sure they are, from the resource `cues.tsv`, which
/// explains itself.
///
/// The method is that of ConText (Harkema et al. 2009): phrases, among them pseudo-cues that block
/// shorter ones, the longest winning. It looks at no grammar, so a cue reaches over its whole
/// sentence.
public final class HedgeLexicon {
  /// What a phrase does in its sentence.
  enum Role {
    VERB,
    AFTER,
    NESTED,
    PLAIN,
    UNNAMED,
    BLOCK
  }

  /// @param words folded; `*` at an end stands for any letters
  /// @param hedge absent for a phrase that blocks
  record Phrase(List<String> words, Optional<Hedge> hedge, Role role) {}

  /// A phrase found.
  ///
  /// @param from number of its first word in the text
  /// @param to number behind its last word
  record Found(Phrase phrase, int from, int to) {}

  private static final int SHORTEST_STEM = 3;

  private final Map<Language, Map<String, List<Phrase>>> phrases;

  private HedgeLexicon(Map<Language, Map<String, List<Phrase>>> phrases) {
    this.phrases = phrases;
  }

  /// Reads the cues that come with the program.
  public static HedgeLexicon load() {
    try (InputStream stream = HedgeLexicon.class.getResourceAsStream("cues.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("cues.tsv is missing from the report module");
      }
      Map<Language, Map<String, List<Phrase>>> phrases = new EnumMap<>(Language.class);
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          read(line, phrases);
        }
      }
      return new HedgeLexicon(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, Map<Language, Map<String, List<Phrase>>> phrases) {
    String[] fields = line.split("\t", -1);
    Language language = language(fields[0]);
    Optional<Hedge> hedge = Hedge.parseOptional(fields[1]);
    Role role = Role.valueOf(fields[2].toUpperCase(Locale.ROOT));
    if (hedge.isEmpty() != (role == Role.BLOCK)) {
      throw new IllegalStateException("cues.tsv has no such hedge: " + line);
    }
    for (String form :
        Stream.of(fields[3].split("\\|", -1))
            .flatMap(f -> SpanishVerbs.expand(f).stream())
            .toList()) {
      add(new Phrase(words(form), hedge, role), language, phrases);
      // Spanish joins the preposition and the article: `a decir del ministro`.
      boolean joins = language == Language.SPANISH && (form.endsWith(" de") || form.endsWith(" a"));
      if (joins) {
        add(new Phrase(words(form + "l"), hedge, role), language, phrases);
      }
    }
  }

  private static void add(
      Phrase phrase, Language language, Map<Language, Map<String, List<Phrase>>> phrases) {
    phrases
        .computeIfAbsent(language, _ -> new HashMap<>())
        .computeIfAbsent(key(phrase.words().getFirst()), _ -> new ArrayList<>())
        .add(phrase);
  }

  private static Language language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new IllegalStateException("cues.tsv names an unknown language: " + code);
  }

  private static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String part : form.split(" ", -1)) {
      boolean stem = part.endsWith("*");
      boolean ending = part.startsWith("*");
      List<String> folded = NameTokens.fold(part.replace("*", ""));
      for (int i = 0; i < folded.size(); i++) {
        boolean last = i == folded.size() - 1;
        words.add((ending ? "*" : "") + FormTable.plain(folded.get(i)) + (stem && last ? "*" : ""));
      }
    }
    return List.copyOf(words);
  }

  /// Phrases are filed under the first letters of their first word.
  private static String key(String word) {
    String letters = word.replace("*", "");
    return letters.substring(0, Math.min(SHORTEST_STEM, letters.length()));
  }

  /// The phrases among some words of a text, from left to right, the longest at each place; words
  /// of one found phrase do not take part in another.
  List<Found> find(TextWords words, int from, int to, Language language) {
    Map<String, List<Phrase>> known = phrases.getOrDefault(language, Map.of());
    List<Found> found = new ArrayList<>();
    for (int at = from; at < to; ) {
      Optional<Phrase> best = Optional.empty();
      for (Phrase phrase : known.getOrDefault(key(words.plain(at)), List.of())) {
        boolean longer = best.isEmpty() || phrase.words().size() > best.get().words().size();
        if (longer && stands(phrase, words, at, to)) {
          best = Optional.of(phrase);
        }
      }
      if (best.isPresent() && best.get().role() != Role.BLOCK) {
        found.add(new Found(best.get(), at, at + best.get().words().size()));
      }
      at += best.map(phrase -> phrase.words().size()).orElse(1);
    }
    return found;
  }

  private static boolean stands(Phrase phrase, TextWords words, int at, int to) {
    int size = phrase.words().size();
    if (at + size > to) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!fits(phrase.words().get(i), words.plain(at + i))) {
        return false;
      }
    }
    return !isMonth(phrase, words, at);
  }

  private static boolean fits(String pattern, String word) {
    if (pattern.endsWith("*")) {
      return word.startsWith(pattern.substring(0, pattern.length() - 1));
    }
    return pattern.startsWith("*") ? word.endsWith(pattern.substring(1)) : word.equals(pattern);
  }

  /// `May` with a capital is the month.
  private static boolean isMonth(Phrase phrase, TextWords words, int at) {
    return phrase.words().equals(List.of("may")) && words.isCapitalised(at);
  }
}
