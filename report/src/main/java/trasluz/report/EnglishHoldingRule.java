package trasluz.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.statement.Share;

/// Reads in English how a company is shared out where one verb or noun serves for several holders:
/// `X holds 40 percent of C and Y 20; the rest belongs to Z`, `C has two shareholders: X, with 60
/// per cent, and Y`, `C's owners are X (60%) and Y (40%)`, `C is split between X and Y`.
///
/// The first holder of a verb is read by [VerbRule], which holder stands with which share by
/// [EnglishShareouts].
final class EnglishHoldingRule implements ClaimRule {
  private static final String NAME = "holding";

  private static final Set<String> HOLDERS =
      Set.of("shareholders", "owners", "co-owners", "stockholders", "holders");

  private static final Set<String> SPLIT =
      Set.of("split", "divided", "shared", "distributed", "parcelled");

  private static final Set<String> AMONG = Set.of("between", "among", "by");

  private static final Set<String> HAS = Set.of("has", "have", "had", "is", "are", "was", "were");

  /// One more share of a company named before.
  private static final Pattern MORE =
      Pattern.compile(
          "(?:another|a further|the other|the remaining|the rest|the remainder|the balance)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// Of which company, told by which clause, and from where its holders are named.
  private record Base(Referent company, Clause clause, int from) {}

  @Override
  public List<Draft> read(Scene scene) {
    if (scene.phrases().language() != Language.ENGLISH || scene.phrases().question()) {
      return List.of();
    }
    for (Clause clause : scene.clauses()) {
      List<Draft> told = clause.positive() ? owning(scene, clause) : List.of();
      if (told.stream().anyMatch(draft -> draft.detail().share().isPresent())) {
        Referent company = told.getFirst().object().orElseThrow();
        scene.discourse().last().rememberHeld(company);
        return drafts(scene, new Base(company, clause, clause.verb() + 1), told, false);
      }
      List<Draft> unsaid = told.isEmpty() ? EnglishUnsaidHolding.read(scene, clause) : List.of();
      if (!unsaid.isEmpty()) {
        Referent company = unsaid.getFirst().object().orElseThrow();
        scene.discourse().last().rememberHeld(company);
        List<Draft> all = new ArrayList<>(unsaid);
        all.addAll(drafts(scene, new Base(company, clause, clause.verb() + 1), unsaid, false));
        return List.copyOf(all);
      }
      Optional<Base> shared = split(scene, clause).or(() -> listed(scene, clause));
      if (shared.isPresent()) {
        scene.discourse().last().rememberHeld(shared.get().company());
        return drafts(scene, shared.get(), List.of(), true);
      }
    }
    return further(scene);
  }

  private static List<Draft> owning(Scene scene, Clause clause) {
    return clause.frames().stream()
        .filter(frame -> frame.relation() == Relation.OWNS)
        .map(frame -> new VerbReader(scene, clause, frame).read())
        .filter(read -> read.stream().anyMatch(draft -> draft.object().isPresent()))
        .findFirst()
        .orElse(List.of());
  }

  /// `Shares in C are split between X and Y`, `C is divided among X, Y and Z`.
  private static Optional<Base> split(Scene scene, Clause clause) {
    boolean between =
        SPLIT.contains(scene.phrases().at(clause.verb()).word())
            && clause.adjuncts().stream().anyMatch(a -> AMONG.contains(a.preposition()));
    return between
        ? clause.subjects().stream()
            .findFirst()
            .flatMap(subject -> body(scene, subject.noun()))
            .map(company -> new Base(company, clause, clause.verb() + 1))
        : Optional.empty();
  }

  /// `C has two shareholders: X and Y`, `C's owners are X and Y`, `its annual return lists two
  /// shareholders: X and Y`.
  private static Optional<Base> listed(Scene scene, Clause clause) {
    Optional<Integer> said = clause.objects().stream().map(Clause.Argument::noun).findFirst();
    Optional<Integer> of = clause.subjects().stream().map(Clause.Argument::noun).findFirst();
    boolean named = said.filter(at -> isHolders(scene, at)).isPresent();
    if (of.filter(at -> isHolders(scene, at)).isPresent()) {
      return whose(scene, of.get()).map(c -> new Base(c, clause, clause.verb() + 1));
    }
    if (!named || of.isEmpty()) {
      return Optional.empty();
    }
    boolean has = HAS.contains(scene.phrases().at(clause.verb()).word());
    boolean paper = new SayingReader(scene.phrases()).tellsForItself(of.get());
    return whose(scene, said.get())
        .or(() -> has ? body(scene, of.get()) : whose(scene, of.get()))
        .or(() -> paper ? EnglishLabelRule.before(scene) : Optional.empty())
        .map(company -> new Base(company, clause, said.get() + 1));
  }

  private static boolean isHolders(Scene scene, int at) {
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> HOLDERS.contains(noun.word()) && noun.name().isEmpty())
        .isPresent();
  }

  private static Optional<Referent> whose(Scene scene, int at) {
    return scene
        .discourse()
        .ownerOf(at, type -> !type.isPlace() && type != EntityType.PERSON, Set.of());
  }

  private static Optional<Referent> body(Scene scene, int at) {
    return scene
        .discourse()
        .of(at)
        .filter(who -> !who.isPlace() && who.type() != EntityType.PERSON)
        .or(() -> whose(scene, at));
  }

  /// `His daughter Kelly has another eight`: of the company of a sentence before.
  private static List<Draft> further(Scene scene) {
    Optional<Referent> company = scene.discourse().last().held();
    Optional<Clause> first = scene.clauses().stream().filter(Clause::positive).findFirst();
    boolean more = first.filter(clause -> isMore(scene.phrases(), clause)).isPresent();
    return more && company.isPresent()
        ? drafts(scene, new Base(company.get(), first.get(), 0), List.of(), false)
        : List.of();
  }

  private static boolean isMore(Phrases phrases, Clause clause) {
    boolean holds =
        EnglishShareouts.LINKS.contains(phrases.at(clause.verb()).word())
            && clause.verb() + 1 < phrases.size()
            && MORE.matcher(phrases.text(clause.verb() + 1, phrases.size())).matches();
    return holds || MORE.matcher(phrases.text(0, phrases.size())).matches();
  }

  /// @param told what a verb tells already
  /// @param alone whether a holder may be named without a share
  private static List<Draft> drafts(Scene scene, Base base, List<Draft> told, boolean alone) {
    Set<String> known = new HashSet<>(Set.of(base.company().key()));
    EnglishShareouts shareouts =
        new EnglishShareouts(
            scene.phrases(),
            noun ->
                scene.discourse().of(noun).filter(who -> known.contains(who.key())).isPresent());
    for (Draft draft : told) {
      if (draft.detail().share().isPresent()) {
        known.add(draft.subject().key());
        // `X and Y own 40 per cent` tells of one share.
        shareouts.take(draft.detail().share().filter(_ -> told.size() == 1 || isAgent(base)));
      }
    }
    Optional<Share> each = alone ? each(scene.phrases(), base.from()) : Optional.empty();
    List<Draft> out = new ArrayList<>();
    for (EnglishShareouts.Holder holder : shareouts.read(base.from(), alone)) {
      Optional<Referent> who =
          scene
              .discourse()
              .of(holder.noun())
              .filter(r -> !r.isPlace())
              .filter(r -> Relation.OWNS.allows(r.type(), Optional.of(base.company().type())));
      if (who.isPresent() && known.add(who.get().key())) {
        out.add(draft(base, who.get(), holder.share().or(() -> each)));
      }
    }
    return out;
  }

  /// `two shareholders, each with 50 per cent: X and Y`
  private static Optional<Share> each(Phrases phrases, int from) {
    boolean each = false;
    for (int i = from; i < phrases.size() && !phrases.isMark(i, ":;"); i++) {
      each |= phrases.isWord(i, "each");
      if (each && phrases.at(i) instanceof Phrase.Percent percent) {
        return Optional.of(percent.share());
      }
    }
    return Optional.empty();
  }

  private static boolean isAgent(Base base) {
    return base.clause().passive();
  }

  private static Draft draft(Base base, Referent who, Optional<Share> share) {
    Draft.Detail none = Draft.Detail.NONE;
    Draft.Detail detail =
        new Draft.Detail(none.objectText(), none.place(), none.time(), share, none.amount());
    return new Draft(
        Relation.OWNS,
        who,
        Optional.of(base.company()),
        detail,
        true,
        Optional.of(base.clause()),
        base.clause().verb(),
        NAME);
  }
}
