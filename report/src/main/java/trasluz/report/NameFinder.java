package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.match.NameTokens;

/// Finds what one text names though no loaded source knows it: runs of words with capitals, and
/// names in angle quotes.
///
/// A word at the beginning of a sentence is a name only where the text writes it so elsewhere. What
/// a name means is for [NameTyper] to say. [NameClusters] joins those of one thing.
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "von", "van", "der", "den", "bin", "ibn", "al", "el",
          "du", "da", "di", "do", "dos", "ter", "af", "y");
  private static final int LONGEST_QUOTED = 5;
  private static final int LONGEST_NAME = 8;

  /// A name in the text.
  record Named(int from, int to, boolean first) {}

  private final TextWords words;
  private final List<Span> sentences;
  private final Grammar grammar;
  private final Gazetteer gazetteer;
  private final BitSet taken = new BitSet();
  private final Set<Integer> sentenceStarts = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final List<Named> found = new ArrayList<>();
  private final Set<String> longNames = new HashSet<>();

  NameFinder(
      TextWords words, List<Span> sentences, Grammar grammar, Gazetteer gazetteer, List<Hit> hits) {
    this.words = words;
    this.sentences = sentences;
    this.grammar = grammar;
    this.gazetteer = gazetteer;
    sentences.forEach(sentence -> sentenceStarts.add(words.firstFrom(sentence.start())));
    hits.forEach(hit -> taken.set(hit.from(), hit.to()));
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i)) {
        small.add(words.folded(i));
      }
    }
  }

  /// The known hits and the new ones, in the order of the text.
  static List<Hit> complete(
      TextWords words,
      List<Span> sentences,
      Grammar grammar,
      Gazetteer gazetteer,
      List<Hit> known) {
    NameFinder whole = new NameFinder(words, sentences, grammar, gazetteer, known);
    List<Hit> kept = known.stream().filter(hit -> !whole.isInsideBody(hit)).toList();
    NameFinder finder = new NameFinder(words, sentences, grammar, gazetteer, kept);
    List<Hit> all = new ArrayList<>(kept);
    all.addAll(finder.find(kept));
    all.sort(Comparator.comparingInt(Hit::from));
    return List.copyOf(all);
  }

  private List<Hit> find(List<Hit> known) {
    for (Span sentence : sentences) {
      collect(words.firstFrom(sentence.start()), words.firstFrom(sentence.end()));
    }
    longNames.addAll(NameClusters.wordsOfLongNames(words, found));
    found.removeIf(this::isOnlyACapital);
    NameClusters joined = new NameClusters(words, grammar, found);
    Map<String, String> clusters = joined.byText();
    NameTyper typer = new NameTyper(words, grammar, sentences, known);
    Map<String, List<Named>> members = new HashMap<>();
    for (Named named : found) {
      members.computeIfAbsent(clusters.get(text(named)), _ -> new ArrayList<>()).add(named);
    }
    List<Hit> hits = new ArrayList<>();
    members.forEach((name, mentions) -> {
      EntityType type =
          joined.sharedSurnames().contains(name) ? EntityType.PERSON : typer.type(mentions);
      String shown =
          words.isCyrillic(mentions.getFirst().from()) ? nominative(name, type, mentions) : name;
      Unlisted meaning = new Unlisted("name " + name, shown, type);
      mentions.forEach(named -> hits.add(new Hit(named.from(), named.to(), meaning)));
    });
    return hits;
  }

  /// Whether a place is only part of the name of a body: `Bank of Arlen`, `Aceros de Arlen, S.A.`
  private boolean isInsideBody(Hit hit) {
    if (!(hit.meaning() instanceof Hit.Somewhere)) {
      return false;
    }
    // `United States Treasury`
    boolean leads =
        hit.to() < words.size()
            && words.isAdjacent(hit.to() - 1)
            && words.isCapitalised(hit.to())
            && grammar.is(WordClass.NAMEBODY, words.folded(hit.to()));
    if (leads || sentenceStarts.contains(hit.from())) {
      return leads;
    }
    int from = hit.from();
    while (from > 0
        && isPartOfName(from - 1)
        && gap(from - 1).equals(" ")
        && !taken.get(from - 1)) {
      from--;
    }
    while (from < hit.from() && mustNotLead(from, sentenceStarts.contains(from))) {
      from++;
    }
    boolean starts = from < hit.from() && words.isCapitalised(from);
    boolean legal =
        hit.to() < words.size() && gap(hit.to() - 1).matches(",? ") && isLegalForm(hit.to());
    return starts && (isBody(from, hit.from()) || legal);
  }

  private boolean isPartOfName(int at) {
    return Character.isUpperCase(words.published(at).codePointAt(0))
        || PARTICLES.contains(words.folded(at))
        || words.folded(at).equals("of");
  }

  /// The longest form of a Russian name that ends as nominatives do; of a person's that has none
  /// what it would be.
  private String nominative(String name, EntityType type, List<Named> mentions) {
    String best = name;
    for (Named named : mentions) {
      boolean isLong = named.to() - named.from() >= name.split(" ", -1).length;
      if (isLong && RussianCase.of(words.folded(named.to() - 1)).contains(RussianCase.NOM)) {
        best = text(named);
        break;
      }
    }
    if (type == EntityType.PERSON) {
      Set<String> single = new HashSet<>();
      mentions.stream()
          .filter(named -> named.to() - named.from() == 1)
          .forEach(named -> single.add(text(named)));
      return RussianNominative.of(best, single, grammar);
    }
    return best;
  }

  private void collect(int from, int to) {
    for (int at = from; at < to; at++) {
      if (taken.get(at) || !mayStart(at) || mustNotLead(at, at == from || opensBehindDash(at))) {
        continue;
      }
      int end = end(at, to);
      int start = at;
      boolean kin =
          start < end
              && end < to
              && words.isAdjacent(end - 1)
              && grammar.is(WordClass.KINWORD, words.folded(end));
      end += kin ? 1 : 0;
      if (start < end && !isAllNumbers(start, end)) {
        found.add(new Named(start, end, start == from));
        if (start > from) {
          for (int i = start; i < end; i++) {
            capitalInside.add(words.folded(i));
          }
        }
      }
      at = Math.max(at, end - 1);
    }
  }

  /// The first word behind the dash of a dateline begins a sentence.
  private boolean opensBehindDash(int at) {
    return at > 0 && words.between(words.end(at - 1), words.start(at)).contains("—");
  }

  private boolean isAllNumbers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.published(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayStart(int at) {
    int first = words.published(at).codePointAt(0);
    return Character.isUpperCase(first) || opensQuote(at);
  }

  private boolean opensQuote(int at) {
    return words.start(at) > 0
        && words.between(words.start(at) - 1, words.start(at)).equals("«")
        && Character.isUpperCase(words.published(at).codePointAt(0));
  }

  /// The end of the run that starts at a word.
  private int end(int at, int to) {
    if (opensQuote(at)) {
      int end = at + 1;
      while (end < to
          && end - at < LONGEST_QUOTED
          && (gap(end - 1).isBlank() || gap(end - 1).equals("-"))) {
        end++;
      }
      if (gap(end - 1).startsWith("»")) {
        return end;
      }
      // What somebody says begins so, and is no name.
    }
    int end = at + 1;
    if (isOwnerOfNext(at, to)) {
      return end;
    }
    while (end < to && end - at < LONGEST_NAME && !taken.get(end)) {
      if (continues(end)) {
        end++;
      } else if (end + 1 < to
          && joins(at, end)
          && gap(end - 1).equals(" ")
          && gap(end).equals(" ")
          && Character.isUpperCase(words.published(end + 1).codePointAt(0))) {
        end += 2;
      } else if (end + 2 < to
          && PARTICLES.contains(words.folded(end))
          && PARTICLES.contains(words.folded(end + 1))
          && Character.isUpperCase(words.published(end + 2).codePointAt(0))) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }

  /// `адвокат Краснова Инга Сталт`: a surname in the genitive before a given name is another's.
  private boolean isOwnerOfNext(int at, int to) {
    if (!words.isCyrillic(at) || at + 2 >= to || !continues(at + 1) || !continues(at + 2)) {
      return false;
    }
    String first = words.folded(at);
    boolean genitive = first.endsWith("a") || first.endsWith("ya") || first.endsWith("oy");
    boolean patronymic =
        words.folded(at + 2).matches(".*(vich|vicha|vichu|vichem|vna|vny|vne|vnoy)");
    boolean led = at > 0 && (!words.isCapitalised(at - 1) || sentenceStarts.contains(at - 1));
    return genitive && !patronymic && led && !isGiven(at) && isGiven(at + 1);
  }

  private boolean isGiven(int at) {
    return Inflection.forms(words.folded(at)).stream().anyMatch(NameTokens::isPersonal);
  }

  private boolean continues(int end) {
    String gap = gap(end - 1);
    boolean capital = !Character.isLowerCase(words.published(end).codePointAt(0));
    boolean number = Character.isDigit(words.published(end).charAt(0));
    boolean dotted = gap.equals(".") && words.published(end).length() <= 2;
    boolean initial = gap.equals(". ") && words.published(end - 1).length() == 1;
    boolean legal = gap.equals(", ") && isLegalForm(end);
    if (!capital || (number && !gap.equals("-")) || isCurrency(end)) {
      return false;
    }
    if (isPossessive(end - 1)) {
      return false;
    }
    return gap.equals(" ") || gap.equals("-") || gap.equals(" & ") || dotted || initial || legal;
  }

  /// A currency code before a number.
  private boolean isCurrency(int at) {
    return at + 1 < words.size()
        && words.isUpperCase(at)
        && words.published(at).length() == 3
        && Character.isDigit(words.published(at + 1).charAt(0));
  }

  private boolean isLegalForm(int at) {
    String word = words.folded(at);
    boolean letters = word.equals("s") || word.equals("c") || word.equals("b");
    return Set.of("sa", "ltd", "inc", "llc", "plc", "ca", "srl", "sl", "gmbh").contains(word)
        || (letters && at + 1 < words.size() && gap(at).equals("."));
  }

  private boolean isPossessive(int word) {
    int end = words.end(word);
    return word + 1 < words.size()
        && words.start(word + 1) - end >= 2
        && "'’".contains(words.between(end, end + 1));
  }

  /// `of` and `for` join the name of a body, particles that of a person or place.
  private boolean joins(int at, int joint) {
    String word = words.folded(joint);
    if (PARTICLES.contains(word)
        && words
            .published(joint)
            .equals(words.published(joint).toLowerCase(java.util.Locale.ROOT))) {
      return !word.equals("y") || isBody(at, joint);
    }
    return (word.equals("of") || word.equals("for")) && mayBeOf(at, joint);
  }

  /// `Bank of Name` and `Ministry of Name` go on behind "of"; `Name Lines of Piraeus` is two names.
  private boolean mayBeOf(int at, int end) {
    for (int i = at; i < end; i++) {
      String word = words.folded(i);
      if (grammar.is(WordClass.NAMEBODY, word)
          || grammar.is(WordClass.NAMEORGANIZATION, word)
          || Set.of("bank", "company", "corporation", "works", "exchange").contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(int at, int end) {
    for (int i = at; i < end; i++) {
      String word = words.folded(i);
      if (grammar.is(WordClass.NAMEBODY, word)
          || grammar.is(WordClass.NAMEORGANIZATION, word)
          || grammar.is(WordClass.NAMECOMPANY, word)) {
        return true;
      }
    }
    return false;
  }

  private String gap(int word) {
    return word + 1 < words.size() ? words.between(words.end(word), words.start(word + 1)) : "";
  }

  /// Words that open a sentence or stand before a name without belonging to it.
  private boolean mustNotLead(int at, boolean first) {
    String word = words.folded(at);
    boolean function =
        SentenceSplitter.isStarter(words.published(at))
            || grammar.is(WordClass.NOTNAME, word)
            || grammar.isFunction(word);
    boolean adjective = grammar.is(WordClass.COUNTRY, word);
    boolean country =
        word.length() == 1
            && at + 1 < words.size()
            && ((word.equals("u") && words.folded(at + 1).matches("[sk]"))
                || (word.matches("[sk]") && at > 0 && words.folded(at - 1).equals("u")));
    boolean party =
        first
            && at + 1 < words.size()
            && words.isCapitalised(at + 1)
            && gap(at).equals(" ")
            && !words.isCyrillic(at)
            && isBody(at, at + 1);
    boolean opensWith =
        first && !party && (small.contains(word) || isNoun(word) || word.endsWith("ly"));
    boolean body =
        adjective && at + 1 < words.size() && words.isCapitalised(at + 1) && isBody(at + 1, at + 2);
    boolean title = isNoun(word) && at + 1 < words.size() && isPersonal(word);
    boolean plural = word.length() > 3 && adjective;
    return function
        || country
        || ((adjective || plural) && !body)
        || (opensWith && !body)
        || title
        || gazetteerDay(word);
  }

  private boolean gazetteerDay(String word) {
    return DateFinder.isCalendarWord(word);
  }

  private boolean isPersonal(String word) {
    return grammar.is(WordClass.PERSON, word) || grammar.is(WordClass.GROUP, word);
  }

  private boolean isNoun(String word) {
    return isPersonal(word)
        || grammar.is(WordClass.DOC, word)
        || grammar.is(WordClass.COMPANY, word)
        || grammar.is(WordClass.VESSEL, word)
        || grammar.is(WordClass.VERB, word);
  }

  /// A lone word that opens a sentence and is never a name elsewhere; an ordinary word alone.
  private boolean isOnlyACapital(Named named) {
    if (named.to() - named.from() > 1) {
      return false;
    }
    String word = words.folded(named.from());
    boolean acronym = words.isUpperCase(named.from()) && word.length() > 1;
    if (named.first()
        && !opensQuote(named.from())
        && !acronym
        && !capitalInside.contains(word)
        && !isLedByName(word)) {
      return true;
    }
    boolean quoted = opensQuote(named.from());
    boolean roman = acronym && word.matches("[ivxlc]+");
    return word.length() < 2 || roman || (!quoted && gazetteer.isOrdinary(word) && !acronym);
  }

  /// Whether a longer name has the word, in Russian in any case.
  private boolean isLedByName(String word) {
    return longNames.contains(word) || longNames.contains(NameClusters.stem(word));
  }

  private String text(Named named) {
    return words.between(words.start(named.from()), words.endWithStop(named.to() - 1));
  }
}
