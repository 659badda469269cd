package trasluz.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.Place;
import trasluz.statement.Statement;

/// The places a text may name: the countries of ISO 3166 in English, Spanish and Russian, as the
/// JDK's locale data (Unicode CLDR) spell them, and the places named in statements.
///
/// Of an address only parts that two statements share and that look like a town are taken.
final class PlaceNames {
  /// A place under its usual name.
  record PlaceForm(String name, EntityType type) {}

  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(.*\\)");
  private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*");
  private static final int FEWEST_ADDRESSES = 2;
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 4;
  private static final Set<String> STREETS =
      Set.copyOf(
          List.of(
              ("street st avenue ave road rd avenida av calle carrera ulitsa ul prospekt building bldg"
                      + " edificio floor piso suite office box apartment apt block tower torre center"
                      + " centre house district unit flat room c o attn")
                  .split(" ")));

  private final TokenTrie<PlaceForm> trie = new TokenTrie<>();
  private final Set<String> countryWords = new HashSet<>();

  PlaceNames(Iterable<Statement> statements) {
    addCountries();
    addFurtherNames();
    Map<String, Integer> addressParts = new HashMap<>();
    for (Statement statement : statements) {
      switch (statement.claim()) {
        case Placed placed -> addPlaced(placed, addressParts);
        case Sighted sighted -> addNamed(sighted.place());
        case Shipped shipped -> {
          shipped.loaded().ifPresent(this::addNamed);
          shipped.discharged().ifPresent(this::addNamed);
        }
        case KindIs _, Named _, Identified _, Dated _, Described _, Designated _ -> {}
        case Interest _, Licensed _, Linked _, OwnersKnown _, Transferred _ -> {}
      }
    }
  }

  TokenTrie<PlaceForm> trie() {
    return trie;
  }

  /// Whether the word is a country's whole name.
  boolean isCountry(String word) {
    return countryWords.contains(word);
  }

  private void addCountries() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      PlaceForm form = country(code);
      for (Language language : Language.values()) {
        String name = country.getDisplayCountry(Locale.of(language.code()));
        addCountry(PARENTHESES.matcher(name).replaceAll(""), form);
        addCountry(name.replace("&", "and").replace("St. ", "Saint "), form);
      }
    }
  }

  private static PlaceForm country(String code) {
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return new PlaceForm(PARENTHESES.matcher(name).replaceAll(""), EntityType.COUNTRY);
  }

  private void addCountry(String name, PlaceForm form) {
    List<String> words = words(name);
    if (!words.isEmpty()) {
      trie.put(words, form);
    }
    if (words.size() == 1) {
      countryWords.add(words.getFirst());
    }
  }

  private void addFurtherNames() {
    try (InputStream stream = PlaceNames.class.getResourceAsStream("places.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("places.tsv is missing from the report module");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", 2);
          List<String> names = List.of(fields[1].split("\\|", -1));
          boolean region = fields[0].equals("-");
          PlaceForm form =
              region ? new PlaceForm(names.getFirst(), EntityType.PLACE) : country(fields[0]);
          names.forEach(name -> addCountry(name, form));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addPlaced(Placed placed, Map<String, Integer> addressParts) {
    if (placed.kind() != PlaceKind.ADDRESS) {
      addNamed(placed.place());
      return;
    }
    for (String part : PARTS.split(placed.place().text(), -1)) {
      List<String> words = words(part);
      boolean isStreet =
          words.stream().anyMatch(word -> STREETS.contains(word) || NameForm.hasDigit(word));
      if (!isStreet && addressParts.merge(part, 1, Integer::sum) == FEWEST_ADDRESSES) {
        addPlace(part);
      }
    }
  }

  /// A place and, where it is told with its region and country, its own name.
  private void addNamed(Place place) {
    addPlace(place.text());
    addPlace(PARTS.split(place.text(), 2)[0]);
  }

  private void addPlace(String name) {
    List<String> words = words(name);
    boolean isName = !words.isEmpty() && words.size() <= MOST_WORDS;
    if (isName && String.join("", words).length() > SHORTEST && find(words).isEmpty()) {
      trie.put(words, new PlaceForm(name.strip(), EntityType.PLACE));
    }
  }

  private Optional<PlaceForm> find(List<String> words) {
    int node = TokenTrie.ROOT;
    for (String word : words) {
      node = trie.step(node, word);
      if (node == TokenTrie.NONE) {
        return Optional.empty();
      }
    }
    return trie.at(node).stream().findFirst();
  }

  private static List<String> words(String text) {
    return new TextWords(text).allFolded();
  }
}
