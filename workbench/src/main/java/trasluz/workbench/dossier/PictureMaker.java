package trasluz.workbench.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.Status;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;

/// Gathers who stands above an entity, as far as the picture has room, with what the rule makes of
/// each.
final class PictureMaker {
  private final Exposures exposures;
  private final OwnershipGraph graph;

  PictureMaker(Exposures exposures) {
    this.exposures = exposures;
    this.graph = exposures.graph();
  }

  OwnershipPicture of(EntityId entity) {
    OptionalInt node = graph.find(entity);
    if (node.isEmpty()) {
      return new OwnershipPicture(entity, List.of(), List.of());
    }
    int target = node.getAsInt();
    List<OwnershipPicture.Holding> holdings = new ArrayList<>();
    List<OwnershipPicture.Party> parties = new ArrayList<>();
    Set<Integer> seen = new HashSet<>(Set.of(target));
    Queue<Integer> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty() && parties.size() < 2 * OwnershipPicture.MAX_PARTIES) {
      int at = open.remove();
      parties.add(party(at, at == target));
      for (Interests layer : List.of(graph.equity(), graph.control(), graph.votes())) {
        for (int i = layer.holdersFrom(at); i < layer.holdersFrom(at + 1); i++) {
          int interest = layer.holding(i);
          holdings.add(holding(layer, interest));
          if (seen.add(layer.holder(interest))) {
            open.add(layer.holder(interest));
          }
        }
      }
    }
    return new OwnershipPicture(graph.id(target), parties, holdings);
  }

  private OwnershipPicture.Holding holding(Interests layer, int interest) {
    String label =
        layer == graph.control()
            ? "controls"
            : layer == graph.votes()
                ? layer.share(interest) + " of votes"
                : layer.share(interest).toString();
    return new OwnershipPicture.Holding(
        graph.id(layer.holder(interest)),
        graph.id(layer.subject(interest)),
        label,
        !layer.isPerhaps(interest));
  }

  private OwnershipPicture.Party party(int node, boolean isTarget) {
    List<Exposure> found = exposures.of(graph.id(node));
    Optional<Exposure> blocking = found.stream().filter(e -> e.kind().blocks()).findFirst();
    Status status = blocking.map(Exposure::status).orElse(Status.NO);
    boolean sectoral = found.stream().anyMatch(e -> !e.kind().blocks() && e.status() == Status.YES);
    String tone =
        switch (status) {
          case YES -> "caught";
          case MAYBE, MAYBE_UNKNOWN -> "perhaps";
          case NO -> sectoral ? "sectoral" : "plain";
        };
    // Somebody whose holders are merely unidentified, with nobody caught above, is no suspect.
    boolean mere = status == Status.MAYBE_UNKNOWN && !isTarget;
    String shown = mere ? (sectoral ? "sectoral" : "plain") : tone;
    return new OwnershipPicture.Party(
        graph.id(node),
        graph.name(node),
        isTarget ? "target " + shown : shown,
        note(node, blocking, sectoral));
  }

  private String note(int node, Optional<Exposure> blocking, boolean sectoral) {
    String listed =
        graph.listingsOf(node).stream()
            .filter(listing -> listing.kind().blocks())
            .map(listing -> listing.programme())
            .distinct()
            .limit(1)
            .collect(Collectors.joining());
    if (!listed.isEmpty()) {
      return listed;
    }
    Status status = blocking.map(Exposure::status).orElse(Status.NO);
    return switch (status) {
      case YES -> "blocked without listing";
      case MAYBE -> "perhaps blocked";
      case MAYBE_UNKNOWN, NO -> sectoral ? "sectoral only" : "";
    };
  }
}
