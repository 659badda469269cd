package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads English nouns for a sale or purchase with who sells, who buys and what: `the sale of A to
/// B by C`, `B's purchase of A from C`, `A's acquisition by B`, `the takeover of A by B`.
///
/// A deal that is only planned, sought or waits for leave is speculated; of one that fell through
/// nothing is said.
final class EnglishDealRule implements ClaimRule {
  private static final Set<String> SALES =
      Set.of("sale", "resale", "disposal", "divestment", "divestiture");

  private static final Set<String> PURCHASES =
      Set.of("purchase", "acquisition", "takeover", "buyout", "buy-out", "repurchase");

  /// Words before the noun, or verbs and nouns that govern it, by which it has not happened yet.
  private static final Set<String> OPEN =
      Set.of(
          "planned",
          "proposed",
          "possible",
          "potential",
          "expected",
          "intended",
          "prospective",
          "mooted",
          "attempted",
          "failed",
          "future",
          "eventual",
          "pending",
          "plan",
          "plans",
          "planning",
          "propose",
          "proposes",
          "proposing",
          "discuss",
          "discusses",
          "discussed",
          "discussing",
          "consider",
          "considers",
          "considered",
          "considering",
          "seek",
          "seeks",
          "sought",
          "seeking",
          "negotiate",
          "negotiates",
          "negotiated",
          "negotiating",
          "block",
          "blocks",
          "blocking",
          "oppose",
          "opposes",
          "opposing",
          "prevent",
          "prevents",
          "allow",
          "allows",
          "talks",
          "bid",
          "offer",
          "approval",
          "leave",
          "permission",
          "prospect",
          "negotiations",
          "proposal",
          "proposals",
          "approve",
          "approves",
          "approved",
          "weigh",
          "weighs",
          "weighing",
          "eyeing",
          "exploring",
          "explore",
          "finance",
          "finances");

  /// Verbs whose subject buys or sells what their object tells.
  private static final Set<String> CLOSES =
      Set.of(
          "completed",
          "completes",
          "complete",
          "completing",
          "closed",
          "closes",
          "finalised",
          "finalized",
          "finalises",
          "announced",
          "announces",
          "made",
          "makes",
          "denied",
          "denies",
          "confirmed",
          "confirms",
          "planned",
          "plans",
          "agreed",
          "concluded",
          "arranged",
          "negotiated",
          "celebrated",
          "disclosed",
          "discloses");

  private static final Set<String> FAILED =
      Set.of(
          "fell",
          "collapsed",
          "blocked",
          "failed",
          "cancelled",
          "canceled",
          "abandoned",
          "vetoed",
          "scrapped",
          "stopped",
          "annulled",
          "aborted",
          "unwound",
          "foundered",
          "stalled");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    boolean english = scene.phrases().language() == Language.ENGLISH;
    for (int i = 0; english && i < scene.phrases().size(); i++) {
      if (isDeal(scene.phrases(), i)) {
        draft(scene, i).filter(draft -> !draft.isImpossible()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// Whether a noun is one for a sale or purchase.
  static boolean isDeal(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty())
        .filter(noun -> SALES.contains(noun.word()) || PURCHASES.contains(noun.word()))
        .isPresent();
  }

  private static Optional<Draft> draft(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Noun noun = phrases.noun(at).orElseThrow();
    Governed right = new Governed(phrases, at);
    right.read();
    List<Adjunct> adjuncts = List.copyOf(right.adjuncts);
    Clause clause = clause(phrases, at, right);
    if (Phrases.isNegative(noun) || fellThrough(scene, at)) {
      return Optional.empty();
    }
    boolean sale = SALES.contains(noun.word());
    Optional<Referent> by = behind(scene, adjuncts, "by");
    Optional<Referent> whose =
        scene.discourse().ownerOf(at, type -> !type.isPlace(), Set.of()).filter(_ -> isOwned(noun));
    Optional<Adjunct> of = adjunct(adjuncts, "of");
    boolean ownThing = of.isEmpty() && (by.isPresent() || sale);
    Optional<Referent> agent =
        by.or(() -> ownThing ? Optional.empty() : whose).or(() -> closer(scene, at));
    Optional<Referent> thing =
        of.flatMap(a -> scene.discourse().of(a.argument().noun()))
            .or(() -> ownThing ? whose : Optional.empty());
    Optional<String> text =
        of.map(a -> phrases.text(a.argument().noun(), a.argument().noun() + 1))
            .or(() -> thing.map(Recall::nameOf));
    Optional<Referent> other = behind(scene, adjuncts, sale ? "to" : "from");
    Optional<Share> share =
        Stream.concat(of.stream(), adjuncts.stream())
            .flatMap(a -> a.argument().share().stream())
            .filter(s -> !s.equals(Share.unknown()))
            .findFirst();
    Draft.Detail detail =
        new Draft.Detail(text, Optional.empty(), scene.time(clause), share, right.amount);
    return sale
        ? sold(clause, agent, other, thing, detail)
        : agent.flatMap(buyer -> bought(clause, buyer, other, thing, detail));
  }

  /// `X completed the purchase of Y`, `X announced the sale of Y`: who is said to do it.
  private static Optional<Referent> closer(Scene scene, int at) {
    return scene.clauses().stream()
        .filter(clause -> CLOSES.contains(scene.phrases().at(clause.verb()).word()))
        .filter(clause -> clause.positive() && !clause.passive())
        .filter(clause -> clause.objects().stream().anyMatch(object -> object.noun() == at))
        .flatMap(clause -> scene.meant(clause.subjects().stream()))
        .filter(who -> !who.isPlace())
        .findFirst();
  }

  private static boolean isOwned(Noun noun) {
    return noun.owner().isPresent();
  }

  private static Optional<Draft> sold(
      Clause clause,
      Optional<Referent> seller,
      Optional<Referent> buyer,
      Optional<Referent> thing,
      Draft.Detail detail) {
    if (seller.isPresent()) {
      return Optional.of(of(Relation.SELLS, clause, seller.get(), buyer, detail))
          .filter(_ -> buyer.isPresent() || detail.objectText().isPresent());
    }
    return buyer.flatMap(who -> bought(clause, who, Optional.empty(), thing, detail));
  }

  /// A buyer buys from the seller, else the thing.
  private static Optional<Draft> bought(
      Clause clause,
      Referent buyer,
      Optional<Referent> seller,
      Optional<Referent> thing,
      Draft.Detail detail) {
    Optional<Referent> other = seller.or(() -> thing.filter(t -> !t.isPlace()));
    // Where no seller is named the thing is the other side, and need not be told again.
    Draft.Detail told =
        seller.isEmpty() && other.isPresent()
            ? new Draft.Detail(
                Optional.empty(), detail.place(), detail.time(), detail.share(), detail.amount())
            : detail;
    return Optional.of(of(Relation.BUYS, clause, buyer, other, told))
        .filter(_ -> other.isPresent() || detail.objectText().isPresent());
  }

  private static Draft of(
      Relation relation,
      Clause clause,
      Referent subject,
      Optional<Referent> object,
      Draft.Detail detail) {
    return new Draft(
        relation, subject, object, detail, true, Optional.of(clause), clause.verb(), "deal");
  }

  private static Optional<Adjunct> adjunct(List<Adjunct> adjuncts, String preposition) {
    return adjuncts.stream().filter(a -> a.preposition().equals(preposition)).findFirst();
  }

  private static Optional<Referent> behind(
      Scene scene, List<Adjunct> adjuncts, String preposition) {
    return adjunct(adjuncts, preposition)
        .flatMap(a -> scene.discourse().of(a.argument().noun()))
        .filter(who -> !who.isPlace());
  }

  private static Clause clause(Phrases phrases, int at, Governed right) {
    Realis realis = isOpen(phrases, at) ? Realis.INTENDED : Realis.ACTUAL;
    return Clause.ofNoun(at, right.adjuncts, true, realis, right.amount, right.at);
  }

  /// `a planned sale of`, `talks on the sale of`, `sought leave for the purchase of`.
  private static boolean isOpen(Phrases phrases, int at) {
    for (int i = phrases.at(at).from(); i < phrases.at(at).to(); i++) {
      if (OPEN.contains(phrases.words().folded(i))) {
        return true;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - 3) && !(phrases.at(i) instanceof Phrase.Mark); i--) {
      if (OPEN.contains(phrases.at(i).word()) || phrases.is(i, WordClass.WILL)) {
        return true;
      }
    }
    return false;
  }

  /// `the sale of A to B fell through`.
  private static boolean fellThrough(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int end = phrases.segmentEnd(at);
    for (int i = at + 1; i < end; i++) {
      if (phrases.isVerb(i)) {
        return FAILED.contains(phrases.at(i).word());
      }
      if (phrases.is(i, WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }
}
