package trasluz.report;

/// Finds the verbs by which Spanish says how something goes on or comes about before the verb that
/// says what: `lleva años vendiendo`, `acabó comprando`, `sigue controlada por Ana`, `lleva ocho
/// días fondeado`, `pasó a ser vendida`.
record SpanishPeriphrases(Phrases phrases) {
  private static final String GERUND = ".*(ando|[iy]endo)";

  private static final String LASTS =
      "(llev|sig[ua]|segu|continu|contin|permanec|acab|termin|qued|result).*";

  private static final String PASSES =
      "(pas[oaó]|pasaron|pasaba|pasaban|pasado|pasara|pasaran|pasaria|pasar|volvi|volver|vuelv"
          + "|lleg[oóa]|llegaron|llegar|empez|empiez|comenz|comienz|entr[oó]).*";

  /// How many phrases before a verb form belong to its group for that.
  int before(int at) {
    String word = phrases.at(at).word();
    if (isPassing(at)) {
      return 2;
    }
    boolean participle = phrases.isVerb(at) && new Participles(phrases).isParticiple(at);
    if (!word.matches(GERUND) && !participle) {
      return 0;
    }
    int length = isTime(at - 1) ? 2 : 1;
    int verb = at - length;
    boolean governs =
        phrases.isVerb(verb)
            && phrases.at(verb).to() - phrases.at(verb).from() == 1
            && phrases.at(verb).word().matches(LASTS);
    boolean goesOn =
        !participle
            && phrases.has(verb)
            && phrases.at(verb) instanceof Phrase.Verb told
            && SpanishShapes.goesOn(told);
    return governs || goesOn ? length : 0;
  }

  /// `pasó a ser controlada`, `volvió a ser dueño`
  private boolean isPassing(int at) {
    return phrases.isWord(at, "ser")
        && phrases.isWord(at - 1, "a")
        && phrases.isVerb(at - 2)
        && phrases.at(at - 2).word().matches(PASSES);
  }

  /// `sigue controlada por Ana`: whether the participle of a group without "to be" is a passive.
  boolean isPassive(int from, int verb) {
    boolean participle = from < verb && new Participles(phrases).isParticiple(verb);
    return phrases.language() == Language.SPANISH && participle && before(verb) > 0;
  }

  /// `lleva años vendiendo`, `lleva ocho días fondeado`
  private boolean isTime(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty())
        .filter(noun -> phrases.grammar().is(WordClass.TIMEUNIT, noun.word()))
        .isPresent();
  }

  /// How many phrases of time stand at a place: `hasta 2016`, `desde 2018`, `entre 2012 y 2016`.
  static int timeAt(Phrases phrases, int at) {
    boolean prepared =
        phrases.language() == Language.SPANISH
            && phrases.is(at, WordClass.PREP)
            && isDate(phrases, at + 1);
    if (!prepared) {
      return 0;
    }
    boolean pair =
        (phrases.is(at + 2, WordClass.CONJ) || phrases.isWord(at + 2, "a", "hasta"))
            && isDate(phrases, at + 3);
    return pair ? 4 : 2;
  }

  private static boolean isDate(Phrases phrases, int at) {
    return phrases.has(at) && phrases.at(at) instanceof Phrase.Date;
  }
}
