package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final int SHORTEST_SHORT_NAME = 3;
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

  private static final Set<String> KIN =
      Set.of("family", "families", "brothers", "sisters", "siblings", "clan", "hermanos", "junior");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "president",
          "minister",
          "general",
          "colonel",
          "captain",
          "senator",
          "professor",
          "judge",
          "sr",
          "sra",
          "don",
          "dona",
          "presidente",
          "ministro",
          "ministra",
          "coronel",
          "capitan",
          "prezident",
          "ministr");

  /// Countries that are also given or family names or part of other names.
  private static final Set<String> ALSO_NAMES =
      Set.of("jordan", "chad", "georgia", "jersey", "israel", "cuba", "malta", "guinea", "ireland");

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
      boolean small = to - from > 1 && (NameTokens.isWeak(words.folded(i)) || isHyphened(i, from));
      if (!words.isCapitalised(i) && !small) {
        return false;
      }
    }
    return words.isCapitalised(from);
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
      boolean fits = to - from > 1 || mayStandAlone(form, from);
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
    boolean beside = isNameBeside(at - 1, at - 1) || isNameBeside(at + 1, at);
    String word = words.folded(at);
    return word.chars().anyMatch(Character::isDigit)
        || (!beside && (words.isUpperCase(at) || word.length() >= LONG_WORD));
  }

  private boolean isNameBeside(int other, int gapAfter) {
    return other >= 0
        && other < words.size()
        && words.isAdjacent(gapAfter)
        && words.isCapitalised(other);
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
    TokenTrie<Party> shortNames = shortNames();
    forEachSentence((from, to) -> {
      for (int at = from; at < to; at++) {
        TrieMatch<Party> match = TrieMatch.longest(shortNames, words, at, to);
        boolean fits = match.values().size() == 1 && isWrittenAsName(at, match.to());
        if (fits && isFree(at, match.to()) && isOnItsOwn(at, match.to(), from)) {
          take(new Hit(at, match.to(), match.values().getFirst()));
          at = match.to() - 1;
        }
      }
    });
  }

  /// Whether a short name is not part of a longer one that means somebody else: `Rosneft` does not
  /// mean the trading company in `Rosneft Oil Company`, nor a surname the father in the full name
  /// of a son or in `the Teskilde family`.
  private boolean isOnItsOwn(int from, int to, int sentence) {
    if (isNameBeside(to, to - 1)
        || (to < words.size() && words.isAdjacent(to - 1) && KIN.contains(words.folded(to)))) {
      return false;
    }
    if (from == sentence || !isNameBeside(from - 1, from - 1)) {
      return true;
    }
    String before = words.folded(from - 1);
    return TITLES.contains(before)
        || writtenSmall.contains(before)
        || SentenceSplitter.isStarter(words.published(from - 1));
  }

  private boolean isFree(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  /// The short names of all whom the text names; a short name of two of them is kept twice and so
  /// means neither.
  private TokenTrie<Party> shortNames() {
    Map<String, Party> parties = new HashMap<>();
    for (Hit hit : hits) {
      if (hit.meaning() instanceof Party party) {
        parties.putIfAbsent(party.key(), new Party(party.forms(), Likelihood.POSSIBLE));
      }
    }
    TokenTrie<Party> trie = new TokenTrie<>();
    for (Party party : parties.values()) {
      NameForm form = party.forms().getFirst();
      for (List<String> name : form.shortNames()) {
        String word = name.getFirst();
        boolean fits = word.length() >= SHORTEST_SHORT_NAME && NameTokens.isDistinctive(word);
        if (fits && !gazetteer.isOrdinary(word) && !writtenSmall.contains(word)) {
          trie.put(name, party);
        }
      }
    }
    return trie;
  }

  private void findPlaces(int from, int to) {
    for (int at = from; at < to; at++) {
      TrieMatch<PlaceNames.PlaceForm> match = TrieMatch.longest(gazetteer.places(), words, at, to);
      boolean fits = !match.isEmpty() && isWrittenAsName(at, match.to());
      if (fits && isFree(at, match.to()) && !isPartOfName(at, match.to())) {
        take(new Hit(at, match.to(), new Somewhere(match.values().getFirst())));
        at = match.to() - 1;
      }
    }
  }

  /// Whether a lone country name that people bear too stands beside another capitalised word.
  private boolean isPartOfName(int from, int to) {
    String word = words.folded(from);
    if (word.length() <= 2 && !words.isUpperCase(from)) {
      return true;
    }
    return to - from == 1
        && ALSO_NAMES.contains(word)
        && (isNameBeside(from - 1, from - 1) || isNameBeside(to, from));
  }
}
