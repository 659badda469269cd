package trasluz.workbench.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Mention;
import trasluz.report.ReportEntity;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Merge;
import trasluz.store.CaseFile;

/// What persons say of whom a text means by a name, for all that the text proposes.
public final class Naming {
  /// What a person gives for somebody whom the text does not mean elsewhere by the name.
  public static final String APART = "apart";

  private final Review review;
  private final CaseFile caseFile;

  Naming(Review review, CaseFile caseFile) {
    this.review = review;
    this.caseFile = caseFile;
  }

  /// What was said, and what it does.
  ///
  /// @param whom in words: an id, a name, or `apart`
  /// @param open proposals of the text that name it now and are to be decided
  /// @param accepted proposals that were accepted before and keep whom they named
  public record Effect(Merge merge, String whom, long open, long accepted) {

    /// `3 proposals of report.txt now name ofac:1234`.
    public String sentence(String document) {
      String what =
          merge.meant().isEmpty()
              ? "taken back: %s means again what it was read to mean, in %s of %s"
                  .formatted(merge.words().name(), proposals(open), document)
              : "%s of %s now name %s".formatted(proposals(open), document, whom);
      return accepted == 0
          ? what
          : what
              + "; %s accepted before keep whom they name: undo and accept again to change that"
                  .formatted(proposals(accepted));
    }

    private static String proposals(long count) {
      return count == 1 ? "1 proposal" : count + " proposals";
    }
  }

  /// Says whom a text means by the subject or object of a proposal.
  ///
  /// @param subject whether it is the subject
  /// @param whom an id of the case, a name that the text has for somebody else, or [#APART]
  /// @throws InputException where there is no such party, or nobody is meant by words
  public Effect say(Proposed one, boolean subject, String whom, Review.By by) {
    Merge.Words words = words(one, subject);
    Merge.Meant meant = meant(one, subject, whom.strip());
    return keep(one.document().sha256(), words, Optional.of(meant), by);
  }

  /// Takes back what was said last of the words, so that they mean what they were read to mean.
  ///
  /// @throws InputException where nothing counts that was said of them
  public Effect takeBack(String text, Merge.Words words, Review.By by) {
    if (!Merges.counting(caseFile.texts().merges(), text).containsKey(words)) {
      throw new InputException(
          "'" + words.name() + "'",
          "nothing was said of whom it means that could be taken back",
          "see 'trasluz review --merges'");
    }
    return keep(text, words, Optional.empty(), by);
  }

  /// What was said so in this case, in its order.
  public List<Merge> all() {
    return caseFile.texts().merges();
  }

  /// Whether it is what counts of what was said about these words.
  public static boolean counts(Merge merge, List<Merge> all) {
    return merge.meant().isPresent()
        && all.reversed().stream()
            .filter(
                other -> other.text().equals(merge.text()) && other.words().equals(merge.words()))
            .findFirst()
            .filter(merge::equals)
            .isPresent();
  }

  private Effect keep(String text, Merge.Words words, Optional<Merge.Meant> meant, Review.By by) {
    List<ReviewQueue.Item> before = review.queue().of(Set.of(text)).items();
    Merge merge = new Merge(text, words, meant, by.who(), review.now(), by.because());
    caseFile.texts().add(merge);
    List<ReviewQueue.Item> after = review.queue().of(Set.of(text)).items();
    long open = 0;
    long accepted = 0;
    for (int i = 0; i < after.size(); i++) {
      if (!parties(before.get(i).proposed()).equals(parties(after.get(i).proposed()))) {
        open += after.get(i).isOpen() ? 1 : 0;
        accepted += after.get(i).state().equals("accepted") ? 1 : 0;
      }
    }
    return new Effect(merge, whom(meant), open, accepted);
  }

  private static String whom(Optional<Merge.Meant> meant) {
    if (meant.isEmpty()) {
      return "";
    }
    return switch (meant.get()) {
      case Merge.Entity(EntityId id) -> id.toString();
      case Merge.SameAs(Merge.Words other) -> other.name();
      case Merge.Apart() -> "somebody apart";
    };
  }

  private static List<String> parties(Proposed one) {
    return Stream.concat(Stream.of(one.proposal().subject()), one.proposal().object().stream())
        .map(id -> id + " " + one.shown(id))
        .toList();
  }

  private static Merge.Words words(Proposed one, boolean subject) {
    String id = party(one, subject);
    return one.mention(id)
        .map(Naming::words)
        .orElseThrow(() ->
            new InputException(
                "'" + one.shown(id) + "'",
                "the text names it by no words of its own",
                "say who it is in accepting the proposal"));
  }

  private static Merge.Words words(Mention mention) {
    return new Merge.Words(mention.start(), mention.end(), mention.text());
  }

  private static String party(Proposed one, boolean subject) {
    return subject
        ? one.proposal().subject()
        : one.proposal()
            .object()
            .orElseThrow(() ->
                new InputException(
                    "proposal " + ReviewAnswer.shortKey(one.key()),
                    "its object is no party that the text names",
                    "say who it is in accepting the proposal"));
  }

  private Merge.Meant meant(Proposed one, boolean subject, String whom) {
    if (whom.equalsIgnoreCase(APART)) {
      return new Merge.Apart();
    }
    List<ReportEntity> named =
        one.reading().entities().stream()
            .filter(entity -> !entity.type().isPlace() && isNamed(entity, whom))
            .filter(entity -> !entity.id().equals(party(one, subject)))
            .toList();
    if (named.size() > 1) {
      throw new InputException(
          "'" + whom + "'",
          "names several parties of " + one.document().name(),
          "give another of its names, or an id");
    }
    if (named.size() == 1) {
      return one.reading().mentions().stream()
          .filter(mention -> mention.entity().equals(named.getFirst().id()))
          .findFirst()
          .map(mention -> new Merge.SameAs(words(mention)))
          .orElseThrow(() -> nobody(one, whom));
    }
    EntityId id = EntityId.parseOptional(whom).orElseThrow(() -> nobody(one, whom));
    if (!caseFile.has(id)) {
      throw new InputException(
          "'" + whom + "'", "is no entity of this case", "copy its id from 'trasluz screen'");
    }
    return new Merge.Entity(id);
  }

  private static boolean isNamed(ReportEntity entity, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static InputException nobody(Proposed one, String whom) {
    return new InputException(
        "'" + whom + "'",
        "is neither somebody else whom " + one.document().name() + " names, nor an id",
        "give a name as 'trasluz read' shows it, an id such as ofac:26367, or apart");
  }
}
