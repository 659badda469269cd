package trasluz.source.ftm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.source.Speaker;
import trasluz.statement.Claim.Designated;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// FollowTheMoney's `Sanction`: that an authority listed an entity under a programme.
final class FtmSanctions {

  /// Programmes that restrict without freezing everything: OFAC's sectoral and non-SDN lists.
  private static final Pattern SECTORAL =
      Pattern.compile(
          "\\b(SSI|sectoral|directive|CAPTA|CMIC|NS-[A-Z]+|non-SDN|MBS|debarment|export control)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFAC = Pattern.compile("OFAC|Office of Foreign Assets Control");
  private static final Pattern UN = Pattern.compile("Security Council|United Nations|\\bUNSC\\b");
  private static final Pattern EU =
      Pattern.compile(
          "European Union|European Council|European Commission|European External|\\bEU\\b");
  private static final Pattern UK =
      Pattern.compile(
          "OFSI|HM Treasury|Office of Financial Sanctions Implementation|\\bFCDO\\b|\\bUK\\b"
              + "|Foreign, Commonwealth");
  private static final Pattern CH =
      Pattern.compile("\\bSECO\\b|State Secretariat for Economic Affairs|Swiss");

  private FtmSanctions() {}

  static boolean say(FtmRecord record, LocalDate snapshot) {
    List<EntityId> entities = record.takeIds("entity");
    if (FtmEdges.missing(record, "entity", entities)) {
      return false;
    }
    String authority = String.join("; ", record.take("authority"));
    String programme =
        Stream.of(record.take("programId"), record.take("program"))
            .filter(texts -> !texts.isEmpty())
            .findFirst()
            .map(texts -> String.join("; ", texts))
            .orElse("unnamed");
    Optional<PartialDate> listed = record.takeRange("listingDate");
    Optional<PartialDate> since = record.takeRange("startDate").or(() -> listed);
    Optional<Validity> validity =
        record
            .speaker()
            .validity(
                since.or(() -> Optional.of(PartialDate.notLaterThan(snapshot))),
                record.takeRange("endDate"));
    for (EntityId entity : entities) {
      Speaker speaker = record.speaker().withSubject(entity);
      validity.ifPresent(known ->
          speaker
              .withValidity(known)
              .say(
                  "program",
                  () ->
                      new Designated(
                          authority.isEmpty() ? "unnamed authority" : authority,
                          regime(authority),
                          programme,
                          kind(record, programme),
                          listed)));
      if (validity.isEmpty()) {
        speaker.describe(
            "ftm-unclear", Optional.of("listed by " + authority + " under " + programme));
      }
      for (String property : List.of("program", "provisions")) {
        for (String text : record.take(property)) {
          if (!text.equals(programme)) {
            speaker.describe("ftm-" + property, Optional.of(record.prefix() + text));
          }
        }
      }
      record.keepRest(speaker, record.prefix());
    }
    return true;
  }

  /// Which rules the listing feeds. A listing by an authority that none of the rule profiles knows
  /// feeds none: `other`.
  private static String regime(String authority) {
    if (OFAC.matcher(authority).find()) {
      return "ofac";
    }
    if (UN.matcher(authority).find()) {
      return "un";
    }
    if (UK.matcher(authority).find()) {
      return "uk";
    }
    if (EU.matcher(authority).find()) {
      return "eu";
    }
    return CH.matcher(authority).find() ? "ch" : "other";
  }

  /// Blocking, unless programme or provisions say that it is a narrower measure.
  private static DesignationKind kind(FtmRecord record, String programme) {
    String said =
        Stream.of(record.take("program"), record.take("programId"), record.take("provisions"))
            .flatMap(List::stream)
            .collect(Collectors.joining("; "));
    boolean freezes = said.toLowerCase(Locale.ROOT).contains("freez");
    boolean sectoral = !freezes && SECTORAL.matcher(said).find();
    return sectoral
        ? new DesignationKind.Sectoral(
            programme.length() <= 100 ? programme : programme.substring(0, 100))
        : new DesignationKind.Block();
  }
}
