package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import trasluz.match.EntityProfile;
import trasluz.report.Cue;
import trasluz.report.Mention;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.Sentence;
import trasluz.report.TextDocument;
import trasluz.statement.Claim;
import trasluz.statement.Statement;

/// Says what a text names and how it says it.
public final class ReadingAnswer {
  private ReadingAnswer() {}

  /// Text for people: how it was read, whom it names, then each sentence that names somebody, with
  /// its hedge.
  ///
  /// @param lists with which its names were compared, in words
  public static void write(
      TextDocument document, Reading reading, ReadingMode mode, String lists, PrintWriter out) {
    long parties = reading.entities().stream().filter(e -> !e.type().isPlace()).count();
    out.printf(
        "%s: in %s %s and %s are named%n",
        Shown.line(document.name()),
        counted(reading.sentences().size(), "sentence", "sentences"),
        counted(parties, "party", "parties"),
        counted(reading.entities().size() - parties, "place", "places"));
    document.outlet().ifPresent(outlet -> out.println(outletLine(outlet)));
    out.printf("%s Names compared with: %s.%n%n", mode.sentence(reading.language()), lists);
    for (ReportEntity entity : reading.entities()) {
      entity
          .candidate()
          .ifPresent(candidate -> out.printf("%s%n", candidateLine(entity, candidate)));
    }
    if (reading.entities().stream().anyMatch(entity -> entity.candidate().isPresent())) {
      out.println();
    }
    out.printf("Places: %s%n%n", places(reading));
    Map<String, String> names = names(reading);
    for (Sentence sentence : reading.sentences()) {
      if (!sentence.entities().isEmpty()) {
        out.printf("%s%n", sentenceLine(sentence, names));
      }
    }
    out.printf("%nProposed, for a person to accept, correct or reject:%n");
    if (reading.proposals().isEmpty()) {
      out.println("  none: no rule reads a relation in this text");
    }
    reading
        .proposals()
        .forEach(p -> out.printf("  (%d) %s%n", p.sentence(), ProposalText.line(p, names)));
    reading.unread().forEach(unread -> out.printf("%n%s%n", unreadLine(unread)));
    out.println("\nNothing is taken into the case: each line is for a person to read and judge.");
  }

  /// That a sentence was not read, which is no finding that it claims nothing.
  public static String unreadLine(Reading.Unread unread) {
    return "Sentence %d could not be read, for a defect of Trasluz: read it yourself, and please report it (%s)."
        .formatted(unread.sentence(), unread.failure());
  }

  /// The outlet that a file names, which anybody could have written into it.
  public static String outletLine(String outlet) {
    return "Outlet, as the file names it: %s; ungraded (F) until a person grades it."
        .formatted(Shown.line(outlet));
  }

  /// The same for programs.
  public static Json.Fields outlet(String outlet) {
    return Json.object().add("name", outlet).add("found_in", "file").add("reliability", "F");
  }

  private static String counted(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }

  /// `likely Evrofinance Mosnarbank = ofac:26503, ... List (2023-12-28)`.
  public static String candidateLine(ReportEntity entity, ReportEntity.Candidate candidate) {
    String listed = programmes(candidate);
    Statement because = candidate.because();
    return "  %-9s %s = %s%s  [%s, %s]"
        .formatted(
            ClaimText.word(candidate.likelihood()),
            entity.name(),
            ids(candidate),
            listed.isEmpty() ? ", not listed" : ", listed: " + listed,
            because.source().id(),
            because.citation().snapshot().date());
  }

  /// `ofac:26503 or eu:118`.
  public static String ids(ReportEntity.Candidate candidate) {
    return candidate.profiles().stream()
        .map(EntityProfile::id)
        .map(Object::toString)
        .collect(Collectors.joining(" or "));
  }

  /// The programmes under which somebody whom it may be is listed; empty where nobody is.
  public static String programmes(ReportEntity.Candidate candidate) {
    return candidate.profiles().stream()
        .flatMap(profile -> profile.claims(Claim.Designated.class).stream())
        .map(Claim.Designated::programme)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// `(9) alleged by A trader in Caracas: Rosneft Trading · PDVSA | cues: alleged`.
  public static String sentenceLine(Sentence sentence, Map<String, String> names) {
    String who = sentence.attributedTo().map(by -> ", by " + by).orElse("");
    String cues = sentence.cues().stream().map(Cue::text).collect(Collectors.joining(", "));
    return "  (%d) %s%s: %s%s"
        .formatted(
            sentence.number(),
            sentence.hedge().word(),
            who,
            sentence.entities().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(" · ")),
            cues.isEmpty() ? "" : "  «" + cues + "»");
  }

  /// Names of the reading's entities by their ids.
  public static Map<String, String> names(Reading reading) {
    Map<String, String> names = new HashMap<>();
    reading.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    return names;
  }

  private static String places(Reading reading) {
    String places =
        reading.entities().stream()
            .filter(entity -> entity.type().isPlace())
            .map(ReportEntity::name)
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? "none" : places;
  }

  /// The object of the contract, with the sentences beside it.
  ///
  /// @param origin key of the original that near-copies repeat
  public static Json.Fields json(
      TextDocument document, Reading reading, String origin, ReadingMode mode) {
    return Json.object()
        .add("document", document.name())
        .add("sha256", reading.documentSha256())
        .add("origin", origin)
        .add("stated_date", reading.stated())
        .add("captured", document.captured().map(Object::toString))
        .add("outlet", document.outlet().map(ReadingAnswer::outlet))
        .add("language", ClaimText.word(reading.language()))
        .add("mode", mode.code())
        .add("deep_asked", mode.isDeepAsked())
        .add("mentions", reading.mentions().stream().map(ReadingAnswer::mention))
        .add("entities", reading.entities().stream().map(ReadingAnswer::entity))
        .add("claims", reading.proposals().stream().map(ProposalText::json))
        .add("sentences", reading.sentences().stream().map(ReadingAnswer::sentence))
        .add(
            "unread",
            reading.unread().stream()
                .map(unread ->
                    Json.object().add("n", unread.sentence()).add("failure", unread.failure()))
                .toList());
  }

  private static Json.Fields mention(Mention mention) {
    return Json.object()
        .add("start", mention.start())
        .add("end", mention.end())
        .add("type", mention.type().code())
        .add("entity", mention.entity())
        .add("text", mention.text());
  }

  /// Somebody or something that a text names, with whom of the case it may be.
  public static Json.Fields entity(ReportEntity entity) {
    return Json.object()
        .add("id", entity.id())
        .add("name", entity.name())
        .add("type", entity.type().code())
        .add("aliases", entity.aliases())
        .add(
            "match",
            entity
                .candidate()
                .map(candidate ->
                    Json.object()
                        .add(
                            "entities",
                            candidate.profiles().stream().map(EntityProfile::id).toList())
                        .add("likelihood", ClaimText.word(candidate.likelihood()))
                        .add("source", candidate.because().source().id())
                        .add("list_date", candidate.because().citation().snapshot().date())));
  }

  private static Json.Fields sentence(Sentence sentence) {
    return Json.object()
        .add("n", sentence.number())
        .add("start", sentence.start())
        .add("end", sentence.end())
        .add("text", sentence.text())
        .add("entities", sentence.entities())
        .add("hedge", sentence.hedge().code())
        .add(
            "cues",
            sentence.cues().stream()
                .map(cue ->
                    Json.object()
                        .add("start", cue.start())
                        .add("end", cue.end())
                        .add("text", cue.text())
                        .add("hedge", cue.hedge().code()))
                .toList())
        .add("attributed_to", sentence.attributedTo());
  }
}
