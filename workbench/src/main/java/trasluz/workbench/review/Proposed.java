package trasluz.workbench.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trasluz.report.Proposal;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.Sentence;
import trasluz.report.TextDocument;

/// A proposal with the text it was read from.
///
/// @param key hash of the text, the place in it and what is said, 64 hexadecimal digits; reading
///   the same text again gives the same key
/// @param claim hash of what is said alone, by names: the same in every text
/// @param origin key of the original that near-copies repeat
public record Proposed(
    TextDocument document,
    Reading reading,
    Proposal proposal,
    String origin,
    String key,
    String claim) {

  private static final String SEPARATOR = "\u001F";

  /// The proposals of a reading, in its order.
  public static List<Proposed> of(TextDocument document, Reading reading, String origin) {
    return reading.proposals().stream()
        .map(proposal -> {
          String said = said(reading, proposal);
          String place =
              document.sha256()
                  + SEPARATOR
                  + proposal.start()
                  + SEPARATOR
                  + proposal.stance().hedge().code();
          return new Proposed(
              document, reading, proposal, origin, hash(place + SEPARATOR + said), hash(said));
        })
        .toList();
  }

  private static String said(Reading reading, Proposal proposal) {
    return String.join(
        SEPARATOR,
        name(reading, proposal.subject()),
        proposal.relation().code(),
        proposal.object().map(id -> name(reading, id)).orElse(""),
        proposal.objectText().orElse("").toLowerCase(Locale.ROOT),
        proposal.place().map(id -> name(reading, id)).orElse(""),
        proposal.positive() ? "+" : "-");
  }

  private static String name(Reading reading, String id) {
    return entity(reading, id).map(ReportEntity::name).orElse(id).toLowerCase(Locale.ROOT).strip();
  }

  private static Optional<ReportEntity> entity(Reading reading, String id) {
    return reading.entities().stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /// An entity of the reading.
  ///
  /// @throws IllegalArgumentException when the reading has no such id
  ReportEntity entity(String id) {
    return entity(reading, id)
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

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
