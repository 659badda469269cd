package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Proposal.Stance;
import trasluz.statement.Hedge;

/// Says how surely and on whose word a draft is told.
///
/// The weakest cue that reaches a claim wins (see [CueReach]). A strong cue that was not found to
/// reach the claim marks it for a person to check.
final class StanceReader {
  private static final Set<String> SEES =
      Set.of(
          "watched",
          "saw",
          "observed",
          "spotted",
          "filmed",
          "heard",
          "noticed",
          "vio",
          "vieron",
          "observaron");

  private final Phrases phrases;
  private final List<Saying> sayings;
  private final CueReach reach;
  private final SourceNames names;

  StanceReader(Phrases phrases, List<Saying> sayings, Discourse discourse) {
    this.phrases = phrases;
    this.sayings = sayings;
    this.reach = new CueReach(phrases);
    this.names = new SourceNames(phrases, discourse);
  }

  /// What a sentence that ends in a colon makes of the items of the list behind it: `The Division
  /// alleges that:`.
  Optional<Stance> ofItems(ReportEntities entities) {
    return sayings.stream()
        .filter(saying -> saying.role() == Role.VERB || saying.role() == Role.AFTER)
        .filter(saying -> saying.source().isPresent() && saying.hedge() != Hedge.DENIED)
        .reduce((_, last) -> last)
        .map(saying -> answer(saying, entities));
  }

  Stance stance(Draft draft, ReportEntities entities) {
    List<Saying> reaching =
        sayings.stream().filter(saying -> reach.reaches(saying, draft)).toList();
    Optional<Integer> witness = witness(draft);
    Hedge told = hedge(draft, reaching);
    Hedge hedge = witness.isPresent() && told == Hedge.ASSERTED ? Hedge.REPORTED : told;
    boolean check =
        sayings.stream().anyMatch(saying -> saying.isStrong() && !reaching.contains(saying));
    List<String> cues = reaching.stream().map(this::text).toList();
    List<String> sources = new ArrayList<>(sources(draft, reaching, hedge, entities));
    witness.filter(_ -> sources.isEmpty()).ifPresent(at -> sources.add(names.of(at, entities)));
    return new Stance(hedge, sources, cues, check);
  }

  /// Who saw it: `two guards watched some men come ashore` is the guards' word.
  private Optional<Integer> witness(Draft draft) {
    Optional<Integer> subject =
        draft.clause().flatMap(c -> c.subjects().stream().findFirst()).map(Clause.Argument::noun);
    int before = subject.map(noun -> noun - 1).orElse(-1);
    boolean sees = phrases.isVerb(before) && SEES.contains(phrases.at(before).word());
    return sees
        ? new SubjectFinder(phrases)
            .find(before, List.of()).subjects().stream().findFirst().map(Clause.Argument::noun)
        : Optional.empty();
  }

  /// The stance of an answer to an earlier claim.
  Stance answer(Saying saying, ReportEntities entities) {
    List<String> sources =
        saying.source().map(at -> List.of(names.of(at, entities))).orElse(List.of());
    return new Stance(saying.hedge(), sources, List.of(text(saying)), false);
  }

  private Hedge hedge(Draft draft, List<Saying> reaching) {
    Hedge weakest = Hedge.ASSERTED;
    boolean confirmed = false;
    for (Saying saying : reaching) {
      confirmed |= saying.hedge() == Hedge.CONFIRMED;
      weakest = saying.hedge().compareTo(weakest) > 0 ? saying.hedge() : weakest;
    }
    if (isPressConditional(draft)) {
      weakest = Hedge.ALLEGED.compareTo(weakest) > 0 ? Hedge.ALLEGED : weakest;
    }
    boolean open =
        draft.clause().map(c -> c.modal() || c.realis() == Realis.INTENDED).orElse(false);
    if (open && weakest.compareTo(Hedge.SPECULATED) < 0) {
      return Hedge.SPECULATED;
    }
    return confirmed && weakest == Hedge.ASSERTED ? Hedge.CONFIRMED : weakest;
  }

  /// `controlaría`: the conditional by which the Spanish press tells what others claim.
  private boolean isPressConditional(Draft draft) {
    if (draft.clause().isEmpty() || phrases.language() != Language.SPANISH) {
      return false;
    }
    Clause clause = draft.clause().get();
    for (int i = clause.group(); i <= clause.verb(); i++) {
      String word = phrases.text(i, i + 1).toLowerCase(java.util.Locale.ROOT);
      if (word.matches("(?U)\\w+rían?( .*)?") && !phrases.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /// Whose word it is, the innermost first: a source behind "citing", then the speaker nearest
  /// before the claim.
  private List<String> sources(
      Draft draft, List<Saying> reaching, Hedge hedge, ReportEntities entities) {
    List<Saying> named =
        new ArrayList<>(reaching.stream().filter(s -> s.source().isPresent()).toList());
    named.sort(Comparator.comparingInt(saying -> distance(saying, draft)));
    List<String> out = new ArrayList<>();
    for (Saying saying : named) {
      String source = names.of(saying.source().orElseThrow(), entities);
      if (!out.contains(source)) {
        out.add(source);
      }
    }
    boolean unnamed = isPressConditional(draft) || reaching.stream().anyMatch(Saying::unnamed);
    boolean rumour =
        hedge == Hedge.RUMOURED
            && reaching.stream().noneMatch(s -> s.role() == Role.VERB && s.source().isPresent());
    if (rumour
        || (out.isEmpty() && unnamed && hedge != Hedge.SPECULATED && hedge != Hedge.DENIED)) {
      out.addFirst(Stance.UNNAMED);
    }
    return out;
  }

  private int distance(Saying saying, Draft draft) {
    if (saying.role() == Role.NESTED) {
      return -1;
    }
    int anchor = draft.anchor();
    return saying.at() <= anchor ? anchor - saying.at() : saying.at() + phrases.size();
  }

  private String text(Saying saying) {
    TextWords words = phrases.words();
    return words.between(words.start(saying.found().from()), words.end(saying.found().to() - 1));
  }
}
