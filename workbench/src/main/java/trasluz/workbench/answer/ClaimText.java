package trasluz.workbench.answer;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Says a claim in one plain sentence, and adds who says it, how, and since when.
public final class ClaimText {
  private final Captions captions;

  public ClaimText(Captions captions) {
    this.captions = captions;
  }

  /// `FONDEN holds 49.99 % of Evrofinance`; what is not stated as a fact begins with how it is
  /// told: `rumoured: X holds 60 % of Acme`.
  public String sentence(Statement statement) {
    Hedge hedge = statement.telling().hedge();
    return told(hedge, statement.subject(), statement.claim());
  }

  /// The same of a claim that several statements may tell.
  public String told(Hedge hedge, EntityId subject, Claim claim) {
    return (hedge.support() == Holds.YES ? "" : hedge.word() + ": ") + words(subject, claim);
  }

  private String claim(Statement statement) {
    return words(statement.subject(), statement.claim());
  }

  private String words(EntityId about, Claim claim) {
    String subject = captions.of(about);
    return switch (claim) {
      case KindIs c -> subject + " is a " + c.schema().code();
      case Named c -> subject + " is named " + c.name();
      case Identified c -> subject + " has " + c.identifier();
      case Dated c -> "%s: %s %s".formatted(subject, word(c.kind()), c.date());
      case Placed c -> "%s: %s %s".formatted(subject, word(c.kind()), c.place());
      case Described c -> "%s: %s: %s".formatted(subject, c.property(), c.text());
      case Interest c -> interest(subject, c);
      case Designated c -> designation(subject, c);
      case Licensed c -> "%s: %s permits: %s".formatted(subject, c, c.permits());
      case Linked c ->
          "%s is %s %s"
              .formatted(
                  subject,
                  word(c.kind()),
                  c.entity().map(captions::of).orElse(c.target().asPublished()));
      case OwnersKnown c -> owners(subject, c);
      case Transferred c ->
          "%s sent %s to %s on %s (%s)"
              .formatted(subject, amount(c.amount()), captions.of(c.to()), c.time(), c.kind());
      case Shipped c -> cargo(subject, c);
      case Sighted c -> "%s seen in %s: %s".formatted(subject, c.place(), c.doing());
    };
  }

  private String interest(String subject, Interest c) {
    String holder = captions.of(c.holder());
    return switch (c.kind()) {
      case SHARES -> "%s holds %s of the shares of %s".formatted(holder, c.share(), subject);
      case VOTES -> "%s holds %s of the votes in %s".formatted(holder, c.share(), subject);
      case BOTH -> "%s holds %s of %s".formatted(holder, c.share(), subject);
      case CONTROL -> "%s controls %s".formatted(holder, subject);
      case BOARD -> "%s may appoint the board of %s".formatted(holder, subject);
      case NOMINEE -> "%s holds as nominee for %s".formatted(holder, subject);
      case JOINT -> "%s and %s hold under a joint arrangement".formatted(holder, subject);
      case REPORTED_TOTAL ->
          "%s is reported to hold %s of %s, directly or indirectly"
              .formatted(holder, c.share(), subject);
    };
  }

  private static String designation(String subject, Designated c) {
    Optional<String> listed = c.listed().map(date -> ", listed " + date);
    return "%s: %s %s%s"
        .formatted(
            subject,
            c.kind() instanceof trasluz.statement.DesignationKind.Government
                ? "blocked by definition,"
                : "listed by",
            c,
            listed.orElse(""));
  }

  private static String owners(String subject, OwnersKnown c) {
    return switch (c.completeness()) {
      case COMPLETE -> "every holder of " + subject + " is recorded";
      case OTHERS_CLEAN ->
          "the other holders of " + subject + " are identified and none is designated";
      case UNKNOWN -> "the other holders of " + subject + " are not identified";
    };
  }

  private String cargo(String subject, Shipped c) {
    StringBuilder out = new StringBuilder(subject).append(" sold ");
    c.quantity().ifPresent(quantity -> out.append(amount(quantity)).append(" of "));
    out.append(c.goods()).append(" to ").append(captions.of(c.buyer()));
    c.vessel().ifPresent(vessel -> out.append(", vessel ").append(vessel));
    c.loadedOn().ifPresent(date -> out.append(", loaded ").append(date));
    c.loaded().ifPresent(place -> out.append(" at ").append(place));
    c.dischargedOn().ifPresent(date -> out.append(", discharged ").append(date));
    c.discharged().ifPresent(place -> out.append(" at ").append(place));
    return out.toString();
  }

  /// `14,000,000 barrels`, exactly.
  public static String amount(Amount amount) {
    DecimalFormat grouped =
        new DecimalFormat(
            "#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return grouped.format(amount.value()) + " " + amount.unit();
  }

  /// A constant as words: `not same`.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Who says it and how: `reported by Reuters, 2019-03-11, citing two sources; grade 4; from
  /// 2011`.
  public String provenance(Statement statement) {
    Telling telling = statement.telling();
    StringBuilder out = new StringBuilder();
    out.append(telling.hedge().word()).append(" · ").append(statement.source().title());
    telling.published().ifPresent(date -> out.append(", ").append(date));
    telling.attributedTo().ifPresent(who -> out.append(", citing ").append(who));
    out.append(" · grade ").append(statement.grade());
    if (!statement.validity().equals(Validity.UNBOUNDED)) {
      out.append(" · ").append(validity(statement.validity()));
    }
    return out.toString();
  }

  /// What is told and by whom, in one short line: `49.99 %, asserted by Reuters, 2019-03-12, grade
  /// 4`.
  public String brief(Statement statement) {
    String what =
        statement.claim() instanceof Interest interest && interest.kind().isEquity()
            ? interest.share().toString()
            : claim(statement);
    Telling telling = statement.telling();
    String cited = telling.attributedTo().map(who -> ", citing " + who).orElse("");
    String day = telling.published().map(date -> ", " + date).orElse("");
    return "%s, %s by %s%s%s, grade %s"
        .formatted(
            what,
            telling.hedge().word(),
            statement.source().title(),
            day,
            cited,
            statement.grade());
  }

  private static String validity(Validity validity) {
    String from = validity.from().map(date -> "from " + date).orElse("");
    String to = validity.to().map(date -> "until " + date).orElse("");
    return (from + " " + to).strip();
  }

  /// The id as a person would copy it, and the row where it can be read.
  public static String citation(Statement statement) {
    return "%s %s, %s"
        .formatted(
            statement.citation().snapshot().file(),
            statement.citation().locator(),
            statement.id().brief());
  }

  /// The name under which an entity is shown.
  public String caption(EntityId entity) {
    return captions.of(entity);
  }

  /// Whether a claim is worth a line in an answer about sanctions; names and numbers are shown
  /// apart.
  public static boolean isAboutRelations(Claim claim) {
    return switch (claim) {
      case Interest _, Designated _, Licensed _, Linked _, OwnersKnown _ -> true;
      case Transferred _, Shipped _, Sighted _ -> true;
      case KindIs _, Named _, Identified _, Dated _, Placed _, Described _ -> false;
    };
  }
}
