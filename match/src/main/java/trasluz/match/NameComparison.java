package trasluz.match;

import java.util.Arrays;
import java.util.List;
import trasluz.match.Words.Role;
import trasluz.statement.Claim.NameKind;

/// Compares the words of a looked-up name with those of one name on file after the other.
///
/// Words are paired one to one: equal ones first, then by falling likeness, then initials. The
/// score is
///
/// ```
///   sum of weight * likeness over the pairs of significant words
///   --------------------------------------------------------------------------------------
///   sum of weight over the pairs + cost of omission + cost of contradiction + 3 a weak word
/// ```
///
/// Words that only one side has are an *omission* and cheap (15 % of their weight where the file
/// has more, 25 % where the query has more; 50 % and 80 % when a single word agrees, because one
/// word is little to recognise somebody by). As far as both sides keep words without a counterpart
/// they *contradict* each other, at 150 %. Numbers that differ halve the score, a number on one
/// side takes a fifth off. A weak alias never scores above 0.80.
///
/// One instance serves one query and one thread. Scores are counted in ten-thousandths.
final class NameComparison {
  static final int ONE = 10_000;
  static final int MOST_FOR_WEAK_ALIAS = 8_000;

  /// Thousandths of its weight that a left-out word costs; the query's is also the least that an
  /// unmatched word of a query can cost, which [CandidateSearch] relies on.
  static final int LEFT_OUT_OF_FILE = 250;

  private static final int LEFT_OUT_OF_QUERY = 150;
  private static final int LEFT_OUT_OF_FILE_ONE_PAIR = 800;
  private static final int LEFT_OUT_OF_QUERY_ONE_PAIR = 500;
  private static final int CONTRADICTION = 1_500;
  private static final int WEAK_WORD = 3;
  private static final int MOST_WEAK_WORDS = 5;

  private final NameIndex index;
  private final List<QueryToken> query;
  private final int[] partner;
  private final int[] likeness;
  private final boolean[] taken = new boolean[NameTokens.MOST_TOKENS];
  private int name;
  private long agreed;
  private long compared;
  private int pairs;
  private int leftInQuery;
  private int leftInFile;
  private int weakWords;
  private boolean numberInQuery;
  private boolean numberInFile;

  NameComparison(NameIndex index, List<QueryToken> query) {
    this.index = index;
    this.query = query;
    this.partner = new int[query.size()];
    this.likeness = new int[query.size()];
  }

  /// The score of a name on file; [#partner] and the other questions then speak of it.
  int compare(int nameOnFile) {
    name = nameOnFile;
    Arrays.fill(partner, -1);
    Arrays.fill(taken, 0, index.length(name), false);
    pairEqualWords();
    pairLikeWords();
    pairInitials();
    weighPairs();
    weighRest();
    return score();
  }

  private void pairEqualWords() {
    for (int q = 0; q < partner.length; q++) {
      int id = query.get(q).id();
      for (int n = 0; id >= 0 && n < index.length(name); n++) {
        if (!taken[n] && index.token(name, n).id() == id) {
          pair(q, n, QueryToken.SAME);
          break;
        }
      }
    }
  }

  private void pair(int q, int n, int how) {
    partner[q] = n;
    likeness[q] = how;
    taken[n] = true;
  }

  private boolean isFree(int q) {
    return partner[q] < 0 && query.get(q).isSignificant();
  }

  private boolean isFreeOnFile(int n) {
    return !taken[n] && index.isSignificant(name, index.token(name, n));
  }

  private void pairLikeWords() {
    while (true) {
      int best = 0;
      int bestQ = -1;
      int bestN = -1;
      for (int q = 0; q < partner.length; q++) {
        for (int n = 0; isFree(q) && n < index.length(name); n++) {
          int like = isFreeOnFile(n) ? query.get(q).likeness(index.token(name, n)) : 0;
          if (like > best) {
            best = like;
            bestQ = q;
            bestN = n;
          }
        }
      }
      if (best == 0) {
        return;
      }
      pair(bestQ, bestN, best);
    }
  }

  private void pairInitials() {
    for (int q = 0; q < partner.length; q++) {
      for (int n = 0; isFree(q) && n < index.length(name); n++) {
        if (isFreeOnFile(n) && query.get(q).isInitialOf(index.token(name, n))) {
          pair(q, n, QueryToken.RESEMBLES);
        }
      }
    }
  }

  private void weighPairs() {
    agreed = 0;
    compared = 0;
    pairs = 0;
    for (int q = 0; q < partner.length; q++) {
      if (partner[q] >= 0) {
        int weight = worth(q);
        agreed += (long) weight * likeness[q];
        compared += 1_000L * weight;
        pairs += weight > 0 ? 1 : 0;
      }
    }
  }

  private void weighRest() {
    leftInQuery = 0;
    leftInFile = 0;
    weakWords = 0;
    numberInQuery = false;
    numberInFile = false;
    for (int q = 0; q < partner.length; q++) {
      if (isFree(q)) {
        leftInQuery += query.get(q).weight();
        numberInQuery |= query.get(q).role() == Role.NUMBER;
      } else if (partner[q] < 0) {
        weakWords++;
      }
    }
    for (int n = 0; n < index.length(name); n++) {
      if (isFreeOnFile(n)) {
        leftInFile += index.token(name, n).weight();
        numberInFile |= index.token(name, n).role() == Role.NUMBER;
      } else if (!taken[n]) {
        weakWords++;
      }
    }
  }

  private int score() {
    if (pairs == 0) {
      return 0;
    }
    long whole = compared + omission() + contradiction();
    whole += 1_000L * WEAK_WORD * Math.min(weakWords, MOST_WEAK_WORDS);
    int score = (int) (agreed * ONE / whole);
    if (numberInQuery && numberInFile) {
      score /= 2;
    } else if (numberInQuery || numberInFile) {
      score = score * 4 / 5;
    }
    return isWeakAlias() ? Math.min(score, MOST_FOR_WEAK_ALIAS) : score;
  }

  private long omission() {
    int both = Math.min(leftInQuery, leftInFile);
    long ofFile = pairs == 1 ? LEFT_OUT_OF_FILE_ONE_PAIR : LEFT_OUT_OF_FILE;
    long ofQuery = pairs == 1 ? LEFT_OUT_OF_QUERY_ONE_PAIR : LEFT_OUT_OF_QUERY;
    return ofFile * (leftInQuery - both) + ofQuery * (leftInFile - both);
  }

  private long contradiction() {
    return (long) CONTRADICTION * Math.min(leftInQuery, leftInFile);
  }

  int name() {
    return name;
  }

  /// The position on file of the word paired with a word of the query, or -1.
  int partner(int q) {
    return partner[q];
  }

  int likeness(int q) {
    return likeness[q];
  }

  /// The weight of a pair: 0 for words that are weak in both names.
  int worth(int q) {
    Token listed = index.token(name, partner[q]);
    boolean counts = query.get(q).isSignificant() && index.isSignificant(name, listed);
    return counts ? query.get(q).pairWeight(listed) : 0;
  }

  boolean isTaken(int n) {
    return taken[n];
  }

  boolean contradicts() {
    return leftInQuery > 0 && leftInFile > 0;
  }

  boolean hasNumberOnOneSide() {
    return numberInQuery != numberInFile;
  }

  boolean hasOtherNumber() {
    return numberInQuery && numberInFile;
  }

  boolean isWeakAlias() {
    return index.name(name).kind() == NameKind.WEAK_ALIAS;
  }
}
