package trasluz.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import trasluz.match.Countries;
import trasluz.match.NameTokens;
import trasluz.statement.Place;

/// How far two places can be compared by what is written of them, without a map: a country, and the
/// parts between commas, the smaller before the larger.
final class Places {
  private static final int LONGEST_CODE = 3;

  private Places() {}

  static String folded(Place place) {
    return String.join(", ", parts(place)) + country(place);
  }

  /// Whether the inner place is the outer one, or lies in it: in the country that the outer one is,
  /// or in the district that both texts end with.
  static boolean contains(Place outer, Place inner) {
    if (areApart(outer, inner)) {
      return false;
    }
    List<String> wide = parts(outer);
    List<String> narrow = parts(inner);
    if (wide.isEmpty()) {
      return country(outer).equals(country(inner));
    }
    int from = narrow.size() - wide.size();
    return from >= 0 && narrow.subList(from, narrow.size()).equals(wide);
  }

  static boolean mayBeOne(Place one, Place other) {
    return contains(one, other) || contains(other, one);
  }

  /// Whether both countries are known and differ.
  static boolean areApart(Place one, Place other) {
    Set<String> here = country(one);
    Set<String> there = country(other);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private static Set<String> country(Place place) {
    return place
        .country()
        .map(Countries::of)
        .orElseGet(() -> named(place.text().substring(place.text().lastIndexOf(',') + 1)));
  }

  /// The country that a part of a text names in full: what looks like a code may be a state's.
  private static Set<String> named(String part) {
    return part.strip().length() > LONGEST_CODE ? Countries.of(part) : Set.of();
  }

  /// The parts of the text without the country.
  private static List<String> parts(Place place) {
    Set<String> country = country(place);
    return Arrays.stream(place.text().split(","))
        .filter(part -> country.isEmpty() || !named(part).equals(country))
        .map(part -> String.join(" ", NameTokens.fold(part)))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
