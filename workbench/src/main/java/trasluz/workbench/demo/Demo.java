package trasluz.workbench.demo;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.Ground;
import trasluz.exposure.Related;
import trasluz.graph.Belief;
import trasluz.graph.Beliefs;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.match.Match;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.ReportReader;
import trasluz.report.Sentence;
import trasluz.report.TextDocument;
import trasluz.statement.Claim;
import trasluz.statement.Hedge;
import trasluz.statement.Name;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.EvidenceText;
import trasluz.workbench.answer.ExposureAnswer;
import trasluz.workbench.answer.ReadingAnswer;

/// Answers the five questions over the sample, each with evidence and grade.
public final class Demo {
  private static final List<String> ASKED =
      List.of(
          "Evrofinans Mosnarbank",
          "PDVSA",
          "ROSNEFT TRADING SA",
          "Minervén",
          "Banco Bandes (Uruguay)");

  private final DemoCase sample;
  private final ClaimText claims;
  private final PrintWriter out;

  public Demo(DemoCase sample, PrintWriter out) {
    this.sample = sample;
    this.claims = sample.claims();
    this.out = out;
  }

  /// Prints everything.
  public void run(TextDocument report) {
    whoIsThis();
    new DemoTable(sample, out).print();
    evidenceOfTheBank();
    route();
    report(report);
    howGood();
    whereNext();
  }

  private void heading(String text) {
    out.printf("%n%s%n", text);
  }

  private void whoIsThis() {
    heading("1  Who is this?");
    Screening screening = Screening.of(sample.directory());
    for (String name : ASKED) {
      List<Match> matches = screening.screen(Query.of(new Name(name)).withLimit(1)).matches();
      if (matches.isEmpty()) {
        out.printf("   %-24s no match among %,d entities%n", name, sample.directory().size());
      }
      for (Match match : matches) {
        String listed =
            match.entity().claims(Claim.Designated.class).stream()
                .map(Claim.Designated::programme)
                .distinct()
                .collect(Collectors.joining(", "));
        out.printf(
            Locale.ROOT,
            "   %-24s %.2f  %s (%s), by \"%s\"; listed: %s%n",
            name,
            match.score(),
            match.entity().caption(),
            match.entity().id(),
            match.matchedText(),
            listed.isEmpty() ? "no" : listed);
      }
    }
  }

  private void evidenceOfTheBank() {
    LocalDate day = DemoCase.DATES.getLast();
    Exposure exposure = sample.exposures(Moment.on(day)).blocking(DemoCase.BANK).orElseThrow();
    out.printf(
        "%n   Why, for %s by ownership alone, as of %s: %s%n",
        exposure.name(), day, exposure.owned().status());
    EvidenceText evidence = new EvidenceText(claims);
    out.print(evidence.brief(exposure.owned().evidence(), 3, 2));
    exposure.nextFact().ifPresent(fact -> out.printf("   What would settle it: %s%n", fact));
  }

  private void route() {
    heading("3  By which route?");
    LocalDate day = DemoCase.DATES.getFirst();
    Exposure exposure = sample.exposures(Moment.on(day)).blocking(DemoCase.REFINER).orElseThrow();
    Ground owned = exposure.owned();
    owned.route().ifPresent(route -> out.printf("   %s%n", route));
    out.printf(
        "   by ownership: %s as of %s, grade %s%n",
        owned.status(), day, ExposureAnswer.grade(owned));
  }

  private void report(TextDocument document) {
    heading("4  What does the field report assert, and how? (" + document.name() + ")");
    Reading reading = ReportReader.of(sample.directory(), sample.statements()).read(document);
    String recognised =
        reading.entities().stream()
            .filter(entity -> entity.candidate().isPresent())
            .map(ReportEntity::name)
            .collect(Collectors.joining(", "));
    out.printf("   Recognised: %s%n", recognised);
    Map<String, String> names = ReadingAnswer.names(reading);
    for (Sentence sentence : reading.sentences()) {
      if (sentence.hedge() != Hedge.ASSERTED) {
        out.printf(" %s%n", ReadingAnswer.sentenceLine(sentence, names));
      }
    }
    long asserted = reading.sentences().stream().filter(s -> s.hedge() == Hedge.ASSERTED).count();
    out.printf("   %d more sentences are told flatly, by the report itself.%n", asserted);
  }

  private void howGood() {
    heading("5  How good is the evidence?");
    Moment moment = Moment.on(DemoCase.LAST_DATE);
    BeliefAnswer answer = new BeliefAnswer(claims);
    List<Belief> beliefs = Beliefs.of(sample.statements(), moment, Identities.none());
    beliefs.stream()
        .filter(Demo::isStakeOfFund)
        .forEach(belief -> answer.writeBest(belief, 3, out));
    out.println("   Seen, and by how many independent origins:");
    beliefs.stream()
        .filter(belief -> belief.best().claim() instanceof Claim.Sighted)
        .forEach(belief -> out.printf("     %s%n", answer.line(belief)));
  }

  private static boolean isStakeOfFund(Belief belief) {
    return belief.subject().equals(DemoCase.BANK)
        && belief.best().claim() instanceof Claim.Interest interest
        && isFund(interest);
  }

  private static boolean isFund(Claim.Interest interest) {
    return interest.holder().local().equals("fonden");
  }

  private void whereNext() {
    LocalDate day = DemoCase.DATES.getFirst();
    LocalDate hindsight = DemoCase.DATES.get(1);
    Exposures exposures = sample.exposures(new Moment(day, hindsight));
    heading("Where to look next");
    out.printf(
        "   Close to blocked parties and not blocked as of %s (with what was known by %s):%n",
        day, hindsight);
    List<Related> related = exposures.relatedUndesignated();
    related.stream()
        .filter(party -> sample.parties().contains(party.entity()))
        .limit(5)
        .forEach(party -> out.printf("     %s: %s%n", party.name(), closeness(party)));
  }

  /// What links a party to blocked ones, in one line.
  private String closeness(Related party) {
    Related.Link first = party.links().getFirst();
    return party
        .traded()
        .map(amount ->
            "%s traded with %s".formatted(ClaimText.amount(amount), claims.caption(first.caught())))
        .orElse(first.words());
  }
}
