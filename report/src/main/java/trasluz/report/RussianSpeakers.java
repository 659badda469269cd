package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who speaks by a Russian verb of saying, wherever the order of the words puts him.
final class RussianSpeakers {
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".{3,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ым|им|ую|юю)(?:ся)?");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          ".{3,}(?:нн|ённ|вш|ющ|ящ|ущ|ащ)(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ым|им|ой|ей)(?:ся)?");

  private static final Pattern SHOWING =
      Pattern.compile("(?:podtverzhda|dokazyva|svidetelstvu|udostoverya|ukazyva)yushch.*");

  private final Phrases phrases;
  private final RussianSubjects subjects;

  RussianSpeakers(Phrases phrases) {
    this.phrases = phrases;
    this.subjects = new RussianSubjects(phrases);
  }

  /// The speaker of the verb of saying at a phrase.
  Optional<Integer> of(int at) {
    boolean talk =
        phrases.isWord(at, "govoryat", "rasskazyvayut")
            && phrases.isMark(at - 1, ",")
            && phrases.isMark(at + 1, ",");
    if (talk) {
      // `X, говорят, владеет Y`: nobody in particular.
      return Optional.empty();
    }
    int paper = phrases.beforeQuotes(at - 1);
    if (isShowing(phrases, at) && phrases.isMark(at - 1, ",") && phrases.isNoun(paper)) {
      return Optional.of(paper);
    }
    Optional<Integer> evidence = evidence(at).or(() -> new RussianFronted(phrases).speaker(at));
    if (evidence.isPresent()) {
      return evidence;
    }
    boolean setOff =
        phrases.isMark(phrases.beforeQuotes(at), ",—")
            || phrases.isWord(at - 1, "tak")
            || phrases.is(at - 1, WordClass.SUB);
    return setOff ? behind(at).or(() -> before(at)) : before(at).or(() -> behind(at));
  }

  /// `бумаги, подтверждающие, что`: a participle by which papers show something.
  static boolean isShowing(Phrases phrases, int at) {
    return phrases.hasWord(phrases.at(at), word -> SHOWING.matcher(word).matches());
  }

  /// `рассказал журналистам водитель`: the first noun behind the verb that may be its subject.
  private Optional<Integer> behind(int at) {
    Optional<Integer> first = Optional.empty();
    int last = RussianRemarks.behindTime(phrases, phrases.behindQuotes(at));
    for (; phrases.isNoun(last); last = phrases.behindQuotes(last)) {
      Set<RussianCase> cases = subjects.agreement().cases(last);
      if (isBare(phrases, last) && phrases.isNoun(behindBare(phrases, last))) {
        last = phrases.beforeQuotes(behindBare(phrases, last));
        continue;
      }
      if (phrases.isWord(last, "eto", "vsyo", "vse")) {
        // `называет это бредом`
        continue;
      }
      if (cases.contains(RussianCase.NOM) && !cases.contains(RussianCase.DAT)) {
        return Optional.of(last);
      }
      if (first.isEmpty() && cases.contains(RussianCase.NOM)) {
        first = Optional.of(last);
      }
    }
    int next = last;
    return first.or(() -> house(next));
  }

  /// `, не приводя доказательств,`, `, ссылаясь на соседа,`
  private boolean isGerund(int at) {
    boolean opens =
        phrases.isMark(at - 1, ",")
            || (phrases.is(at - 1, WordClass.NEG) && phrases.isMark(at - 2, ","));
    return opens
        && phrases
            .noun(at)
            .filter(noun -> noun.name().isEmpty() && noun.type().isEmpty() && !noun.isPronoun())
            .filter(noun -> noun.relational().isEmpty())
            .filter(noun ->
                RussianWordCases.written(phrases.words(), noun.from())
                    .matches(".{2,}(?:[аеу]я|[лрнтвдзм]я|[аиеу]в|ясь|вшись)"))
            .isPresent();
  }

  /// `привлечённое к делу министерство`: only adjectives and participles, before what they tell of.
  static boolean isBare(Phrases phrases, int at) {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    String word = RussianWordCases.written(phrases.words(), noun.from());
    return noun.name().isEmpty()
        && !noun.isPronoun()
        && noun.type().isEmpty()
        && PARTICIPLE.matcher(word).matches();
  }

  /// The noun behind a participle and what completes it.
  static int behindBare(Phrases phrases, int at) {
    if (!phrases.is(at + 1, WordClass.PREP)) {
      return at + 1;
    }
    return phrases.isNoun(at + 3) ? at + 3 : at + 2;
  }

  /// `сообщили в порту`, `говорят на заводе`: a house that speaks by its people.
  private Optional<Integer> house(int at) {
    boolean spoken =
        phrases.isWord(at, "v", "vo", "na")
            && phrases
                .noun(phrases.behindQuotes(at))
                .filter(noun -> noun.name().isPresent() || noun.type().isPresent())
                .isPresent();
    return spoken ? Optional.of(phrases.behindQuotes(at)) : Optional.empty();
  }

  /// The noun before the verb, past its complements and what is set off by commas.
  Optional<Integer> before(int at) {
    Optional<Integer> joined = joined(at);
    if (joined.isPresent()) {
      return joined;
    }
    Optional<Integer> thing = Optional.empty();
    for (int i = at - 1; i >= 0 && !phrases.isMark(i, ";:—?"); i--) {
      i = beforeRelative(i);
      if (thing.isEmpty() && isWhatIsSpokenOf(i)) {
        thing = Optional.of(i);
        continue;
      }
      boolean free =
          phrases.isNoun(i) && !phrases.is(phrases.beforeQuotes(i), WordClass.PREP) && !isGerund(i);
      if (free
          && !phrases.isWord(i, "eto")
          && subjects.agreement().cases(i).contains(RussianCase.NOM)) {
        return Optional.of(hostOf(i).orElse(i));
      }
      if (phrases.is(i, WordClass.SUB) || phrases.is(i, WordClass.REL)) {
        return thing;
      }
      int said = phrases.is(at, WordClass.NEG) && phrases.has(at + 1) ? at + 1 : at;
      boolean plural = phrases.at(said).word().matches(".*(?:li|yut|ut|yat|at|ny)");
      if (plural && phrases.isNoun(i)) {
        Optional<Integer> house = house(phrases.beforeQuotes(i));
        if (house.isPresent()) {
          return house;
        }
      }
    }
    return thing;
  }

  /// `банк спор не комментирует`: a noun for no party and no paper is rather the object.
  private boolean isWhatIsSpokenOf(int at) {
    return phrases.isNoun(at)
        && !phrases.is(phrases.beforeQuotes(at), WordClass.PREP)
        && subjects.agreement().cases(at).containsAll(Set.of(RussianCase.NOM, RussianCase.ACC))
        && subjects.isCommonThing(at)
        && !phrases.hasWord(
            phrases.at(at),
            word ->
                phrases.grammar().is(WordClass.DOC, word)
                    || phrases.grammar().is(WordClass.CLAIMDOC, word));
  }

  /// `Адвокат называет письмо подделкой и уверяет`: whoever the verb before is said of.
  private Optional<Integer> joined(int at) {
    if (!phrases.is(at - 1, WordClass.CONJ)) {
      return Optional.empty();
    }
    for (int i = at - 2; i > 0 && !phrases.isMark(i, ",;:—?»"); i--) {
      if (phrases.isVerb(i)) {
        return before(i);
      }
    }
    return Optional.empty();
  }

  /// `Павел Туман, сосед Краснова, утверждает`: the name before what only says who he is.
  private Optional<Integer> hostOf(int at) {
    int comma = phrases.beforeQuotes(at);
    int host = phrases.beforeQuotes(comma);
    boolean apposed =
        phrases.isMark(comma, ",")
            && phrases.isMark(phrases.behindQuotes(at), ",")
            && phrases.noun(at).filter(noun -> noun.name().isEmpty()).isPresent()
            && phrases.noun(host).flatMap(Phrase.Noun::name).isPresent()
            && !phrases.is(phrases.beforeQuotes(host), WordClass.PREP)
            && subjects.agreement().cases(host).contains(RussianCase.NOM);
    return apposed ? Optional.of(host) : Optional.empty();
  }

  /// `Договор, который нам показали, свидетельствует`, `акт, копию которого мы видели,`: from the
  /// comma behind a relative clause to the noun before it.
  private int beforeRelative(int comma) {
    int open = comma - 1;
    while (phrases.isMark(comma, ",") && open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    boolean relative =
        phrases.is(open + 1, WordClass.REL)
            || ((phrases.is(open + 1, WordClass.PREP) || phrases.isNoun(open + 1))
                && phrases.has(open + 2)
                && phrases.at(open + 2).word().startsWith("kotor"));
    boolean closed = phrases.isMark(comma, ",") && phrases.isMark(open, ",");
    // `Анна, хотя и без доказательств, утверждает`
    boolean though = phrases.isWord(open + 1, "khotya", "pust", "puskay");
    return closed && (relative || though || isAdjective(open + 1))
        ? phrases.beforeQuotes(open)
        : comma;
  }

  /// `Источник, знакомый с ситуацией, сообщил`, `документы, имеющиеся у редакции,`: an adjective or
  /// participle that opens an aside.
  private boolean isAdjective(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty())
        .map(noun -> RussianWordCases.written(phrases.words(), noun.from()))
        .filter(word -> ADJECTIVE.matcher(word).matches())
        .isPresent();
  }

  /// `из отчёта следует, что`, `в отчёте указано, что`, `говорится в отчёте`: the document stands
  /// behind a preposition, and nobody is the verb's subject.
  private Optional<Integer> evidence(int at) {
    String word = phrases.at(at).word();
    boolean out =
        phrases.isWord(
            at, "sleduyet", "usmatrivayetsya", "yavstvuyet", "vidno", "yasno", "vytekayet");
    boolean impersonal = word.endsWith("tsya") || word.endsWith("no") || word.endsWith("to");
    if (!out && !impersonal) {
      return Optional.empty();
    }
    Optional<Integer> shown = shown(at);
    if (shown.isPresent()) {
      return shown;
    }
    for (int i = at - 1; i > 0; i--) {
      i = beforeRelative(i);
      if (phrases.isMark(i, ",;:—?")) {
        break;
      }
      if (phrases.isNoun(i) && isEvidence(phrases.beforeQuotes(i), out)) {
        return Optional.of(paper(i).orElse(i));
      }
    }
    return isEvidence(at + 1, out) && phrases.isNoun(phrases.behindQuotes(at + 1))
        ? Optional.of(phrases.behindQuotes(at + 1))
        : Optional.empty();
  }

  /// `показал расписку, из которой следует, что`: the paper that the relative takes up.
  private Optional<Integer> shown(int at) {
    int relative = at - 1;
    boolean taken =
        phrases.is(relative, WordClass.REL)
            && phrases.isWord(relative - 1, "iz")
            && phrases.isMark(relative - 2, ",");
    return taken
        ? new Antecedents(phrases)
            .of(relative - 1)
            .or(() -> Optional.of(phrases.beforeQuotes(relative - 2)))
            .filter(phrases::isNoun)
        : Optional.empty();
  }

  /// `есть письмо, и из него видно`: the paper that a pronoun means.
  private Optional<Integer> paper(int pronoun) {
    boolean may = phrases.noun(pronoun).filter(Phrase.Noun::isPronoun).isPresent();
    for (int i = pronoun - 1; i >= 0 && may; i--) {
      boolean paper =
          phrases.noun(i).filter(noun -> noun.name().isEmpty()).isPresent()
              && phrases.hasWord(
                  phrases.at(i),
                  word ->
                      phrases.grammar().is(WordClass.DOC, word)
                          || phrases.grammar().is(WordClass.CLAIMDOC, word));
      if (paper) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isEvidence(int preposition, boolean out) {
    return out ? phrases.isWord(preposition, "iz", "po") : phrases.isWord(preposition, "v", "vo");
  }
}
