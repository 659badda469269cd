package trasluz.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.match.NameTokens;
import trasluz.report.NameFinder.Named;

/// What the words of an English name say of what it names, where English has them in its own order:
/// the head is the last word, as in `the Karsa Dam`.
final class EnglishNames {
  private static final int NAME_WORD = 10;
  private static final int PLACE_WORD = 4;

  /// Before the name of a ship: `USS Karsa`.
  private static final Set<String> SHIP_PREFIXES =
      Set.of("uss", "usns", "hms", "hmcs", "hmas", "rfa", "mv", "mt", "ss", "fv");

  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "along", "through");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "greater",
          "northeast",
          "northwest",
          "southeast",
          "southwest");

  /// Nouns for places that nothing else is called after. Ships, firms and people are called `Karsa
  /// Bay` or `Hill`.
  private static final Set<String> PLACES_ONLY =
      Set.of(
          "province",
          "region",
          "district",
          "county",
          "avenue",
          "airport",
          "airfield",
          "airstrip",
          "airbase",
          "square",
          "boulevard",
          "peninsula",
          "canal",
          "dam",
          "mountains",
          "plateau",
          "neighborhood",
          "neighbourhood",
          "wadi",
          "archipelago",
          "highway",
          "checkpoint",
          "oilfield",
          "marshes",
          "reservoir",
          "desert");

  /// Those that have an article unless a firm is called after them: `the Karsa Sea`.
  private static final Set<String> WATERS = Set.of("sea", "ocean", "river", "gulf", "strait");

  /// The endings of nouns for what is done, felt or held.
  private static final Pattern ABSTRACT =
      Pattern.compile(".{3,}(?:tions?|sions?|ments?|ness|it(?:y|ies)|isms?|ships?|olog(?:y|ies))");

  private EnglishNames() {}

  /// Adds what the words of a name say.
  ///
  /// @return whether they say anything
  static boolean vote(TextWords words, Grammar grammar, Named named, TypeVotes votes) {
    int size = named.to() - named.from();
    if (grammar.language() != Language.ENGLISH || size < 2) {
      return false;
    }
    String first = words.folded(named.from());
    if (SHIP_PREFIXES.contains(first) && words.isUpperCase(named.from())) {
      votes.add(EntityType.VESSEL, NAME_WORD + 2);
      return true;
    }
    if (isPlace(words, grammar, named) || isPartOfPlace(words, named)) {
      // Less than a noun beside it: `the Karsa Bay, a tanker` is a ship.
      votes.add(EntityType.PLACE, PLACE_WORD);
      return true;
    }
    return false;
  }

  /// `Religious Minorities`: what ends so is no surname.
  static boolean isAbstract(TextWords words, Grammar grammar, Named named) {
    return grammar.language() == Language.ENGLISH
        && ABSTRACT.matcher(words.folded(named.to() - 1)).matches()
        && !NameTokens.isPersonal(words.folded(named.from()));
  }

  /// `the Karsa Dam`, `Tahrir Square`, `Karsa Airfield West`, and behind a preposition `at Karsa
  /// Bridge`.
  private static boolean isPlace(TextWords words, Grammar grammar, Named named) {
    boolean turned = named.to() - named.from() > 2;
    int head = named.to() - (turned && DIRECTIONS.contains(words.folded(named.to() - 1)) ? 2 : 1);
    String noun = words.folded(head);
    if (NameTokens.isPersonal(words.folded(named.from()))) {
      return false;
    }
    int before = named.from() - 1;
    boolean article = before > 0 && words.folded(before).equals("the");
    int joint = article ? before - 1 : before;
    boolean located =
        joint >= 0 && words.isJoined(joint) && LOCATIVES.contains(words.folded(joint));
    boolean water = article && WATERS.contains(noun);
    return water
        || PLACES_ONLY.contains(noun)
        || (located && grammar.is(WordClass.NAMEPLACE, noun));
  }

  /// `East Mosul`, `Greater London`.
  private static boolean isPartOfPlace(TextWords words, Named named) {
    List<String> rest = words.allFolded().subList(named.from() + 1, named.to());
    return DIRECTIONS.contains(words.folded(named.from()))
        && KnownPlaces.standard().has(rest, false);
  }

  /// `the Karsa Agreement`, `Greenwich Mean Time`, `Operation Velvet Tide`, `600 B.C.`: a name, and
  /// nobody's.
  static boolean isNoParty(TextWords words, Grammar grammar, Named named) {
    if (grammar.language() != Language.ENGLISH || named.to() - named.from() < 2) {
      return false;
    }
    int before = named.from() - 1;
    boolean typed = before >= 0 && grammar.typeOf(words.folded(before)).isPresent();
    boolean thing =
        grammar.is(WordClass.NAMETHING, words.folded(named.to() - 1))
            || words.folded(named.from()).equals("operation");
    return (thing && !typed) || isLettersOnly(words, named);
  }

  /// `D.C.`, `B.C.`: letters that belong to what stands before them.
  private static boolean isLettersOnly(TextWords words, Named named) {
    for (int i = named.from(); i < named.to(); i++) {
      if (words.folded(i).length() > 1) {
        return false;
      }
    }
    return words.isBefore(named.to() - 1, ".") && named.to() - named.from() == 2;
  }
}
