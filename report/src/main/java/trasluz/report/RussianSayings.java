package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Settles what the cues of a Russian sentence make of one another.
///
/// Who says something and brings no proof only claims it: `X заявил, что Y владеет Z, однако бумаг
/// не предъявил`, `X, не приведя ни одного документа, утверждает`. And what is so `если верить`
/// somebody or something is never confirmed.
final class RussianSayings {
  private static final Pattern PROOF =
      Pattern.compile(
          "dokazatelstv(?:a|o)?|podtverzhdeni[yj]a?|dokument(?:y|ov|a)?"
              + "|bumag(?:i|u)?|bumazhk[iu]|bumazhek|ulik[iu]?|fakt(?:y|ov|a)|vypisok|vypiski");

  private static final Pattern BRINGS =
      Pattern.compile(
          "priv(?:yo|e)l[aoi]?|privedya|privodit|privodyat|privodil[aoi]?|predyavi(?:l[aoi]?|v)|predstavi(?:l[aoi]?|v)"
              + "|pokazal[aoi]?|pokazav|prilozhil[aoi]?|prilozhiv|pereda(?:l[aoi]?|v)|predostavi(?:l[aoi]?|v)");

  private static final Set<String> WHICH = Set.of("chto", "togo", "tomu", "kotoryye", "kotoryy");

  /// How far proof may stand from the verb, in phrases.
  private static final int REACH = 9;

  private final Phrases phrases;

  RussianSayings(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Saying> settle(List<Saying> sayings) {
    boolean proofless = isProofless() || isBald();
    boolean told = proofless && sayings.stream().anyMatch(RussianSayings::isTold);
    RussianFronted fronted = new RussianFronted(phrases);
    return sayings.stream()
        .map(fronted::settle)
        .map(saying -> isUnfound(saying) ? unfound(saying) : saying)
        .filter(saying -> !(told && isProof(saying)))
        .map(saying -> told && isTold(saying) ? saying.with(Hedge.ALLEGED) : saying)
        .map(saying -> isTalk(saying) ? saying.with(Hedge.RUMOURED) : saying)
        .map(RussianSayings::named)
        .map(saying -> isTrusted(saying) ? saying.with(Hedge.REPORTED) : saying)
        .toList();
  }

  /// `как говорят`, `как стало известно`: somebody says so, and nobody is named.
  private static Saying named(Saying saying) {
    boolean somebody =
        saying.role() == Role.AFTER
            && saying.source().isEmpty()
            && saying.hedge() == Hedge.REPORTED;
    return somebody ? saying.with(saying.hedge(), Optional.empty(), true) : saying;
  }

  private static boolean isTold(Saying saying) {
    return saying.role() == Role.VERB
        && saying.source().isPresent()
        && (saying.hedge() == Hedge.REPORTED || saying.hedge() == Hedge.ALLEGED);
  }

  private boolean isProof(Saying saying) {
    return saying.role() == Role.PLAIN
        && saying.hedge() == Hedge.NO_EVIDENCE
        && IntStream.range(saying.found().from(), saying.found().to())
            .mapToObj(phrases.words()::folded)
            .anyMatch(word -> isProofWord(word) || isBringing(word) || isBaldWord(word));
  }

  /// `не нашли документов, подтверждающих, что X владеет Y`: papers that are not there.
  private boolean isUnfound(Saying saying) {
    int paper = saying.source().orElse(-1);
    boolean shows =
        saying.role() == Role.VERB
            && RussianSpeakers.isShowing(phrases, saying.at())
            && phrases.noun(paper).filter(noun -> noun.may(RussianCase.GEN)).isPresent();
    for (int i = paper; shows && i >= 0 && !phrases.isMark(i, ",;:—"); i--) {
      if (phrases.is(i, WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }

  private static Saying unfound(Saying saying) {
    return saying.with(Hedge.NO_EVIDENCE, Optional.empty(), false);
  }

  /// `X, говорят, владеет Y`: people say so.
  private boolean isTalk(Saying saying) {
    return saying.role() == Role.VERB
        && saying.source().isEmpty()
        && phrases.isWord(saying.at(), "govoryat", "rasskazyvayut")
        && phrases.isMark(saying.at() + 1, ",")
        && (saying.at() == 0 || phrases.isMark(saying.at() - 1, ","));
  }

  /// `если верить его отчёту`
  private boolean isTrusted(Saying saying) {
    return saying.role() == Role.AFTER
        && saying.hedge() == Hedge.CONFIRMED
        && phrases.words().folded(saying.found().from()).equals("yesli");
  }

  /// Whether a part of the sentence of its own says that no proof was brought, and not of what.
  private boolean isProofless() {
    for (int i = 1; i < phrases.size(); i++) {
      if (phrases.hasWord(phrases.at(i), RussianSayings::isBringing) && isBare(i)) {
        return true;
      }
    }
    return false;
  }

  /// `без доказательств утверждает`, `голословно утверждает`
  private boolean isBald() {
    for (int i = 0; i < phrases.size(); i++) {
      boolean proof = phrases.hasWord(phrases.at(i), RussianSayings::isProofWord);
      // `без каких-либо доказательств`, `без тени доказательства`
      boolean without =
          proof
              && (phrases.isWord(i - 1, "bez")
                  || phrases.hasWord(phrases.at(i), "bez"::equals)
                  || (phrases.isNoun(i - 1) && phrases.isWord(i - 2, "bez")));
      if (without || phrases.hasWord(phrases.at(i), RussianSayings::isBaldWord)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBaldWord(String word) {
    return word.equals("goloslovno") || word.equals("bezdokazatelno");
  }

  private boolean isBare(int verb) {
    int from = verb;
    while (from > 0 && verb - from < REACH && !phrases.isMark(from - 1, ",;:—")) {
      from--;
    }
    int to = verb;
    while (phrases.has(to + 1) && to - verb < REACH && !phrases.isMark(to + 1, ",;:—")) {
      to++;
    }
    boolean negated = false;
    boolean proof = false;
    for (int i = from; i <= to; i++) {
      negated |= phrases.is(i, WordClass.NEG) || phrases.hasWord(phrases.at(i), "ne"::equals);
      proof |= phrases.hasWord(phrases.at(i), RussianSayings::isProofWord);
      if (phrases.hasWord(phrases.at(i), WHICH::contains)) {
        return false;
      }
    }
    boolean opened = phrases.isMark(from - 1, ",;:—");
    boolean gerund = phrases.hasWord(phrases.at(verb), word -> word.matches(".*(?:ya|v)"));
    boolean further =
        !gerund
            && phrases.isMark(to + 1, ",")
            && phrases.hasWord(
                phrases.at(to + 1 < phrases.size() - 1 ? to + 2 : to), WHICH::contains);
    return negated && proof && opened && !further;
  }

  private static boolean isProofWord(String word) {
    return PROOF.matcher(word).matches();
  }

  private static boolean isBringing(String word) {
    return BRINGS.matcher(word).matches();
  }

  /// `заплатил Краснову (так, по крайней мере, утверждает она) три миллиона`: in brackets behind
  /// the verb, `так` is what the clause around them tells.
  static boolean isSo(Phrases phrases, Saying saying, Clause clause) {
    int open = saying.at();
    boolean so = false;
    while (open > clause.verb() && !phrases.isMark(open, "(")) {
      so |= phrases.isWord(open, "tak", "eto");
      open--;
    }
    return phrases.language() == Language.RUSSIAN && so && phrases.isMark(open, "(");
  }
}
