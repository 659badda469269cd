package trasluz.exposure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Part;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Evidence;
import trasluz.statement.Schema;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// The statements at the ends of an explanation, each with what it does there: needed, agreeing or
/// contradicting.
final class Leaves {

  private final List<Statement> needed;
  private final Set<StatementId> neededIds = new HashSet<>();

  Leaves(List<Statement> needed) {
    this.needed = needed;
    needed.forEach(statement -> neededIds.add(statement.id()));
  }

  /// That a party is listed, with the statements that say so.
  Evidence listing(OwnershipGraph graph, Listing listing) {
    String holds =
        switch (listing.holds()) {
          case YES -> " is listed: ";
          case PERHAPS, NO -> " is perhaps listed: ";
        };
    String note = listing.note().map(n -> " (" + n + ")").orElse("");
    List<Evidence> leaves = new ArrayList<>();
    for (Listing.CitedStatement cited : listing.cited()) {
      leaves.add(leaf(graph.statement(cited.number()), cited.part()));
    }
    return new Evidence.Step(
        "listing", graph.name(listing.party()) + holds + listing + note, leaves);
  }

  /// What is said of how completely a party's holders are known.
  Optional<Evidence> register(OwnershipGraph graph, int node) {
    String name = graph.name(node);
    Optional<Statement> statement = graph.completenessStatement(node);
    if (statement.isEmpty()) {
      return graph.isHand(node) || graph.completeness(node) != Completeness.UNKNOWN
          ? Optional.empty()
          : Optional.of(
              Evidence.step("register", "nothing says who the other holders of " + name + " are"));
    }
    String value =
        switch (graph.completeness(node)) {
          case COMPLETE -> "every holder of " + name + " is recorded";
          case OTHERS_CLEAN ->
              graph.schema(node) == Schema.PERSON || graph.schema(node) == Schema.PUBLIC_BODY
                  ? name + " is a " + graph.schema(node) + " and has no owners"
                  : "the other holders of " + name + " are identified and none is designated";
          case UNKNOWN ->
              isSaidToBeComplete(statement.get())
                  ? "the record of "
                      + name
                      + " is said to be complete but lists too little; the"
                      + " other holders count as not identified"
                  : "the other holders of " + name + " are not identified";
        };
    return Optional.of(
        new Evidence.Step("register", value, List.of(leaf(statement.get(), Part.USED))));
  }

  private static boolean isSaidToBeComplete(Statement statement) {
    return statement.claim() instanceof Claim.OwnersKnown known
        && known.completeness() == Completeness.COMPLETE;
  }

  /// What tells an interest.
  List<Evidence> of(OwnershipGraph graph, Interests layer, int interest) {
    List<Evidence> out = new ArrayList<>();
    for (Part part : Part.values()) {
      for (int number : layer.statements(interest, part)) {
        out.add(leaf(graph.statement(number), part));
      }
    }
    return out;
  }

  private Evidence leaf(Statement statement, Part part) {
    if (neededIds.contains(statement.id())) {
      return Evidence.needed(statement);
    }
    return new Evidence.Cited(
        statement,
        switch (part) {
          case USED, AGREES -> Evidence.Role.CORROBORATES;
          case DISAGREES -> Evidence.Role.CONTRADICTS;
        });
  }

  /// The tree with those needed statements that its layers don't show.
  Evidence withRest(Evidence tree) {
    List<Statement> shown = tree.cited(Evidence.Role.NEEDED);
    List<Evidence> rest = new ArrayList<>();
    for (Statement statement : needed) {
      if (!shown.contains(statement)) {
        rest.add(Evidence.needed(statement));
      }
    }
    if (rest.isEmpty() || !(tree instanceof Evidence.Step root)) {
      return tree;
    }
    List<Evidence> children = new ArrayList<>(root.children());
    children.add(
        new Evidence.Step("further facts", "the answer also rests on these statements", rest));
    return new Evidence.Step(root.rule(), root.value(), children);
  }
}
