package trasluz.match;

import java.util.Arrays;
import trasluz.match.script.Reading;

/// What a query looks for in an index: for each of its parts the parts on file that are like it,
/// what each is worth, and the order in which to go through their holders.
///
/// One instance serves one thread and many queries.
final class SearchPlan {
  private static final int SHORTEST_HALF = 2;
  private static final int LONGEST_SPLIT = 40;

  private final NameIndex index;
  private final PartDictionary dictionary;
  private final Likeness likeness = new Likeness();
  private final NearKeys.Scratch scratch = new NearKeys.Scratch();
  private final QueryLikenesses likenesses = new QueryLikenesses();
  private final Side query = new Side();
  private final Like[] like = new Like[NameParts.MOST];
  private final int[] order = new int[NameParts.MOST];
  private int splits;
  private int initials;

  /// Which parts of the query are titles.
  private int titles;

  SearchPlan(NameIndex index) {
    this.index = index;
    this.dictionary = index.dictionary();
    Arrays.setAll(like, _ -> new Like());
  }

  void prepare(NameParts name) {
    query.fill(name);
    likenesses.clear(query.count);
    splits = 0;
    initials = 0;
    titles = 0;
    for (int part = 0; part < query.count; part++) {
      like[part].clear();
      initials += query.parts[part].role() == Role.INITIAL ? 1 : 0;
      titles |= query.parts[part].role() == Role.TITLE ? 1 << part : 0;
      int known = dictionary.find(query.parts[part].text());
      if (known >= 0) {
        query.worth[part] = index.worth(known);
      }
    }
    for (int part = 0; part < query.count; part++) {
      findLike(part);
      findGlued(part);
      findWithLegalForm(part);
      findSplit(part);
      findJoined(part);
    }
    for (int part = 0; part < query.count; part++) {
      like[part].sort();
    }
    orderByHolders();
  }

  private void findLike(int part) {
    dictionary.forEachNear(query.parts[part], scratch, id -> addIfLike(part, id));
  }

  private void add(int part, int id, int how) {
    int worth = Math.min(query.worth[part], index.worth(id));
    like[part].add(id, Points.agreement(worth, how), index.holders().size(id));
  }

  private void findGlued(int part) {
    int whole = query.glued[part].isEmpty() ? -1 : dictionary.find(query.glued[part]);
    if (whole >= 0 && likenesses.get(whole, part) == 0) {
      likenesses.put(whole, part, Likeness.JOINED);
      add(part, whole, Likeness.JOINED);
    }
  }

  /// The same word with or without a legal form written to it.
  private void findWithLegalForm(int part) {
    String text = query.parts[part].text();
    if (!query.parts[part].mayBeSpeltOtherwise()
        || text.length() < Likeness.SHORTEST_WITH_LEGAL_FORM) {
      return;
    }
    for (int id : dictionary.withLegalForm(text)) {
      addIfLike(part, id);
    }
    for (String form : Likeness.GLUED_LEGAL_FORMS) {
      if (text.endsWith(form)) {
        addIfLike(part, dictionary.find(text.substring(0, text.length() - form.length())));
      }
    }
  }

  private void addIfLike(int part, int id) {
    if (id >= 0 && likenesses.get(id, part) == 0) {
      int how = likeness.of(query.parts[part], dictionary.part(id));
      if (how > 0) {
        likenesses.put(id, part, how);
        add(part, id, how);
      }
    }
  }

  /// Two words on file that the query writes together.
  private void findSplit(int part) {
    String whole = query.parts[part].text();
    if (!query.parts[part].mayBeSpeltOtherwise() || whole.length() > LONGEST_SPLIT) {
      return;
    }
    boolean found = false;
    for (int at = SHORTEST_HALF; at <= whole.length() - SHORTEST_HALF; at++) {
      int start = dictionary.find(whole.substring(0, at));
      int end = start < 0 ? -1 : dictionary.find(whole.substring(at));
      if (end >= 0) {
        int rarer = index.holders().size(start) < index.holders().size(end) ? start : end;
        int gain = Points.agreement(query.worth[part], Likeness.JOINED);
        like[part].add(rarer, gain, index.holders().size(rarer));
        found = true;
      }
    }
    found |= dictionary.hasSounds() && findSplitSounds(part);
    splits += found ? 1 : 0;
  }

  /// Two Chinese characters on file that the query writes as one word.
  private boolean findSplitSounds(int part) {
    String key = query.parts[part].key();
    int before = like[part].size;
    for (int at = 1; at < key.length(); at++) {
      String end = key.substring(at);
      dictionary.forEachOfKey(
          key.substring(0, at),
          id -> {
            if (dictionary.part(id).reading() == Reading.SOUND && hasSound(end)) {
              int gain = Points.agreement(query.worth[part], Likeness.JOINED);
              like[part].add(id, gain, index.holders().size(id));
            }
          });
    }
    return like[part].size > before;
  }

  private boolean hasSound(String key) {
    boolean[] found = {false};
    dictionary.forEachOfKey(key, id -> found[0] |= dictionary.part(id).reading() == Reading.SOUND);
    return found[0];
  }

  /// One word on file that the query writes as two.
  private void findJoined(int first) {
    if (first + 1 >= query.count) {
      return;
    }
    Part one = query.parts[first];
    Part other = query.parts[first + 1];
    if (one.reading() == Reading.SOUND && other.reading() == Reading.SOUND) {
      dictionary.forEachOfKey(one.key() + other.key(), id -> addJoined(first, id));
      return;
    }
    String start = one.text();
    String end = other.text();
    findJoined(first, start + end);
    if (!query.glued[first].isEmpty()) {
      findJoined(first, query.glued[first] + end);
    }
    if (!query.glued[first + 1].isEmpty()) {
      findJoined(first, start + query.glued[first + 1]);
    }
  }

  private void findJoined(int first, String whole) {
    int id = dictionary.find(whole);
    if (id >= 0) {
      addJoined(first, id);
    }
  }

  private void addJoined(int first, int id) {
    int holders = index.holders().size(id);
    like[first].add(id, Points.agreement(index.worth(id), Likeness.JOINED), holders);
    like[first + 1].add(id, 0, holders);
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

  /// The most points of a name that shares none of the given parts of the query.
  ///
  /// @param ofName how many initials the name has at most
  int mostWithout(int parts, int ofName) {
    int gain = 0;
    int lost = 0;
    int left = 0;
    boolean number = false;
    Bearer cheapest = query.bearer == Bearer.ORGANISATION ? Bearer.ORGANISATION : Bearer.PERSON;
    for (int part = 0; part < query.count; part++) {
      if ((parts & 1 << part) == 0) {
        gain += like[part].mostGain();
      } else if (query.parts[part].role() == Role.NUMBER) {
        number = true;
      } else if (query.parts[part].role() != Role.TITLE) {
        left++;
        lost += Points.omission(query.parts[part].role(), cheapest);
      }
    }
    int byInitials = Math.min(left, initials + ofName);
    if (byInitials > 0) {
      gain += byInitials * Points.INITIAL_FITS;
      lost = 0;
    }
    int points = Points.START + Math.min(gain, Points.MOST_AGREEMENT);
    points += Math.max(lost, Points.mostOmission(cheapest));
    points += number ? Points.NUMBER_ON_ONE_SIDE : 0;
    if (parts == 0) {
      return Math.max(points + Points.COMPLETE, Points.SAME_NAME);
    }
    return left == byInitials && !number ? points + Points.COMPLETE : points;
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

  int splits() {
    return splits;
  }

  int titles() {
    return titles;
  }

  int initials() {
    return initials;
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
