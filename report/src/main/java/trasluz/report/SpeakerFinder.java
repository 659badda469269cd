package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Finds the noun whose word a cue says that something is.
final class SpeakerFinder {
  /// Words of whose subject something is told, not by whom.
  private static final Set<String> SEEMS =
      Set.of(
          "seem",
          "seems",
          "seemed",
          "appear",
          "appears",
          "appeared",
          "parece",
          "parecen",
          "parecia",
          "pareciera");

  /// `the court was satisfied that`: it says so itself.
  private static final Set<String> SATISFIED =
      Set.of(
          "satisfied",
          "convinced",
          "persuaded",
          "certain",
          "adamant",
          "quoted",
          "cited",
          "overheard");

  /// Verbs whose object is whom they are said to: `…, X, who runs the port, told the ministry`.
  private static final Set<String> ADDRESSES =
      Set.of("told", "tells", "informed", "informs", "assured", "assures", "reminded", "briefed");

  private final Phrases phrases;

  SpeakerFinder(Phrases phrases) {
    this.phrases = phrases;
  }

  Optional<Integer> nounBehind(Found cue) {
    int at = phrases.holding(cue.to() - 1);
    if (phrases.language() == Language.SPANISH && phrases.is(at + 1, WordClass.REL)) {
      // `facturas según las cuales Ana pagó`: the papers before it.
      int antecedent = phrases.beforeQuotes(phrases.isMark(at - 1, ",") ? at - 1 : at);
      boolean taken =
          phrases.words().folded(phrases.at(at + 1).to() - 1).matches("cual(es)?")
              && phrases.isNoun(antecedent);
      return taken ? Optional.of(antecedent) : Optional.empty();
    }
    boolean document =
        phrases.language() == Language.RUSSIAN
            && cue.to() - cue.from() > 1
            && phrases
                .noun(at)
                .filter(noun -> phrases.grammar().is(WordClass.DOC, noun.word()))
                .isPresent();
    if (document) {
      // `по документам, судно принадлежит X`
      return Optional.of(at);
    }
    int next = cue.to() < phrases.words().size() ? phrases.holding(cue.to()) : phrases.size();
    int from = next < phrases.size() ? phrases.beforeMarks(next) : at + 1;
    boolean told =
        phrases.language() == Language.RUSSIAN
            && phrases.words().folded(cue.from()).equals("kak")
            && !phrases.words().folded(cue.to() - 1).matches("v|na|iz|po");
    int reach = told ? 6 : 4;
    for (int i = Math.max(at, from); i < Math.min(phrases.size(), at + reach); i++) {
      if (phrases.isMark(i, ",;:—?")) {
        break;
      }
      // `как рассказали газете два соседа`: to whom is in the dative.
      boolean addressed =
          told && phrases.noun(i).filter(noun -> !noun.may(RussianCase.NOM)).isPresent();
      // `según contó a este periódico un camarero`
      boolean spanish =
          phrases.language() == Language.SPANISH
              && phrases.isWord(i - 1, "a", "al", "ante")
              && phrases.isNoun(i + 1);
      addressed |= spanish;
      boolean behind = phrases.isNoun(i) && phrases.at(i).to() > cue.to() && !addressed;
      if (behind) {
        return Optional.of(behindParticiple(i));
      }
    }
    // `как подтвердили в порту`
    for (int i = at; told && i <= at + 2; i++) {
      if (phrases.isWord(i, "v", "vo", "na", "u") && phrases.isNoun(i + 1)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /// `как видно из приобщённых к делу накладных`: what the participle tells of.
  private int behindParticiple(int at) {
    int noun = RussianSpeakers.behindBare(phrases, at);
    boolean bare =
        phrases.language() == Language.RUSSIAN
            && phrases.isNoun(noun)
            && RussianSpeakers.isBare(phrases, at);
    return bare ? noun : at;
  }

  /// The subject of a verb of saying.
  Optional<Integer> speaker(Found cue, int at) {
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
    Optional<Integer> document =
        phrases.language() == Language.SPANISH && !word.equals("se")
            ? spanishDocument(at)
            : Optional.empty();
    if (document.isPresent()) {
      return document;
    }
    if (phrases.language() == Language.SPANISH && word.equals("se")) {
      return spanishEvidence(at).or(() -> spanishDocument(at));
    }
    boolean passive = !SATISFIED.contains(word) && isPassiveAt(at);
    if (passive && phrases.language() != Language.RUSSIAN) {
      return Optional.empty();
    }
    boolean opened =
        phrases.language() != Language.RUSSIAN && (phrases.isMark(at - 1, ",»”\"—") || at == 0);
    Optional<Integer> inverted =
        opened
                && !ADDRESSES.contains(word)
                && isSpeaker(at + 1)
                && !isDeniedThing(cue, at + 1)
                && closes(at + 2)
            ? Optional.of(at + 1)
            : spanishInverted(at);
    return inverted
        .or(() -> subject(at).filter(noun -> !isWhatIsTold(noun)))
        .or(() -> phrases.language() == Language.SPANISH ? spanishBehind(at) : Optional.empty())
        .or(() -> governor(at).flatMap(this::subject));
  }

  /// `lo que publicó el blog`: what is told tells nothing.
  private boolean isWhatIsTold(int noun) {
    return phrases.language() == Language.SPANISH
        && phrases.isWord(noun, "lo")
        && phrases.isWord(noun + 1, "que");
  }

  /// `X, a lender, denies any link to Y`: what is denied denies nothing.
  private boolean isDeniedThing(Found cue, int at) {
    boolean denies =
        phrases.language() == Language.ENGLISH
            && cue.phrase().hedge().filter(hedge -> hedge == Hedge.DENIED).isPresent();
    return denies
        && phrases
            .noun(at)
            .filter(noun ->
                ThingRule.frame(phrases, noun).isPresent()
                    || phrases.words().folded(noun.from()).equals("any")
                    || (noun.article() == Phrase.Article.NONE
                        && noun.name().isEmpty()
                        && noun.owner().isEmpty()
                        && noun.type().isEmpty()))
            .isPresent();
  }

  /// `se limitó a negar que`, `volvió a decir que`, `quiso aclarar que`: whom the verb before the
  /// infinitive is said of says it.
  private Optional<Integer> governor(int at) {
    boolean infinitive =
        phrases.language() == Language.SPANISH
            && phrases.isVerb(at)
            && phrases.at(at).word().matches(".*[aei]r");
    int before = phrases.isWord(at - 1, "a", "en", "de") ? at - 2 : at - 1;
    return infinitive && phrases.isVerb(before) ? Optional.of(before) : Optional.empty();
  }

  /// `Ana figura como dueña`: nobody's word where no document stands before it.
  boolean isRoleOnly(Found cue, int at) {
    boolean role =
        phrases.language() == Language.SPANISH
            && cue.to() - cue.from() > 1
            && phrases.words().folded(cue.from()).matches("se|const.*|figur.*|aparec.*")
            && phrases.words().folded(cue.to() - 1).matches("como|de");
    return role && spanishDocument(at).isEmpty();
  }

  /// `en el acta consta que`, `de los extractos se desprende que`: the noun behind the preposition
  /// that opens the clause.
  private Optional<Integer> spanishDocument(int at) {
    boolean shows =
        phrases
            .words()
            .folded(phrases.at(at).from())
            .matches("se|const.*|figur.*|aparec.*|qued.*|result.*");
    Optional<Integer> antecedent = shows ? spanishAntecedent(at) : Optional.empty();
    if (antecedent.isPresent()) {
      return antecedent;
    }
    int first = at;
    while (first > 0
        && (phrases.isNoun(first - 1)
            || phrases.is(first - 1, WordClass.PREP)
            || phrases.is(first - 1, WordClass.ADV)
            || (phrases.isVerb(first - 1)
                && new SpanishParticiples(phrases).isParticiple(first - 1))
            || phrases.at(first - 1) instanceof Phrase.Date)) {
      first--;
    }
    return shows && phrases.isWord(first, "en", "de") && phrases.isNoun(first + 1)
        ? Optional.of(first + 1)
        : Optional.empty();
  }

  /// `un extracto en el que consta que`, `un contrato donde figura que`: the noun before it.
  private Optional<Integer> spanishAntecedent(int at) {
    int relative = at - 1;
    while (phrases.noun(relative).filter(noun -> noun.from() == noun.to()).isPresent()) {
      relative--;
    }
    boolean where = phrases.isWord(relative, "donde");
    boolean in = phrases.is(relative, WordClass.REL) && phrases.isWord(relative - 1, "en");
    int last = where ? relative - 1 : relative - 2;
    int noun = phrases.isMark(last, ",") ? last - 1 : last;
    return (where || in) && phrases.isNoun(noun) ? Optional.of(noun) : Optional.empty();
  }

  /// `de la escritura se desprende`, `en el acta se lee`: what stands behind the preposition.
  private Optional<Integer> spanishEvidence(int at) {
    int noun = at - 1;
    while (phrases.is(noun - 1, WordClass.PREP) && phrases.isNoun(noun - 2)) {
      noun -= 2;
    }
    return phrases.isNoun(noun) && phrases.isWord(noun - 1, "de", "del", "en", "segun")
        ? Optional.of(noun)
        : Optional.empty();
  }

  boolean isPassiveAt(int at) {
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
    if (phrases.isWord(next, "a", "al")
        && phrases.isNoun(next + 1)
        && phrases.isWord(next + 2, "que")) {
      // `Ana, la gerente, dijo a este diario que`: to whom she says it.
      return Optional.empty();
    }
    // `contó a este periódico un vecino`
    boolean addressed =
        phrases.isWord(next, "a", "al", "ante") && phrases.isNoun(next + 1) && isSpeaker(next + 2);
    next = phrases.behindQuotes(addressed ? next + 1 : next - 1);
    if (phrases.isWord(next, "a", "al") && phrases.isNoun(next + 1) && closes(next + 2)) {
      // `dijeron a este diario dos funcionarios` is one noun for want of an article.
      next++;
    }
    return isSpeaker(next) && !phrases.isWord(at - 1, "se") ? Optional.of(next) : Optional.empty();
  }

  /// `…, confirmó este martes la Capitanía`, `…, informó ayer el ministerio`: set off, the verb has
  /// its speaker behind the time.
  private Optional<Integer> spanishInverted(int at) {
    boolean dropped = phrases.noun(at - 1).filter(noun -> noun.from() == noun.to()).isPresent();
    boolean setOff = phrases.isMark(dropped ? at - 2 : at - 1, ",»”\"—");
    return phrases.language() == Language.SPANISH && setOff && !phrases.isNoun(at + 1)
        ? spanishBehind(at).filter(noun -> closes(noun + 1))
        : Optional.empty();
  }

  /// Not "it" or "this", which is what is said.
  private boolean isSpeaker(int at) {
    return phrases.isNoun(at) && !phrases.isWord(at, "it", "this", "that", "lo", "esto", "eto");
  }

  /// Whether nothing but a noun and its complements stands between a place and the next mark.
  ///
  /// The noun may have a participle with its complements: `said a man working in the port`,
  /// `muestran documentos revisados por este diario`, or a relative clause.
  boolean closes(int at) {
    Participles participles = new Participles(phrases);
    int i = at;
    while (phrases.isNoun(i)
        || phrases.is(i, WordClass.PREP)
        || phrases.is(i, WordClass.ADV)
        || (phrases.has(i) && phrases.at(i) instanceof Phrase.Date)
        || (phrases.isVerb(i) && (isGerund(i) || isSuffered(participles, i)))) {
      i++;
    }
    // `…, as the registry confirms and as he says himself`
    boolean again = phrases.is(i, WordClass.CONJ) && phrases.isWord(i + 1, "as");
    return i >= phrases.size()
        || (again && phrases.language() == Language.ENGLISH)
        || phrases.isMark(i, ",;:—?»”\")")
        || (phrases.is(i, WordClass.REL) && !phrases.isWord(i, "that"));
  }

  private boolean isSuffered(Participles participles, int at) {
    return participles.isParticiple(at) && phrases.isWord(at + 1, "by", "por");
  }

  private boolean isGerund(int at) {
    return phrases.language() == Language.ENGLISH && phrases.at(at).word().endsWith("ing");
  }

  /// Whom a verb is said of; of `as X put it` the one behind `as`.
  Optional<Integer> subject(int at) {
    if (phrases.language() == Language.RUSSIAN) {
      return new RussianSpeakers(phrases).of(at);
    }
    SubjectFinder.Found found = new SubjectFinder(phrases).find(at, List.of());
    int before = found.groupFrom() - 1;
    Optional<Integer> compared =
        phrases.isNoun(before) && phrases.isWord(before - 1, "as")
            ? Optional.of(before)
            : Optional.empty();
    return found.subjects().stream()
        .findFirst()
        .or(() -> sharedSubject(found.groupFrom(), at))
        .map(Clause.Argument::noun)
        .or(() -> compared);
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

  /// `earlier claims that`: behind an article or adjective the word is a noun.
  boolean isNoun(Found cue) {
    boolean negated =
        phrases.language() == Language.SPANISH
            && cue.from() > 0
            && phrases.words().folded(cue.from() - 1).equals("no");
    return cue.from() > 0
        && !negated
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
