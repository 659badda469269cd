package trasluz.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.match.NameTokens;
import trasluz.match.identifier.IdentifierRule;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Statement;

/// What makes statements speak of one claim: subject, relation and object, or subject and property
/// where a thing has only one value of it.
///
/// @param what parts that differ between claims of one subject; values that exclude each other are
///   not among them
record ClaimKey(EntityId subject, String relation, List<String> what) {

  static ClaimKey of(Statement statement, Identities identities) {
    EntityId subject = identities.canonical(statement.subject());
    List<String> parts = new ArrayList<>();
    String relation = parts(statement.claim(), identities, parts);
    return new ClaimKey(subject, relation, List.copyOf(parts));
  }

  private static String parts(Claim claim, Identities identities, List<String> parts) {
    switch (claim) {
      case Claim.KindIs c -> parts.add(c.schema().code());
      case Claim.Named c -> parts.add(folded(c.name()));
      case Claim.Identified c -> parts.addAll(parts(c.identifier()));
      case Claim.Dated c -> parts.add(c.kind().name());
      case Claim.Placed c -> {
        parts.add(c.kind().name());
        if (c.kind() != Claim.PlaceKind.BIRTH) {
          parts.add(Places.folded(c.place()));
        }
      }
      case Claim.Described c -> {
        parts.add(c.property());
        if (!c.property().equals(Agreement.GENDER)) {
          parts.add(c.text());
        }
      }
      case Claim.Interest c -> {
        parts.add(identities.canonical(c.holder()).toString());
        parts.add((c.kind() == InterestKind.BOTH ? InterestKind.SHARES : c.kind()).name());
      }
      case Claim.Designated c ->
          parts.addAll(List.of(c.authority(), c.regime(), c.programme(), c.kind().toString()));
      case Claim.Licensed c -> parts.addAll(List.of(c.authority(), c.regime(), c.reference()));
      case Claim.Linked c -> {
        parts.add(c.kind().name());
        parts.add(
            c.entity()
                .map(id -> identities.canonical(id).toString())
                .orElseGet(() -> folded(c.target())));
      }
      case Claim.OwnersKnown _, Claim.Sighted _ -> {}
      case Claim.Transferred c ->
          parts.addAll(
              List.of(identities.canonical(c.to()).toString(), c.time(), c.amount().toString()));
      case Claim.Shipped c -> {
        parts.add(identities.canonical(c.buyer()).toString());
        parts.add(c.goods());
        parts.add(text(c.vessel()));
        parts.add(text(c.quantity().map(Amount::toString)));
        parts.add(text(c.loadedOn().map(PartialDate::toString)));
        parts.add(text(c.loaded().map(Place::toString)));
      }
    }
    return claim.getClass().getSimpleName();
  }

  /// Of numbers that a party has one of only, all make one claim.
  private static List<String> parts(Identifier identifier) {
    Optional<IdentifierRule> exclusive =
        IdentifierRule.of(identifier)
            .filter(IdentifierRule::isExclusive)
            .filter(_ -> IdentifierRule.fault(identifier).isEmpty());
    return exclusive
        .map(rule -> List.of(rule.name()))
        .orElse(List.of(identifier.scheme(), identifier.comparable()));
  }

  private static String folded(Name name) {
    return String.join(" ", NameTokens.of(name));
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }
}
