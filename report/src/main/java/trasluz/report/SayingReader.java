package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "nadie", "nada", "ninguno", "ninguna");

  private static final Set<String> ADDS = Set.of("added", "adds", "went", "argued", "argues");

  /// Persons whose finding is an authority's.
  private static final Set<String> JUDGES =
      Set.of(
          "judge",
          "judges",
          "magistrate",
          "arbitrator",
          "arbitrators",
          "jury",
          "coroner",
          "juez",
          "jueza",
          "jueces",
          "magistrado",
          "magistrada",
          "magistrados",
          "arbitro",
          "notario",
          "notaria",
          "registrador",
          "registradora",
          "forense",
          "liquidador",
          "sindico");

  private static final int CALL_REACH = 4;

  /// Verbs that tell of a rumour only where nobody is their subject.
  private static final Set<String> PEOPLE_SAY = Set.of("dicen", "govoryat");

  private final Phrases phrases;
  private final SpeakerFinder speakers;
  private final EnglishSpeakers english;
  private final Undenied undenied;

  SayingReader(Phrases phrases) {
    this.phrases = phrases;
    this.speakers = new SpeakerFinder(phrases);
    this.english = new EnglishSpeakers(phrases);
    this.undenied = new Undenied(phrases);
  }

  List<Saying> read(List<Found> cues) {
    List<Saying> out = new ArrayList<>();
    new SourceLabel(phrases).read().ifPresent(out::add);
    for (Found cue : cues) {
      int at = phrases.holding(cue.from());
      if (at < phrases.size()
          && !speakers.isRoleOnly(cue, at)
          && !isSpanishNoun(cue, at)
          && (!ADDS.contains(cue.phrase().words().getFirst()) || isSetOff(at))) {
        saying(cue, at).ifPresent(out::add);
      }
    }
    return switch (phrases.language()) {
      case ENGLISH -> List.copyOf(out);
      case SPANISH -> new SpanishSayings(phrases, this).settle(out);
      case RUSSIAN -> {
        out.addAll(new RussianMessages(phrases).read());
        yield new RussianSayings(phrases).settle(out);
      }
    };
  }

  /// `…, she added, …`: a verb that tells of saying only where it is set off or "that" follows.
  private boolean isSetOff(int at) {
    boolean that = phrases.isWord(at + 1, "that");
    boolean opened = phrases.isNoun(at - 1) && (at == 1 || phrases.isMark(at - 2, ",—»”\""));
    boolean closed = at + 1 >= phrases.size() || phrases.isMark(at + 1, ",;:—");
    return that || (opened && closed);
  }

  /// `según un informe interno`: no form of `informar`.
  private boolean isSpanishNoun(Found cue, int at) {
    return phrases.language() == Language.SPANISH
        && cue.phrase().role() == Role.VERB
        && cue.to() - cue.from() == 1
        && phrases.noun(at).filter(noun -> !noun.isPronoun()).isPresent();
  }

  private Optional<Saying> saying(Found cue, int at) {
    Role role = cue.phrase().role();
    Hedge told = cue.phrase().hedge().orElseThrow();
    if (role == Role.PLAIN
        && told == Hedge.RUMOURED
        && PEOPLE_SAY.contains(phrases.at(at).word())) {
      Optional<Saying> said = said(cue, at);
      if (said.isPresent()) {
        return said;
      }
    }
    if (role == Role.PLAIN && told == Hedge.DENIED) {
      Optional<Integer> caller = caller(at);
      if (caller.isPresent()) {
        return Optional.of(new Saying(cue, at, told, caller, false));
      }
    }
    Optional<Integer> source =
        switch (role) {
          case VERB -> speakers.speaker(cue, at).or(() -> english.claimant(at));
          case AFTER, NESTED -> speakers.nounBehind(cue);
          case PLAIN -> accuser(cue, at).or(() -> english.claimant(at));
          case UNNAMED -> someSources(cue);
          case BLOCK -> Optional.empty();
        };
    source = source.map(this::documentOf);
    if (english.isRumour(source)) {
      return Optional.of(new Saying(cue, at, Hedge.RUMOURED, Optional.empty(), true));
    }
    if (undenied.byNobody(cue, at, source)) {
      return Optional.empty();
    }
    if (undenied.bySomebody(cue, at, source)) {
      return Optional.of(new Saying(cue, at, Hedge.REPORTED, source, false));
    }
    if (english.isAuthors(source) && told == Hedge.REPORTED) {
      return Optional.of(english.ofAuthor(cue, at, source.orElseThrow()));
    }
    if (source.filter(this::isRussianAuthor).isPresent()) {
      Hedge own = hedge(cue, told, source);
      Hedge meant = own == Hedge.REPORTED ? ofRussianAuthor(at) : own;
      return Optional.of(new Saying(cue, at, meant, Optional.empty(), false));
    }
    if (english.isAuthors(source) || english.isNobodys(cue, at, told, source)) {
      return Optional.of(new Saying(cue, at, hedge(cue, told, source), Optional.empty(), false));
    }
    if (role == Role.VERB && english.isAnybodys(source)) {
      source = Optional.empty();
    }
    boolean unnamed =
        (role == Role.UNNAMED && source.isEmpty())
            || (role == Role.VERB && source.isEmpty())
            || (role == Role.PLAIN
                && source.isEmpty()
                && (told == Hedge.ALLEGED || told == Hedge.RUMOURED || told == Hedge.REPORTED));
    boolean deniable =
        phrases.language() == Language.SPANISH
            ? told == Hedge.CONFIRMED || isFinding(cue) || isClaiming(cue, told)
            : told.compareTo(Hedge.ALLEGED) <= 0 || english.isDisbelief(cue, told);
    if (role == Role.VERB && deniable && isNegated(cue, at)) {
      // `no document shows that`, `the court was not satisfied that`
      return Optional.of(new Saying(cue, at, Hedge.NO_EVIDENCE, Optional.empty(), false));
    }
    return Optional.of(new Saying(cue, at, hedge(cue, told, source), source, unnamed));
  }

  /// `два источника говорят, что`, `fuentes del banco dicen que`: with a subject the words that
  /// tell of a rumour are a saying.
  private Optional<Saying> said(Found cue, int at) {
    HedgeLexicon.Phrase verb =
        new HedgeLexicon.Phrase(cue.phrase().words(), Optional.of(Hedge.REPORTED), Role.VERB);
    Found saying = new Found(verb, cue.from(), cue.to());
    return speakers
        .speaker(saying, at)
        .filter(noun -> !phrases.is(phrases.beforeQuotes(noun), WordClass.PREP))
        .filter(noun -> phrases.noun(noun).filter(n -> n.to() > n.from()).isPresent())
        .map(noun -> new Saying(saying, at, Hedge.REPORTED, Optional.of(noun), false));
  }

  /// `X назвал ложью, что`, `X calls it a lie that`: whoever calls it so denies it.
  private Optional<Integer> caller(int at) {
    for (int i = at; i > Math.max(-1, at - CALL_REACH); i--) {
      boolean calls =
          phrases.isVerb(i) && phrases.grammar().is(WordClass.CALLING, phrases.at(i).word());
      if (calls) {
        return speakers.subject(i);
      }
    }
    return Optional.empty();
  }

  /// `Its accounts show a loan; they also show that`: the document that opens the sentence.
  private int documentOf(int pronoun) {
    boolean takesUp =
        phrases.language() == Language.ENGLISH
            && phrases.isWord(pronoun, "they", "it")
            && phrases.isMark(pronoun - 1, ";:")
            && phrases.isNoun(0)
            && isDocument(0);
    return takesUp ? 0 : pronoun;
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
    return told ? speakers.subject(phrases.holding(cue.to() - 1)) : Optional.empty();
  }

  /// `X accused Y of paying`: in the active it is the subject's word.
  private Optional<Integer> accuser(Found cue, int at) {
    boolean accuses =
        phrases.language() == Language.ENGLISH
            && phrases.isVerb(at)
            && Set.of("accused", "suspected").contains(phrases.words().folded(cue.from()))
            && phrases.isNoun(at + 1);
    return accuses && !speakers.isPassiveAt(at) ? speakers.speaker(cue, at) : Optional.empty();
  }

  /// `мы полагаем`: the author's own word.
  private boolean isRussianAuthor(int source) {
    return phrases.language() == Language.RUSSIAN && phrases.isWord(source, "my", "ya");
  }

  /// `я уверен, что` is what the author supposes, `как мы писали` what he asserts.
  private Hedge ofRussianAuthor(int at) {
    return phrases.hasWord(phrases.at(at), word -> word.matches("uveren.*|ubezhd.*"))
        ? Hedge.SPECULATED
        : Hedge.ASSERTED;
  }

  /// A document that shows and a court that finds confirm; others report.
  private Hedge hedge(Found cue, Hedge told, Optional<Integer> source) {
    boolean weaker = told != Hedge.CONFIRMED && told != Hedge.REPORTED;
    if (weaker) {
      return told;
    }
    boolean authority = source.map(this::isAuthority).orElse(false);
    boolean document = source.map(this::isDocument).orElse(false);
    boolean finding = isFinding(cue);
    boolean plain = cue.phrase().role() == Role.PLAIN;
    boolean behind = cue.phrase().role() == Role.AFTER;
    boolean confirms =
        (document && (behind || told == Hedge.CONFIRMED || finding))
            || source.filter(at -> isSeenFrom(cue, at)).isPresent()
            || (authority && (told == Hedge.CONFIRMED || finding))
            || (told == Hedge.CONFIRMED
                && source.filter(at -> RussianRecords.isOfficial(phrases, at)).isPresent())
            || source.filter(at -> isChecked(cue, at)).isPresent()
            || (plain && told == Hedge.CONFIRMED);
    if (behind && source.filter(this::isCharge).isPresent()) {
      return Hedge.ALLEGED;
    }
    return confirms ? Hedge.CONFIRMED : Hedge.REPORTED;
  }

  /// `según la denuncia`, `según la fiscalía`: what a complaint or a prosecutor tells is alleged.
  private boolean isCharge(int source) {
    Noun noun = phrases.noun(source).orElseThrow();
    return IntStream.range(noun.from(), noun.to())
        .mapToObj(phrases.words()::folded)
        .anyMatch(word -> phrases.grammar().is(WordClass.CHARGE, word));
  }

  /// Whether a document confirms by this cue.
  boolean shows(Found cue, int source) {
    return isDocument(source) && isFinding(cue);
  }

  /// `los auditores comprobaron que`: whose trade it is to check, and who says to have done so.
  private boolean isChecked(Found cue, int source) {
    Grammar grammar = phrases.grammar();
    return grammar.is(WordClass.CHECKER, phrases.at(source).word())
        && phrases.noun(source).filter(noun -> noun.name().isEmpty()).isPresent()
        && IntStream.range(cue.from(), cue.to())
            .mapToObj(phrases.words()::folded)
            .anyMatch(word -> grammar.is(WordClass.CHECKS, word));
  }

  /// `из письма видно, что`: a letter shows what can be seen from it, though it only says the rest.
  private boolean isSeenFrom(Found cue, int source) {
    return phrases.language() == Language.RUSSIAN
        && phrases.words().folded(cue.from()).matches("vidno|sleduyet|yavstvuyet|usmatrivayetsya")
        && phrases.hasWord(phrases.at(source), word -> word.startsWith("pis"));
  }

  private boolean isFinding(Found cue) {
    return IntStream.range(cue.from(), cue.to())
        .mapToObj(phrases.words()::folded)
        .anyMatch(word -> phrases.grammar().is(WordClass.FINDING, word));
  }

  private boolean isNegated(Found cue, int at) {
    if (phrases.language() == Language.RUSSIAN || speakers.isNoun(cue)) {
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
    return negative || isDeclined(found.groupFrom(), at);
  }

  /// `nadie sostiene que`, `nunca afirmó que`: what is not even claimed.
  private boolean isClaiming(Found cue, Hedge told) {
    return told.compareTo(Hedge.ALLEGED) <= 0
        && phrases
            .words()
            .folded(cue.from())
            .matches("(dic|dij|dec|afirm|sosten|sostien|sostuv|asegur|aleg|denunc|acus|insinu).*");
  }

  /// `no quiso confirmar que`, `evitó confirmar que`
  private boolean isDeclined(int group, int at) {
    if (phrases.language() != Language.SPANISH || !phrases.at(at).word().endsWith("r")) {
      return false;
    }
    for (int i = group; i < at; i++) {
      if (phrases.is(i, WordClass.REFUSE)) {
        return true;
      }
    }
    int governor = phrases.is(group - 1, WordClass.PREP) ? group - 2 : group - 1;
    int first = phrases.isVerb(governor) ? new VerbGroup(phrases).start(governor) : governor;
    return phrases.isVerb(governor) && phrases.is(first, WordClass.NEG);
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
  boolean isDocument(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    Grammar grammar = phrases.grammar();
    boolean named = noun.name().isPresent() && noun.name().get().from() == noun.from();
    boolean told = noun.owner().isPresent() && grammar.is(WordClass.TELLING, noun.word());
    if (told || (named && !isRegister(noun)) || SourceNames.isPeriodical(phrases, noun)) {
      return false;
    }
    if (named) {
      return true;
    }
    boolean document = false;
    // `газета «Вестник»` is no bulletin of an office.
    boolean outlet =
        phrases.language() == Language.RUSSIAN
            && noun.type().filter(type -> type == EntityType.ORGANIZATION).isPresent()
            && noun.name().isPresent();
    int to = outlet ? noun.name().get().from() : noun.to();
    for (int i = noun.from(); i < to; i++) {
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
                .filter(n -> !JUDGES.contains(n.word()))
                .flatMap(Noun::type)
                .filter(t -> t == EntityType.PERSON)
                .isPresent();
    return document && !personal;
  }

  /// `according to the Luxembourg Business Registers`, `по данным ЕГРЮЛ`: a name that is a
  /// register's.
  private boolean isRegister(Noun noun) {
    boolean party =
        noun.name()
            .map(hit -> hit.meaning().type())
            .filter(type -> type == EntityType.PERSON || type == EntityType.COMPANY)
            .isPresent();
    return !party
        && IntStream.range(noun.from(), noun.to())
            .mapToObj(phrases.words()::folded)
            .anyMatch(word -> phrases.grammar().is(WordClass.REGISTER, word));
  }

  /// Behind the words that may name a document: `the bill of sale`, `el plan de vuelo` are two
  /// phrases.
  private int longest(int at) {
    boolean of = phrases.isWord(at + 1, "of", "de") && phrases.isNoun(at + 2);
    return phrases.at(of ? at + 2 : at).to();
  }
}
