package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.graph.Interests;
import trasluz.graph.Licence;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.Holds;
import trasluz.statement.Validity;

/// The licences that bear on an answer: those about the party, about a caught party through which
/// the rule reaches it, or about the programme under which one of these is listed.
///
/// A licence permits some dealings. It neither unblocks nor delists, so that no status depends on
/// it, and whether a dealing is among those permitted is for a lawyer to say.
final class Licences {

  private final OwnershipGraph graph;
  private final Tally tally;

  private Licences(Tally tally) {
    this.graph = tally.graph();
    this.tally = tally;
  }

  /// @param tally whose rule reaches the party, or may
  static List<Flag> of(Tally tally, int node) {
    if (tally.graph().licences().isEmpty()) {
      return List.of();
    }
    Licences licences = new Licences(tally);
    BitSet caught = licences.caughtAbove(node);
    Map<String, Flag> flags = new LinkedHashMap<>();
    for (Licence licence : tally.graph().licences()) {
      if (licence.claim().regime().equals(tally.rule().regime())) {
        licences
            .concerned(licence, caught)
            .ifPresent(whom ->
                flags.putIfAbsent(
                    licence.party() + " " + licence.claim(),
                    new Flag(Flag.Kind.LICENCE, inWords(licence, whom))));
      }
    }
    return List.copyOf(flags.values());
  }

  /// The party and, upwards, every caught holder through which it is reached or may be.
  private BitSet caughtAbove(int node) {
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(node));
    seen.set(node);
    List<Interests> layers = List.of(graph.equity(), graph.votes(), graph.control(), graph.joint());
    for (int next = 0; next < open.size(); next++) {
      int at = open.get(next);
      for (Interests layer : layers) {
        for (int i = layer.holdersFrom(at); i < layer.holdersFrom(at + 1); i++) {
          int holder = layer.holder(layer.holding(i));
          if (tally.caught(Reading.MAY).contains(holder) && !seen.get(holder)) {
            seen.set(holder);
            open.add(holder);
          }
        }
      }
    }
    return seen;
  }

  /// Whom among the caught a licence is about; empty where it is about none of them.
  private Optional<String> concerned(Licence licence, BitSet caught) {
    if (Claim.Licensed.isProgramme(licence.party())) {
      String programme = licence.party().local();
      return caught.stream()
          .filter(party -> graph.listingsOf(party).stream().anyMatch(l -> isUnder(l, programme)))
          .mapToObj(party -> "parties under %s (here %s)".formatted(programme, graph.name(party)))
          .findFirst();
    }
    return caught.stream()
        .filter(party -> !graph.isHand(party) && graph.id(party).equals(licence.party()))
        .mapToObj(graph::name)
        .findFirst();
  }

  private boolean isUnder(Listing listing, String programme) {
    boolean measure =
        tally.kind().blocks() ? listing.kind().blocks() : listing.kind().equals(tally.kind());
    return measure
        && listing.programme().equals(programme)
        && listing.regime().equals(tally.rule().regime());
  }

  private static String inWords(Licence licence, String whom) {
    Validity validity = licence.statement().validity();
    return "%s%s permits, for %s: %s%s%s; it changes no status (%s, %s)"
        .formatted(
            licence.holds() == Holds.YES ? "" : "perhaps ",
            licence.claim(),
            whom,
            licence.claim().permits(),
            validity.from().map(day -> ", from " + day).orElse(""),
            validity.to().map(day -> ", until " + day).orElse(""),
            licence.statement().citation(),
            licence.statement().id().brief());
  }
}
