package trasluz.workbench.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trasluz.exposure.Candidate;
import trasluz.exposure.Change;
import trasluz.exposure.Exposures;
import trasluz.exposure.WhatIf;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Statement;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.answer.WhatIfAnswer;

/// Asks what would be if something were otherwise; the case itself stays as it is.
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    description =
        "What would change if a party were listed or not, a stake were sold or bought, or a statement"
            + " were true or not. Without a change: whose listing would reach most.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz whatif --designate case:alpha",
      "  trasluz whatif --divest case:boris:case:alpha:11 --regime ofac,uk",
      "  trasluz whatif --without 3df24b14bf",
      "  trasluz whatif --accept 9b01ac44e7",
      "  trasluz whatif --limit 10 --json      candidates, and pairs that only act together"
    })
final class WhatIfCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--designate", paramLabel = "X", split = ",", description = "X is listed too")
  private List<String> designate = List.of();

  @Option(names = "--delist", paramLabel = "X", split = ",", description = "X is not listed")
  private List<String> delist = List.of();

  @Option(
      names = "--divest",
      paramLabel = "OWNER:OWNED:SHARE",
      description = "OWNER sells SHARE percent of OWNED to nobody that is named")
  private List<String> divest = List.of();

  @Option(
      names = "--acquire",
      paramLabel = "OWNER:OWNED:SHARE",
      description = "OWNER buys SHARE percent of OWNED from nobody that is named")
  private List<String> acquire = List.of();

  @Mixin private WithoutOption without = new WithoutOption();

  @Option(
      names = "--accept",
      paramLabel = "STATEMENT",
      split = ",",
      description =
          "a statement of the case, by the beginning of its id, or a proposal of a text, by that of its"
              + " key, is taken as confirmed, however it is told and graded")
  private List<String> accept = List.of();

  @Option(
      names = "--texts",
      paramLabel = "FILE|DIR",
      description = "other texts than those that the case keeps, whose proposals --accept may name")
  private Optional<Path> texts = Optional.empty();

  @Mixin private EncodingOption encoding = new EncodingOption();

  private Optional<Supposed> supposed = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many candidates are shown (default: 20)")
  private int limit = 20;

  @Override
  public Integer call() {
    Usage.requireAtLeastOne(spec, "--limit", limit);
    if (texts.isPresent() && accept.isEmpty()) {
      throw Usage.bad(spec, "--texts says where --accept finds proposals: give --accept too");
    }
    if (encoding.charset(spec).isPresent() && texts.isEmpty()) {
      throw Usage.bad(spec, "--encoding says how --texts are read: give --texts too");
    }
    return new RegimeQuestion(options, question, new WithoutOption(), spec).answer(this::ask);
  }

  private Consumer<PrintWriter> ask(RegimeQuestion.Asked asked) {
    WhatIfAnswer answer =
        new WhatIfAnswer(asked.regime(), asked.graph(), asked.leftOut(), asked.claims());
    List<Change> changes = changes(asked);
    if (changes.isEmpty()) {
      List<Candidate> candidates = asked.exposures().candidates();
      return out -> answer.writeCandidates(candidates, limit, options.json, out);
    }
    OwnershipGraph changed =
        WhatIf.graph(
            asked.material().statements(),
            asked.material().moment(),
            asked.material().identities(),
            changes);
    List<WhatIf.Difference> found =
        WhatIf.differences(asked.exposures(), Exposures.under(asked.regime(), changed));
    return out -> answer.writeDifferences(found, options.json, out);
  }

  private List<Change> changes(RegimeQuestion.Asked asked) {
    List<Change> changes = new ArrayList<>();
    for (String text : designate) {
      changes.add(new Change.Designate(party(asked, text), asked.regime().id()));
    }
    for (String text : delist) {
      changes.add(new Change.Delist(party(asked, text), asked.regime().id()));
    }
    for (String text : divest) {
      changes.add(
          stake(asked, text, (who, points) -> new Change.Divest(who.owner, who.owned, points)));
    }
    for (String text : acquire) {
      changes.add(
          stake(asked, text, (who, points) -> new Change.Acquire(who.owner, who.owned, points)));
    }
    for (Statement statement : without.statements(asked.view())) {
      changes.add(new Change.Strike(statement.id()));
    }
    changes.addAll(accepted(asked));
    return changes;
  }

  /// The texts are read once, however many regimes are asked.
  private List<Change> accepted(RegimeQuestion.Asked asked) {
    if (accept.isEmpty()) {
      return List.of();
    }
    if (supposed.isEmpty()) {
      supposed =
          Optional.of(
              Supposed.of(
                  asked.view(),
                  asked.material().moment().knownBy(),
                  texts,
                  encoding.charset(spec),
                  spec.commandLine().getErr()));
    }
    List<Change> changes = new ArrayList<>();
    for (String text : accept) {
      for (Statement statement : supposed.get().find(text.strip())) {
        changes.add(new Change.Accept(statement));
      }
    }
    return changes;
  }

  private static EntityId party(RegimeQuestion.Asked asked, String text) {
    return asked.view().resolve(text.strip());
  }

  private record Holding(EntityId owner, EntityId owned) {}

  /// `OWNER:OWNED:SHARE`; ids have a colon themselves, so the parts are found by who exists.
  private static Change stake(
      RegimeQuestion.Asked asked, String text, BiFunction<Holding, BigDecimal, Change> change) {
    int last = text.lastIndexOf(':');
    String pair = last < 0 ? "" : text.substring(0, last);
    for (int colon = pair.indexOf(':'); colon >= 0; colon = pair.indexOf(':', colon + 1)) {
      Optional<EntityId> owner = known(asked, pair.substring(0, colon));
      Optional<EntityId> owned = known(asked, pair.substring(colon + 1));
      if (owner.isPresent() && owned.isPresent()) {
        try {
          return change.apply(
              new Holding(owner.get(), owned.get()), new BigDecimal(text.substring(last + 1)));
        } catch (IllegalArgumentException e) {
          throw bad(text, "has no share that can change hands");
        }
      }
    }
    throw bad(text, "names no two parties of this case");
  }

  private static Optional<EntityId> known(RegimeQuestion.Asked asked, String id) {
    return EntityId.parseOptional(id).filter(entity -> asked.graph().find(entity).isPresent());
  }

  private static InputException bad(String text, String problem) {
    return new InputException(
        "'" + Shown.quote(text) + "'",
        problem,
        "write OWNER:OWNED:SHARE with two ids and a percentage above 0 and at most 100");
  }
}
