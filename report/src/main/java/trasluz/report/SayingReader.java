package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Finds for each cue of a sentence whose word it is.
///
/// The subject of a verb of saying stands before it, or behind it where it is inverted ("says X",
/// "said by X"); that of "according to" behind it. A document, register, court or ministry that
/// shows, records or finds something confirms it; anybody else reports it.
final class SayingReader {
  private static final Set<String> FINDING =
      Set.of(
          "found",
          "finds",
          "established",
          "establishes",
          "ruled",
          "rules",
          "held",
          "records",
          "recorded",
          "show",
          "shows",
          "showed",
          "lists",
          "confirm",
          "confirms",
          "confirmed",
          "establecio",
          "establece",
          "concluyo",
          "muestra",
          "muestran",
          "consta",
          "recoge",
          "certifica",
          "pokazyvayet",
          "pokazali",
          "pokazyvayut",
          "sleduyet",
          "usmatrivayetsya",
          "yavstvuyet",
          "nazyvayet",
          "svidetelstvuyet",
          "svidetelstvuyut",
          "vyyasnil",
          "ustanovili",
          "ustanovil",
          "ustanovila",
          "established that",
          "reveal",
          "reveals",
          "revealed",
          "revela",
          "revelan",
          "revelo",
          "demuestra",
          "demuestran",
          "states",
          "attest",
          "attests",
          "certifies",
          "proves",
          "satisfied",
          "concluded",
          "concludes",
          "determined",
          "determines",
          "record",
          "prove",
          "state",
          "certified",
          "listed",
          "decided",
          "indicate",
          "indicates",
          "disclose",
          "discloses",
          "demonstrate",
          "demonstrates",
          "document",
          "documents");

  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");

  private static final Set<String> ADDS = Set.of("added", "adds", "went", "argued", "argues");

  /// Words of whose subject something is told, not by whom.
  private static final Set<String> SEEMS =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  /// `the court was satisfied that`: it says so itself.
  private static final Set<String> SATISFIED =
      Set.of("satisfied", "convinced", "persuaded", "certain", "adamant");

  /// Persons whose finding is an authority's.
  private static final Set<String> JUDGES =
      Set.of("judge", "judges", "magistrate", "arbitrator", "arbitrators", "jury", "coroner");

  private final Phrases phrases;

  SayingReader(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Saying> read(List<Found> cues) {
    List<Saying> out = new ArrayList<>();
    for (Found cue : cues) {
      int at = phrases.holding(cue.from());
      if (at < phrases.size()
          && (!ADDS.contains(cue.phrase().words().getFirst()) || isSetOff(at))) {
        out.add(saying(cue, at));
      }
    }
    return List.copyOf(out);
  }

  /// `…, she added, …`: a verb that tells of saying only where it is set off or "that" follows.
  private boolean isSetOff(int at) {
    boolean that = phrases.isWord(at + 1, "that");
    boolean opened = phrases.isNoun(at - 1) && (at == 1 || phrases.isMark(at - 2, ",—»”\""));
    boolean closed = at + 1 >= phrases.size() || phrases.isMark(at + 1, ",;:—");
    return that || (opened && closed);
  }

  private Saying saying(Found cue, int at) {
    Role role = cue.phrase().role();
    Hedge told = cue.phrase().hedge().orElseThrow();
    Optional<Integer> source =
        switch (role) {
          case VERB -> speaker(cue, at);
          case AFTER, NESTED -> nounBehind(cue);
          case PLAIN -> accuser(cue, at);
          case UNNAMED -> someSources(cue);
          case BLOCK -> Optional.empty();
        };
    if (source.filter(this::isRussianAuthor).isPresent()) {
      return new Saying(cue, at, hedge(cue, told, source), Optional.empty(), false);
    }
    boolean unnamed =
        (role == Role.UNNAMED && source.isEmpty())
            || (role == Role.VERB && source.isEmpty())
            || (role == Role.PLAIN
                && source.isEmpty()
                && (told == Hedge.ALLEGED || told == Hedge.RUMOURED || told == Hedge.REPORTED));
    if (role == Role.VERB && told.compareTo(Hedge.ALLEGED) <= 0 && isNegated(cue, at)) {
      // `no document shows that`, `the court was not satisfied that`
      return new Saying(cue, at, Hedge.NO_EVIDENCE, Optional.empty(), false);
    }
    return new Saying(cue, at, hedge(cue, told, source), source, unnamed);
  }

  /// `two of the sources said`, `a shipping source said`: more than that there are sources.
  private Optional<Integer> someSources(Found cue) {
    int noun = phrases.holding(cue.from());
    boolean source =
        phrases.language() == Language.ENGLISH
            && phrases.words().folded(cue.from()).startsWith("source")
            && phrases.isNoun(noun);
    boolean told =
        source
            && (phrases.at(noun).from() < cue.from()
                || phrases.isWord(noun - 1, "of")
                || phrases.at(noun).to() > cue.from() + 1);
    return told ? subject(phrases.holding(cue.to() - 1)) : Optional.empty();
  }

  /// `X accused Y of paying`: in the active it is the subject's word.
  private Optional<Integer> accuser(Found cue, int at) {
    boolean accuses =
        phrases.language() == Language.ENGLISH
            && phrases.isVerb(at)
            && Set.of("accused", "suspected").contains(phrases.words().folded(cue.from()))
            && phrases.isNoun(at + 1);
    return accuses && !isPassiveAt(at) ? speaker(cue, at) : Optional.empty();
  }

  /// `мы полагаем`: the author's own word.
  private boolean isRussianAuthor(int source) {
    return phrases.language() == Language.RUSSIAN && phrases.isWord(source, "my", "ya");
  }

  /// A document that shows and a court that finds confirm; others report.
  private Hedge hedge(Found cue, Hedge told, Optional<Integer> source) {
    boolean weaker = told != Hedge.CONFIRMED && told != Hedge.REPORTED;
    if (weaker) {
      return told;
    }
    boolean authority = source.map(this::isAuthority).orElse(false);
    boolean document = source.map(this::isDocument).orElse(false);
    boolean finding = FINDING.contains(phrases.words().folded(cue.from()));
    boolean plain = cue.phrase().role() == Role.PLAIN;
    boolean behind = cue.phrase().role() == Role.AFTER;
    boolean confirms =
        (document && (behind || told == Hedge.CONFIRMED || finding))
            || (authority && (told == Hedge.CONFIRMED || finding))
            || (plain && told == Hedge.CONFIRMED);
    return confirms ? Hedge.CONFIRMED : Hedge.REPORTED;
  }

  private boolean isNegated(Found cue, int at) {
    if (phrases.language() != Language.ENGLISH || isNoun(cue)) {
      return false;
    }
    SubjectFinder.Found found = new SubjectFinder(phrases).find(at, List.of());
    boolean negative =
        found.subjects().stream()
            .map(subject -> phrases.noun(subject.noun()))
            .anyMatch(noun ->
                noun.filter(n -> Phrases.isNegative(n) || NOBODY.contains(n.word())).isPresent());
    for (int i = found.groupFrom(); i < at; i++) {
      negative |= phrases.is(i, WordClass.NEG);
    }
    return negative;
  }

  private boolean isAuthority(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    boolean named =
        noun.name().map(hit -> hit.meaning().type() == EntityType.PUBLIC_BODY).orElse(false);
    return named
        || JUDGES.contains(noun.word())
        || noun.type().filter(type -> type == EntityType.PUBLIC_BODY).isPresent();
  }

  /// Whether what a noun means shows or lists something as a fact: a document or a register.
  boolean tellsForItself(int at) {
    return phrases.isNoun(at) && (isDocument(at) || isAuthority(at));
  }

  /// A document, unless it is one of somebody who only claims, or of a person.
  private boolean isDocument(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    Grammar grammar = phrases.grammar();
    if (noun.name().isPresent() && noun.name().get().from() == noun.from()) {
      return false;
    }
    boolean document = false;
    for (int i = noun.from(); i < noun.to(); i++) {
      String word = phrases.words().folded(i);
      if (grammar.is(WordClass.CLAIMDOC, word)) {
        return false;
      }
      document |=
          !grammar.table(WordClass.DOC).at(phrases.words(), i, longest(at)).values().isEmpty();
    }
    boolean personal =
        phrases.isWord(at + 1, "of", "de")
            && phrases
                .noun(at + 2)
                .flatMap(Noun::type)
                .filter(t -> t == EntityType.PERSON)
                .isPresent();
    return document && !personal;
  }

  /// Behind the words that may name a document: `the bill of sale`, `el plan de vuelo` are two
  /// phrases.
  private int longest(int at) {
    boolean of = phrases.isWord(at + 1, "of", "de") && phrases.isNoun(at + 2);
    return phrases.at(of ? at + 2 : at).to();
  }

  /// Whose document it is: of `filings at X's registry` the registry, of `el parte del agente` the
  /// agent.
  int holder(int source) {
    boolean held =
        phrases.isWord(source + 1, "at", "of", "from", "with", "de", "en")
            && phrases.isNoun(source + 2);
    if (!held || phrases.noun(source).map(noun -> noun.name().isPresent()).orElse(true)) {
      return source;
    }
    Noun other = phrases.noun(source + 2).orElseThrow();
    boolean body =
        other.name().map(hit -> hit.meaning().type() == EntityType.PUBLIC_BODY).orElse(false);
    boolean register = other.type().filter(t -> t == EntityType.PUBLIC_BODY).isPresent();
    boolean person = other.type().filter(t -> t == EntityType.PERSON).isPresent();
    boolean document = phrases.grammar().is(WordClass.DOC, phrases.at(source).word());
    return document && (body || register || person) ? source + 2 : source;
  }

  private Optional<Integer> nounBehind(Found cue) {
    int at = phrases.holding(cue.to() - 1);
    int next = cue.to() < phrases.words().size() ? phrases.holding(cue.to()) : phrases.size();
    int from = next < phrases.size() ? phrases.beforeMarks(next) : at + 1;
    for (int i = Math.max(at, from); i < Math.min(phrases.size(), at + 4); i++) {
      if (phrases.isMark(i, ",;:—?")) {
        return Optional.empty();
      }
      boolean behind = phrases.isNoun(i) && phrases.at(i).to() > cue.to();
      if (behind) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The subject of a verb of saying.
  private Optional<Integer> speaker(Found cue, int at) {
    if (isNoun(cue)) {
      return Optional.empty();
    }
    if (phrases.isWord(at + 1, "by", "por") && phrases.isNoun(at + 2)) {
      return Optional.of(at + 2);
    }
    String word = phrases.words().folded(cue.from());
    if (SEEMS.contains(word)) {
      return Optional.empty();
    }
    boolean passive = !SATISFIED.contains(word) && isPassiveAt(at);
    if (passive && phrases.language() != Language.RUSSIAN) {
      return Optional.empty();
    }
    boolean opened =
        phrases.language() != Language.RUSSIAN && (phrases.isMark(at - 1, ",»”\"—") || at == 0);
    Optional<Integer> inverted =
        opened && isSpeaker(at + 1) && closes(at + 2) ? Optional.of(at + 1) : Optional.empty();
    return inverted
        .or(() -> subject(at))
        .or(() -> phrases.language() == Language.SPANISH ? spanishBehind(at) : Optional.empty());
  }

  private boolean isPassiveAt(int at) {
    return phrases.is(at - 1, WordClass.BE)
        || (phrases.is(at - 1, WordClass.ADV) && phrases.is(at - 2, WordClass.BE));
  }

  /// `según dijo ayer el ministro`, `como muestra el manifiesto`: the noun behind the verb.
  private Optional<Integer> spanishBehind(int at) {
    int next = at + 1;
    while (phrases.is(next, WordClass.ADV)
        || (phrases.has(next) && phrases.at(next) instanceof Phrase.Date)
        || (phrases.is(next, WordClass.PREP)
            && phrases.has(next + 1)
            && phrases.at(next + 1) instanceof Phrase.Date)) {
      next += phrases.is(next, WordClass.PREP) ? 2 : 1;
    }
    next = phrases.behindQuotes(next - 1);
    return isSpeaker(next) && !phrases.isWord(at - 1, "se") ? Optional.of(next) : Optional.empty();
  }

  /// Not "it" or "this", which is what is said.
  private boolean isSpeaker(int at) {
    return phrases.isNoun(at) && !phrases.isWord(at, "it", "this", "that", "lo", "esto", "eto");
  }

  private boolean closes(int at) {
    int i = at;
    while (phrases.isNoun(i) || phrases.is(i, WordClass.PREP)) {
      i++;
    }
    return i >= phrases.size() || phrases.isMark(i, ",;:—?»”\"");
  }

  private Optional<Integer> subject(int at) {
    if (phrases.language() == Language.RUSSIAN) {
      boolean setOff =
          phrases.isMark(phrases.beforeQuotes(at), ",—") || phrases.is(at - 1, WordClass.SUB);
      Optional<Integer> evidence = evidence(at);
      if (evidence.isPresent()) {
        return evidence;
      }
      return setOff
          ? russianSubjectBehind(at).or(() -> russianSubject(at))
          : russianSubject(at).or(() -> russianSubjectBehind(at));
    }
    SubjectFinder.Found found = new SubjectFinder(phrases).find(at, List.of());
    return found.subjects().stream()
        .findFirst()
        .or(() -> sharedSubject(found.groupFrom(), at))
        .map(Clause.Argument::noun);
  }

  /// `X owns Y and denied it`, `X said no, adding that`: the subject of the verb before.
  private Optional<Clause.Argument> sharedSubject(int group, int at) {
    boolean joined = phrases.is(group - 1, WordClass.CONJ);
    boolean gerund = phrases.isMark(group - 1, ",") && phrases.at(at).word().endsWith("ing");
    if (phrases.language() != Language.ENGLISH || (!joined && !gerund)) {
      return Optional.empty();
    }
    int verb = group - 1;
    while (verb > 0 && !phrases.isVerb(verb) && !phrases.is(verb, WordClass.BE)) {
      verb--;
    }
    boolean same = phrases.segmentStart(verb) == phrases.segmentStart(at);
    return same
        ? new SubjectFinder(phrases).find(verb, List.of()).subjects().stream().findFirst()
        : Optional.empty();
  }

  /// `рассказал журналистам водитель`: the first noun behind the verb that may be its subject.
  private Optional<Integer> russianSubjectBehind(int at) {
    RussianSubjects clauses = new RussianSubjects(phrases);
    Optional<Integer> first = Optional.empty();
    int last = phrases.behindQuotes(at);
    for (; phrases.isNoun(last); last = phrases.behindQuotes(last)) {
      Set<RussianCase> cases = clauses.cases(last);
      if (cases.contains(RussianCase.NOM) && !cases.contains(RussianCase.DAT)) {
        return Optional.of(last);
      }
      if (first.isEmpty() && cases.contains(RussianCase.NOM)) {
        first = Optional.of(last);
      }
    }
    int behind = last;
    return first.or(() -> house(behind));
  }

  /// `сообщили в порту`: a house that speaks by its people.
  private Optional<Integer> house(int at) {
    boolean spoken =
        phrases.isWord(at, "v", "vo")
            && phrases
                .noun(phrases.behindQuotes(at))
                .filter(noun -> noun.name().isPresent() || noun.type().isPresent())
                .isPresent();
    return spoken ? Optional.of(phrases.behindQuotes(at)) : Optional.empty();
  }

  /// The noun before the verb, past its complements and what is set off by commas.
  private Optional<Integer> russianSubject(int at) {
    RussianSubjects clauses = new RussianSubjects(phrases);
    for (int i = at - 1; i >= 0 && !phrases.isMark(i, ";:—?"); i--) {
      i = beforeRelative(i);
      boolean free = phrases.isNoun(i) && !phrases.is(phrases.beforeQuotes(i), WordClass.PREP);
      if (free && !phrases.isWord(i, "eto") && clauses.cases(i).contains(RussianCase.NOM)) {
        return Optional.of(i);
      }
      if (phrases.is(i, WordClass.SUB) || phrases.is(i, WordClass.REL)) {
        return Optional.empty();
      }
      boolean plural = phrases.at(at).word().matches(".*(?:li|yut|ut|yat|at)");
      if (plural && phrases.isNoun(i)) {
        Optional<Integer> house = house(phrases.beforeQuotes(i));
        if (house.isPresent()) {
          return house;
        }
      }
    }
    return Optional.empty();
  }

  /// `Договор, который нам показали, свидетельствует`: from the comma behind a relative clause to
  /// the noun before it.
  private int beforeRelative(int comma) {
    int open = comma - 1;
    while (phrases.isMark(comma, ",") && open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    boolean relative =
        phrases.is(open + 1, WordClass.REL)
            || (phrases.is(open + 1, WordClass.PREP)
                && phrases.has(open + 2)
                && phrases.at(open + 2).word().startsWith("kotor"));
    boolean closed = phrases.isMark(comma, ",") && phrases.isMark(open, ",");
    return closed && relative ? phrases.beforeQuotes(open) : comma;
  }

  /// The subject of any Russian verb, as that of a verb of saying is found.
  Optional<Integer> subjectOf(int verb) {
    return russianSubject(verb);
  }

  /// `из отчёта следует, что`: the document stands behind a preposition.
  private Optional<Integer> evidence(int at) {
    if (!phrases.isWord(at, "sleduyet", "usmatrivayetsya", "yavstvuyet")) {
      return Optional.empty();
    }
    for (int i = at - 1; i > 0 && !phrases.isMark(i, ",;:—?"); i--) {
      if (phrases.isNoun(i) && phrases.isWord(phrases.beforeQuotes(i), "iz")) {
        return Optional.of(i);
      }
    }
    return phrases.isWord(at + 1, "iz") && phrases.isNoun(at + 2)
        ? Optional.of(at + 2)
        : Optional.empty();
  }

  /// `earlier claims that`: behind an article or adjective the word is a noun.
  private boolean isNoun(Found cue) {
    return cue.from() > 0
        && CueNouns.standsAfter(phrases.words().folded(cue.from() - 1))
        && phrases.words().isAdjacent(cue.from() - 1)
        && phrases.language() != Language.RUSSIAN
        && !isBehindClitic(cue);
  }

  /// `la fiscalía la acusa`.
  private boolean isBehindClitic(Found cue) {
    int before = phrases.holding(cue.from()) - 1;
    return phrases.language() == Language.SPANISH
        && phrases.noun(before).filter(Noun::isPronoun).isPresent();
  }
}
