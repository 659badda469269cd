package trasluz.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trasluz.exposure.Ledger.Counted;
import trasluz.exposure.Ledger.Subjects;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;

/// The ownership cascade: the least set that contains the seeds and every company of which members
/// hold the threshold together or, where the rule says so, that they control; read certainly or
/// possibly.
///
/// **Rule.** A company in the set passes on its whole holding, one outside passes on nothing (OFAC
/// FAQ 401); percentages are never multiplied down a chain. *Least* means that a loop of companies
/// that own each other can't catch itself. What a company holds in itself counts for nobody. With a
/// single seed this is the company control problem of Ceri, Gottlob and Tanca.
///
/// **Control.** Where a rule reaches further than shares, a majority of votes catches, counted like
/// shares where votes are told apart from them; and so does each fact of control, by one member. A
/// partner in a joint arrangement with a member helps: its direct holdings count for votes, or for
/// votes and shares, whether it is caught or not. Partners of partners don't.
///
/// **Ranges** are counted by [Ledger]. As the ranges of different companies don't constrain each
/// other, one completion attains each of the three sets, so the readings are exact and not merely
/// bounds.
///
/// One case is bounded only: what somebody who is merely alleged to be a nominee holds of itself,
/// or of the alleged principal, counts as possible where the principal acts jointly with a caught
/// party, although one and the same nominee can't hold both for the principal and for itself.
///
/// **Levels.** A graded run takes in facts of level 5 first, then 4, and so on, and notes at which
/// level each party comes in: the grade of each conclusion, in one sweep. A fact not yet taken in
/// leaves its holding between 0 and 100 %. In the possible readings the bounds from others' shares
/// use all facts at every level, so that taking in more never lets anyone out.
///
/// **Undo.** After [#keepLog] seeds can be added one by one and taken back by [#undo], at the cost
/// of what they reach.
///
/// Cost: each party comes in once and each interest is counted once, O(parties + interests).
final class Cascade {

  private final OwnershipGraph graph;
  private final Reading reading;
  private final Terms terms;
  private final Intake intake;
  private final Members members;
  private final List<Ledger> ledgers = new ArrayList<>();

  /// For each level how many were caught once it was done.
  private final int[] caughtAt = new int[Caught.LEVELS + 1];

  private final List<Integer> helpers = new ArrayList<>();
  private int next;

  private Cascade(
      OwnershipGraph graph, Reading reading, Terms terms, int level, boolean uncontested) {
    boolean arrangements = terms.joint() != Joint.NONE && graph.joint().size() > 0;
    this.graph = graph;
    this.reading = reading;
    this.terms = terms;
    this.intake = new Intake(level, uncontested);
    this.members = new Members(graph, arrangements);
    boolean owning = arrangements && terms.joint() == Joint.ALL;
    add(new Counted(graph.equity(), Subjects.ALL, owning, true, terms));
    if (terms.votes() && graph.votes().size() > 0) {
      Terms majority = Terms.majority(true);
      add(new Counted(graph.votes(), Subjects.WITH_VOTES, arrangements, false, majority));
    }
    if (terms.votes() && arrangements && !owning) {
      Terms majority = Terms.majority(false);
      add(new Counted(graph.equity(), Subjects.WITHOUT_VOTES, true, false, majority));
    }
  }

  private void add(Counted counted) {
    Ledger ledger = new Ledger(graph, reading, counted, members, intake);
    ledger.start();
    ledgers.add(ledger);
  }

  /// Takes all facts at once.
  ///
  /// @param seeds for each party the level at which it is listed, 0 where it is not
  static Caught run(OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds) {
    Cascade cascade = start(graph, reading, terms);
    cascade.take(seeds);
    return cascade.caught();
  }

  /// A cascade over all facts and no seeds yet: in it are only those that holders nobody identifies
  /// may bring in.
  static Cascade start(OwnershipGraph graph, Reading reading, Terms terms) {
    Cascade cascade = new Cascade(graph, reading, terms, 1, false);
    cascade.takeAnyone();
    return cascade;
  }

  /// Takes the facts level by level, best first.
  static Caught sweep(OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds) {
    Cascade cascade = new Cascade(graph, reading, terms, Caught.LEVELS, false);
    cascade.takeAnyone();
    cascade.take(seeds);
    for (int next = Caught.LEVELS - 1; next >= 1; next--) {
      cascade.descend(next);
      cascade.take(seeds);
    }
    return cascade.caught();
  }

  /// Takes only the facts of a level or better, without those contradicted at that level or better.
  static Caught uncontested(
      OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds, int level) {
    Cascade cascade = new Cascade(graph, reading, terms, level, true);
    cascade.takeAnyone();
    cascade.take(seeds);
    return cascade.caught();
  }

  Caught caught() {
    return members.result(caughtAt);
  }

  private void takeAnyone() {
    if (reading == Reading.MAY_UNKNOWN) {
      ledgers.forEach(Ledger::testAll);
      spreadAll();
    }
  }

  private void take(byte[] seeds) {
    for (int node = 0; node < seeds.length; node++) {
      if (seeds[node] >= intake.level()) {
        members.enter(node);
      }
    }
    spreadAll();
    Arrays.fill(caughtAt, 0, intake.level() + 1, members.size());
  }

  /// Takes in one more seed and whomever it reaches.
  void add(int seed) {
    members.enter(seed);
    spreadAll();
  }

  /// How many are in.
  int size() {
    return members.size();
  }

  boolean contains(int node) {
    return members.isCaught(node);
  }

  /// The party that came in at a place, from 0.
  int at(int place) {
    return members.at(place);
  }

  /// From now on seeds can be taken back.
  void keepLog() {
    ledgers.forEach(Ledger::keepLog);
  }

  /// A point to come back to.
  record Mark(int size, int helpers, List<Integer> logged) {
    Mark {
      logged = List.copyOf(logged);
    }
  }

  Mark mark() {
    return new Mark(members.size(), helpers.size(), ledgers.stream().map(Ledger::logged).toList());
  }

  /// Takes back all that came in after the mark.
  void undo(Mark mark) {
    for (int i = 0; i < ledgers.size(); i++) {
      ledgers.get(i).undo(mark.logged.get(i));
    }
    while (helpers.size() > mark.helpers) {
      members.helpNoMore(helpers.removeLast());
    }
    members.backTo(mark.size);
    next = mark.size;
  }

  private void spreadAll() {
    while (next < members.size()) {
      for (int end = members.closeWave(); next < end; next++) {
        spread(members.at(next));
      }
    }
  }

  private void spread(int holder) {
    boolean helpedBefore = members.isHelper(holder);
    for (Ledger ledger : ledgers) {
      if (!helpedBefore || !ledger.helpersCount()) {
        ledger.spread(holder);
      }
    }
    control(holder, 0);
    joint(holder, 0);
  }

  /// Catches whom a member or helper controls, through facts of one level only, or of all taken in
  /// where that is 0.
  private void control(int holder, int only) {
    if (!terms.control()) {
      return;
    }
    Interests control = graph.control();
    for (int i = control.heldFrom(holder); i < control.heldFrom(holder + 1); i++) {
      if (counts(control, i, only) && !graph.isOwn(holder, control.subject(i))) {
        members.enter(control.subject(i));
      }
    }
  }

  private boolean counts(Interests layer, int interest, int only) {
    boolean told = reading != Reading.MUST || !layer.isPerhaps(interest);
    boolean fresh = only == 0 || layer.support(interest) == only;
    return told && fresh && intake.has(layer, interest);
  }

  /// Lets the partners of a member help.
  private void joint(int member, int only) {
    if (terms.joint() == Joint.NONE) {
      return;
    }
    Interests joint = graph.joint();
    for (int i = joint.heldFrom(member); i < joint.heldFrom(member + 1); i++) {
      if (counts(joint, i, only)) {
        help(joint.subject(i), member);
      }
    }
    for (int at = joint.holdersFrom(member); at < joint.holdersFrom(member + 1); at++) {
      if (counts(joint, joint.holding(at), only)) {
        help(joint.holder(joint.holding(at)), member);
      }
    }
  }

  private void help(int partner, int member) {
    if (members.help(partner, member)) {
      helpers.add(partner);
      for (Ledger ledger : ledgers) {
        if (ledger.helpersCount()) {
          ledger.spread(partner);
        }
      }
      control(partner, 0);
      hands(partner, member, 0);
    }
  }

  /// Lets the hands of a helper's nominees help too.
  private void hands(int helper, int member, int only) {
    Interests equity = graph.equity();
    for (int i = equity.heldFrom(helper); i < equity.heldFrom(helper + 1); i++) {
      if (graph.isHand(equity.subject(i)) && counts(equity, i, only)) {
        help(equity.subject(i), member);
      }
    }
  }

  /// Takes in the facts of one more level.
  private void descend(int to) {
    intake.descend(to);
    ledgers.forEach(Ledger::descend);
    ledgers.forEach(Ledger::testAll);
    for (int i = 0; i < next; i++) {
      control(members.at(i), to);
      joint(members.at(i), to);
    }
    for (int helper : List.copyOf(helpers)) {
      control(helper, to);
      hands(helper, members.helpedBy(helper), to);
    }
  }
}
