package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.match.EntityProfile;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Judgement;
import trasluz.statement.Judgement.Verdict;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.batch.Basis;
import trasluz.workbench.batch.CustomerFile;
import trasluz.workbench.batch.Decisions;

/// Keeps what a person decided about a customer and a list entry.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description =
        "Say whether a customer is a list entry. A pair judged not same is left out of the next"
            + " screening of the file, until the customer's row or the list entry changes. Judgements are"
            + " kept for ever; a later one replaces an earlier one in use.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz judge C-17 ofac:26367 --file customers.csv --verdict not-same --by \"A. Reviewer\" \\",
      "      --because \"born 20 years later, passport seen\" --until 2026-01-01",
      "  trasluz judge C-17 ofac:26367 --withdraw --by \"A. Reviewer\" --because \"wrong passport\"",
      "  trasluz judge --list"
    })
final class JudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "0..2",
      paramLabel = "CUSTOMER ENTITY",
      description = "id of the customer in the file, and id of the list entry such as ofac:26367")
  private List<String> pair = List.of();

  @Option(names = "--file", paramLabel = "CSV", description = "where the customer stands")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--verdict", paramLabel = "V", description = "same, not-same or unsure")
  private Optional<String> verdict = Optional.empty();

  @Option(names = "--by", paramLabel = "WHO", description = "the person who judges")
  private Optional<String> by = Optional.empty();

  @Option(names = "--because", paramLabel = "TEXT", description = "the reason")
  private Optional<String> because = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "D",
      description = "the first day on which the judgement no longer applies (default: none)")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--withdraw",
      description = "take an earlier judgement back; the pair is shown again")
  private boolean withdraw;

  @Option(names = "--list", description = "all judgements of the case, the first made first")
  private boolean list;

  @Override
  public Integer call() throws IOException {
    if (list) {
      if (!pair.isEmpty()) {
        throw Usage.bad(spec, "--list goes without CUSTOMER and ENTITY");
      }
      list();
    } else {
      judge();
    }
    return 0;
  }

  private void judge() throws IOException {
    if (pair.size() != 2) {
      throw Usage.bad(spec, "give CUSTOMER and ENTITY, or --list");
    }
    Verdict judged = verdict();
    String who = by.orElseThrow(() -> Usage.bad(spec, "say with --by who judges"));
    String why = because.orElseThrow(() -> Usage.bad(spec, "say with --because why"));
    EntityId customer = customerId(pair.get(0));
    EntityId entity = Usage.entityId(spec, "ENTITY", pair.get(1));
    Answer.requirePlace(options);
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      EntityProfile profile =
          new CaseView(caseFile)
              .identity(entity)
              .orElseThrow(() ->
                  new InputException(
                      "'" + entity + "'",
                      "is no entity of this case",
                      "copy its id from the answer of 'trasluz screen'"));
      Optional<String> basis = basis(customer, profile);
      Judgement judgement = made(customer, entity, new Said(judged, who, why), basis);
      caseFile.add(judgement);
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              out.println(Json.line(json(judgement, true)));
            } else {
              out.printf(
                  "kept: %s and %s (%s) are judged %s%n",
                  customer, profile.caption(), entity, Decisions.words(judged));
            }
          });
    }
  }

  private Verdict verdict() {
    if (withdraw) {
      if (verdict.isPresent()) {
        throw Usage.bad(spec, "give --withdraw or --verdict, not both");
      }
      return Verdict.UNSURE;
    }
    String given =
        verdict.orElseThrow(() -> Usage.bad(spec, "give --verdict same, not-same or unsure"));
    return switch (given.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "same" -> Verdict.SAME;
      case "not-same" -> Verdict.NOT_SAME;
      case "unsure" -> Verdict.UNSURE;
      default ->
          throw Usage.bad(spec, "--verdict must be same, not-same or unsure, got '" + given + "'");
    };
  }

  private EntityId customerId(String text) {
    String prefix = Judgement.CUSTOMER_SCOPE + ":";
    try {
      return new EntityId(
          Judgement.CUSTOMER_SCOPE,
          text.startsWith(prefix) ? text.substring(prefix.length()) : text);
    } catch (IllegalArgumentException e) {
      throw Usage.bad(spec, "CUSTOMER: " + e.getMessage());
    }
  }

  /// What the two records are now. Taking a judgement back needs none.
  private Optional<String> basis(EntityId customer, EntityProfile profile) throws IOException {
    if (withdraw && file.isEmpty()) {
      return Optional.empty();
    }
    Path customers =
        file.orElseThrow(() -> Usage.bad(spec, "say with --file where the customer stands"));
    return Optional.of(
        Basis.of(CustomerFile.find(customers, customer.local()), profile).toString());
  }

  private record Said(Verdict verdict, String by, String because) {}

  private Judgement made(EntityId customer, EntityId entity, Said said, Optional<String> basis) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return Usage.valid(
        spec,
        () ->
            new Judgement(
                customer, entity, said.verdict(), said.by(), now, said.because(), until, basis));
  }

  private void list() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      List<Judgement> all = caseFile.judgements();
      Decisions decisions = Decisions.of(all, LocalDate.now(ZoneId.systemDefault()));
      Set<Judgement> latest = new HashSet<>(decisions.latest());
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            for (Judgement judgement : all) {
              boolean counts =
                  !judgement.isAboutCustomer()
                      || (latest.contains(judgement) && !decisions.hasRunOut(judgement));
              if (options.json) {
                out.println(Json.line(json(judgement, counts)));
              } else {
                print(judgement, counts, out);
              }
            }
            if (all.isEmpty() && !options.json) {
              out.println("nothing was judged in this case");
            }
          });
    }
  }

  private static void print(Judgement judgement, boolean counts, PrintWriter out) {
    out.printf(
        "%s  %-8s  %s and %s, by %s: %s%s%s%n",
        LocalDate.ofInstant(judgement.at(), ZoneOffset.UTC),
        Decisions.words(judgement.verdict()),
        judgement.left(),
        judgement.right(),
        judgement.by(),
        Shown.line(judgement.reason()),
        judgement.until().map(day -> " (until " + day + ")").orElse(""),
        counts ? "" : " (no longer counts)");
  }

  private static Json.Fields json(Judgement judgement, boolean counts) {
    return Json.object()
        .add("left", judgement.left())
        .add("right", judgement.right())
        .add("verdict", Decisions.words(judgement.verdict()).replace(' ', '-'))
        .add("by", judgement.by())
        .add("at", judgement.at())
        .add("reason", judgement.reason())
        .add("until", judgement.until())
        .add("basis", judgement.basis())
        .add("counts", counts);
  }
}
