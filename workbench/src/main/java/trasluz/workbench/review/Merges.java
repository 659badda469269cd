package trasluz.workbench.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Mention;
import trasluz.report.Proposal;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.Sentence;
import trasluz.statement.EntityId;
import trasluz.statement.Merge;

/// Makes the proposals of one text speak of whom persons said it means.
///
/// First those are set apart who are not whom the text names elsewhere by their name, then names
/// are joined, then entities of the case are put for them. Keys of proposals do not change by it.
/// Words that a later reading no longer takes for a name change nothing.
final class Merges {
  private static final String APART = "-";

  /// As [#apartId] makes them.
  private static final Pattern APART_ID = Pattern.compile("e\\d+-\\d+");

  private final Map<Merge.Words, Merge.Meant> said;
  private Reading reading;
  private final Map<String, EntityId> meant = new HashMap<>();

  private Merges(Reading reading, Map<Merge.Words, Merge.Meant> said) {
    this.reading = reading;
    this.said = said;
  }

  /// What counts of all that was said about a text: of each words the last, unless it was taken
  /// back.
  static Map<Merge.Words, Merge.Meant> counting(List<Merge> merges, String text) {
    Map<Merge.Words, Merge.Meant> out = new LinkedHashMap<>();
    for (Merge merge : merges) {
      if (merge.text().equals(text)) {
        out.remove(merge.words());
        merge.meant().ifPresent(to -> out.put(merge.words(), to));
      }
    }
    return out;
  }

  /// @param proposed all of one text, as they were read
  static List<Proposed> applied(List<Proposed> proposed, Map<Merge.Words, Merge.Meant> said) {
    if (proposed.isEmpty() || said.isEmpty()) {
      return proposed;
    }
    return new Merges(proposed.getFirst().reading(), said).apply(proposed);
  }

  /// Whether a party of a reading was set apart from others of its name.
  static boolean isApart(String entity) {
    return APART_ID.matcher(entity).matches();
  }

  private List<Proposed> apply(List<Proposed> proposed) {
    Map<Mention, String> apart = new LinkedHashMap<>();
    said.forEach((words, to) -> {
      if (to instanceof Merge.Apart) {
        mention(words).ifPresent(mention -> apart.put(mention, apartId(mention)));
      }
    });
    List<Proposal> about = proposed.stream().map(one -> setApart(one, apart)).toList();
    setApart(apart);
    Map<String, String> joined = new HashMap<>();
    said.forEach((words, to) -> {
      if (to instanceof Merge.SameAs(Merge.Words other)) {
        join(words, other, joined);
      }
    });
    rename(joined);
    said.forEach((words, to) -> {
      if (to instanceof Merge.Entity(EntityId id)) {
        mention(words).ifPresent(mention -> meant.put(mention.entity(), id));
      }
    });
    List<Proposed> out = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      Proposal renamed = renamed(about.get(i), id -> last(id, joined));
      out.add(proposed.get(i).with(reading, renamed, meant));
    }
    return List.copyOf(out);
  }

  private static String apartId(Mention mention) {
    return mention.entity() + APART + mention.start();
  }

  /// The mention at some words, or one that lies over them.
  private Optional<Mention> mention(Merge.Words words) {
    List<Mention> over =
        reading.mentions().stream()
            .filter(mention -> mention.start() < words.end() && words.start() < mention.end())
            .toList();
    return over.stream()
        .filter(mention -> mention.start() == words.start() && mention.end() == words.end())
        .findFirst()
        .or(() -> over.stream().findFirst());
  }

  private static Proposal setApart(Proposed one, Map<Mention, String> apart) {
    return renamed(
        one.proposal(),
        id -> one.mention(id).map(mention -> apart.getOrDefault(mention, id)).orElse(id));
  }

  private void setApart(Map<Mention, String> apart) {
    if (apart.isEmpty()) {
      return;
    }
    List<ReportEntity> entities = new ArrayList<>(reading.entities());
    apart.forEach((mention, id) ->
        entities.add(
            new ReportEntity(id, mention.text(), mention.type(), List.of(), Optional.empty())));
    List<Mention> mentions =
        reading.mentions().stream()
            .map(one -> moved(one, apart.getOrDefault(one, one.entity())))
            .toList();
    reading = with(reading.sentences(), mentions, entities);
  }

  private static Mention moved(Mention mention, String entity) {
    return new Mention(mention.start(), mention.end(), mention.text(), mention.type(), entity);
  }

  private void join(Merge.Words words, Merge.Words other, Map<String, String> joined) {
    Optional<String> from = mention(words).map(one -> last(one.entity(), joined));
    Optional<String> to = mention(other).map(one -> last(one.entity(), joined));
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      joined.put(from.get(), to.get());
    }
  }

  private static String last(String id, Map<String, String> joined) {
    String at = id;
    while (joined.containsKey(at)) {
      at = joined.get(at);
    }
    return at;
  }

  /// The party that stays gets the names of those that are it.
  private void rename(Map<String, String> joined) {
    if (joined.isEmpty()) {
      return;
    }
    UnaryOperator<String> to = id -> last(id, joined);
    List<ReportEntity> entities =
        reading.entities().stream()
            .filter(entity -> !joined.containsKey(entity.id()))
            .map(entity -> withNames(entity, to))
            .toList();
    List<Mention> mentions =
        reading.mentions().stream().map(one -> moved(one, to.apply(one.entity()))).toList();
    List<Sentence> sentences =
        reading.sentences().stream().map(sentence -> renamed(sentence, to)).toList();
    reading = with(sentences, mentions, entities);
  }

  private ReportEntity withNames(ReportEntity entity, UnaryOperator<String> to) {
    List<String> aliases =
        reading.entities().stream()
            .filter(other -> to.apply(other.id()).equals(entity.id()))
            .flatMap(other ->
                other.equals(entity)
                    ? other.aliases().stream()
                    : Stream.concat(Stream.of(other.name()), other.aliases().stream()))
            .distinct()
            .toList();
    return new ReportEntity(entity.id(), entity.name(), entity.type(), aliases, entity.candidate());
  }

  private static Sentence renamed(Sentence sentence, UnaryOperator<String> to) {
    return new Sentence(
        sentence.number(),
        sentence.start(),
        sentence.end(),
        sentence.text(),
        sentence.entities().stream().map(to).distinct().toList(),
        sentence.hedge(),
        sentence.cues(),
        sentence.attributedTo());
  }

  private static Proposal renamed(Proposal one, UnaryOperator<String> to) {
    Proposal.Stance stance = one.stance();
    return new Proposal(
        one.sentence(),
        to.apply(one.subject()),
        one.relation(),
        one.object().map(to),
        one.objectText(),
        one.place(),
        one.time(),
        one.share(),
        one.amount(),
        one.positive(),
        one.realis(),
        new Proposal.Stance(
            stance.hedge(),
            stance.sources().stream().map(to).toList(),
            stance.cues(),
            stance.checkCue()),
        one.filledFromContext(),
        one.rule(),
        one.start(),
        one.end());
  }

  private Reading with(
      List<Sentence> sentences, List<Mention> mentions, List<ReportEntity> entities) {
    return new Reading(
        reading.documentSha256(),
        reading.language(),
        reading.stated(),
        sentences,
        mentions,
        entities,
        reading.proposals(),
        reading.unread());
  }
}
