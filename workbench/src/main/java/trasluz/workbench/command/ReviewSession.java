package trasluz.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;
import trasluz.statement.Credibility;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ProposalText;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReviewQueue;

/// Asks about one open proposal after the other: a key and Enter decides. Reliability and
/// credibility are asked apart and are F and 6 where nothing is typed. The end of the input leaves;
/// everything decided until then is kept.
final class ReviewSession {

  private static final String KEYS =
      "a accept, r reject, u unsure, c say who is meant and accept, s skip, z undo, q leave";

  private final Deciding deciding;
  private final List<Proposed> proposed;
  private final CaseFile caseFile;
  private final Deque<Integer> decided = new ArrayDeque<>();

  ReviewSession(Deciding deciding, List<Proposed> proposed, CaseFile caseFile) {
    this.deciding = deciding;
    this.proposed = proposed;
    this.caseFile = caseFile;
  }

  /// The person leaves, or the input is at its end.
  private static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  void run(BufferedReader keys, PrintWriter out) throws IOException {
    List<ReviewQueue.Item> open = ReviewQueue.of(proposed, caseFile.decisions()).open();
    out.printf("%d open. Keys: %s.%n", open.size(), KEYS);
    try {
      for (int at = 0; at < open.size(); ) {
        at = ask(open, at, keys, out);
      }
    } catch (Left _) {
      // What was decided is kept.
    }
    out.printf("%d decided in this session.%n", decided.size());
    out.flush();
  }

  /// @return which proposal comes next
  private int ask(List<ReviewQueue.Item> open, int at, BufferedReader keys, PrintWriter out)
      throws IOException {
    Proposed one = open.get(at).proposed();
    if (isRejectedMeanwhile(one)) {
      return at + 1;
    }
    show(one, at + 1, open.size(), out);
    return switch (line("> ", keys, out).toLowerCase(Locale.ROOT)) {
      case "a" -> accept(one, false, at, keys, out);
      case "c" -> accept(one, true, at, keys, out);
      case "r" -> decide(one, Verdict.REJECTED, at, out);
      case "u" -> decide(one, Verdict.UNSURE, at, out);
      case "s" -> at + 1;
      case "z" -> undo(open, at, out);
      case "q" -> throw new Left();
      default -> {
        out.printf("  keys: %s%n", KEYS);
        yield at;
      }
    };
  }

  /// What was rejected in one text of this session is not asked of the next that says the same.
  private boolean isRejectedMeanwhile(Proposed one) {
    return ReviewQueue.of(List.of(one), caseFile.decisions()).open().isEmpty();
  }

  private static void show(Proposed one, int number, int of, PrintWriter out) {
    String sentence = one.sentence().text();
    for (String cue : one.proposal().stance().cues()) {
      sentence = sentence.replace(cue, "«" + cue + "»");
    }
    out.printf(
        "%n%d/%d  %s%n  %s (%d): %s%n",
        number,
        of,
        Shown.line(ProposalText.line(one.proposal(), one.names())),
        one.document().name(),
        one.proposal().sentence(),
        Shown.line(sentence));
    one.reading().entities().stream()
        .filter(entity ->
            entity.id().equals(one.proposal().subject())
                || one.proposal().object().filter(entity.id()::equals).isPresent())
        .forEach(entity ->
            entity
                .candidate()
                .ifPresent(candidate ->
                    out.printf(
                        "  %s: %s %s%n",
                        Shown.line(entity.name()),
                        candidate.likelihood().name().toLowerCase(Locale.ROOT),
                        candidate.profiles().stream()
                            .limit(4)
                            .map(profile -> Shown.line(profile.toString()))
                            .toList())));
  }

  private int decide(Proposed one, Verdict verdict, int at, PrintWriter out) {
    deciding.decide(one, verdict);
    decided.push(at);
    out.printf("  %s%n", verdict.code());
    return at + 1;
  }

  private int accept(Proposed one, boolean correct, int at, BufferedReader keys, PrintWriter out)
      throws IOException {
    Optional<EntityId> subject = correct ? id("subject", keys, out) : Optional.empty();
    Optional<EntityId> object = correct ? id("object", keys, out) : Optional.empty();
    Reliability reliability =
        grade("reliability of the source, A to F", "F", Reliability::parseOptional, keys, out);
    Credibility credibility =
        grade(
            "credibility of this information, 1 to 6", "6", Credibility::parseOptional, keys, out);
    String note = changed("subject", subject) + changed("object", object);
    try {
      deciding.accept(
          one, new Deciding.Grading(reliability, credibility, subject, object, note.strip()));
    } catch (ParameterException | InputException e) {
      out.printf("  not accepted: %s%n", e.getMessage());
      return at;
    }
    decided.push(at);
    out.printf("  accepted%n");
    return at + 1;
  }

  private static String changed(String part, Optional<EntityId> id) {
    return id.map(to -> " %s said to be %s by the person.".formatted(part, to)).orElse("");
  }

  private int undo(List<ReviewQueue.Item> open, int at, PrintWriter out) {
    if (decided.isEmpty()) {
      out.printf("  nothing was decided in this session%n");
      return at;
    }
    int last = decided.pop();
    deciding.decide(open.get(last).proposed(), Verdict.UNDONE);
    out.printf("  undone%n");
    return last;
  }

  private static Optional<EntityId> id(String part, BufferedReader keys, PrintWriter out)
      throws IOException {
    while (true) {
      String text = line("  id of the " + part + " (Enter: as read): ", keys, out);
      Optional<EntityId> id = EntityId.parseOptional(text);
      if (text.isEmpty() || id.isPresent()) {
        return id;
      }
      out.printf("  an id is like ofac:26367, got '%s'%n", Shown.quote(text));
    }
  }

  private static <T> T grade(
      String what,
      String usual,
      Function<String, Optional<T>> parse,
      BufferedReader keys,
      PrintWriter out)
      throws IOException {
    while (true) {
      String text = line("  %s (Enter: %s): ".formatted(what, usual), keys, out);
      Optional<T> value = parse.apply(text.isEmpty() ? usual : text.toUpperCase(Locale.ROOT));
      if (value.isPresent()) {
        return value.get();
      }
      out.printf("  got '%s'%n", Shown.quote(text));
    }
  }

  private static String line(String prompt, BufferedReader keys, PrintWriter out)
      throws IOException {
    out.print(prompt);
    out.flush();
    String line = keys.readLine();
    if (line == null) {
      out.println();
      throw new Left();
    }
    return line.strip();
  }
}
