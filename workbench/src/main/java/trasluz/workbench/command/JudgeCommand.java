package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import trasluz.graph.Identities;
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

/// Keeps what a person decided about a customer and a list entry, or about two entities of the
/// case.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description =
        "Say whether a customer is a list entry, or, without --file, whether two entities of the case are"
            + " one. A customer judged not same is left out of the next screening of the file, until the"
            + " customer's row or the list entry changes. Entities judged the same are one party in every"
            + " answer. Judgements are kept for ever; a later one replaces an earlier one in use.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz judge C-17 ofac:26367 --file customers.csv --verdict not-same --by \"A. Reviewer\" \\",
      "      --because \"born 20 years later, passport seen\" --until 2026-01-01",
      "  trasluz judge C-17 ofac:26367 --withdraw --by \"A. Reviewer\" --because \"wrong passport\"",
      "  trasluz judge bods:XI-LEI-253400JT3MQWNDKMJE44 ofac:17022 --verdict same --by \"A. Reviewer\" \\",
      "      --because \"same name and number in the register\"",
      "  trasluz judge --list"
    })
final class JudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "0..2",
      paramLabel = "CUSTOMER|ENTITY ENTITY",
      description =
          "id of the customer in the file, and id of the list entry such as ofac:26367; or ids of two"
              + " entities")
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
      throw Usage.bad(spec, "give CUSTOMER and ENTITY, or two entities, or --list");
    }
    Said said =
        new Said(
            verdict(),
            by.orElseThrow(() -> Usage.bad(spec, "say with --by who judges")),
            because.orElseThrow(() -> Usage.bad(spec, "say with --because why")));
    EntityId entity = Usage.entityId(spec, "ENTITY", pair.get(1));
    Answer.requirePlace(options);
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      Optional<EntityId> first = firstEntity(caseFile, entity);
      Judgement judgement =
          first.isPresent()
              ? ofEntities(first.get(), entity, said, caseFile)
              : ofCustomer(entity, said, caseFile);
      caseFile.add(judgement);
      List<String> warnings = overruled(caseFile, judgement);
      String kept =
          "kept: %s and %s are judged %s"
              .formatted(
                  called(judgement.left(), caseFile),
                  called(judgement.right(), caseFile),
                  Decisions.words(judgement.verdict()));
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              out.println(Json.line(json(judgement, true)));
            } else {
              out.println(kept);
              warnings.forEach(out::println);
            }
          });
    }
  }

  /// The first of the pair, where it is an entity: no file was named for it, and no judgement about
  /// a customer of this id is there to be taken back.
  private Optional<EntityId> firstEntity(CaseFile caseFile, EntityId entity) {
    Optional<EntityId> first = EntityId.parseOptional(pair.get(0));
    if (file.isPresent() || first.map(JudgeCommand::isCustomer).orElse(true)) {
      return Optional.empty();
    }
    boolean takesBack =
        withdraw
            && caseFile.judgements().stream()
                .anyMatch(old ->
                    old.left().equals(customerId(pair.get(0))) && old.right().equals(entity));
    return takesBack ? Optional.empty() : first;
  }

  private static boolean isCustomer(EntityId id) {
    return id.scope().equals(Judgement.CUSTOMER_SCOPE);
  }

  private Judgement ofCustomer(EntityId entity, Said said, CaseFile caseFile) throws IOException {
    EntityId customer = customerId(pair.get(0));
    EntityProfile profile =
        new CaseView(caseFile)
            .identity(entity)
            .orElseThrow(() -> unknown(entity, "copy its id from the answer of 'trasluz screen'"));
    return made(customer, entity, said, basis(customer, profile));
  }

  private Judgement ofEntities(EntityId left, EntityId right, Said said, CaseFile caseFile) {
    if (left.equals(right)) {
      throw new InputException(
          "'" + left + "'", "is given twice", "name two ids; every id is the same as itself");
    }
    for (EntityId id : List.of(left, right)) {
      if (caseFile.mentioning(id).isEmpty()) {
        throw unknown(
            id, "copy its id from an answer, or say with --file in which file the customer stands");
      }
    }
    boolean earlier =
        Identities.of(caseFile.judgements(), LocalDate.now(ZoneId.systemDefault())).inUse().stream()
            .anyMatch(old -> Set.of(old.left(), old.right()).equals(Set.of(left, right)));
    if (withdraw && !earlier) {
      throw new InputException(
          "'%s' and '%s'".formatted(left, right),
          "were not judged, so there is nothing to take back",
          "'trasluz judge --list' shows what was");
    }
    return made(left, right, said, Optional.empty());
  }

  private static InputException unknown(EntityId entity, String remedy) {
    return new InputException("'" + entity + "'", "is no entity of this case", remedy);
  }

  private static String called(EntityId id, CaseFile caseFile) {
    return new CaseView(caseFile).identity(id).map(EntityProfile::toString).orElse(id.toString());
  }

  /// What the judgement contradicts: ids that others join although somebody says they differ.
  private static List<String> overruled(CaseFile caseFile, Judgement made) {
    Identities identities =
        Identities.of(caseFile.judgements(), LocalDate.now(ZoneId.systemDefault()));
    EntityId party = identities.canonical(made.left());
    return identities.overruled().stream()
        .filter(wrong -> identities.canonical(wrong.left()).equals(party))
        .map(wrong ->
            "note: %s and %s were judged not the same by %s, but other judgements join them: one of these is wrong"
                .formatted(wrong.left(), wrong.right(), wrong.by()))
        .toList();
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
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      Set<Judgement> counting = Decisions.counting(all, today);
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            for (Judgement judgement : all) {
              boolean counts = counting.contains(judgement);
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
