package trasluz.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trasluz.match.EntityDirectory;
import trasluz.match.EntityProfile;
import trasluz.match.KnownName;
import trasluz.match.NameTokens;
import trasluz.statement.Statement;

/// Everything a text may name: the loaded entities by their names and identifiers, and places.
/// Immutable after it is built.
final class Gazetteer {
  private static final Set<String> BODIES =
      Set.copyOf(
          List.of(
              ("government congress senate parliament assembly court council army navy police treasury"
                      + " embassy office team unity ministry department north south east west northern southern"
                      + " eastern western central national federal state union alliance front party movement"
                      + " group club school university college hospital foundation trust radio television"
                      + " press media news times post security labor labour justice islam islamic freedom peace"
                      + " liberty first second third european african asian american arab")
                  .split(" ")));

  private final TokenTrie<NameForm> names = new TokenTrie<>();
  private final PlaceNames places;
  private final Set<String> ordinary;
  private final Set<String> fanciful;

  Gazetteer(EntityDirectory directory, Iterable<Statement> statements) {
    this.fanciful = wordsOf("fanciful-words.txt");
    Set<String> all = new HashSet<>(wordsOf("ordinary-words.txt"));
    all.addAll(fanciful);
    this.ordinary = Set.copyOf(all);
    this.places = new PlaceNames(statements);
    for (KnownName known : directory.names()) {
      NameForm.of(known, ordinary).forEach(form -> names.put(form.words(), form.form()));
    }
    for (EntityProfile entity : directory.entities()) {
      NameForm.ofIdentifiers(entity).forEach(form -> names.put(form.words(), form.form()));
    }
  }

  TokenTrie<NameForm> names() {
    return names;
  }

  TokenTrie<PlaceNames.PlaceForm> places() {
    return places.trie();
  }

  /// Whether a lone word, folded, is too ordinary to name a party.
  boolean isOrdinary(String word) {
    return ordinary.contains(word) || places.isCountry(word);
  }

  /// Whether a word, folded, is one that ships, firms and families are called by: `Aurora`,
  /// `Orion`.
  boolean isFanciful(String word) {
    return fanciful.contains(word);
  }

  /// Whether a word, folded, is one that many bodies have in their names: `bank`, `party`.
  boolean isForBodies(String word) {
    return NameTokens.isTrade(word) || BODIES.contains(word);
  }

  private static Set<String> wordsOf(String file) {
    try (InputStream stream = Gazetteer.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the report module");
      }
      Set<String> words = new HashSet<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
