package trasluz.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trasluz.match.script.Reading;

/// Pairs the parts of two names one to one and counts the points; the one scorer behind screening
/// and comparing.
///
/// ```
///   points = start
///          + agreement: the worth of each pair, less for less likeness, up to a limit
///          + complete, where nothing is left over on either side
///          - omission: a word that only one side has is cheap
///          - contradiction: as far as both sides keep words without a counterpart
///          - numbers that differ or stand on one side only, and a few special cases
/// ```
///
/// Parts are paired by falling likeness, then written-together words (`Good Will` and `Goodwill`),
/// then initials. One instance serves one thread; [#compare] leaves its findings in the fields.
final class Pairing {
  /// How like the left part at one position is to the right part at another, in thousandths.
  interface Likenesses {
    int of(int left, int right);
  }

  private static final int NOBODY = -1;

  final int[] partner = new int[NameParts.MOST];
  final int[] likeness = new int[NameParts.MOST];
  final int[] gained = new int[NameParts.MOST];

  /// For each right part its left partner, or -1.
  final int[] taken = new int[NameParts.MOST];

  Side left = new Side();
  Side right = new Side();
  int agreement;
  int omission;
  int contradictions;
  int pairs;

  /// Pairs of words that tell who is meant, `abd` and the like left out.
  int tellingPairs;

  int numbersLeft;
  int numbersRight;
  int leftOver;

  /// Titles on one side only; `King` may be one and may be a surname.
  int titles;

  int initials;
  int misspellings;
  int rightOver;

  /// Words left over on either side that are not ordinary words of the trade.
  int namesLeft;

  boolean fatherAndSon;
  boolean otherLegalForm;

  /// The points for two names.
  int compare(Side one, Side other, Likenesses likenesses) {
    left = one;
    right = other;
    Arrays.fill(partner, 0, left.count, NOBODY);
    Arrays.fill(taken, 0, right.count, NOBODY);
    agreement = 0;
    pairs = 0;
    tellingPairs = 0;
    initials = 0;
    misspellings = 0;
    pairLike(likenesses);
    if (pairs < left.count || pairs < right.count) {
      pairJoined();
      pairInitials();
    }
    countRest();
    return points();
  }

  private void pairLike(Likenesses likenesses) {
    int limit = Likeness.SAME + 1;
    while (pairs < left.count && pairs < right.count) {
      int best = 0;
      int bestLeft = NOBODY;
      int bestRight = NOBODY;
      for (int l = 0; l < left.count && best < limit; l++) {
        for (int r = 0; partner[l] == NOBODY && r < right.count; r++) {
          int like = taken[r] == NOBODY ? likenesses.of(l, r) : 0;
          if (like > best) {
            best = like;
            bestLeft = l;
            bestRight = r;
            if (like == limit || like == Likeness.SAME) {
              break;
            }
          }
        }
        if (best == Likeness.SAME) {
          break;
        }
      }
      if (best == 0) {
        return;
      }
      pair(bestLeft, bestRight, best);
    }
  }

  private void pair(int l, int r, int how) {
    partner[l] = r;
    taken[r] = l;
    likeness[l] = how;
    gained[l] = Points.agreement(Math.min(left.worth(l), right.worth(r)), how);
    agreement += gained[l];
    pairs++;
    tellingPairs += left.role(l).isWeak() ? 0 : 1;
    misspellings += Likeness.isMisspelling(how, left.reading(l), right.reading(r)) ? 1 : 0;
  }

  /// Two words on one side that are one word on the other.
  private void pairJoined() {
    for (int l = 0; l < left.count; l++) {
      for (int r = 0; partner[l] == NOBODY && r < right.count; r++) {
        if (taken[r] != NOBODY) {
          continue;
        }
        if (r + 1 < right.count && taken[r + 1] == NOBODY && isJoined(left, l, right, r)) {
          join(l, l, r, r + 1, left.worth(l));
        } else if (l + 1 < left.count && partner[l + 1] == NOBODY && isJoined(right, r, left, l)) {
          join(l, l + 1, r, r, right.worth(r));
        }
      }
    }
  }

  private void join(int l, int lastLeft, int r, int lastRight, int worth) {
    partner[l] = r;
    partner[lastLeft] = r;
    taken[r] = l;
    taken[lastRight] = l;
    likeness[l] = Likeness.JOINED;
    likeness[lastLeft] = Likeness.JOINED;
    gained[lastLeft] = 0;
    gained[l] = Points.agreement(worth, Likeness.JOINED);
    agreement += gained[l];
    pairs++;
    tellingPairs++;
  }

  /// Whether a word is two neighbouring ones of the other side written together, with or without
  /// their particles.
  private static boolean isJoined(Side one, int whole, Side other, int first) {
    if (!PartFacts.mayBeSpeltOtherwise(one.facts[whole])
        || !mayBeJoined(one, whole, other, first)) {
      return false;
    }
    Part all = one.part(whole);
    Part start = other.part(first);
    Part end = other.part(first + 1);
    if (start.reading() == Reading.SOUND && end.reading() == Reading.SOUND) {
      return isJoined(all.key(), start.key(), end.key());
    }
    String startWithParticles = other.glued(first);
    String endWithParticles = other.glued(first + 1);
    return isJoined(all.text(), start.text(), end.text())
        || (!startWithParticles.isEmpty() && isJoined(all.text(), startWithParticles, end.text()))
        || (!endWithParticles.isEmpty() && isJoined(all.text(), start.text(), endWithParticles));
  }

  /// Most words are not as long as two others together; only the rest is looked at.
  private static boolean mayBeJoined(Side one, int whole, Side other, int first) {
    int length = PartFacts.length(one.facts[whole]);
    int both = PartFacts.length(other.facts[first]) + PartFacts.length(other.facts[first + 1]);
    return length == both
        || length == PartFacts.LONG
        || other.hasGlued(first)
        || other.hasGlued(first + 1)
        || other.reading(first) == Reading.SOUND;
  }

  private static boolean isJoined(String whole, String start, String end) {
    return whole.length() == start.length() + end.length()
        && whole.startsWith(start)
        && whole.endsWith(end);
  }

  private void pairInitials() {
    for (int l = 0; l < left.count; l++) {
      for (int r = 0; partner[l] == NOBODY && r < right.count; r++) {
        if (taken[r] == NOBODY && isInitialOf(left.facts[l], right.facts[r])) {
          partner[l] = r;
          taken[r] = l;
          likeness[l] = 0;
          gained[l] = Points.INITIAL_FITS;
          agreement += Points.INITIAL_FITS;
          initials++;
        }
      }
    }
  }

  private static boolean isInitialOf(int one, int other) {
    boolean oneIs = PartFacts.role(one) == Role.INITIAL;
    boolean otherIs = PartFacts.role(other) == Role.INITIAL;
    return oneIs != otherIs
        && PartFacts.firstLetter(one) == PartFacts.firstLetter(other)
        && PartFacts.mayBeSpeltOtherwise(oneIs ? other : one);
  }

  private void countRest() {
    omission = 0;
    leftOver = 0;
    namesLeft = 0;
    rightOver = 0;
    numbersLeft = 0;
    numbersRight = 0;
    titles = 0;
    for (int l = 0; l < left.count; l++) {
      if (partner[l] == NOBODY) {
        if (left.role(l) == Role.NUMBER) {
          numbersLeft++;
        } else if (left.role(l) == Role.TITLE) {
          titles++;
        } else {
          leftOver++;
          namesLeft += left.role(l) == Role.GENERIC ? 0 : 1;
        }
      }
    }
    for (int r = 0; r < right.count; r++) {
      if (taken[r] == NOBODY) {
        if (right.role(r) == Role.NUMBER) {
          numbersRight++;
        } else if (right.role(r) == Role.TITLE) {
          titles++;
        } else {
          rightOver++;
          namesLeft += right.role(r) == Role.GENERIC ? 0 : 1;
        }
      }
    }
    contradictions = Math.min(leftOver, rightOver);
    omission = Math.max(omitted(), Points.mostOmission(bearer())) + titles * Points.TITLE;
    otherLegalForm =
        !left.legalForm.isEmpty()
            && !right.legalForm.isEmpty()
            && !left.legalForm.equals(right.legalForm);
    fatherAndSon = isFatherAndSon();
  }

  /// An organisation where either side looks like one.
  Bearer bearer() {
    return left.bearer == Bearer.ORGANISATION || left.bearer == Bearer.UNKNOWN
        ? left.bearer
        : right.bearer;
  }

  /// What the longer side keeps beyond the contradictions, its cheapest words first.
  private int omitted() {
    boolean ofLeft = leftOver > rightOver;
    Side side = ofLeft ? left : right;
    int[] partners = ofLeft ? partner : taken;
    int beyond = Math.abs(leftOver - rightOver);
    int sum = 0;
    for (int i = side.count - 1; i >= 0 && beyond > 0; i--) {
      if (partners[i] == NOBODY && isOmittable(side.role(i))) {
        sum += Points.omission(side.role(i), bearer());
        beyond--;
      }
    }
    return sum;
  }

  private static boolean isOmittable(Role role) {
    return role != Role.NUMBER && role != Role.TITLE;
  }

  /// `Ahmad bin Hasan` is not `Hasan bin Ahmad`.
  private boolean isFatherAndSon() {
    int sonLeft = left.descentBefore;
    int sonRight = right.descentBefore;
    if (sonLeft < 0 || sonRight < 0 || sonLeft + 1 >= left.count || sonRight + 1 >= right.count) {
      return false;
    }
    return partner[sonLeft] == sonRight + 1 && partner[sonLeft + 1] == sonRight;
  }

  /// Whatever counts besides the pairs.
  ///
  /// @param rule in a few words
  /// @param why in a sentence without a full stop
  record Finding(String rule, String why, int points) {}

  private int points() {
    if (pairs == 0) {
      return Points.NOTHING_IN_COMMON;
    }
    int points = counted();
    return isSameName() ? Math.max(points, Points.SAME_NAME) : points;
  }

  private int counted() {
    return Points.START
        + Math.min(agreement, Points.MOST_AGREEMENT)
        + omission
        + ofContradictions()
        + ofNumbers()
        + ofMisspellings()
        + (isComplete() ? Points.COMPLETE : 0)
        + (isOneWordOfSeveral() ? Points.ONE_WORD_OF_SEVERAL : 0)
        + (otherLegalForm ? Points.OTHER_LEGAL_FORM : 0)
        + (fatherAndSon ? Points.FATHER_AND_SON : 0);
  }

  private int ofContradictions() {
    return contradictions == 0
        ? 0
        : Points.CONTRADICTION + Points.FURTHER_CONTRADICTION * (contradictions - 1);
  }

  private int ofNumbers() {
    if (numbersLeft > 0 && numbersRight > 0) {
      return Points.OTHER_NUMBER;
    }
    return numbersLeft + numbersRight > 0 ? Points.NUMBER_ON_ONE_SIDE : 0;
  }

  /// A slip of the pen is likely once; that all words are misspelt is less likely than other words.
  private int ofMisspellings() {
    return Points.FURTHER_MISSPELLING * Math.max(misspellings - 1, 0);
  }

  private boolean isComplete() {
    boolean rest = leftOver + rightOver + numbersLeft + numbersRight + initials > 0;
    return !rest && (titles == 0 || tellingPairs > 1);
  }

  private boolean isSameName() {
    boolean same = isComplete() && titles == 0 && !fatherAndSon;
    for (int l = 0; same && l < left.count; l++) {
      same = likeness[l] == Likeness.SAME;
    }
    return same;
  }

  private boolean isOneWordOfSeveral() {
    return tellingPairs == 1 && namesLeft + titles > 0;
  }

  /// What counted besides the pairs in the comparison just made, each with its points.
  List<Finding> findings() {
    List<Finding> out = new ArrayList<>();
    if (pairs == 0) {
      out.add(
          new Finding(
              "nothing in common",
              "no word agrees",
              Points.NOTHING_IN_COMMON
                  - Points.START
                  - Math.min(agreement, Points.MOST_AGREEMENT)));
      return out;
    }
    add(out, "omission", "words that only one name has", omission);
    add(out, "contradiction", "both names keep a word without a counterpart", ofContradictions());
    add(
        out,
        "numbers",
        numbersLeft > 0 && numbersRight > 0 ? "the numbers differ" : "one name has a number more",
        ofNumbers());
    add(out, "misspellings", "more than one word differs", ofMisspellings());
    add(out, "complete", "no word is left over", isComplete() ? Points.COMPLETE : 0);
    add(
        out,
        "one word of several",
        "a single word agrees",
        isOneWordOfSeveral() ? Points.ONE_WORD_OF_SEVERAL : 0);
    add(
        out,
        "legal forms",
        "they differ: %s and %s".formatted(left.legalForm, right.legalForm),
        otherLegalForm ? Points.OTHER_LEGAL_FORM : 0);
    add(
        out,
        "same name",
        "word for word, so it counts at least so much",
        isSameName() ? Math.max(Points.SAME_NAME - counted(), 0) : 0);
    add(out, "father and son", "they change places", fatherAndSon ? Points.FATHER_AND_SON : 0);
    return out;
  }

  private static void add(List<Finding> out, String rule, String why, int points) {
    if (points != 0) {
      out.add(new Finding(rule, why, points));
    }
  }
}
