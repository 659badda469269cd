package trasluz.source.ftm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// FollowTheMoney's edges: who owns, controls, directs, employs or knows whom, and who is listed.
final class FtmEdges {

  /// From which property to which an edge leads; the statement is about the first.
  private record Ends(String from, String to, LinkKind link) {}

  private static final Map<String, Ends> LINKS =
      Map.of(
          "Directorship", new Ends("director", "organization", LinkKind.DIRECTOR_OF),
          "UnknownLink", new Ends("subject", "object", LinkKind.LINKED_TO),
          "Family", new Ends("person", "relative", LinkKind.FAMILY_OF),
          "Associate", new Ends("person", "associate", LinkKind.ASSOCIATE_OF),
          "Membership", new Ends("member", "organization", LinkKind.MEMBER_OF),
          "Employment", new Ends("employee", "employer", LinkKind.EMPLOYED_BY),
          "Representation", new Ends("agent", "client", LinkKind.ACTS_FOR),
          "Succession", new Ends("successor", "predecessor", LinkKind.LINKED_TO));

  /// The schemata read here.
  static final Set<String> SCHEMATA =
      Set.of(
          "Ownership",
          "Control",
          "Sanction",
          "Directorship",
          "UnknownLink",
          "Family",
          "Associate",
          "Membership",
          "Employment",
          "Representation",
          "Succession");

  private FtmEdges() {}

  /// Says what the edge states and keeps the rest as text of the party it is about.
  ///
  /// @return whether anything was said
  static boolean say(FtmRecord record, LocalDate snapshot) {
    return switch (record.schema()) {
      case "Ownership" -> interest(record, new Pair("owner", "asset"), InterestKind.SHARES);
      case "Control" ->
          interest(record, new Pair("controller", "controlled"), InterestKind.CONTROL);
      case "Sanction" -> FtmSanctions.say(record, snapshot);
      default -> link(record);
    };
  }

  private record Pair(String holder, String held) {}

  private static boolean interest(FtmRecord record, Pair ends, InterestKind kind) {
    List<EntityId> holders = record.takeIds(ends.holder);
    List<EntityId> held = record.takeIds(ends.held);
    if (missing(record, ends.holder, holders) || missing(record, ends.held, held)) {
      return false;
    }
    boolean one = holders.size() == 1 && held.size() == 1;
    Share share = kind == InterestKind.SHARES ? share(record, one) : Share.unknown();
    Optional<Validity> validity = record.takeValidity();
    boolean said = false;
    for (EntityId subject : held) {
      Speaker speaker = record.speaker().withSubject(subject);
      for (EntityId holder : holders) {
        if (holder.equals(subject)) {
          speaker.issue(
              new SourceIssue.SelfInterest(speaker.file(), speaker.line(), subject.toString()));
          continue;
        }
        said |= sayDuring(speaker, validity, new Interest(holder, kind, share));
      }
      record.keepRest(speaker, record.prefix());
    }
    return said;
  }

  /// The share an ownership tells. One percentage for several owners or assets, or several
  /// percentages, don't say whose they are; they are kept as text and the share is unknown.
  private static Share share(FtmRecord record, boolean onePair) {
    List<String> texts = record.take("percentage");
    Optional<Share> share =
        texts.size() == 1 && onePair ? Share.parseOptional(texts.getFirst()) : Optional.empty();
    if (share.isEmpty()) {
      texts.forEach(text -> record.keepText("percentage", text));
    }
    return share.orElseGet(Share::unknown);
  }

  private static boolean link(FtmRecord record) {
    Ends ends = Optional.ofNullable(LINKS.get(record.schema())).orElseThrow();
    List<EntityId> from = record.takeIds(ends.from);
    List<EntityId> to = record.takeIds(ends.to);
    if (missing(record, ends.from, from) || missing(record, ends.to, to)) {
      return false;
    }
    Optional<Validity> validity = record.takeValidity();
    boolean said = false;
    for (EntityId subject : from) {
      Speaker speaker = record.speaker().withSubject(subject);
      for (EntityId other : to) {
        said |=
            sayDuring(
                speaker,
                validity,
                new Linked(ends.link, new Name(other.local()), Optional.of(other)));
      }
      record.keepRest(speaker, record.prefix());
    }
    return said;
  }

  /// Says the claim where its dates are in order; the issue about dates that aren't is raised where
  /// they are read.
  private static boolean sayDuring(Speaker speaker, Optional<Validity> validity, Claim claim) {
    validity.ifPresentOrElse(
        known -> speaker.withValidity(known).say(claim),
        () -> speaker.describe("ftm-unclear", Optional.of(claim.toString())));
    return true;
  }

  /// An edge that lacks an end is rejected, with what it says.
  static boolean missing(FtmRecord record, String property, List<EntityId> ids) {
    if (ids.isEmpty()) {
      Speaker speaker = record.speaker();
      speaker.issue(
          new SourceIssue.MissingValue(
              speaker.file(), speaker.line(), record.prefix() + "property " + property));
    }
    return ids.isEmpty();
  }
}
