package trasluz.workbench.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.Status;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.statement.Share;

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
      for (int holder : holders(at)) {
        holdings.add(holding(holder, at));
        if (seen.add(holder)) {
          open.add(holder);
        }
      }
    }
    return new OwnershipPicture(graph.id(target), parties, holdings);
  }

  private Set<Integer> holders(int subject) {
    Set<Integer> holders = new TreeSet<>();
    for (Interests layer : layers()) {
      for (int i = layer.holdersFrom(subject); i < layer.holdersFrom(subject + 1); i++) {
        holders.add(layer.holder(layer.holding(i)));
      }
    }
    return holders;
  }

  private List<Interests> layers() {
    return List.of(graph.equity(), graph.control(), graph.votes());
  }

  /// Everything one party holds in another, as one line: a stake and control are one arrow.
  private OwnershipPicture.Holding holding(int holder, int subject) {
    List<String> labels = new ArrayList<>();
    boolean sure = false;
    for (Interests layer : layers()) {
      for (int at = layer.holdersFrom(subject); at < layer.holdersFrom(subject + 1); at++) {
        int i = layer.holding(at);
        if (layer.holder(i) == holder) {
          labels.add(label(layer, layer.share(i)));
          sure |= !layer.isPerhaps(i) && (layer.min(i) > 0 || layer == graph.control());
        }
      }
    }
    return new OwnershipPicture.Holding(
        graph.id(holder), graph.id(subject), String.join(", ", labels), sure);
  }

  private String label(Interests layer, Share share) {
    if (layer == graph.control()) {
      return "controls";
    }
    return layer == graph.votes() ? brief(share) + " of votes" : brief(share);
  }

  /// `49.99 %`, `25–50 %`, `> 50 %`: short enough to stand beside an arrow.
  private static String brief(Share share) {
    String low = share.min().toPlainString();
    String high = share.max().toPlainString();
    if (share.isExact()) {
      return low + " %";
    }
    if (high.equals("100") && share.min().signum() > 0) {
      return (share.minOpen() ? "> " : "≥ ") + low + " %";
    }
    return share.minOpen() && share.min().signum() == 0 && high.equals("100")
        ? "? %"
        : low + "–" + high + " %";
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
