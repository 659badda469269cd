package trasluz.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names of larger towns and of first-level regions, from `geonames.tsv` (GeoNames, CC BY 4.0).
///
/// They say what a name that no source knows may be, and nothing more: which of several towns of
/// one name is meant is not asked. A lone word that is also a given name or surname is left out,
/// since names of people are more often meant.
final class KnownPlaces {
  private static final int NAMES = 2;

  private final Set<String> names;

  private KnownPlaces(Set<String> names) {
    this.names = names;
  }

  static KnownPlaces load() {
    Set<String> names = new HashSet<>();
    for (String[] row : Resources.table("geonames.tsv")) {
      Collections.addAll(names, row[NAMES].split("\\|", -1));
    }
    return new KnownPlaces(names);
  }

  /// Whether some folded words are the whole name of a town or region.
  ///
  /// @param inflected whether the last may stand in any Russian case
  boolean has(List<String> words, boolean inflected) {
    if (names.contains(String.join(" ", words)) || !inflected) {
      return names.contains(String.join(" ", words));
    }
    String before =
        words.size() > 1 ? String.join(" ", words.subList(0, words.size() - 1)) + " " : "";
    return Inflection.forms(words.getLast()).stream()
        .anyMatch(form -> names.contains(before + form));
  }
}
