package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import trasluz.match.NameTokens;
import trasluz.report.Hit.Party;
import trasluz.report.Hit.Somewhere;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;

/// Finds where one text names loaded entities and places.
///
/// First the names on file, the longest at each place; a place inside a name is thereby dropped.
/// Then what the first pass licenses: a name that several bear means the one that the text names in
/// full elsewhere, and a surname, or the first word of a body's name, means whom the text has
/// named.
final class MentionFinder {
  private static final int LONG_WORD = 8;
  private static final Set<String> SHIPS =
      Set.of(
          "tanker",
          "vessel",
          "ship",
          "freighter",
          "boat",
          "yacht",
          "mv",
          "mt",
          "buque",
          "tanquero",
          "barco",
          "petrolero",
          "sudno",
          "tankera",
          "korabl");

  /// Countries that are also given or family names or part of other names.
  private static final Set<String> ALSO_NAMES =
      Set.of(
          "jordan", "chad", "georgia", "jersey", "israel", "cuba", "malta", "guinea", "ireland",
          "asia", "africa", "europe", "europa", "gulf", "levant", "sahel");

  /// Before the name of a country these make another place's: `Port Sudan`, `Lake Malawi`.
  private static final Set<String> HEADS =
      Set.of("port", "fort", "cape", "lake", "mount", "point", "puerto", "lago", "cabo");

  /// The same with "of": what is in the Gulf of Oman is not in Oman.
  private static final Set<String> WATERS =
      Set.of("gulf", "sea", "strait", "straits", "bay", "golfo", "estrecho", "bahia");

  private final Gazetteer gazetteer;
  private final TextWords words;
  private final List<Span> sentences;
  private final Set<String> writtenSmall = new HashSet<>();
  private final BitSet taken = new BitSet();
  private final List<Hit> hits = new ArrayList<>();

  MentionFinder(Gazetteer gazetteer, TextWords words, List<Span> sentences) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.sentences = sentences;
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i)) {
        writtenSmall.add(words.folded(i));
      }
    }
  }

  /// All hits in the order of the text, none overlapping another.
  List<Hit> find() {
    forEachSentence(this::findNames);
    settleSharedNames();
    findShortNames();
    forEachSentence(this::findPlaces);
    hits.sort(Comparator.comparingInt(Hit::from));
    return List.copyOf(hits);
  }

  /// Visits the first word and the end of each sentence.
  private interface WordRange {
    void visit(int from, int to);
  }

  private void forEachSentence(WordRange visitor) {
    for (Span sentence : sentences) {
      visitor.visit(words.firstFrom(sentence.start()), words.firstFrom(sentence.end()));
    }
  }

  private void findNames(int from, int to) {
    for (int at = from; at < to; at++) {
      TrieMatch<NameForm> match = TrieMatch.longest(gazetteer.names(), words, at, to);
      if (!match.isEmpty() && isWrittenAsName(at, match.to())) {
        Optional<Party> party = party(match, at);
        if (party.isPresent()) {
          take(new Hit(at, match.to(), party.get()));
          at = match.to() - 1;
        }
      }
    }
  }

  private void take(Hit hit) {
    hits.add(hit);
    taken.set(hit.from(), hit.to());
  }

  /// Whether all words begin with a capital, but for particles and what follows a hyphen, as in
  /// `Tong-ho`.
  private boolean isWrittenAsName(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = to - from > 1 && (isSmallInNames(words.folded(i)) || isHyphened(i, from));
      if (!words.isCapitalised(i) && !small) {
        return false;
      }
    }
    return words.isCapitalised(from);
  }

  /// Particles, and the parts of `Karim abd al-Rahman` and `Melad S. en C.`
  private static boolean isSmallInNames(String word) {
    return NameTokens.isWeak(word) || word.equals("abd") || word.equals("en") || word.equals("a");
  }

  private boolean isHyphened(int word, int from) {
    return word > from && words.isHyphened(word - 1);
  }

  private Optional<Party> party(TrieMatch<NameForm> match, int from) {
    List<NameForm> forms = match.values();
    int to = match.to();
    boolean anyFull = forms.stream().anyMatch(NameForm::full);
    Map<EntityId, NameForm> byEntity = new TreeMap<>();
    for (NameForm form : forms) {
      boolean fits =
          form.isOrdinaryBody() ? standsOut(from, to) : to - from > 1 || mayStandAlone(form, from);
      if (form.full() == anyFull && fits) {
        byEntity.putIfAbsent(form.entity().id(), form);
      }
    }
    if (byEntity.isEmpty()) {
      return Optional.empty();
    }
    boolean sure =
        anyFull
            && byEntity.size() == 1
            && byEntity.values().iterator().next().telling()
            && !match.inflected()
            && (to - from > 1 || isStriking(from));
    Likelihood likelihood = sure ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    return Optional.of(new Party(List.copyOf(byEntity.values()), likelihood));
  }

  /// Whether ordinary words are set apart as a name is: in capitals among small letters, or as a
  /// whole run of words with capitals of which one is no word for bodies; `the Central Bank` is
  /// any.
  private boolean standsOut(int from, int to) {
    boolean capitals = true;
    boolean particular = false;
    for (int i = from; i < to; i++) {
      String word = words.folded(i);
      boolean number = Character.isDigit(word.charAt(0));
      capitals &= number || word.length() == 1 || words.isUpperCase(i);
      particular |= !number && NameTokens.isDistinctive(word) && !gazetteer.isForBodies(word);
    }
    boolean amongSmall =
        (from > 0 && !words.isCapitalised(from - 1))
            || (to < words.size() && !words.isCapitalised(to));
    boolean whole =
        from > 0
            && words.isAdjacent(from - 1)
            && !words.isCapitalised(from - 1)
            && !words.isNameBeside(to, to - 1);
    return (capitals && amongSmall) || (particular && whole);
  }

  /// Whether a lone word may be a name here: an identifier always, a ship's after a word for ships,
  /// a body's where the text never writes the word small.
  private boolean mayStandAlone(NameForm form, int at) {
    String word = words.folded(at);
    if (word.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    if (gazetteer.isOrdinary(word) || writtenSmall.contains(word)) {
      return false;
    }
    Schema schema = form.entity().schema();
    boolean isCraft = schema == Schema.VESSEL || schema == Schema.AIRPLANE;
    return !isCraft || followsShip(at);
  }

  private boolean followsShip(int at) {
    for (int i = Math.max(0, at - 2); i < at; i++) {
      if (SHIPS.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /// An acronym, a long word or a number, not right beside another capitalised word, which would
  /// make it part of a longer name.
  private boolean isStriking(int at) {
    boolean beside = words.isNameBeside(at - 1, at - 1) || words.isNameBeside(at + 1, at);
    String word = words.folded(at);
    return word.chars().anyMatch(Character::isDigit)
        || (!beside && (words.isUpperCase(at) || word.length() >= LONG_WORD));
  }

  /// Gives a name that several bear to the only one of them that the text names for sure.
  private void settleSharedNames() {
    Set<EntityId> sure = new HashSet<>();
    for (Hit hit : hits) {
      if (hit.meaning() instanceof Party party && party.likelihood() == Likelihood.LIKELY) {
        sure.addAll(party.ids());
      }
    }
    hits.replaceAll(hit -> hit.meaning() instanceof Party party ? settled(hit, party, sure) : hit);
  }

  private static Hit settled(Hit hit, Party party, Set<EntityId> sure) {
    if (party.forms().size() == 1) {
      return hit;
    }
    List<NameForm> named =
        party.forms().stream().filter(form -> sure.contains(form.entity().id())).toList();
    return named.size() == 1
        ? new Hit(hit.from(), hit.to(), new Party(named, Likelihood.POSSIBLE))
        : hit;
  }

  private void findShortNames() {
    ShortNames shortNames = new ShortNames(gazetteer, words, writtenSmall);
    TokenTrie<Party> trie = shortNames.of(hits);
    forEachSentence((from, to) -> {
      for (int at = from; at < to; at++) {
        TrieMatch<Party> match = TrieMatch.longest(trie, words, at, to);
        boolean fits = match.values().size() == 1 && isWrittenAsName(at, match.to());
        if (fits && isFree(at, match.to()) && shortNames.isOnItsOwn(at, match.to(), from)) {
          take(new Hit(at, match.to(), match.values().getFirst()));
          at = match.to() - 1;
        }
      }
    });
  }

  private boolean isFree(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  private void findPlaces(int from, int to) {
    for (int at = from; at < to; at++) {
      TrieMatch<PlaceNames.PlaceForm> match = TrieMatch.longest(gazetteer.places(), words, at, to);
      boolean given = match.inflected() && NameTokens.isPersonal(words.folded(at));
      boolean fits = !match.isEmpty() && !given && isWrittenAsName(at, match.to());
      if (fits && isFree(at, match.to()) && !isPartOfName(at, match.to())) {
        take(new Hit(at, match.to(), new Somewhere(match.values().getFirst())));
        at = match.to() - 1;
      }
    }
  }

  /// Whether a lone country name that people bear too stands beside another capitalised word.
  private boolean isPartOfName(int from, int to) {
    String word = words.folded(from);
    if (to - from == 1 && word.length() <= 2 && !words.isUpperCase(from)) {
      return true;
    }
    boolean of = words.isNameBeside(from - 2, from - 2) && words.folded(from - 1).matches("of|de");
    boolean headed =
        (words.isNameBeside(from - 1, from - 1) && HEADS.contains(words.folded(from - 1)))
            || (of && WATERS.contains(words.folded(from - 2)));
    boolean alsoName =
        ALSO_NAMES.contains(word)
            && (words.isNameBeside(from - 1, from - 1) || words.isNameBeside(to, from));
    return to - from == 1 && (headed || alsoName);
  }
}
