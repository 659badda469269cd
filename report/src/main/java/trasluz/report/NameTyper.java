package trasluz.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.match.NameTokens;
import trasluz.report.NameFinder.Named;

/// Says what sort of thing an unlisted name names, by the words of the name, by the nouns beside
/// its mentions, and by where it stands.
///
/// Evidence of all mentions is added up. Larger towns and first-level regions are known by name
/// ([KnownPlaces]); other places by "in" or "near" before them, or a country behind.
final class NameTyper {
  private static final int NAME_WORD = 10;
  private static final int NOUN_BEFORE = 6;
  private static final int NOUN_BEHIND = 5;
  private static final int LOCATIVE = 3;
  private static final int NOUN_REACH = 6;

  private static final int ARTICLE = 3;
  private static final int OFFICE_REACH = 3;

  /// Nouns that a ship's name follows: `the captain of the Name`.
  private static final Set<String> OF_SHIPS =
      Set.of("captain", "master", "crew", "capitan", "tripulacion", "aboard", "bordo", "deck");

  private static final Set<String> CONTRACTED = Set.of("del", "al");
  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las", "del", "al");

  private static final KnownPlaces PLACES = KnownPlaces.standard();

  private final TextWords words;
  private final Grammar grammar;
  private final NameShape shape;
  private final NameSurroundings around;
  private final Set<Integer> countries = new HashSet<>();

  NameTyper(TextWords words, Grammar grammar, List<Span> sentences, List<Hit> known) {
    this.words = words;
    this.grammar = grammar;
    this.shape = new NameShape(words, grammar, sentences);
    this.around = new NameSurroundings(words, grammar, shape);
    known.stream()
        .filter(hit -> hit.meaning().type() == EntityType.COUNTRY)
        .forEach(hit -> countries.add(hit.from()));
  }

  TypeVotes votes(List<Named> mentions) {
    TypeVotes votes = new TypeVotes();
    Set<List<String>> told = new HashSet<>();
    for (Named named : mentions) {
      // What the words of a name say counts once, however often the text has the name.
      if (told.add(words.allFolded().subList(named.from(), named.to()))) {
        shape.vote(named, votes);
      }
      byContext(named, votes);
      if (grammar.language() == Language.RUSSIAN
          && RussianNicknames.isSmallInQuotes(words, named.from())) {
        votes.add(EntityType.GROUP, 3 * NAME_WORD);
      }
      if (grammar.language() == Language.RUSSIAN && isOfMember(named)) {
        votes.add(EntityType.ORGANIZATION, NOUN_BEFORE);
      }
      if (grammar.language() == Language.RUSSIAN && !words.isCyrillic(named.from())) {
        // Persons are written in the letters of the text, firms often in their own.
        votes.add(EntityType.PERSON, -NAME_WORD);
        votes.add(EntityType.COMPANY, 1);
      }
    }
    placeVote(mentions, votes);
    return votes;
  }

  /// `член «Луча»`, `активист «Луча»`, `состоит в «Луче»`: what has members is no firm.
  private boolean isOfMember(Named named) {
    int before = named.from() - 1;
    boolean touching =
        before > 0 && words.start(named.from()) - words.end(before) <= 2 && !endsSentence(named);
    if (!touching || !shape.isQuoted(named)) {
      return false;
    }
    boolean joins =
        words.folded(before).matches("vo?")
            && words.folded(before - 1).matches("sosto(?:it|yat|yal[ai]?)|vstupi(?:l[ai]?|t)");
    return joins
        || grammar.nouns().valuesOf(words.folded(before)).stream()
            .anyMatch(frame -> frame.relation() == Relation.MEMBER_OF);
  }

  /// A town or region by its name, where the text has no longer form of it: `Lima` in a text of
  /// `Ana Lima` is a person.
  private void placeVote(List<Named> mentions, TypeVotes votes) {
    for (Named named : mentions) {
      List<String> name = words.allFolded().subList(named.from(), named.to());
      if (!PLACES.has(name, words.isCyrillic(named.from())) || shape.isQuoted(named)) {
        return;
      }
    }
    // Less than a noun for a person: many towns are called like people.
    boolean lone = mentions.stream().allMatch(named -> named.to() - named.from() == 1);
    votes.add(EntityType.PLACE, lone ? NOUN_BEHIND - 1 : NOUN_BEFORE);
  }

  /// The usual name of the town or region that the mentions name, where one is known.
  Optional<String> usualPlaceName(List<Named> mentions) {
    return mentions.stream()
        .map(named ->
            PLACES.usualName(
                words.allFolded().subList(named.from(), named.to()),
                words.isCyrillic(named.from())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void byContext(Named named, TypeVotes votes) {
    int before = named.from() - 1;
    if (before >= 0) {
      boolean touching = words.start(named.from()) - words.end(before) <= 2;
      boolean comma = words.between(words.end(before), words.start(named.from())).contains(",");
      if (touching && !comma && around.isOfficeIn(named)) {
        votes.add(EntityType.PERSON, NOUN_BEFORE);
      } else if (touching && !endsSentence(named) && (!comma || around.isClosed(named))) {
        // `… of the bank. Name`: what another sentence ends with says nothing of the name.
        int noun = comma ? around.headBefore(before) : before;
        if (RussianNameCases.isSomebodyElse(words, named)) {
          votes.add(EntityType.PERSON, NOUN_BEFORE);
        } else {
          nounVote(noun, comma ? NOUN_BEHIND : NOUN_BEFORE, shape.isQuoted(named), votes);
        }
      }
      if (touching && !comma && around.isFirm(named)) {
        votes.add(EntityType.COMPANY, LOCATIVE);
      }
      boolean adjective =
          touching
              && !comma
              && before > 0
              && words.isAdjacent(before - 1)
              && around.isAdjective(before);
      if (adjective) {
        nounVote(before - 1, NOUN_BEFORE, shape.isQuoted(named), votes);
      }
      articleBefore(named, before, votes);
      if (around.leadsToPlace(named)) {
        votes.add(EntityType.PLACE, LOCATIVE);
      }
      if (around.isHeld(before) && !shape.isQuoted(named)) {
        votes.add(EntityType.COMPANY, LOCATIVE);
      }
      boolean office = around.isOffice(before);
      if (touching && !comma && (office || Titles.isAddress(words.folded(before)))) {
        votes.add(EntityType.PERSON, NOUN_BEFORE);
      }
    }
    if (named.to() < words.size() && named.to() - named.from() == 1 && around.isRuler(named)) {
      votes.add(EntityType.PERSON, NOUN_BEHIND);
    }
    SpanishNames.voteByContext(words, grammar, named, votes);
    possessed(named, votes);
    EnglishFirmSigns.vote(words, grammar, named, votes);
    if (isBeforeCountry(named) || around.isSeat(named)) {
      votes.add(EntityType.PLACE, NAME_WORD);
    }
    nounBehind(named, votes);
    apposition(named, votes);
  }

  /// `Bout's attorney` is no town's: who has a lawyer is a party, and who has a wife a person.
  private void possessed(Named named, TypeVotes votes) {
    int next = named.to();
    boolean owner =
        grammar.language() == Language.ENGLISH
            && next < words.size()
            && named.to() - named.from() == 1
            && !words.isAdjacent(next - 1)
            && words.between(words.end(next - 1), words.start(next)).matches("['’]s? ");
    if (!owner) {
      return;
    }
    String noun = words.folded(next);
    if (isKin(noun)) {
      votes.add(EntityType.PERSON, NOUN_BEHIND);
    } else if (grammar.nouns().valuesOf(noun).stream()
        .anyMatch(frame -> frame.relation() == Relation.REPRESENTS)) {
      votes.add(EntityType.PLACE, -NOUN_BEHIND);
    }
  }

  private boolean endsSentence(Named named) {
    String gap = words.between(words.end(named.from() - 1), words.start(named.from()));
    return gap.chars().anyMatch(c -> c == '.' || c == '?' || c == '!');
  }

  /// `Name, a Limassol trading house`, `Name, director of`
  private void apposition(Named named, TypeVotes votes) {
    int next = named.to();
    boolean apposition =
        next < words.size()
            && words.between(words.end(next - 1), words.start(next)).matches("[»”]?, ");
    boolean source = named.from() > 1 && words.folded(named.from() - 2).equals("according");
    // `According to Name, the firm paid`: the comma ends what says whose word it is.
    for (int i = around.behindPossessor(next);
        apposition && !source && i < Math.min(words.size(), next + NOUN_REACH);
        i++) {
      if (i > next && !words.isJoined(i - 1)) {
        break;
      }
      // `X, a Piraeus-based company`
      boolean compound = grammar.language() == Language.ENGLISH && words.isHyphened(i - 1);
      boolean verb =
          !compound
              && (grammar.is(WordClass.VERB, words.folded(i))
                  || !grammar.verbs().at(words, i, words.size()).values().isEmpty());
      // `Corvo, firma incluida`: what is also a noun for somebody is one there.
      verb &= grammar.language() != Language.SPANISH || grammar.typeOf(words.folded(i)).isEmpty();
      if (verb
          || grammar.is(WordClass.PREP, words.folded(i))
          || grammar.is(WordClass.SUB, words.folded(i))
          || grammar.is(WordClass.REL, words.folded(i))
          || grammar.is(WordClass.RELPOSS, words.folded(i))) {
        break;
      }
      if (i > next && words.between(words.end(i - 1), words.start(i)).contains(",")) {
        break;
      }
      boolean another = words.isCapitalised(i - 1) && grammar.is(WordClass.CONJ, words.folded(i));
      if (another
          || (!around.isBeforeItsHead(i)
              && nounVote(i, NOUN_BEHIND, shape.isQuoted(named), votes))) {
        break;
      }
    }
  }

  /// `the Name militia`, `the Name crossing`: in English a name stands before the noun.
  private void nounBehind(Named named, TypeVotes votes) {
    int next = named.to();
    if (grammar.language() != Language.ENGLISH
        || next >= words.size()
        || !words.isAdjacent(next - 1)
        || words.isCapitalised(next)
        || words.isNameBeside(next + 1, next)) {
      return;
    }
    String word = words.folded(next);
    if (grammar.is(WordClass.PLACE, word)) {
      votes.add(EntityType.PLACE, LOCATIVE);
    } else if (grammar.is(WordClass.ORGANIZATION, word) && named.to() - named.from() > 1) {
      votes.add(EntityType.ORGANIZATION, LOCATIVE);
    }
  }

  /// `Port Louis, Mauritius`.
  private boolean isBeforeCountry(Named named) {
    int next = named.to();
    return next < words.size()
        && words.between(words.end(next - 1), words.start(next)).equals(", ")
        && countries.contains(next)
        && !shape.isQuoted(named);
  }

  /// `a Lima trading house` names a place; `a second ship, the «Name»` a ship.
  private void articleBefore(Named named, int before, TypeVotes votes) {
    boolean article =
        words.isJoined(before)
            && (grammar.is(WordClass.DET, words.folded(before))
                || CONTRACTED.contains(words.folded(before)));
    int next = named.to();
    // `the Velvet Tide` is no person; `the Ruiz family` and `the Lima office` go on.
    boolean bare =
        next >= words.size() || !words.isAdjacent(next - 1) || around.isFunctionWord(next);
    if (article
        && ARTICLES.contains(words.folded(before))
        && bare
        && !shape.isFollowedBy(named, WordClass.KINWORD)
        && named.to() - named.from() > 1) {
      votes.add(EntityType.ORGANIZATION, 1);
      votes.add(EntityType.PERSON, -ARTICLE);
      // `the Ana Kessa`: an article before the whole name of a person tells a ship.
      boolean called =
          grammar.language() == Language.ENGLISH
              && words.folded(before).equals("the")
              && NameTokens.isPersonal(words.folded(named.from()));
      votes.add(EntityType.VESSEL, called ? ARTICLE : 0);
    }
    boolean ship =
        before > 1
            && article
            && (OF_SHIPS.contains(words.folded(before - 1))
                || OF_SHIPS.contains(words.folded(before - 2)));
    if (ship || OF_SHIPS.contains(words.folded(before)) || NameOpening.isShipSign(words, before)) {
      votes.add(EntityType.VESSEL, NOUN_BEFORE);
    }
    boolean indefinite = article && Set.of("a", "an").contains(words.folded(before));
    if (indefinite && next < words.size() && words.isAdjacent(next - 1) && around.namesBody(next)) {
      votes.add(EntityType.PLACE, NAME_WORD);
    }
    boolean apposed =
        article
            && before > 0
            && around.isClosed(named)
            && words.between(words.end(before - 1), words.start(before)).equals(", ");
    if (apposed) {
      nounVote(before - 1, NOUN_BEHIND, false, votes);
    }
  }

  private boolean isKin(String word) {
    return grammar.nouns().has(word)
        && grammar.nouns().valuesOf(word).stream()
            .anyMatch(frame -> frame.relation() == Relation.FAMILY_OF);
  }

  /// `la familia Cárdenas`, though Cárdenas is a town.
  private boolean isSpanishKin(String word) {
    return grammar.language() == Language.SPANISH && grammar.is(WordClass.KINWORD, word);
  }

  /// `покупку завода Иван Зорин обсуждал`: a known man's or woman's given name behind the noun.
  private boolean isBeforeRussian(int noun) {
    int next = noun + 1;
    return grammar.language() == Language.RUSSIAN
        && next + 1 < words.size()
        && words.isAdjacent(noun)
        && words.isAdjacent(next)
        && words.isCapitalised(next + 1)
        && (grammar.is(WordClass.HEGIVEN, words.folded(next))
            || grammar.is(WordClass.GIVEN, words.folded(next))
            || (words.isCapitalised(next) && isBehindOffice(noun)));
  }

  /// `председателя совета банка Ливиу Зорина`: the firm is whose office somebody has.
  private boolean isBehindOffice(int noun) {
    for (int i = noun - 1;
        i >= 0 && i >= noun - OFFICE_REACH && words.isAdjacent(i) && !words.isCapitalised(i);
        i--) {
      boolean bearer =
          grammar.is(WordClass.PERSON, words.folded(i))
              || grammar.nouns().valuesOf(words.folded(i)).stream()
                  .anyMatch(frame -> frame.relation() == Relation.DIRECTOR_OF);
      if (bearer) {
        return true;
      }
    }
    return false;
  }

  /// `la clínica San Blas`, `la cooperativa Río Verde`: in Spanish a town would stand behind "de".
  private void noTown(int weight, TypeVotes votes) {
    if (grammar.language() == Language.SPANISH && weight == NOUN_BEFORE) {
      votes.add(EntityType.PLACE, -NAME_WORD - NOUN_BEFORE);
    }
  }

  private boolean nounVote(int at, int weight, boolean quoted, TypeVotes votes) {
    String word = words.folded(at);
    if (grammar.is(WordClass.VESSEL, word)) {
      // A ship may be called like anything else.
      votes.add(EntityType.VESSEL, weight == NOUN_BEFORE ? weight + weight : weight);
    } else if (grammar.is(WordClass.PERSON, word) || isKin(word)) {
      // `адвокат «Дельты»`: no person is set in angle quotes, but a source, `агент «Клён»`.
      boolean code = !quoted || grammar.is(WordClass.INFORMANT, word);
      votes.add(code ? EntityType.PERSON : EntityType.ORGANIZATION, code ? weight : 1);
    } else if (grammar.is(WordClass.COMPANY, word) && !isBeforeRussian(at)) {
      votes.add(EntityType.COMPANY, weight);
      noTown(weight, votes);
    } else if (grammar.is(WordClass.ORGANIZATION, word)) {
      votes.add(EntityType.ORGANIZATION, weight);
      noTown(weight, votes);
    } else if (grammar.is(WordClass.PLACE, word)) {
      votes.add(EntityType.PLACE, weight);
    } else if (isSpanishKin(word) && weight == NOUN_BEFORE) {
      votes.add(EntityType.GROUP, weight + weight);
    } else {
      return false;
    }
    return true;
  }
}
