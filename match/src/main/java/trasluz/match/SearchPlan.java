package trasluz.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trasluz.match.script.Reading;

/// What a query looks for in an index: for each of its parts the parts on file that are like it,
/// what each is worth, and the order in which to go through their holders.
///
/// One instance serves one thread and many queries.
final class SearchPlan {
  private static final int SHORTEST_HALF = 2;
  private static final int LONGEST_SPLIT = 40;
  private static final int NOBODY = -1;

  private final NameIndex index;
  private final PartDictionary dictionary;
  private final Likeness likeness = new Likeness();
  private final NearKeys.Scratch scratch = new NearKeys.Scratch();
  private final QueryLikenesses likenesses;
  private final SearchBound bound = new SearchBound();
  private final Side query = new Side();
  private final Like[] like = new Like[NameParts.MOST];
  private final int[] order = new int[NameParts.MOST];
  private final int[] byGain = new int[NameParts.MOST];
  private final int[] gains = new int[NameParts.MOST];
  private final List<Together> together = new ArrayList<>();
  private int splits;
  private int joins;
  private int words;

  /// @param candidate the names that are compared are laid out here
  SearchPlan(NameIndex index, Side candidate) {
    this.index = index;
    this.dictionary = index.dictionary();
    this.likenesses = new QueryLikenesses(candidate);
    Arrays.setAll(like, _ -> new Like());
  }

  void prepare(NameParts name) {
    query.fill(name);
    likenesses.clear(query.count);
    together.clear();
    splits = 0;
    joins = 0;
    words = 0;
    for (int part = 0; part < query.count; part++) {
      like[part].clear();
      words += query.role(part) == Role.TITLE ? 0 : 1;
      int known = dictionary.find(query.part(part).text());
      if (known >= 0) {
        query.setWorth(part, index.worth(known));
      }
    }
    for (int part = 0; part < query.count; part++) {
      findWithLegalForm(part);
      findLike(part);
      findGlued(part);
      findSplit(part);
      findJoined(part);
    }
    int titleGain = 0;
    for (int part = 0; part < query.count; part++) {
      like[part].sort();
      titleGain += query.role(part) == Role.TITLE ? like[part].mostGain() : 0;
    }
    bound.prepare(query, splits, joins, titleGain, index.mostInitials());
    orderByHolders();
    orderByGain();
  }

  private void findLike(int part) {
    dictionary.forEachNear(
        query.part(part), scratch, likeness, (id, how) -> addIfMoreLike(part, id, how));
  }

  private void addIfMoreLike(int part, int id, int how) {
    if (how > likenesses.get(id, part)) {
      likenesses.put(id, part, how);
      add(part, id, how);
    }
  }

  private void add(int part, int id, int how) {
    int worth = Math.min(query.worth(part), index.worth(id));
    like[part].add(id, Points.agreement(worth, how), index.holders().size(id));
  }

  private void findGlued(int part) {
    int whole = query.hasGlued(part) ? dictionary.find(query.glued(part)) : -1;
    if (whole >= 0 && likenesses.get(whole, part) == 0) {
      likenesses.put(whole, part, Likeness.JOINED);
      add(part, whole, Likeness.JOINED);
    }
  }

  /// The same word with or without a legal form written to it.
  private void findWithLegalForm(int part) {
    String text = query.part(part).text();
    if (!query.part(part).mayBeSpeltOtherwise()
        || text.length() < Likeness.SHORTEST_WITH_LEGAL_FORM) {
      return;
    }
    for (String form : Likeness.GLUED_LEGAL_FORMS) {
      addIfLike(part, dictionary.find(text + form));
      if (text.endsWith(form)) {
        addIfLike(part, dictionary.find(text.substring(0, text.length() - form.length())));
      }
    }
  }

  private void addIfLike(int part, int id) {
    if (id >= 0) {
      addIfMoreLike(part, id, likeness.of(query.part(part), dictionary.part(id)));
    }
  }

  /// Two words on file that the query writes together.
  private void findSplit(int part) {
    String whole = query.part(part).text();
    if (!query.part(part).mayBeSpeltOtherwise() || whole.length() > LONGEST_SPLIT) {
      return;
    }
    int before = together.size();
    int gain = Points.agreement(query.worth(part), Likeness.JOINED);
    for (int at = SHORTEST_HALF; at <= whole.length() - SHORTEST_HALF; at++) {
      int start = dictionary.find(whole.substring(0, at));
      int end = start < 0 ? NOBODY : dictionary.find(whole.substring(at));
      if (end >= 0) {
        together.add(new Together(1 << part, gain, start, end));
      }
    }
    if (dictionary.hasSounds()) {
      findSplitSounds(part, gain);
    }
    splits += together.size() > before ? 1 : 0;
  }

  /// Two Chinese characters on file that the query writes as one word.
  private void findSplitSounds(int part, int gain) {
    String key = query.part(part).key();
    for (int at = 1; at < key.length(); at++) {
      String end = key.substring(at);
      dictionary.forEachOfKey(
          key.substring(0, at),
          id -> {
            if (dictionary.isSound(id) && hasSound(end)) {
              together.add(new Together(1 << part, gain, id, id));
            }
          });
    }
  }

  private boolean hasSound(String key) {
    boolean[] found = {false};
    dictionary.forEachOfKey(key, id -> found[0] |= dictionary.isSound(id));
    return found[0];
  }

  /// One word on file that the query writes as two.
  private void findJoined(int first) {
    if (first + 1 >= query.count) {
      return;
    }
    Part one = query.part(first);
    Part other = query.part(first + 1);
    if (one.reading() == Reading.SOUND && other.reading() == Reading.SOUND) {
      dictionary.forEachOfKey(one.key() + other.key(), id -> addJoined(first, id));
      return;
    }
    String start = one.text();
    String end = other.text();
    addJoined(first, dictionary.find(start + end));
    if (query.hasGlued(first)) {
      addJoined(first, dictionary.find(query.glued(first) + end));
    }
    if (query.hasGlued(first + 1)) {
      addJoined(first, dictionary.find(start + query.glued(first + 1)));
    }
  }

  private void addJoined(int first, int id) {
    if (id >= 0) {
      joins++;
      int gain = Points.agreement(index.worth(id), Likeness.JOINED);
      together.add(new Together(3 << first, gain, id, id));
    }
  }

  /// Words that one side writes together and the other apart.
  ///
  /// @param parts of the query that they are, a bit for each
  /// @param gain what they are worth at most
  /// @param one the number of a part that such a name has
  /// @param other another such part, or the same
  record Together(int parts, int gain, int one, int other) {}

  List<Together> together() {
    return together;
  }

  private void orderByHolders() {
    for (int i = 0; i < query.count; i++) {
      int at = i;
      while (at > 0 && like[order[at - 1]].holders > like[i].holders) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
  }

  private void orderByGain() {
    int count = 0;
    for (int part = 0; part < query.count; part++) {
      if (query.role(part) != Role.TITLE && like[part].size > 0) {
        int at = count++;
        while (at > 0 && like[byGain[at - 1]].mostGain() < like[part].mostGain()) {
          byGain[at] = byGain[at - 1];
          at--;
        }
        byGain[at] = part;
      }
    }
    Arrays.fill(byGain, count, byGain.length, NOBODY);
  }

  /// The classes of names that can reach the threshold though they share none of some parts of the
  /// query and hold no words that the query writes together or apart; a bit for each class, see
  /// [NameClass].
  int classesWithout(int parts, int threshold) {
    int count = 0;
    int mayBeShared = 0;
    for (int i = 0; i < byGain.length && byGain[i] != NOBODY; i++) {
      mayBeShared |= 1 << byGain[i];
      if ((parts & 1 << byGain[i]) == 0) {
        gains[count++] = like[byGain[i]].mostGain();
      }
    }
    int without = parts | ~mayBeShared;
    int out = 0;
    for (int nameClass = 0; nameClass < NameClass.COUNT; nameClass++) {
      boolean initials = NameClass.hasInitials(nameClass);
      if (initials && index.mostInitials() == 0) {
        break;
      }
      int length = NameClass.fewestWords(nameClass);
      // What is left over on the name's side counts once, so still longer names are no worse.
      boolean alike = length > (initials ? 2 * words : words) + 1 && length < NameClass.LONG;
      boolean can =
          alike
              ? (out & 1 << (nameClass - 1)) != 0
              : bound.canReach(threshold, without, gains, count, nameClass);
      out |= can ? 1 << nameClass : 0;
    }
    return out;
  }

  Side query() {
    return query;
  }

  QueryLikenesses likenesses() {
    return likenesses;
  }

  int steps() {
    return query.count;
  }

  int part(int step) {
    return order[step];
  }

  long holders(int part) {
    return like[part].holders;
  }

  int mostGain(int part) {
    return like[part].mostGain();
  }

  int likeParts(int part) {
    return like[part].size;
  }

  int likePart(int part, int i) {
    return (int) like[part].entries[i];
  }

  int gain(int part, int i) {
    return like[part].gain(i);
  }

  SearchBound bound() {
    return bound;
  }

  /// The parts on file that are like one part of the query, the most valuable first.
  private static final class Like {
    /// Complemented gain in the upper half, the part's number in the lower, so that sorting puts
    /// the highest gain first.
    private long[] entries = new long[16];

    private int size;
    private long holders;

    void clear() {
      size = 0;
      holders = 0;
    }

    void add(int id, int gain, int held) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      entries[size++] = (long) ~gain << 32 | id;
      holders += held;
    }

    void sort() {
      Arrays.sort(entries, 0, size);
    }

    int gain(int i) {
      return ~(int) (entries[i] >> 32);
    }

    int mostGain() {
      return size == 0 ? 0 : gain(0);
    }
  }
}
