package trasluz.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.report.Proposal.Stance;
import trasluz.statement.Hedge;

/// The claims of the last sentences with how they were told, for what answers them: `he never paid
/// her, his lawyer said` denies that he paid her where somebody has just said so, and is a fact in
/// the negative otherwise.
final class RecentClaims {
  private static final int SENTENCES = 3;

  /// The id of an entity of the text.
  private static final Pattern PARTY = Pattern.compile("e\\d+");

  private static final Pattern SPEAKERS =
      Pattern.compile(
          ".*\\b(?:lawyers?|attorneys?|solicitors?|counsel|spokes\\w+|representatives?|agents?|office|"
              + "managers?|directors?|chairman|chairwoman|chief executive)\\b.*"
              + "|.*(?:адвокат|юрист|представител|пресс-|пресс-служб|директор|председател|секретар|глав[аы] ).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

  private static final Pattern INSISTS =
      Pattern.compile(
          "(?:insist|maintain|swear|swore|contend|claim)(?:s|ed)?\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPLIES =
      Pattern.compile(
          "(?:replie[sd]|reply|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final Deque<Map<String, Stance>> sentences = new ArrayDeque<>();

  /// Begins a sentence.
  void open() {
    sentences.addFirst(new HashMap<>());
    if (sentences.size() > SENTENCES + 1) {
      sentences.removeLast();
    }
  }

  void tell(Draft draft, Stance stance) {
    if (draft.positive()) {
      sentences.getFirst().putIfAbsent(key(draft), stance);
    }
  }

  /// Whether somebody says in the negative what the text told of another's word just before; in a
  /// Russian quotation also what he says of his firm, `«Мы не платили», — сказал директор`, or of
  /// himself where he was spoken of.
  boolean denies(Draft draft, Stance stance, Language language) {
    boolean own =
        language == Language.RUSSIAN
            && !draft.positive()
            && draft.realis() == Realis.ACTUAL
            && stance.hedge() == Hedge.REPORTED
            && FirstPerson.teller(draft)
                .filter(who -> who.type() != EntityType.PERSON || isSpokenOf(who.key()))
                .isPresent();
    return own || (language != Language.SPANISH && denies(draft, stance));
  }

  /// Whether the text has just told something else of somebody.
  private boolean isSpokenOf(String party) {
    return sentences.stream()
        .skip(1)
        .flatMap(sentence -> sentence.keySet().stream())
        .anyMatch(key -> ("|" + key + "|").contains("|" + party + "|"));
  }

  private boolean denies(Draft draft, Stance stance) {
    boolean somebody =
        (stance.hedge() == Hedge.REPORTED || isInsistent(stance))
            && stance.sources().stream().findFirst().filter(RecentClaims::mayAnswer).isPresent();
    return !draft.positive()
        && draft.realis() == Realis.ACTUAL
        && somebody
        && (isReply(stance)
            || (isOfOwnMen(draft) && isSpokenOf(draft.subject().key()))
            || told(draft)
                .filter(before -> before.hedge() != Hedge.CONFIRMED)
                .filter(before -> before.hedge() != Hedge.DENIED)
                .isPresent());
  }

  /// `we have had nobody in Lima since May`, says the firm whose men were spoken of.
  private static boolean isOfOwnMen(Draft draft) {
    return draft.relation() == Relation.PRESENT_IN
        && draft.subject().type() == EntityType.COMPANY
        && draft.rule().equals("verb");
  }

  /// `X insists that he never met Y`
  private static boolean isInsistent(Stance stance) {
    return stance.hedge() == Hedge.ALLEGED
        && stance.cues().stream().anyMatch(cue -> INSISTS.matcher(cue).matches());
  }

  /// `X replies that it sold Y nothing`: who replies answers somebody.
  private static boolean isReply(Stance stance) {
    return stance.cues().stream().anyMatch(cue -> REPLIES.matcher(cue).matches());
  }

  /// Parties answer, and those who speak for them; what others say is news.
  private static boolean mayAnswer(String source) {
    return PARTY.matcher(source).matches() || speaksFor(source);
  }

  /// Whether what somebody is called says that he speaks for another.
  static boolean speaksFor(String called) {
    return SPEAKERS.matcher(called).matches();
  }

  /// How the claim itself was told last.
  private Optional<Stance> told(Draft draft) {
    Optional<String> turned = turned(draft);
    return sentences.stream()
        .map(sentence ->
            Optional.ofNullable(sentence.get(key(draft)))
                .or(() -> turned.map(key -> sentence.get(key))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// `X bought it from Y` told from the other side: `Y sold it to X`.
  private static Optional<String> turned(Draft draft) {
    Optional<Relation> other =
        switch (draft.relation()) {
          case BUYS -> Optional.of(Relation.SELLS);
          case SELLS -> Optional.of(Relation.BUYS);
          default -> Optional.empty();
        };
    return other.flatMap(relation ->
        draft
            .object()
            .map(object -> relation + "|" + object.key() + "|" + draft.subject().key() + "|"));
  }

  static Stance denied(Stance stance) {
    return new Stance(Hedge.DENIED, stance.sources(), stance.cues(), stance.checkCue());
  }

  /// A claim without evidence is the word of whoever made it.
  Stance unproven(Draft draft, Stance stance) {
    List<String> sources =
        told(draft).map(Stance::sources).orElse(List.of()).stream()
            .filter(source -> !source.equals(Stance.UNNAMED))
            .toList();
    return stance.sources().isEmpty()
        ? new Stance(stance.hedge(), sources, stance.cues(), stance.checkCue())
        : stance;
  }

  private static String key(Draft draft) {
    return draft.relation()
        + "|"
        + draft.subject().key()
        + "|"
        + draft.object().map(Referent::key).orElse("")
        + "|"
        + draft
            .detail()
            .place()
            .filter(_ -> draft.relation().isPlaced())
            .map(Referent::key)
            .orElse("");
  }
}
