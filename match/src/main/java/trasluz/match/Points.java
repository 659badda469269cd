package trasluz.match;

/// The points of a comparison: hundredths of a deciban, Turing's unit of evidence, so that 1,000
/// points make the odds that two names mean the same ten times better.
///
/// A score is the probability that these odds stand for, `1 / (1 + 10^(-points / 1000))`. The
/// amounts are set so that 0.70 divides what reviewers call the same name from what they do not;
/// `docs/decisions/name-scoring.md` says how they came about.
final class Points {
  /// What two names start with, before anything agrees.
  static final int START = -600;

  /// No word agrees, so nothing else matters.
  static final int NOTHING_IN_COMMON = -3_200;

  /// Agreement counts up to here: the words of a name are not independent (brothers share all but
  /// one), so more of them say little more.
  static final int MOST_AGREEMENT = 2_200;

  /// Nothing is left over on either side.
  static final int COMPLETE = 500;

  /// Two names that are the same word for word have at least this, however common the words are.
  static final int SAME_NAME = 450;

  /// Both sides keep a word without a counterpart, for the first and each further pair of words.
  static final int CONTRADICTION = -1_400;

  static final int FURTHER_CONTRADICTION = -600;

  /// For each misspelt word but the first.
  static final int FURTHER_MISSPELLING = -350;

  static final int OTHER_NUMBER = -1_600;
  static final int NUMBER_ON_ONE_SIDE = -1_300;

  /// A single word agrees while others are left over.
  static final int ONE_WORD_OF_SEVERAL = -400;

  static final int OTHER_LEGAL_FORM = -40;
  static final int FATHER_AND_SON = -1_800;

  /// A title that only one side has.
  static final int TITLE = -50;

  static final int INITIAL_FITS = 200;

  private static final int MOST_OMISSION_OF_A_PERSON = -300;
  private static final int MOST_OMISSION = -1_200;

  private Points() {}

  /// 0 to 1, with four decimals.
  static double score(int points) {
    double odds = Math.pow(10, points / 1_000.0);
    return Math.round(odds / (1 + odds) * 10_000) / 10_000.0;
  }

  /// The fewest points that give a score.
  static int atScore(double score) {
    double rounded = score - 0.000_05;
    int points = (int) Math.floor(1_000 * Math.log10(rounded / (1 - rounded))) - 2;
    while (score(points) < score) {
      points++;
    }
    return points;
  }

  /// What agreement on a word is worth at most when so many names on file hold it: more, the fewer
  /// they are.
  ///
  /// @param names names on file
  static int mostWorth(int holders, int names) {
    if (holders <= 1) {
      return MOST_AGREEMENT;
    }
    double rarity = 1 - Math.log(holders) / Math.log(Math.max(names, 1_000));
    return 500 + (int) (800 * Math.max(rarity, 0));
  }

  /// What agreement on a word is worth by the word alone.
  ///
  /// @param facts of the part, see [PartFacts]
  static int ofWord(int facts) {
    return switch (PartFacts.role(facts)) {
      case NAME -> ofName(facts);
      case PATRONYMIC -> 400;
      case GENERIC -> 300;
      case PLACE -> 450;
      case NUMBER -> 500;
      case INITIAL, LEGAL_FORM, TITLE, DESCENT, PARTICLE -> 200;
    };
  }

  private static int ofName(int facts) {
    int byBand =
        switch (PartFacts.band(facts)) {
          case 1 -> 500;
          case 2 -> 700;
          case 3 -> 900;
          default -> 1_200;
        };
    if (PartFacts.isInAnotherScript(facts)) {
      return Math.min(byBand, 600);
    }
    return PartFacts.length(facts) <= 2 ? Math.min(byBand, 700) : byBand;
  }

  /// What a likeness leaves of a word's worth: all of it for the same word, hardly anything for the
  /// least likeness that counts.
  static int agreement(int worth, int likeness) {
    return worth * Math.max(0, likeness * 5 - 3 * Likeness.SAME) / (2 * Likeness.SAME);
  }

  /// What a word costs that only one side has.
  static int omission(Role role, Bearer bearer) {
    boolean person = bearer == Bearer.PERSON;
    return switch (role) {
      case NAME -> person ? -100 : -600;
      case PATRONYMIC -> -50;
      case INITIAL -> person ? -50 : -150;
      case GENERIC -> -30;
      case PLACE -> -500;
      case NUMBER -> 0;
      case LEGAL_FORM, TITLE, DESCENT, PARTICLE -> -150;
    };
  }

  static int mostOmission(Bearer bearer) {
    return bearer == Bearer.PERSON ? MOST_OMISSION_OF_A_PERSON : MOST_OMISSION;
  }
}
