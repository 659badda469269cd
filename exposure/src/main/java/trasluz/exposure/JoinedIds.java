package trasluz.exposure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Judgement;

/// Says by whose judgement several ids of a graph count as one party.
final class JoinedIds {

  /// So many judgements are told; of a party known under very many ids the rest are counted.
  private static final int TOLD = 3;

  private JoinedIds() {}

  static List<String> notes(OwnershipGraph graph) {
    List<Judgement> joined =
        IntStream.range(0, graph.size())
            .filter(party -> !graph.isHand(party))
            .mapToObj(graph::id)
            .sorted()
            .flatMap(party -> graph.identities().joining(party).stream())
            .toList();
    List<String> notes = new ArrayList<>();
    joined.stream().limit(TOLD).forEach(judgement -> notes.add(inWords(judgement)));
    if (joined.size() > TOLD) {
      notes.add("%d more judgements join ids above it".formatted(joined.size() - TOLD));
    }
    for (Judgement wrong : graph.identities().overruled()) {
      if (graph.find(wrong.left()).isPresent()) {
        notes.add(
            "%s and %s are joined by a chain of judgements, but were judged not the same by %s: one of these is wrong"
                .formatted(wrong.left(), wrong.right(), wrong.by()));
      }
    }
    return notes;
  }

  private static String inWords(Judgement judgement) {
    return "%s and %s count as one party, judged the same by %s on %s: %s"
        .formatted(
            judgement.left(),
            judgement.right(),
            judgement.by(),
            LocalDate.ofInstant(judgement.at(), ZoneOffset.UTC),
            judgement.reason());
  }
}
