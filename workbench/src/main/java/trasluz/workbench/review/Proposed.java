package trasluz.workbench.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import trasluz.report.Mention;
import trasluz.report.Proposal;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.Sentence;
import trasluz.report.TextDocument;
import trasluz.statement.Decision;
import trasluz.statement.EntityId;
import trasluz.workbench.answer.ProposalText;

/// A proposal with the text it was read from.
///
/// @param reading of the text, with whom persons said it means
/// @param origin key of the original that near-copies repeat
/// @param key hash of the text, the place in it and what is said in the text's own words, 64
///   hexadecimal digits; reading the same text again gives the same key, whatever the lists call
///   the parties by then
/// @param formerKey the key in case files of before, made of the parties' names in the lists
/// @param claim hash of what is said alone, by names: the same in every text
/// @param meant whom persons said that entities of the reading are
public record Proposed(
    TextDocument document,
    Reading reading,
    Proposal proposal,
    String origin,
    String key,
    String formerKey,
    String claim,
    Map<String, EntityId> meant) {

  private static final String SEPARATOR = "\u001F";

  public Proposed {
    meant = Map.copyOf(meant);
  }

  /// The proposals of a reading, in its order, as they were read.
  public static List<Proposed> of(TextDocument document, Reading reading, String origin) {
    Map<String, String> named =
        reading.entities().stream().collect(Collectors.toMap(ReportEntity::id, ReportEntity::name));
    Map<String, String> words = new HashMap<>(named);
    reading.mentions().reversed().forEach(m -> words.put(m.entity(), m.text()));
    return reading.proposals().stream()
        .map(proposal -> {
          String said = said(proposal, id -> named.getOrDefault(id, id));
          String place =
              document.sha256()
                  + SEPARATOR
                  + proposal.start()
                  + SEPARATOR
                  + proposal.stance().hedge().code()
                  + SEPARATOR;
          return new Proposed(
              document,
              reading,
              proposal,
              origin,
              hash(place + said(proposal, id -> words.getOrDefault(id, id))),
              hash(place + said),
              hash(said),
              Map.of());
        })
        .toList();
  }

  private static String said(Proposal proposal, UnaryOperator<String> name) {
    UnaryOperator<String> folded = id -> name.apply(id).toLowerCase(Locale.ROOT).strip();
    return String.join(
        SEPARATOR,
        folded.apply(proposal.subject()),
        proposal.relation().code(),
        proposal.object().map(folded).orElse(""),
        proposal.objectText().orElse("").toLowerCase(Locale.ROOT),
        proposal.place().map(folded).orElse(""),
        proposal.positive() ? "+" : "-");
  }

  /// The same proposal under the key by which it is known already.
  Proposed withKey(String known) {
    return new Proposed(document, reading, proposal, origin, known, formerKey, claim, meant);
  }

  /// The same proposal with whom it is said to speak of.
  Proposed with(Reading merged, Proposal about, Map<String, EntityId> entities) {
    return new Proposed(document, merged, about, origin, key, formerKey, claim, entities);
  }

  /// An entity of the reading.
  ///
  /// @throws IllegalArgumentException when the reading has no such id
  ReportEntity entity(String id) {
    return reading.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the reading has no entity " + id));
  }

  /// The sentence that makes the claim.
  public Sentence sentence() {
    return reading.sentences().get(proposal.sentence() - 1);
  }

  /// Names of the reading's entities by their ids.
  public Map<String, String> names() {
    return reading.entities().stream()
        .collect(Collectors.toMap(ReportEntity::id, ReportEntity::name));
  }

  /// Those of the reading's entities that the claim is about: subject, object and place.
  public List<ReportEntity> parties() {
    return reading.entities().stream()
        .filter(entity ->
            entity.id().equals(proposal.subject())
                || proposal.object().filter(entity.id()::equals).isPresent()
                || proposal.place().filter(entity.id()::equals).isPresent())
        .toList();
  }

  /// The name of an entity, with whom a person said that it means: `Ana Ruiz = ofac:1234`, or `Ana
  /// Ruiz (apart)`.
  public String shown(String id) {
    String name = names().getOrDefault(id, id) + (Merges.isApart(id) ? " (apart)" : "");
    return meant.containsKey(id) ? name + " = " + meant.get(id) : name;
  }

  /// The claim on one line.
  public String line() {
    Map<String, String> shown = new HashMap<>(names());
    shown.replaceAll((id, _) -> shown(id));
    return ProposalText.line(proposal, shown);
  }

  /// Where the sentence of the claim names an entity, else the last place before it that does: a
  /// pronoun means somebody named earlier.
  Optional<Mention> mention(String id) {
    Sentence here = sentence();
    List<Mention> before =
        reading.mentions().stream()
            .filter(mention -> mention.entity().equals(id) && mention.start() < here.end())
            .toList();
    return before.stream()
        .filter(mention -> mention.start() >= here.start())
        .findFirst()
        .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
  }

  /// What a decision about it is about, in words that stay.
  Decision.Passage passage() {
    return new Decision.Passage(
        line(),
        sentence().text(),
        document.name(),
        document.sha256(),
        proposal.start(),
        proposal.end());
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
