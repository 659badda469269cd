package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ProposalText;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReviewQueue;

/// The queue of what texts were read to say, and a person's decisions about it.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Show what texts propose, and accept, reject or put off each proposal. Only an accepted one becomes"
            + " a statement of the case, told as surely as the text tells it: a rumour stays a rumour. How"
            + " reliable the source is and how credible the information are asked apart. What was rejected"
            + " is not shown again, in this text or another. Decisions are kept for ever; --undo takes the"
            + " last one back.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz review reports/",
      "  trasluz review reports/ --accept 3fa9c1 --by \"A. Reviewer\" --reliability C --credibility 3",
      "  trasluz review reports/ --accept 3fa9c1 --object ofac:26503 --by ...     says who is meant",
      "  trasluz review reports/ --reject 3fa9c1 --by \"A. Reviewer\"",
      "  trasluz review reports/ --undo 3fa9c1 --by \"A. Reviewer\"",
      "  trasluz review reports/ --interactive --by \"A. Reviewer\"",
      "  trasluz review --decisions"
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int SHOWN_KEY = 10;
  private static final int SHORTEST_KEY = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|DIR",
      description = "the text, or the folder of texts")
  private Optional<Path> path = Optional.empty();

  /// What is decided; one at a time.
  static final class Wanted {
    @Option(
        names = "--accept",
        paramLabel = "KEY",
        description = "make it a statement of the case; KEY as the queue shows it")
    private Optional<String> accept = Optional.empty();

    @Option(names = "--reject", paramLabel = "KEY", description = "the text does not say so")
    private Optional<String> reject = Optional.empty();

    @Option(names = "--unsure", paramLabel = "KEY", description = "to be looked at again")
    private Optional<String> unsure = Optional.empty();

    @Option(names = "--undo", paramLabel = "KEY", description = "take the last decision back")
    private Optional<String> undo = Optional.empty();

    @Option(names = "--decisions", description = "all decisions of the case, the first made first")
    private boolean decisions;
  }

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Wanted wanted = new Wanted();

  @Mixin private DecisionOptions deciding = new DecisionOptions();

  @Option(
      names = "--interactive",
      description =
          "ask one proposal after the other: a key and Enter decides; needs --by. Keys may be piped in")
  private boolean interactive;

  @Option(names = "--all", description = "also what was decided")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      if (wanted.decisions) {
        decisions(caseFile);
        return 0;
      }
      Path texts = path.orElseThrow(() -> Usage.bad(spec, "give FILE or DIR, or --decisions"));
      List<Proposed> proposed = Reports.proposed(caseFile, texts, spec.commandLine().getErr());
      ReviewQueue queue = ReviewQueue.of(proposed, caseFile.decisions());
      Optional<Verdict> verdict = verdict();
      if (interactive) {
        if (verdict.isPresent() || options.json || options.out.isPresent()) {
          throw Usage.bad(
              spec, "--interactive asks for decisions itself: give no other, nor --json or --out");
        }
        new ReviewSession(new Deciding(spec, caseFile, deciding), proposed, caseFile)
            .run(Deciding.keys(), spec.commandLine().getOut());
      } else if (verdict.isEmpty()) {
        show(queue);
      } else {
        decide(caseFile, queue, verdict.get());
      }
    }
    return 0;
  }

  private Optional<Verdict> verdict() {
    if (wanted.accept.isPresent()) {
      return Optional.of(Verdict.ACCEPTED);
    }
    if (wanted.reject.isPresent()) {
      return Optional.of(Verdict.REJECTED);
    }
    if (wanted.unsure.isPresent()) {
      return Optional.of(Verdict.UNSURE);
    }
    return wanted.undo.map(_ -> Verdict.UNDONE);
  }

  private void show(ReviewQueue queue) {
    List<ReviewQueue.Item> items = all ? queue.items() : queue.open();
    Answer.write(
        options,
        spec.commandLine().getOut(),
        out -> {
          for (ReviewQueue.Item item : items) {
            if (options.json) {
              out.println(Json.line(json(item)));
            } else {
              print(item, out);
            }
          }
          if (!options.json) {
            out.printf(
                "%d open, %d decided. Nothing is taken into the case until a person accepts it.%n",
                queue.open().size(), queue.items().size() - queue.open().size());
          }
        });
  }

  private static void print(ReviewQueue.Item item, PrintWriter out) {
    Proposed proposed = item.proposed();
    out.printf(
        "%s  %-8s  %s%n",
        proposed.key().substring(0, SHOWN_KEY),
        item.state(),
        Shown.line(ProposalText.line(proposed.proposal(), proposed.names())));
    out.printf(
        "    %s (%d): %s%n",
        proposed.document().name(),
        proposed.proposal().sentence(),
        Shown.line(proposed.sentence().text()));
  }

  private static Json.Fields json(ReviewQueue.Item item) {
    Proposed proposed = item.proposed();
    return Json.object()
        .add("key", proposed.key())
        .add("state", item.state())
        .add("document", proposed.document().name())
        .add("sha256", proposed.document().sha256())
        .add("origin", proposed.origin())
        .add("text", proposed.sentence().text())
        .add("proposal", ProposalText.line(proposed.proposal(), proposed.names()));
  }

  private void decide(CaseFile caseFile, ReviewQueue queue, Verdict verdict) {
    Deciding decider = new Deciding(spec, caseFile, deciding);
    Proposed proposed = queue.find(key()).proposed();
    Optional<Decision> last = queue.last(proposed);
    boolean nothing = last.isEmpty() || last.get().verdict() == Verdict.UNDONE;
    if (verdict == Verdict.UNDONE && nothing) {
      throw new InputException(
          "proposal " + key(), "there is no decision about it to take back", "see --decisions");
    }
    Decision decision =
        verdict == Verdict.ACCEPTED ? decider.accept(proposed) : decider.decide(proposed, verdict);
    Answer.write(
        options,
        spec.commandLine().getOut(),
        out -> {
          if (options.json) {
            out.println(Json.line(json(decision)));
          } else {
            out.printf(
                "%s: %s%s%n",
                verdict.code(),
                Shown.line(ProposalText.line(proposed.proposal(), proposed.names())),
                decision.statement().map(id -> ", as statement " + id).orElse(""));
          }
        });
  }

  private String key() {
    String key =
        wanted
            .accept
            .or(() -> wanted.reject)
            .or(() -> wanted.unsure)
            .or(() -> wanted.undo)
            .orElse("");
    if (key.length() < SHORTEST_KEY) {
      throw Usage.bad(spec, "KEY needs at least 4 of its digits, got '" + key + "'");
    }
    return key;
  }

  private void decisions(CaseFile caseFile) {
    List<Decision> made = caseFile.decisions();
    Answer.write(
        options,
        spec.commandLine().getOut(),
        out -> {
          for (Decision decision : made) {
            if (options.json) {
              out.println(Json.line(json(decision)));
            } else {
              out.printf(
                  "%s  %-8s  %s, by %s%s%n",
                  decision.at(),
                  decision.verdict().code(),
                  decision.proposal().substring(0, SHOWN_KEY),
                  Shown.line(decision.by()),
                  decision.note().isEmpty() ? "" : ": " + Shown.line(decision.note()));
            }
          }
          if (made.isEmpty() && !options.json) {
            out.println("nothing was decided in this case");
          }
        });
  }

  private static Json.Fields json(Decision decision) {
    return Json.object()
        .add("proposal", decision.proposal())
        .add("claim", decision.claim())
        .add("verdict", decision.verdict().code())
        .add("by", decision.by())
        .add("at", decision.at())
        .add("reliability", decision.reliability().map(Reliability::name))
        .add("credibility", decision.credibility().map(Credibility::number))
        .add("statement", decision.statement())
        .add("note", decision.note());
  }
}
