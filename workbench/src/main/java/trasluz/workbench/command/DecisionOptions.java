package trasluz.workbench.command;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import trasluz.workbench.review.Correction.Part;

/// Who decides about a proposal, and what a person says in accepting it.
final class DecisionOptions {

  @Option(names = "--by", paramLabel = "WHO", description = "the person who decides")
  Optional<String> by = Optional.empty();

  @Option(names = "--because", paramLabel = "TEXT", description = "a note, kept with the decision")
  Optional<String> because = Optional.empty();

  @Option(
      names = "--reliability",
      paramLabel = "A..F",
      description = "how reliable the source is, A to F (F: can't be judged)")
  Optional<String> reliability = Optional.empty();

  @Option(
      names = "--credibility",
      paramLabel = "1..6",
      description = "how credible this information is, 1 to 6 (6: can't be judged)")
  Optional<String> credibility = Optional.empty();

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "who the subject is; with --merge also a name of the text, or 'apart'")
  Optional<String> subject = Optional.empty();

  @Option(names = "--object", paramLabel = "ID", description = "who the object is, likewise")
  Optional<String> object = Optional.empty();

  @Option(
      names = "--relation",
      paramLabel = "R",
      description = "what the text says of them, such as owns or director_of")
  Optional<String> relation = Optional.empty();

  @Option(
      names = "--object-text",
      paramLabel = "WORDS",
      description = "the thing in words, such as 'drilling equipment'")
  Optional<String> objectText = Optional.empty();

  @Option(
      names = "--polarity",
      paramLabel = "P",
      description =
          "positive, or negative where the text says that it is not so, which is kept as denied")
  Optional<String> polarity = Optional.empty();

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      description = "the share: 40, 40..50, >25, <10 or 75+")
  Optional<String> share = Optional.empty();

  @Option(
      names = "--amount",
      paramLabel = "SUM",
      description = "the sum and its currency: '200000 EUR'")
  Optional<String> amount = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "T",
      description = "since when, or from/to: 2021-05, 2021-05/2023, ../2023")
  Optional<String> time = Optional.empty();

  @Option(names = "--place", paramLabel = "NAME", description = "where")
  Optional<String> place = Optional.empty();

  @Option(
      names = "--attributed-to",
      paramLabel = "WHO",
      description = "whose word it is, by name or id; 'author' where the text speaks for itself")
  Optional<String> attributedTo = Optional.empty();

  @Option(
      names = "--hedge",
      paramLabel = "H",
      description =
          "how the text tells it, such as rumoured; the note keeps what was read, and confirmed needs"
              + " --because")
  Optional<String> hedge = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description =
          "id of the outlet, such as daily-herald (default: that which the file names, else report)")
  Optional<String> source = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "the day of the text, where its dateline does not give it")
  Optional<LocalDate> date = Optional.empty();

  /// What of the claim is given otherwise than it was read; of a share, time, place, amount or
  /// thing in words that the text does not tell, [trasluz.workbench.review.Correction#NONE].
  Map<Part, String> corrected() {
    Map<Part, String> out = new EnumMap<>(Part.class);
    subject.ifPresent(text -> out.put(Part.SUBJECT, text));
    object.ifPresent(text -> out.put(Part.OBJECT, text));
    relation.ifPresent(text -> out.put(Part.RELATION, text));
    objectText.ifPresent(text -> out.put(Part.OBJECT_TEXT, text));
    polarity.ifPresent(text -> out.put(Part.POLARITY, text));
    share.ifPresent(text -> out.put(Part.SHARE, text));
    amount.ifPresent(text -> out.put(Part.AMOUNT, text));
    time.ifPresent(text -> out.put(Part.TIME, text));
    place.ifPresent(text -> out.put(Part.PLACE, text));
    attributedTo.ifPresent(text -> out.put(Part.ATTRIBUTION, text));
    hedge.ifPresent(text -> out.put(Part.HEDGE, text));
    return out;
  }
}
