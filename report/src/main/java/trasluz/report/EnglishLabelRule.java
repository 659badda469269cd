package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads in English what stands behind a label and a colon, as in cables and extracts: `Owner: X.`,
/// `Operator: Y, Haiphong.`, `Shareholders of Z: Ana (40 %), Berto (60 %)`, `Z (director: Ana)`.
///
/// It is told of what stands before "(", of what the label names, or else of the only subject of
/// the sentence before the first of several labels.
final class EnglishLabelRule implements ClaimRule {
  /// What labels tell, of whom they name and of what.
  ///
  /// @param many whether several may be named
  /// @param turned whether the one named is the object
  private record Label(Relation relation, boolean many, boolean turned) {}

  private static final Label OWNER = new Label(Relation.OWNS, false, false);
  private static final Label OWNERS = new Label(Relation.OWNS, true, false);
  private static final Label HELD = new Label(Relation.OWNS, true, true);
  private static final Label OPERATOR = new Label(Relation.OPERATES, false, false);
  private static final Label DIRECTOR = new Label(Relation.DIRECTOR_OF, false, false);
  private static final Label DIRECTORS = new Label(Relation.DIRECTOR_OF, true, false);

  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("owner", OWNER),
          Map.entry("parent", OWNER),
          Map.entry("company", OWNER),
          Map.entry("shareholder", OWNER),
          Map.entry("owners", OWNERS),
          Map.entry("shareholders", OWNERS),
          Map.entry("stockholders", OWNERS),
          Map.entry("subsidiary", HELD),
          Map.entry("subsidiaries", HELD),
          Map.entry("operator", OPERATOR),
          Map.entry("charterer", OPERATOR),
          Map.entry("director", DIRECTOR),
          Map.entry("chairman", DIRECTOR),
          Map.entry("chairwoman", DIRECTOR),
          Map.entry("president", DIRECTOR),
          Map.entry("executive", DIRECTOR),
          Map.entry("ceo", DIRECTOR),
          Map.entry("master", DIRECTOR),
          Map.entry("captain", DIRECTOR),
          Map.entry("directors", DIRECTORS));

  private static final Set<String> MODIFIERS =
      Set.of(
          "registered",
          "beneficial",
          "sole",
          "main",
          "major",
          "majority",
          "current",
          "technical",
          "commercial",
          "chief",
          "managing",
          "general",
          "parent",
          "ultimate",
          "legal",
          "executive",
          "principal",
          "largest",
          "minority",
          "present",
          "direct",
          "immediate",
          "wholly",
          "owned",
          "of",
          "the",
          "its",
          "board",
          "company");

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.ENGLISH) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Optional<Referent> topic = Optional.empty();
    boolean labelled = false;
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Label> label = label(phrases, i);
      if (label.isPresent()) {
        boolean bracket = phrases.isMark(i - 1, "(");
        topic = bracket ? scene.discourse().of(i - 2) : topic.or(() -> before(scene));
        labelled |= !bracket;
        drafts.addAll(drafts(scene, i, label.get(), topic));
      }
    }
    scene.discourse().last().label(labelled ? topic : Optional.empty());
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// A label at the beginning of a sentence, behind ";" or in brackets, with its colon.
  private static Optional<Label> label(Phrases phrases, int at) {
    Optional<Noun> noun =
        phrases
            .noun(at)
            .filter(n -> n.name().isEmpty() && n.owner().isEmpty())
            .filter(n -> n.article() == Phrase.Article.NONE);
    int first = at;
    while (phrases.isVerb(first - 1)) {
      // `Registered owner`
      first--;
    }
    boolean opens = (first == 0 || phrases.isMark(first - 1, ";(—")) && isPlain(phrases, first, at);
    boolean closes = phrases.isMark(colon(phrases, at), ":");
    boolean company = phrases.isWord(at, "company");
    return noun.filter(_ -> opens && closes)
        .filter(n -> !company || phrases.words().folded(n.from()).equals("parent"))
        .flatMap(n -> Optional.ofNullable(LABELS.get(n.word())));
  }

  /// Whether only words that cast no doubt stand before the label: not `Alleged owner`.
  private static boolean isPlain(Phrases phrases, int first, int label) {
    int last = phrases.at(label).to() - 1;
    for (int i = phrases.at(first).from(); i < last; i++) {
      if (!MODIFIERS.contains(phrases.words().folded(i))) {
        return false;
      }
    }
    return true;
  }

  private static int colon(Phrases phrases, int at) {
    return phrases.isWord(at + 1, "of") && phrases.isNoun(at + 2) ? at + 3 : at + 1;
  }

  /// Of what labels are told that name nothing themselves: what those before were told of, the only
  /// subject of the sentence before, or the only body that a heading names.
  static Optional<Referent> before(Scene scene) {
    Optional<Referent> labelled = scene.discourse().last().labelled();
    if (labelled.isPresent()) {
      return labelled;
    }
    List<Referent> subjects = scene.discourse().subjectsBefore();
    if (subjects.isEmpty()) {
      return scene.discourse().onlyBodyBefore();
    }
    return subjects.size() == 1 && !subjects.getFirst().isDescribed()
        ? Optional.of(subjects.getFirst())
        : Optional.empty();
  }

  private static List<Draft> drafts(Scene scene, int at, Label label, Optional<Referent> topic) {
    Phrases phrases = scene.phrases();
    int colon = colon(phrases, at);
    Optional<Referent> of = colon > at + 1 ? scene.discourse().of(at + 2) : topic;
    if (of.isEmpty() || of.get().isPlace()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    int end = end(phrases, colon + 1);
    for (int i = colon + 1; i < end; i++) {
      boolean named =
          !phrases.is(phrases.beforeQuotes(i), WordClass.PREP)
              && phrases
                  .noun(i)
                  .filter(noun -> noun.name().isPresent() && noun.owner().isEmpty())
                  .isPresent();
      Optional<Referent> who =
          named ? scene.discourse().of(i).filter(r -> !r.isPlace()) : Optional.empty();
      if (who.isPresent()) {
        drafts.add(draft(new Line(i, end), label, of.get(), who.get(), share(phrases, i)));
        if (!label.many()) {
          return drafts;
        }
      }
    }
    return drafts;
  }

  /// What a label tells ends at ";", at the bracket that closes around it, or at a verb.
  private static int end(Phrases phrases, int from) {
    int open = 0;
    for (int i = from; i < phrases.size(); i++) {
      open += phrases.isMark(i, "(") ? 1 : 0;
      open -= phrases.isMark(i, ")") ? 1 : 0;
      if (open < 0 || phrases.isMark(i, ";:—?") || phrases.isVerb(i)) {
        return i;
      }
    }
    return phrases.size();
  }

  private static Optional<Share> share(Phrases phrases, int noun) {
    int at = phrases.isMark(noun + 1, "(") || phrases.isMark(noun + 1, ",") ? noun + 2 : noun + 1;
    return phrases.has(at) && phrases.at(at) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  /// From a name behind the label, where cues reach it, to the end of what the label tells.
  private record Line(int from, int to) {}

  private static Draft draft(
      Line line, Label label, Referent topic, Referent named, Optional<Share> share) {
    Draft.Detail none = Draft.Detail.NONE;
    Draft.Detail detail =
        new Draft.Detail(
            none.objectText(),
            none.place(),
            none.time(),
            share.filter(_ -> label.relation() == Relation.OWNS),
            none.amount());
    Clause clause =
        Clause.ofNoun(line.from(), List.of(), true, Realis.ACTUAL, Optional.empty(), line.to());
    return new Draft(
        label.relation(),
        label.turned() ? topic : named,
        Optional.of(label.turned() ? named : topic),
        detail,
        true,
        Optional.of(clause),
        line.from(),
        "label");
  }
}
