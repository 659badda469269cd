package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.report.ReportReader;
import trasluz.statement.Decision;
import trasluz.statement.InputException;
import trasluz.statement.Judgement;
import trasluz.statement.Merge;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Naming;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.Review;
import trasluz.workbench.review.ReviewAnswer;
import trasluz.workbench.review.ReviewQueue;
import trasluz.workbench.review.Standing;
import trasluz.workbench.review.Twin;

/// The queue of what texts were read to say, and a person's decisions about it.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Keep texts in the case, show what they propose, and accept, correct, reject or put off each"
            + " proposal. Without a text: the queue of all texts kept, and the matches judged unsure. Only"
            + " what is accepted becomes a statement of the case, told as surely as the text tells it: a"
            + " rumour stays a rumour. How reliable the source is and how credible the information are"
            + " asked apart. What was rejected is not shown again, in this text or another. Decisions are"
            + " kept for ever; --undo takes the last one back.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz review reports/                         keeps the texts, shows their queue",
      "  trasluz review                                  the whole queue; no text is needed any more",
      "  trasluz review --accept 3fa9c1 --by \"A. Reviewer\" --reliability C --credibility 3",
      "  trasluz review --accept 3fa9c1 --share 40..50 --hedge alleged --by ...    corrects it",
      "  trasluz review --reject 3fa9c1 --by \"A. Reviewer\"",
      "  trasluz review --undo 3fa9c1 --by \"A. Reviewer\"",
      "  trasluz review --merge 3fa9c1 --object ofac:26503 --by ...    in all the text says",
      "  trasluz review --interactive --by \"A. Reviewer\"",
      "  trasluz review --documents; trasluz review --decisions; trasluz review --merges"
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|DIR",
      description = "the text, or the folder of texts; kept in the case, once each")
  private Optional<Path> path = Optional.empty();

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private ReviewWanted wanted = new ReviewWanted();

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Mixin private DecisionOptions deciding = new DecisionOptions();

  @Option(names = "--all", description = "also what was decided")
  private boolean all;

  @Option(names = "--deep", description = "also parse English sentences, as 'trasluz read --deep'")
  private boolean deep;

  @Override
  public Integer call() throws IOException {
    if (wanted.interactive && (options.json || options.out.isPresent())) {
      throw Usage.bad(
          spec, "--interactive asks and answers on the terminal: give no --json or --out");
    }
    Optional<Charset> charset = encoding.charset(spec);
    if (charset.isPresent() && path.isEmpty()) {
      throw Usage.bad(spec, "--encoding says how a text is read: give the FILE or DIR too");
    }
    wanted.requireRoomFor(deciding.corrected().keySet(), spec);
    Answer.requirePlace(options);
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      Review review =
          new Review(caseFile, () -> reader(caseFile), Clock.system(ZoneId.systemDefault()));
      Set<String> texts = new HashSet<>();
      boolean whole = path.isEmpty() || keep(review, path.get(), charset, texts);
      answer(review, caseFile, texts);
      review.unread().forEach(spec.commandLine().getErr()::println);
      return whole ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }
  }

  private ReportReader reader(CaseFile caseFile) {
    ReportReader light = Reports.reader(Reports.known(caseFile));
    return deep ? DeepMode.of(light, spec.commandLine()) : light;
  }

  /// Keeps the texts of a path.
  ///
  /// @param hashes gets those of their files
  /// @return whether all could be read
  private boolean keep(Review review, Path from, Optional<Charset> charset, Set<String> hashes)
      throws IOException {
    List<Path> files = Reports.files(from, spec.commandLine().getErr());
    Reports.Texts texts = Reports.read(files, charset, spec.commandLine().getErr());
    Reports.keep(review, texts.documents(), deciding.date, spec.commandLine().getErr());
    texts.documents().forEach(document -> hashes.add(document.sha256()));
    return texts.whole();
  }

  private void answer(Review review, CaseFile caseFile, Set<String> texts) throws IOException {
    if (wanted.decisions) {
      List<Decision> made = caseFile.decisions();
      list(made, ReviewAnswer::json, ReviewAnswer::write, "nothing was decided in this case");
    } else if (wanted.documents) {
      List<Review.Document> kept = review.documents();
      list(kept, ReviewAnswer::json, ReviewAnswer::write, "the case keeps no text");
    } else if (wanted.merges) {
      List<Merge> made = review.naming().all();
      write(out -> ReviewAnswer.write(made, options.json, out));
    } else if (wanted.interactive) {
      new ReviewSession(new Deciding(spec, review, deciding), texts)
          .run(Typed.onTerminal(spec.commandLine().getOut()));
    } else if (wanted.unmerge.isPresent()) {
      unmerge(review, wanted.unmerge.get());
    } else if (wanted.key(spec).isPresent()) {
      String key = wanted.key(spec).get();
      Optional<Twin> twin = review.twins().find(key);
      if (twin.isPresent()) {
        decide(review, twin.get());
        return;
      }
      decide(review, queue(review, texts).find(key).proposed());
    } else {
      show(review, texts);
    }
  }

  /// That of the texts named, or of all.
  private static ReviewQueue queue(Review review, Set<String> texts) {
    ReviewQueue queue = review.queue();
    return texts.isEmpty() ? queue : queue.of(texts);
  }

  private void write(Consumer<PrintWriter> body) {
    Answer.write(options, spec.commandLine().getOut(), body);
  }

  private <T> void list(
      List<T> rows,
      Function<T, Json.Fields> json,
      BiConsumer<T, PrintWriter> text,
      String nothing) {
    write(out -> {
      for (T row : rows) {
        if (options.json) {
          out.println(Json.line(json.apply(row)));
        } else {
          text.accept(row, out);
        }
      }
      if (rows.isEmpty() && !options.json) {
        out.println(nothing);
      }
    });
  }

  private void show(Review review, Set<String> texts) {
    ReviewQueue queue = queue(review, texts);
    List<ReviewQueue.Item> items = all ? queue.items() : queue.open();
    List<Twin> twins =
        (all ? review.twins().all() : review.twins().open())
            .stream().filter(twin -> twin.isAbout(texts)).toList();
    List<Judgement> unsure = texts.isEmpty() ? review.unsure() : List.of();
    String chosen =
        spec.commandLine().getParseResult().hasMatchedOption("--case")
            ? "--case " + ReviewAnswer.quoted(options.folder.toString()) + " "
            : "";
    write(out -> {
      for (ReviewQueue.Item item : items) {
        if (options.json) {
          out.println(Json.line(ReviewAnswer.json(item)));
        } else {
          ReviewAnswer.write(item, out);
        }
      }
      for (Twin twin : twins) {
        if (options.json) {
          out.println(Json.line(ReviewAnswer.json(twin)));
        } else {
          ReviewAnswer.write(twin, out);
        }
      }
      for (Judgement judgement : unsure) {
        if (options.json) {
          out.println(Json.line(ReviewAnswer.json(judgement, chosen)));
        } else {
          ReviewAnswer.write(judgement, chosen, out);
        }
      }
      if (!options.json) {
        out.printf(
            "%d open, %d decided%s%s. Nothing is taken into the case until a person accepts it.%n",
            queue.open().size(),
            queue.items().size() - queue.open().size(),
            twins.isEmpty() ? "" : "; perhaps translations: " + twins.size(),
            unsure.isEmpty() ? "" : "; matches to settle: " + unsure.size());
      }
    });
  }

  private void decide(Review review, Twin twin) {
    Twin now = new Deciding(spec, review, deciding).say(twin, wanted.state(spec));
    write(out -> {
      if (options.json) {
        out.println(Json.line(ReviewAnswer.json(now)));
      } else {
        out.printf("%s: %s%n", now.state().word(), Shown.line(now.sentence()));
      }
    });
  }

  private void decide(Review review, Proposed proposed) {
    Deciding decider = new Deciding(spec, review, deciding);
    if (wanted.accept.isPresent()) {
      Review.Accepted accepted = decider.accept(proposed);
      told(accepted.decision(), proposed, ReviewAnswer.json(accepted), accepted.standing());
    } else if (wanted.merge.isPresent()) {
      Naming.Effect effect = decider.merge(proposed);
      told(effect, review, proposed.document().name());
    } else {
      Decision decision = decider.decide(proposed, wanted.verdict());
      told(decision, proposed, ReviewAnswer.json(decision), Optional.empty());
    }
  }

  private void told(
      Decision decision, Proposed proposed, Json.Fields json, Optional<Standing> standing) {
    write(out -> {
      if (options.json) {
        out.println(Json.line(json));
        return;
      }
      out.printf(
          "%s: %s%s%n",
          decision.verdict().code(),
          Shown.line(proposed.line()),
          decision.statement().map(id -> ", as statement " + id).orElse(""));
      if (!decision.note().isEmpty()) {
        out.printf("  %s%n", Shown.line(decision.note()));
      }
      standing.ifPresent(now -> out.printf("  %s.%n", now.sentence()));
    });
  }

  private void told(Naming.Effect effect, Review review, String document) {
    int number = review.naming().all().size();
    write(out ->
        out.println(
            options.json
                ? Json.line(ReviewAnswer.json(number, effect))
                : "merge %d: %s.".formatted(number, Shown.line(effect.sentence(document)))));
  }

  private void unmerge(Review review, int number) {
    List<Merge> made = review.naming().all();
    if (number < 1 || number > made.size()) {
      throw new InputException(
          "merge " + number,
          "there is no such merge in this case",
          "'trasluz review --merges' numbers them");
    }
    Naming.Effect effect = new Deciding(spec, review, deciding).unmerge(made.get(number - 1));
    told(effect, review, review.nameOf(effect.merge().text()));
  }
}
