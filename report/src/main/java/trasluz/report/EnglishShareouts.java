package trasluz.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import trasluz.statement.Share;

/// Finds in English which name stands with which share, where no verb of its own tells it: `Y 20`,
/// `Y (20%)`, `Y, with 20 per cent,`, `Y another eight`, `20% by Y`, `the rest belongs to Y`.
///
/// What remains is reckoned only where all other shares are told exactly; else the holder is named
/// without a share.
final class EnglishShareouts {
  /// What may stand between a name and its share, whichever comes first.
  static final Set<String> LINKS =
      Set.of(
          "with",
          "holds",
          "hold",
          "has",
          "have",
          "holding",
          "owns",
          "own",
          "owning",
          "having",
          "by",
          "to",
          "for",
          "belongs",
          "belong",
          "belonging",
          "held",
          "owned",
          "is",
          "are",
          "was",
          "were",
          "controls",
          "keeps",
          "keeping",
          "retains",
          "retaining",
          "goes",
          "went",
          "lies",
          "rests",
          "another",
          "a",
          "the",
          "of",
          "in",
          "hands",
          "shares",
          "stake",
          "shareholding",
          "it",
          "being");

  private static final Set<String> REST =
      Set.of("rest", "remainder", "balance", "remaining", "other");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// In phrases, between a name and its share.
  private static final int LONGEST_LINK = 6;

  /// @param share absent where none is told
  record Holder(int noun, Optional<Share> share) {}

  /// A share or what remains, and where.
  private record Part(int from, int to, Optional<Share> share, boolean rest) {}

  private final Phrases phrases;
  private final IntPredicate told;
  private final List<Holder> holders = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private boolean exact = true;

  /// @param told whether a noun means the company, or a holder whose share is told elsewhere
  EnglishShareouts(Phrases phrases, IntPredicate told) {
    this.phrases = phrases;
    this.told = told;
  }

  /// Counts a share that was told of a holder read elsewhere.
  void take(Optional<Share> share) {
    exact &= share.filter(s -> s.min().compareTo(s.max()) == 0).isPresent();
    share.ifPresent(s -> sum = sum.add(s.min()));
  }

  /// @param alone whether a holder may be named without a share
  List<Holder> read(int from, boolean alone) {
    int at = from;
    while (at < phrases.size()) {
      Optional<Part> part = part(at);
      if (part.isPresent()) {
        at = behindPart(part.get());
      } else if (isHolder(at)) {
        at = holder(at, alone);
      } else if (isOtherVerb(at)) {
        return List.copyOf(holders);
      } else {
        at++;
      }
    }
    return List.copyOf(holders);
  }

  /// A verb that tells of something else ends the list.
  private boolean isOtherVerb(int at) {
    return (phrases.isVerb(at) && !LINKS.contains(phrases.at(at).word()))
        || phrases.is(at, WordClass.NEG);
  }

  private boolean isHolder(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.owner().isEmpty() || !noun.relational().isEmpty())
        .flatMap(Phrase.Noun::name)
        .filter(hit -> !hit.meaning().type().isPlace())
        .isPresent();
  }

  /// A name, and the share right behind it where one is.
  private int holder(int noun, boolean alone) {
    Optional<Part> part = linked(noun + 1);
    if (part.isPresent() && !isSharedBehind(part.get())) {
      add(noun, part.get());
      return part.get().to();
    }
    boolean known = told.test(noun);
    exact &= known;
    if (alone && !known && !phrases.isWord(noun - 1, "of", "in")) {
      holders.add(new Holder(noun, Optional.empty()));
    }
    return noun + 1;
  }

  /// `20% by Y`, `the rest belongs to Y`.
  private int behindPart(Part part) {
    int at = part.to();
    int end = at;
    boolean given = false;
    while (end < at + LONGEST_LINK && isLink(end)) {
      given |= phrases.isWord(end, "by", "to", "with", "for", "hands");
      end++;
    }
    if (!given || !phrases.is(end - 1, WordClass.PREP)) {
      return part.to();
    }
    // `by his wife, Y`, `to a local builder, Y`
    int name = !isHolder(end) && phrases.isMark(end + 1, ",") ? end + 2 : end;
    if (phrases.isNoun(end) && isHolder(name)) {
      add(name, part);
      return name + 1;
    }
    return part.to();
  }

  /// `Y 20% by`: the share is of the name behind it.
  private boolean isSharedBehind(Part part) {
    return phrases.isWord(part.to(), "by", "to", "belongs", "held", "owned");
  }

  private boolean isLink(int at) {
    return phrases.has(at)
        && !(phrases.at(at) instanceof Phrase.Mark)
        && (LINKS.contains(phrases.at(at).word()) || phrases.is(at, WordClass.ADV));
  }

  /// The share that a name leads to.
  private Optional<Part> linked(int from) {
    int at = from;
    while (at < from + LONGEST_LINK) {
      Optional<Part> part = part(at);
      if (part.isPresent()) {
        return part;
      }
      boolean mark = phrases.isMark(at, "(") || (phrases.isMark(at, ",") && isLink(at + 1));
      int behind = behindAside(at);
      if (!mark && !isLink(at) && behind == at) {
        return Optional.empty();
      }
      at = Math.max(at + 1, behind);
    }
    return Optional.empty();
  }

  /// `Y, a former pilot, with`: the comma behind an apposition, where a share may follow.
  private int behindAside(int comma) {
    boolean opens =
        phrases.isMark(comma, ",")
            && phrases.noun(comma + 1).filter(noun -> noun.name().isEmpty()).isPresent();
    int at = comma + 1;
    while (opens
        && at < comma + LONGEST_LINK
        && phrases.has(at)
        && !phrases.isMark(at, ",;:—?()")
        && !phrases.isVerb(at)) {
      at++;
    }
    return opens && phrases.isMark(at, ",") && isLink(at + 1) ? at : comma;
  }

  private Optional<Part> part(int at) {
    if (!phrases.has(at)) {
      return Optional.empty();
    }
    boolean percent = phrases.has(at + 1) && phrases.at(at + 1) instanceof Phrase.Percent;
    if (phrases.at(at) instanceof Phrase.Percent told) {
      return Optional.of(new Part(at, at + 1, Optional.of(told.share()), false));
    }
    if (phrases.noun(at).filter(noun -> REST.contains(noun.word())).isPresent()) {
      return percent && phrases.at(at + 1) instanceof Phrase.Percent told
          ? Optional.of(new Part(at, at + 2, Optional.of(told.share()), false))
          : Optional.of(new Part(at, at + 1, Optional.empty(), true));
    }
    return number(at).map(share -> new Part(at, at + 1, Optional.of(share), false));
  }

  /// `Y 20`, `another eight`: a number of per cent that is not told again.
  private Optional<Share> number(int at) {
    Optional<Phrase.Noun> noun = phrases.noun(at).filter(n -> n.name().isEmpty());
    String word = noun.map(n -> n.word().toLowerCase(Locale.ROOT)).orElse("");
    int wordy = EnglishNumbers.valueOf(word);
    boolean behindName = phrases.isNoun(at - 1) || isLink(at - 1);
    if (!behindName || phrases.isWord(at - 1, "in", "of", "is", "are", "was", "were")) {
      return Optional.empty();
    }
    if (wordy > 0) {
      return Optional.of(Share.exactly(String.valueOf(wordy)));
    }
    return word.matches("[1-9][0-9]?(?:[.][0-9]{1,2})?")
        ? Optional.of(Share.exactly(word))
        : Optional.empty();
  }

  private void add(int noun, Part part) {
    if (told.test(noun)) {
      return;
    }
    Optional<Share> share = part.share();
    if (part.rest() && exact && sum.signum() > 0 && sum.compareTo(HUNDRED) < 0) {
      share = Optional.of(Share.exactly(HUNDRED.subtract(sum).toPlainString()));
    }
    take(share);
    holders.add(new Holder(noun, share));
  }
}
