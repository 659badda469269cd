package trasluz.report;

import java.util.stream.IntStream;
import trasluz.report.HedgeLexicon.Role;

/// Tells which clauses of an English sentence are the author's own remarks, whoever's word the rest
/// of the sentence is: what a relative clause or a participle says of a noun between commas.
record EnglishRemarks(Phrases phrases) {
  boolean isAuthors(Saying saying, Clause clause) {
    return phrases.language() == Language.ENGLISH
        && ((saying.role() == Role.VERB && isInEnglishRemark(saying, clause))
            || isSetIntoRelative(saying, clause)
            || (isOfMainClause(saying) && isSetOffInEnglish(saying, clause))
            || (saying.role() != Role.PLAIN && isReduced(saying, clause)));
  }

  /// `X, who, says Z, owns Y, met W`: what is set into a relative clause behind its "who" says
  /// nothing of the rest.
  private boolean isSetIntoRelative(Saying saying, Clause clause) {
    int close = saying.at() + 1;
    boolean verb = saying.role() == Role.VERB && phrases.isMark(close, ",");
    for (int i = saying.at() - 1; verb && i > 0 && !phrases.isVerb(i); i--) {
      if (phrases.isMark(i, ";:—?")) {
        return false;
      }
      if (phrases.isWord(i, "who", "which") && phrases.isMark(i + 1, ",")) {
        int end = close + 1;
        while (end < phrases.size() && !phrases.isMark(end, ",;:—?")) {
          end++;
        }
        return clause.verb() < i || clause.verb() > end;
      }
    }
    return false;
  }

  /// `the mate said that the tug Karsa, owned by X, was in Y`: a participle between commas behind a
  /// name, before the verb that is said of it.
  private boolean isReduced(Saying saying, Clause clause) {
    int comma = clause.group() - 1;
    boolean named =
        phrases.noun(phrases.beforeQuotes(comma)).flatMap(Phrase.Noun::name).isPresent();
    boolean bare =
        clause.group() == clause.verb()
            && clause.passive()
            && new Participles(phrases).isParticiple(clause.verb());
    int close = clause.verb();
    while (close < phrases.size() && !phrases.isMark(close, ",;:—()")) {
      close++;
    }
    int next = close + 1;
    boolean goesOn =
        phrases.isVerb(next)
            || ClauseReader.GROUP.stream().anyMatch(group -> phrases.is(next, group));
    return bare
        && named
        && phrases.isMark(comma, ",")
        && phrases.isMark(close, ",")
        && goesOn
        && (saying.at() < comma || saying.at() > close);
  }

  /// `said X worked for Y, a trader whose cousin was listed`: what a relative clause says of a noun
  /// behind a comma is the author's.
  private boolean isInEnglishRemark(Saying saying, Clause clause) {
    int relative = clause.group() - 1;
    while (relative > saying.at() && isPartOfSubject(relative)) {
      relative--;
    }
    boolean opened =
        phrases.isWord(relative, "who", "which", "whose", "whom")
            && (phrases.is(relative, WordClass.REL) || phrases.is(relative, WordClass.RELPOSS));
    int before = phrases.isMark(relative - 1, ",") ? relative - 2 : relative - 1;
    // `names him as the owner of X, the carrier that took the goods`
    boolean apposed =
        phrases.isWord(relative, "that")
            && phrases.noun(before).filter(noun -> noun.name().isEmpty()).isPresent()
            && phrases.isMark(before - 1, ",")
            && phrases.noun(before - 2).flatMap(Phrase.Noun::name).isPresent();
    if (phrases.language() != Language.ENGLISH
        || !(opened || apposed)
        || !phrases.isNoun(before)
        || saying.at() >= relative) {
      return false;
    }
    for (int i = saying.at() + 1; i < relative; i++) {
      if (phrases.isMark(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /// `according to X` and `if`, which are said of the whole sentence.
  private boolean isOfMainClause(Saying saying) {
    return saying.role() == Role.AFTER
        || (saying.role() == Role.PLAIN && phrases.is(saying.at(), WordClass.SUB));
  }

  /// `according to a clerk, X was paid by Y, who owns Z`: what is set off by a comma is the
  /// author's.
  private boolean isSetOffInEnglish(Saying saying, Clause clause) {
    int relative = clause.group() - 1;
    while (relative > saying.at() && isPartOfSubject(relative)) {
      relative--;
    }
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(relative - 1, ",")
        && phrases.isNoun(phrases.beforeQuotes(relative - 1))
        && isInEnglishRemark(saying, clause);
  }

  private boolean isPartOfSubject(int at) {
    return phrases.isNoun(at)
        || phrases.is(at, WordClass.ADV)
        || phrases.is(at, WordClass.PREP)
        || (phrases.isMark(at, ",") && phrases.isNoun(at + 1) && phrases.isMark(at + 2, ","))
        || (phrases.isMark(at, ",") && phrases.isNoun(at - 1) && phrases.isMark(at - 2, ","));
  }

  /// `said that X had sold his shares and that rumours that he advises Y were false`: what calls
  /// the second false says nothing of the first.
  static boolean isInOtherThat(Phrases phrases, Saying saying, Clause clause) {
    if (phrases.language() != Language.ENGLISH || saying.role() != Role.PLAIN) {
      return false;
    }
    int cue = saying.at();
    // `it is rumoured that X and that Y`: what opens both is said of both.
    boolean within = cue > clause.verb() || hasThat(phrases, 0, cue);
    int from = Math.min(cue, clause.verb());
    int to = Math.max(cue, clause.verb());
    for (int i = from + 1; within && i + 1 < to; i++) {
      if (phrases.is(i, WordClass.CONJ) && phrases.isWord(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasThat(Phrases phrases, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> phrases.isWord(i, "that"));
  }
}
