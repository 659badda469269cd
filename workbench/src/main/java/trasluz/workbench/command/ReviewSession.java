package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;
import trasluz.report.Relation;
import trasluz.statement.Credibility;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.InputException;
import trasluz.statement.Merge;
import trasluz.statement.Reliability;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Correction;
import trasluz.workbench.review.Correction.Part;
import trasluz.workbench.review.Naming;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.Review;
import trasluz.workbench.review.ReviewAnswer;
import trasluz.workbench.review.ReviewQueue;

/// Asks about one open proposal after the other: a key and Enter decides. Reliability and
/// credibility are asked apart and are F and 6 where nothing is typed. What can't be is said, and
/// the proposal is asked again. The end of the input leaves; everything decided until then is kept.
final class ReviewSession {

  private static final String KEYS =
      "a accept, r reject, u unsure, c correct and accept, m merge, s skip, z undo, q leave";

  /// What can be taken back in this session.
  private sealed interface Done {}

  private record Decided(int at, Proposed proposed) implements Done {}

  private record Merged(int at, Merge merge) implements Done {}

  private final Deciding deciding;
  private final Set<String> texts;
  private final Deque<Done> done = new ArrayDeque<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private int decided;

  /// @param texts hashes of those that are asked about; all where empty
  ReviewSession(Deciding deciding, Set<String> texts) {
    this.deciding = deciding;
    this.texts = Set.copyOf(texts);
  }

  void run(Typed typed) throws IOException {
    try {
      new TwinQuestions(deciding, texts).ask(typed);
    } catch (Typed.Left _) {
      typed.out().flush();
      return;
    }
    List<String> open =
        queue().open().stream().map(item -> item.proposed().key()).distinct().toList();
    PrintWriter out = typed.out();
    out.printf("%d open. Keys: %s.%n", open.size(), KEYS);
    try {
      for (int at = 0; at < open.size(); ) {
        at = ask(open, at, typed);
      }
    } catch (Typed.Left _) {
      // What was decided is kept.
    }
    out.printf("%d decided in this session.%n", decided);
    out.flush();
  }

  private ReviewQueue queue() {
    ReviewQueue queue = deciding.review().queue();
    return texts.isEmpty() ? queue : queue.of(texts);
  }

  /// What was decided meanwhile, in another text that says the same or by another person, is not
  /// asked.
  ///
  /// @return which proposal comes next
  private int ask(List<String> open, int at, Typed typed) throws IOException {
    ReviewQueue.Item item = queue().find(open.get(at));
    if (!item.isOpen()) {
      return at + 1;
    }
    Proposed one = item.proposed();
    show(one, at + 1, open.size(), typed.out());
    String key = typed.line("> ").toLowerCase(Locale.ROOT);
    try {
      return switch (key) {
        case "a" -> accept(one, Map.of(), at, typed);
        case "c" -> accept(one, corrected(one, typed), at, typed);
        case "r" -> decide(one, Verdict.REJECTED, at, typed.out());
        case "u" -> decide(one, Verdict.UNSURE, at, typed.out());
        case "m" -> merge(one, at, typed);
        case "s" -> at + 1;
        case "z" -> undo(at, typed.out());
        case "q" -> throw new Typed.Left();
        default -> {
          typed.out().printf("  keys: %s%n", KEYS);
          yield at;
        }
      };
    } catch (Typed.Back _) {
      return at;
    } catch (ParameterException | InputException e) {
      typed.out().printf("  not kept: %s%n", Shown.line(String.valueOf(e.getMessage())));
      return at;
    }
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
        Shown.line(one.line()),
        Shown.line(one.document().name()),
        one.proposal().sentence(),
        Shown.line(sentence));
    ReviewAnswer.writeCandidates(one, "  ", out);
  }

  private int decide(Proposed one, Verdict verdict, int at, PrintWriter out) {
    deciding.decide(one, verdict);
    done.push(new Decided(at, one));
    decided++;
    out.printf("  %s%n", verdict.code());
    return at + 1;
  }

  /// Asks for each part in turn that the relation has room for; what can't be is said at once and
  /// asked again.
  private static Map<Part, String> corrected(Proposed one, Typed typed) throws IOException {
    Map<Part, String> out = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String read = Shown.line(Correction.asRead(one, part));
      Relation relation =
          Optional.ofNullable(out.get(Part.RELATION))
              .flatMap(Relation::parseOptional)
              .orElse(one.proposal().relation());
      boolean asked = part.fits(relation);
      while (asked) {
        String text =
            typed.line("  %s (Enter: %s): ".formatted(part.word(), read.isEmpty() ? "none" : read));
        try {
          if (!text.isEmpty()) {
            Correction.of(Map.of(part, text));
            out.put(part, text);
          }
          asked = false;
        } catch (IllegalArgumentException e) {
          typed.out().printf("  %s%n", Shown.line(String.valueOf(e.getMessage())));
        }
      }
    }
    return out;
  }

  private int accept(Proposed one, Map<Part, String> corrected, int at, Typed typed)
      throws IOException {
    one.document()
        .outlet()
        .filter(_ -> !deciding.isOutletGiven())
        .ifPresent(outlet -> typed.out().printf("  %s%n", ReadingAnswer.outletLine(outlet)));
    Reliability reliability =
        typed.value("reliability of the source, A to F", "F", Reliability::parseOptional);
    Credibility credibility =
        typed.value("credibility of this information, 1 to 6", "6", Credibility::parseOptional);
    boolean otherwise = corrected.containsKey(Part.HEDGE) || corrected.containsKey(Part.POLARITY);
    String because = otherwise ? typed.line("  because: ") : "";
    Optional<LocalDate> day = day(one, typed);
    Review.Accepted accepted =
        deciding.accept(
            one, new Deciding.Acceptance(reliability, credibility, corrected, day, because));
    done.push(new Decided(at, one));
    decided++;
    typed.out().printf("  accepted%n");
    accepted.standing().ifPresent(now -> typed.out().printf("  %s.%n", now.sentence()));
    return at + 1;
  }

  /// That of the text, asked once for each text that has none.
  private Optional<LocalDate> day(Proposed one, Typed typed) throws IOException {
    String text = one.document().sha256();
    if (deciding.day().isPresent() || one.reading().stated().isPresent()) {
      return deciding.day();
    }
    while (!days.containsKey(text)) {
      String day = typed.line("  the text is undated; its day, such as 2024-05-02: ");
      try {
        days.put(text, LocalDate.parse(day));
      } catch (DateTimeParseException _) {
        typed.out().printf("  got '%s'%n", Shown.quote(day));
      }
    }
    return Optional.of(days.get(text));
  }

  /// Shows the same proposal again, as it reads now.
  private int merge(Proposed one, int at, Typed typed) throws IOException {
    String parties =
        Stream.of(Part.SUBJECT, Part.OBJECT)
            .map(part -> part.word().charAt(0) + " " + Correction.asRead(one, part))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    String party = typed.line("  who is meant otherwise (" + Shown.line(parties) + "): ");
    boolean subject = party.equalsIgnoreCase("s");
    if (!subject && !party.equalsIgnoreCase("o")) {
      typed.out().printf("  nobody, then: type s or o%n");
      return at;
    }
    String whom =
        typed.line("  an id, another name of the text, or " + Naming.APART + " (Enter: as read): ");
    if (whom.isEmpty()) {
      return at;
    }
    Naming.Effect effect = deciding.merge(one, subject, whom);
    done.push(new Merged(at, effect.merge()));
    typed.out().printf("  %s%n", Shown.line(effect.sentence(one.document().name())));
    return at;
  }

  private int undo(int at, PrintWriter out) {
    if (done.isEmpty()) {
      out.printf("  nothing was decided in this session%n");
      return at;
    }
    int back =
        switch (done.peek()) {
          case Decided(int where, Proposed one) -> {
            deciding.decide(one, Verdict.UNDONE);
            decided--;
            yield where;
          }
          case Merged(int where, Merge merge) -> {
            deciding.unmerge(merge);
            yield where;
          }
        };
    done.pop();
    out.printf("  undone%n");
    return back;
  }
}
