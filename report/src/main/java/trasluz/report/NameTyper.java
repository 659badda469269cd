package trasluz.report;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Says what sort of thing an unlisted name names, by the words of the name, by the nouns beside
/// its mentions, and by where it stands.
///
/// Evidence of all mentions is added up. Cities are known by the time zones that bear their names
/// (IANA), which come with the platform; other places by "in" or "near" before them.
final class NameTyper {
  private static final int NAME_WORD = 10;
  private static final int NOUN_BEFORE = 6;
  private static final int NOUN_BEHIND = 5;
  private static final int LOCATIVE = 3;
  private static final int PERSON_SHAPE = 2;
  private static final int NOUN_REACH = 6;

  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "en", "cerca", "v", "vo", "outside", "inside");
  private static final Set<String> ZONE_CITIES = zoneCities();

  private final TextWords words;
  private final Grammar grammar;
  private final Set<Integer> starts = new HashSet<>();

  NameTyper(TextWords words, Grammar grammar, List<Span> sentences, List<Hit> known) {
    this.words = words;
    this.grammar = grammar;
    for (Span sentence : sentences) {
      starts.add(words.firstFrom(sentence.start()));
    }
  }

  private static Set<String> zoneCities() {
    Set<String> cities = new HashSet<>();
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.contains("/") && !zone.startsWith("Etc") && !zone.startsWith("System")) {
        String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        cities.add(city.toLowerCase(Locale.ROOT));
      }
    }
    return cities;
  }

  EntityType type(List<Named> mentions) {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    for (Named named : mentions) {
      byName(named, votes);
      byContext(named, votes);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityType.ORGANIZATION);
  }

  private static void vote(Map<EntityType, Integer> votes, EntityType type, int weight) {
    votes.merge(type, weight, Integer::sum);
  }

  private void byName(Named named, Map<EntityType, Integer> votes) {
    int size = named.to() - named.from();
    boolean any = false;
    for (int i = named.from(); i < named.to(); i++) {
      String word = words.folded(i);
      boolean dotted =
          i + 1 < named.to() && word.length() == 1 && words.folded(i + 1).length() == 1;
      if (dotted
          || (size > 1 && grammar.is(WordClass.NAMECOMPANY, word) && i > named.from())
          || (size > 1
              && i == named.from()
              && grammar.is(WordClass.NAMECOMPANY, word)
              && !words.isCyrillic(i))) {
        vote(votes, EntityType.COMPANY, NAME_WORD);
        any = true;
      }
      if (grammar.is(WordClass.NAMEBODY, word)) {
        vote(votes, EntityType.PUBLIC_BODY, NAME_WORD);
        any = true;
      }
      if (size > 1 && grammar.is(WordClass.NAMEORGANIZATION, word)) {
        vote(votes, EntityType.ORGANIZATION, NAME_WORD + 1);
        any = true;
      }
    }
    if (!any && size > 1 && grammar.is(WordClass.NAMEPLACE, words.folded(named.from()))) {
      vote(votes, EntityType.PLACE, NAME_WORD);
      any = true;
    }
    String text = String.join(" ", words.allFolded().subList(named.from(), named.to()));
    if (ZONE_CITIES.contains(text)) {
      vote(votes, EntityType.PLACE, NOUN_BEFORE);
      any = true;
    }
    if (isDateline(named)) {
      vote(votes, EntityType.PLACE, NAME_WORD + NAME_WORD);
    }
    if (size > 1 && grammar.is(WordClass.KINWORD, words.folded(named.to() - 1))) {
      vote(votes, EntityType.GROUP, NAME_WORD + NAME_WORD);
      any = true;
    }
    if (size == 1 && !any && words.folded(named.from()).matches(".{3,}bank[aue]?")) {
      vote(votes, EntityType.COMPANY, NAME_WORD);
      any = true;
    }
    boolean shaped = size >= 2 && size <= 4 && !isQuoted(named) && !any && !isUpper(named);
    if (shaped) {
      vote(votes, EntityType.PERSON, PERSON_SHAPE);
    }
    if (isFollowedBy(named, WordClass.KINWORD)) {
      vote(votes, EntityType.PERSON, 1);
    }
  }

  private boolean isUpper(Named named) {
    return words.isUpperCase(named.from());
  }

  private boolean isQuoted(Named named) {
    int start = words.start(named.from());
    return start > 0 && "«".equals(words.between(start - 1, start));
  }

  /// A place that opens a text before a date and a dash: `GENEVA, 2 December 2021 —`.
  private boolean isDateline(Named named) {
    if (!starts.contains(named.from())) {
      return named.from() > 0
          && words.isUpperCase(named.from())
          && starts.contains(named.from() - 1)
          && DateFinder.isDateBehind(words, named.to());
    }
    return DateFinder.isDateBehind(words, named.to());
  }

  private boolean isFollowedBy(Named named, WordClass wordClass) {
    return named.to() < words.size()
        && words.isAdjacent(named.to() - 1)
        && grammar.is(wordClass, words.folded(named.to()));
  }

  private void byContext(Named named, Map<EntityType, Integer> votes) {
    int before = named.from() - 1;
    if (before >= 0) {
      boolean touching = words.start(named.from()) - words.end(before) <= 2;
      boolean comma = words.between(words.end(before), words.start(named.from())).contains(",");
      if (touching && (!comma || isClosed(named))) {
        nounVote(before, comma ? NOUN_BEHIND : NOUN_BEFORE, votes);
      }
      articleBefore(named, before, votes);
      boolean locative = LOCATIVES.contains(words.folded(before)) && !comma;
      if (locative && !isQuoted(named)) {
        vote(votes, EntityType.PLACE, LOCATIVE);
      }
    }
    // `Name, a Limassol trading house`, `Name, director of`
    int next = named.to();
    boolean apposition =
        next < words.size()
            && words.between(words.end(next - 1), words.start(next)).matches("[»”]?, ");
    for (int i = next; apposition && i < Math.min(words.size(), next + NOUN_REACH); i++) {
      if (i > next && !words.isJoined(i - 1)) {
        break;
      }
      boolean verb =
          grammar.is(WordClass.VERB, words.folded(i))
              || !grammar.verbs().at(words, i, words.size()).values().isEmpty();
      if (verb
          || grammar.is(WordClass.PREP, words.folded(i))
          || grammar.is(WordClass.REL, words.folded(i))) {
        break;
      }
      if (i > next && words.between(words.end(i - 1), words.start(i)).contains(",")) {
        break;
      }
      if (nounVote(i, NOUN_BEHIND, votes)) {
        break;
      }
    }
  }

  /// `a Lima trading house` names a place; `a second ship, the «Name»` a ship.
  private void articleBefore(Named named, int before, Map<EntityType, Integer> votes) {
    boolean article = grammar.is(WordClass.DET, words.folded(before)) && words.isJoined(before);
    int next = named.to();
    boolean indefinite = article && Set.of("a", "an").contains(words.folded(before));
    if (indefinite && next < words.size() && words.isAdjacent(next - 1) && namesBody(next)) {
      vote(votes, EntityType.PLACE, NAME_WORD);
    }
    boolean apposed =
        article
            && before > 0
            && isClosed(named)
            && words.between(words.end(before - 1), words.start(before)).equals(", ");
    if (apposed) {
      nounVote(before - 1, NOUN_BEHIND, votes);
    }
  }

  /// Whether a noun for a company or another body begins there, within two words.
  private boolean namesBody(int at) {
    for (int i = at; i < Math.min(words.size(), at + 2); i++) {
      String word = words.folded(i);
      boolean relational = grammar.nouns().has(word);
      if (!relational
          && (grammar.is(WordClass.COMPANY, word) || grammar.is(WordClass.ORGANIZATION, word))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a comma, a bracket or the end of a sentence stands behind a name.
  private boolean isClosed(Named named) {
    int last = named.to() - 1;
    if (last + 1 >= words.size()) {
      return true;
    }
    String gap = words.between(words.end(last), words.start(last + 1));
    return gap.matches("(?s)[»”\"]?[,.;:)].*");
  }

  private boolean nounVote(int at, int weight, Map<EntityType, Integer> votes) {
    String word = words.folded(at);
    if (grammar.is(WordClass.VESSEL, word)) {
      vote(votes, EntityType.VESSEL, weight);
    } else if (grammar.is(WordClass.PERSON, word)) {
      vote(votes, EntityType.PERSON, weight);
    } else if (grammar.is(WordClass.COMPANY, word)) {
      vote(votes, EntityType.COMPANY, weight);
    } else if (grammar.is(WordClass.ORGANIZATION, word)) {
      vote(votes, EntityType.ORGANIZATION, weight);
    } else if (grammar.is(WordClass.PLACE, word)) {
      vote(votes, EntityType.PLACE, weight);
    } else {
      return false;
    }
    return true;
  }
}
