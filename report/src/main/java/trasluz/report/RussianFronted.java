package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Reads a Russian clause with "that" which stands before what is said of it: `что «Кесса»
/// принадлежит Орлову, подтверждает и выписка`, `то, что он платил сторожу, Орлов отрицает`,
/// `утверждать, что Орлов владеет «Кессой», рано`.
///
/// @param phrases those of the sentence
record RussianFronted(Phrases phrases) {
  private static final Set<String> POINTING = Set.of("to", "tot", "togo", "tomu", "o");

  /// What says that something may not be claimed.
  private static final Pattern TOO_SOON =
      Pattern.compile(
          "rano|ranovato|nelzya|nevozmozhno|prezhdevremenno|nekorrektno|neverno|oprometchivo|riskovanno"
              + "|bezosnovatelno|berus|berusya|beremsya|beryomsya|vozmus|stanu|stanem|mogu|mozhem|reshus|osnovaniy");

  private static final Pattern INFINITIVE =
      Pattern.compile("utverzhdat|govorit|zayavlyat|schitat|dumat|polagat|skazat");

  private static final int LONGEST_VERDICT = 7;

  /// The same saying; a claim that may not be made is without evidence.
  Saying settle(Saying saying) {
    if (saying.role() != Role.VERB) {
      return saying;
    }
    if (isTooSoon(saying)) {
      return saying.with(Hedge.NO_EVIDENCE, Optional.empty(), false);
    }
    return saying;
  }

  /// Who says it, where the clause stands before a verb of saying: before the verb, or behind it.
  Optional<Integer> speaker(int at) {
    Optional<Integer> comma = closing(at);
    if (comma.isEmpty()) {
      return Optional.empty();
    }
    boolean reflexive = phrases.at(at).word().endsWith("tsya");
    for (int i = comma.get() + 1; i < Math.min(phrases.size(), at + LONGEST_VERDICT); i++) {
      boolean subject =
          !phrases.is(phrases.beforeQuotes(i), WordClass.PREP)
              && phrases
                  .noun(i)
                  .filter(noun -> noun.may(reflexive ? RussianCase.INS : RussianCase.NOM))
                  .isPresent();
      if (subject) {
        return Optional.of(i);
      }
      if (i > at && isBoundary(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /// Whether a verb stands in the clause before a saying that tells of it.
  boolean reaches(Saying saying, int verb) {
    return phrases.language() == Language.RUSSIAN
        && saying.role() == Role.VERB
        && verb < saying.at()
        && closing(saying.at())
            .filter(comma -> verb < comma && isAfterOpening(verb, comma))
            .isPresent();
  }

  private boolean isAfterOpening(int verb, int comma) {
    for (int i = verb; i > 0; i--) {
      if (phrases.is(i, WordClass.SUB)) {
        return phrases.isWord(i, "chto");
      }
      if (isBoundary(i)) {
        return i == comma;
      }
    }
    return phrases.isWord(0, "chto");
  }

  /// The comma that closes the clause before a saying, where that clause is what is said.
  private Optional<Integer> closing(int at) {
    int close = at - 1;
    while (close > 0 && !phrases.isMark(close, ",")) {
      if (isBoundary(close) || phrases.isVerb(close)) {
        return Optional.empty();
      }
      close--;
    }
    int open = close - 1;
    while (open > 0 && !isBoundary(open - 1)) {
      open--;
    }
    return close > 0 && open < close && opensThat(open, close)
        ? Optional.of(close)
        : Optional.empty();
  }

  private boolean isBoundary(int at) {
    return phrases.isMark(at, ";:—?(")
        || (phrases.isMark(at, ",") && phrases.is(at + 1, WordClass.CONJ));
  }

  private boolean opensThat(int open, int close) {
    int at = open;
    while (at < close
        && (phrases.is(at, WordClass.CONJ)
            || phrases.is(at, WordClass.ADV)
            || phrases.isMark(at, ","))) {
      at++;
    }
    while (phrases.has(at)
        && (POINTING.contains(phrases.at(at).word())
            || phrases.hasWord(phrases.at(at), "fakt"::equals))) {
      at++;
    }
    if (phrases.isMark(at, ",") && at > open) {
      at++;
    }
    return at < close && phrases.isWord(at, "chto") && phrases.is(at, WordClass.SUB);
  }

  /// `утверждать, что X владеет Y, рано`: behind the last comma stands that it may not be said.
  private boolean isTooSoon(Saying saying) {
    boolean infinitive =
        phrases.hasWord(phrases.at(saying.at()), word -> INFINITIVE.matcher(word).matches())
            && (saying.at() == 0
                || isBoundary(saying.at() - 1)
                || phrases.is(saying.at() - 1, WordClass.CONJ))
            && phrases.isMark(saying.at() + 1, ",");
    int last = phrases.size() - 1;
    while (infinitive && last > saying.at() && !phrases.isMark(last, ",")) {
      last--;
    }
    for (int i = last + 1;
        infinitive && i < Math.min(phrases.size(), last + LONGEST_VERDICT);
        i++) {
      if (last > saying.at() + 1
          && phrases.hasWord(phrases.at(i), word -> TOO_SOON.matcher(word).matches())) {
        return true;
      }
    }
    return false;
  }
}
