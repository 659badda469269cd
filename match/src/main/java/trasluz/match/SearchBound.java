package trasluz.match;

/// The most points that a name can reach with a query, from how many words they share: what
/// [NameSearch] leaves names out by. Never less than what [Pairing] counts.
///
/// One instance serves one thread and many queries; [#prepare] takes the next one.
final class SearchBound {
  /// A single pair of particles or the like is worth no more.
  private static final int WEAK_WORD = 200;

  private static final int NONE = 0;

  /// What a word costs at least that only one side has.
  private static final int CHEAPEST_OMISSION = 30;

  /// Both sides keep a word; the other side's may be a number.
  private static final int LEAST_CONTRADICTION = Points.NUMBER_ON_ONE_SIDE - CHEAPEST_OMISSION;

  private final int[] costs = new int[NameParts.MOST];
  private int mostOmission;
  private int dearest;
  private int cheapest;

  /// Which parts of the query are no titles, a bit for each; of these the numbers, and those that
  /// say who is meant.
  private int words;

  private int numbers;
  private int names;
  private int initials;
  private int splits;
  private int joins;
  private int titleGain;
  private int mostInitials;

  /// @param splits how many words of the query may be two of a name
  /// @param joins how many words of a name may be two of the query
  void prepare(Side query, int splits, int joins, int titleGain, int mostInitials) {
    this.splits = splits;
    this.joins = joins;
    this.titleGain = titleGain;
    this.mostInitials = mostInitials;
    Bearer bearer = query.bearer == Bearer.ORGANISATION ? Bearer.ORGANISATION : Bearer.PERSON;
    mostOmission = -Points.mostOmission(bearer);
    numbers = 0;
    names = 0;
    words = 0;
    initials = 0;
    dearest = 0;
    cheapest = NONE;
    for (int part = 0; part < query.count; part++) {
      Role role = query.role(part);
      int bit = 1 << part;
      costs[part] = 0;
      switch (role) {
        case NUMBER -> numbers |= bit;
        case TITLE, GENERIC -> {}
        case NAME, PLACE, INITIAL, PATRONYMIC, LEGAL_FORM, DESCENT, PARTICLE -> names |= bit;
      }
      initials += role == Role.INITIAL ? 1 : 0;
      if (role != Role.TITLE) {
        words |= bit;
      }
      if (role != Role.TITLE && role != Role.NUMBER) {
        costs[part] = -Points.omission(role, bearer);
        dearest = Math.max(dearest, costs[part]);
        cheapest = cheapest == NONE ? costs[part] : Math.min(cheapest, costs[part]);
      }
    }
  }

  /// What leaving out some parts costs, numbers and titles for nothing.
  private int cost(int parts) {
    int cost = 0;
    for (int left = parts; left != 0; left &= left - 1) {
      cost += costs[Integer.numberOfTrailingZeros(left)];
    }
    return cost;
  }

  /// The most points of a name that shares exactly these parts of the query.
  ///
  /// @param gain what they are worth
  /// @param nameClass see [NameClass]
  /// @param together whether the name holds words that the query writes together or apart
  int most(int shared, int gain, boolean together, int nameClass) {
    int rest = words & ~shared;
    // A word that the query repeats is shared twice, however often the name has it.
    int inCommon = Integer.bitCount(words & shared);
    int pairs = Math.min(inCommon, NameClass.mostWords(nameClass) + (together ? joins : 0));
    return most(
        pairs,
        gain,
        Integer.bitCount(rest) + inCommon - pairs,
        Integer.bitCount(rest & numbers),
        Integer.bitCount(rest & names),
        cost(rest),
        together,
        nameClass);
  }

  /// Whether a name can reach the threshold that shares none of some parts of the query, and writes
  /// no words together or apart that the query does not.
  ///
  /// @param without the parts that it does not share
  /// @param gains of the parts that a name may share besides, titles left out, the highest first
  /// @param count how many these are
  boolean canReach(int threshold, int without, int[] gains, int count, int nameClass) {
    int lacking = words & without;
    int others = Integer.bitCount(words) - Integer.bitCount(lacking);
    int otherNumbers = Integer.bitCount(words & ~without & numbers);
    int cost = cost(lacking);
    int gain = titleGain;
    for (int shared = 0; shared <= Math.min(count, NameClass.mostWords(nameClass)); shared++) {
      gain += shared > 0 ? gains[shared - 1] : 0;
      boolean possible = shared > 0 || titleGain > 0;
      if (possible
          && most(
                  shared,
                  gain,
                  Integer.bitCount(words) - shared,
                  fewest(numbers, lacking, shared),
                  fewest(names, lacking, shared),
                  cost + Math.max(0, others - shared - otherNumbers) * cheapest,
                  false,
                  nameClass)
              >= threshold) {
        return true;
      }
    }
    return false;
  }

  /// How many parts of a kind are not shared at least, when some are lacking and so many shared.
  private static int fewest(int kind, int lacking, int shared) {
    return Math.max(Integer.bitCount(lacking & kind), Integer.bitCount(kind) - shared);
  }

  /// @param shared how many words of the query the name shares, titles left out
  /// @param rest how many it does not share
  /// @param restNumbers how many of these are numbers
  /// @param restNames how many of these say who is meant
  /// @param cost what leaving out those of the rest that are no numbers costs at least
  private int most(
      int shared,
      int gain,
      int rest,
      int restNumbers,
      int restNames,
      int cost,
      boolean together,
      int nameClass) {
    int apart = together ? splits : 0;
    int joined = together ? joins : 0;
    int surelyLeft = Math.max(0, NameClass.fewestWords(nameClass) - shared - apart);
    int atMostLeft = Math.max(0, NameClass.mostWords(nameClass) - Math.max(0, shared - joined));
    int ofName =
        NameClass.hasInitials(nameClass)
            ? Math.min(mostInitials, NameClass.mostWords(nameClass))
            : 0;
    int byInitial = Math.min(Math.min(rest - restNumbers, atMostLeft), initials + ofName);
    int all = gain + byInitial * Points.INITIAL_FITS;
    int left = rest - byInitial;
    surelyLeft = Math.max(0, surelyLeft - byInitial);
    int points = Points.START + Math.min(all, Points.MOST_AGREEMENT);
    if (shared <= 1 && restNames > byInitial) {
      int byWeakWord = Points.START + WEAK_WORD + titleGain + byInitial * Points.INITIAL_FITS;
      points = Math.max(points + Points.ONE_WORD_OF_SEVERAL, Math.min(points, byWeakWord));
    }
    if (left > 0 && surelyLeft > 0) {
      boolean both = restNumbers > 0 && left > restNumbers;
      return points + (both ? Points.OTHER_NUMBER - CHEAPEST_OMISSION : LEAST_CONTRADICTION);
    }
    if (left > 0) {
      int lost = Math.min(Math.max(0, cost - byInitial * dearest), mostOmission);
      return points - lost + (restNumbers > 0 ? Points.NUMBER_ON_ONE_SIDE : 0);
    }
    if (surelyLeft > 0) {
      return points - CHEAPEST_OMISSION;
    }
    return byInitial > 0 ? points : Math.max(points + Points.COMPLETE, Points.SAME_NAME);
  }
}
