package trasluz.source.bods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// What BODS says about who holds interests in whom.
///
/// A share that is or may be held through others is a reported total and never a part of a sum:
/// interests marked `indirect` or `unknown`, those of a relationship made up of component records,
/// and all of the UK's register of people with significant control, whose thresholds count what is
/// held "directly or indirectly" (Companies Act 2006, schedule 1A). Of votes so reported a majority
/// is control, which can't be counted twice; fewer stay text, for there are no totals of votes and
/// votes taken for shares would block where only shares do.
final class BodsRelationship {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Set<String> READ = Set.of("subject", "interestedParty", "interests");

  private final BodsRecord record;
  private final Fields details;
  private final Speaker speaker;
  private final Optional<EntityId> holder;
  private final boolean inArrangement;

  private BodsRelationship(
      BodsRecord record, EntityId subject, Optional<EntityId> holder, Set<EntityId> arrangements) {
    this.record = record;
    this.details = record.details();
    this.speaker = record.speaker().withSubject(subject);
    this.holder = holder;
    this.inArrangement = arrangements.contains(subject);
  }

  /// Says all of it.
  ///
  /// @param arrangements described so far
  /// @return whether anything was said
  static boolean say(BodsRecord record, Set<EntityId> arrangements) {
    Optional<EntityId> subject = party(record.details(), "subject");
    Optional<EntityId> holder = party(record.details(), "interestedParty");
    Speaker speaker = record.speaker();
    if (subject.isEmpty()) {
      speaker.issue(new SourceIssue.MissingValue(speaker.file(), speaker.line(), "subject"));
      return false;
    }
    if (subject.equals(holder)) {
      speaker.issue(
          new SourceIssue.SelfInterest(speaker.file(), speaker.line(), subject.get().toString()));
      return false;
    }
    new BodsRelationship(record, subject.get(), holder, arrangements).sayAll();
    return true;
  }

  /// A record id since version 0.4, a reference by kind before.
  private static Optional<EntityId> party(Fields details, String field) {
    return details
        .text(field)
        .or(() ->
            details
                .object(field)
                .flatMap(party ->
                    party
                        .text("describedByEntityStatement")
                        .or(() -> party.text("describedByPersonStatement"))))
        .flatMap(BodsRecord::id);
  }

  private void sayAll() {
    if (holder.isEmpty()) {
      unspecified();
    }
    List<Fields> interests = details.objects("interests");
    for (Fields interest : interests) {
      String who = holder.map(EntityId::toString).orElse("unspecified");
      speaker.describe("bods-interest", Optional.of(who + ": " + interest.plain()));
      holder.ifPresent(known -> interest(interest, known));
    }
    if (interests.isEmpty() && holder.isPresent()) {
      link(speaker, LinkKind.OWNED_OR_CONTROLLED_BY, holder.get());
    }
    record.keepRest(speaker, READ);
  }

  /// Nobody is named as holder: what is known of the holders is not complete.
  private void unspecified() {
    speaker.say(new OwnersKnown(Completeness.UNKNOWN));
    String told =
        details
            .object("interestedParty")
            .map(party -> party.object("unspecified").orElse(party).plain())
            .or(() -> details.text("interestedParty"))
            .filter(text -> !text.isEmpty())
            .orElse("no interested party is given");
    speaker.describe("bods-unspecified-owner", Optional.of(told));
  }

  private void interest(Fields interest, EntityId known) {
    InterestMeaning meaning = InterestMeaning.of(interest.text("type").orElse(""));
    Optional<Validity> validity =
        speaker.validity(record.dateOf(speaker, interest, "startDate"), end(interest));
    if (validity.isEmpty()) {
      return;
    }
    Speaker during = speaker.withValidity(validity.get());
    switch (meaning) {
      case SHARES -> held(during, known, InterestKind.SHARES, interest);
      case VOTES -> held(during, known, InterestKind.VOTES, interest);
      case CAPITAL_RIGHTS -> {
        if (!hasShareholdingDuring(interest)) {
          held(during, known, InterestKind.SHARES, interest);
        }
      }
      case BOARD -> during.say(new Interest(known, InterestKind.BOARD, Share.unknown()));
      case CONTROL -> during.say(new Interest(known, InterestKind.CONTROL, Share.unknown()));
      case BENEFIT -> during.say(new Interest(known, InterestKind.SHARES, Share.unknown()));
      case NOMINATOR -> nominator(during, known);
      case NOMINEE ->
          link(
              during.withSubject(known),
              inArrangement ? LinkKind.ACTS_FOR : LinkKind.LINKED_TO,
              speaker.subject());
      case OFFICER -> link(during.withSubject(known), LinkKind.DIRECTOR_OF, speaker.subject());
      case OTHER -> link(during.withSubject(known), LinkKind.LINKED_TO, speaker.subject());
      case UNKNOWN -> {
        speaker.issue(
            new SourceIssue.UnparsedText(
                speaker.file(),
                speaker.line(),
                "type of interest " + interest.text("type").orElseThrow()));
        link(during.withSubject(known), LinkKind.LINKED_TO, speaker.subject());
      }
    }
  }

  /// BODS makes a nomination an arrangement that holds things itself: it holds them for the
  /// nominator. Elsewhere "nominator" says that somebody pulls the strings.
  private void nominator(Speaker during, EntityId known) {
    if (inArrangement) {
      during
          .withSubject(known)
          .say(new Interest(speaker.subject(), InterestKind.NOMINEE, Share.unknown()));
    } else {
      during.say(new Interest(known, InterestKind.CONTROL, Share.unknown()));
    }
  }

  /// An interest with a share, as its kind or, where it may be indirect, as a reported total.
  private void held(Speaker during, EntityId known, InterestKind kind, Fields interest) {
    Share share = share(interest).orElseGet(Share::unknown);
    if (!mayBeIndirect(interest)) {
      during.say(new Interest(known, kind, share));
    } else if (kind != InterestKind.VOTES) {
      during.say(new Interest(known, InterestKind.REPORTED_TOTAL, share));
    } else if (isMajority(share)) {
      during.say(new Interest(known, InterestKind.CONTROL, Share.unknown()));
    }
  }

  private static boolean isMajority(Share votes) {
    int order = votes.min().compareTo(HALF);
    return order > 0 || (order == 0 && votes.minOpen());
  }

  private boolean mayBeIndirect(Fields interest) {
    String level =
        interest
            .text("directOrIndirect")
            .or(() -> interest.text("interestLevel"))
            .orElse(record.isUkPsc() ? "unknown" : "");
    boolean composed = level.isEmpty() && !details.all("componentRecords").isEmpty();
    return level.equals("indirect") || level.equals("unknown") || composed;
  }

  /// Whether the same holder's shareholding is stated for some of the same time.
  private boolean hasShareholdingDuring(Fields interest) {
    return details.objects("interests").stream()
        .filter(
            other -> InterestMeaning.of(other.text("type").orElse("")) == InterestMeaning.SHARES)
        .anyMatch(other -> !endsBefore(other, interest) && !endsBefore(interest, other));
  }

  /// Compares ISO 8601 dates as text, which orders them.
  private static boolean endsBefore(Fields one, Fields other) {
    Optional<String> end = one.text("endDate");
    Optional<String> start = other.text("startDate");
    return end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) <= 0;
  }

  private Optional<Share> share(Fields interest) {
    Optional<Fields> given = interest.object("share");
    if (given.isEmpty()) {
      interest.text("share").ifPresent(text -> record.keepText(speaker, "share", text));
      return Optional.empty();
    }
    try {
      return BodsShares.parse(given.get()).map(share -> asRegistered(share, interest));
    } catch (IllegalArgumentException e) {
      // No percentage: the text stays, and the share is unknown.
      record.keepText(speaker, "share", given.get().plain());
      return Optional.empty();
    }
  }

  private Share asRegistered(Share share, Fields interest) {
    Share meant =
        record.isUkPsc()
            ? BodsShares.asRegistered(share, interest.text("details").orElse(""))
            : share;
    if (!meant.equals(share)) {
      speaker.issue(
          new SourceIssue.Adjusted(
              speaker.file(), speaker.line(), "share", share.toString(), meant.toString()));
    }
    return meant;
  }

  /// A closed record ends its interests on the day it says so, where they don't say themselves.
  private Optional<PartialDate> end(Fields interest) {
    Optional<PartialDate> said = record.dateOf(speaker, interest, "endDate");
    return said.isPresent() || !record.isClosed()
        ? said
        : record.envelope().text("statementDate").flatMap(BodsRecord::date);
  }

  private static void link(Speaker about, LinkKind kind, EntityId other) {
    about.say(new Linked(kind, new Name(other.local()), Optional.of(other)));
  }
}
