package trasluz.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.match.NameTokens;

/// The names of larger towns and of first-level regions, from `geonames.tsv` (GeoNames, CC BY 4.0).
///
/// They say what a name that no source knows may be, and nothing more: which of several towns of
/// one name is meant is not asked. A lone word that is also a given name or surname is left out,
/// since names of people are more often meant.
final class KnownPlaces {
  private static final int NAMES = 2;

  private final Set<String> names;

  /// For a name as folded the usual English one, where the place has several.
  private final Map<String, String> usual;

  private KnownPlaces(Set<String> names, Map<String, String> usual) {
    this.names = names;
    this.usual = usual;
  }

  /// Those that come with the program.
  static KnownPlaces standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final KnownPlaces STANDARD = load();
  }

  private static KnownPlaces load() {
    Set<String> names = new HashSet<>();
    for (String[] row : Resources.table("geonames.tsv")) {
      Collections.addAll(names, row[NAMES].split("\\|", -1));
    }
    Map<String, String> usual = new HashMap<>();
    for (String[] row : Resources.table("towns.tsv")) {
      for (String name : row[1].split("\\|", -1)) {
        String folded = String.join(" ", Resources.words(name));
        if (folded.contains(" ") || !NameTokens.isPersonal(folded)) {
          names.add(folded);
        }
        usual.putIfAbsent(folded, row[1].split("\\|", 2)[0]);
      }
    }
    return new KnownPlaces(names, usual);
  }

  /// Whether some folded words are the whole name of a town or region.
  ///
  /// @param inflected whether the last may stand in any Russian case
  boolean has(List<String> words, boolean inflected) {
    return forms(words, inflected).anyMatch(names::contains);
  }

  /// The usual English name of a place that has several: `Москвы` and `Moscú` are `Moscow`.
  Optional<String> usualName(List<String> words, boolean inflected) {
    return forms(words, inflected).map(usual::get).filter(Objects::nonNull).findFirst();
  }

  private static Stream<String> forms(List<String> words, boolean inflected) {
    String name = String.join(" ", words);
    if (!inflected) {
      return Stream.of(name);
    }
    String before = name.substring(0, name.length() - words.getLast().length());
    return Inflection.forms(words.getLast()).stream().map(form -> before + form);
  }
}
