package trasluz.workbench.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trasluz.report.Proposal;
import trasluz.report.Realis;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Words a proposal, as a line for people and as an object of the contract.
public final class ProposalText {
  private ProposalText() {}

  /// `alleged by the clerk: Ana Ruiz -[represents]-> Berto Lund «allegedly»`; a rumour begins with
  /// the word.
  ///
  /// @param names of the reading's entities by their ids
  public static String line(Proposal proposal, Map<String, String> names) {
    Proposal.Stance stance = proposal.stance();
    String by = names.getOrDefault(stance.attributedTo(), stance.attributedTo());
    String told =
        stance.hedge().word()
            + (stance.sources().isEmpty() ? "" : " by " + by)
            + (stance.checkCue() ? ", check cue" : "");
    String object =
        toward(proposal).map(id -> names.getOrDefault(id, id)).or(proposal::objectText).orElse("");
    String details = details(proposal, names);
    String cues = stance.cues().isEmpty() ? "" : "  «" + String.join(", ", stance.cues()) + "»";
    return "%s: %s -[%s%s]-> %s%s%s%s"
        .formatted(
            told,
            names.getOrDefault(proposal.subject(), proposal.subject()),
            proposal.positive() ? "" : "not ",
            proposal.relation().code(),
            object,
            details.isEmpty() ? "" : " (" + details + ")",
            filled(proposal),
            cues);
  }

  /// The id of the party, else of the place, that a claim leads to; empty where that is a thing in
  /// words.
  public static Optional<String> toward(Proposal proposal) {
    return proposal
        .object()
        .or(() -> proposal.objectText().isPresent() ? Optional.empty() : proposal.place());
  }

  /// What is told beside the parties, `drilling equipment, 40 %, 2021-05, in Geneva, intended`;
  /// empty where nothing is.
  ///
  /// @param names of the reading's entities by their ids
  public static String details(Proposal proposal, Map<String, String> names) {
    boolean leadsElsewhere = proposal.object().isPresent() || proposal.objectText().isPresent();
    List<Optional<String>> parts =
        List.of(
            proposal.objectText().filter(_ -> proposal.object().isPresent()),
            proposal.share().map(Share::toString),
            proposal.amount().map(ClaimText::amount),
            proposal.time(),
            proposal
                .place()
                .filter(_ -> leadsElsewhere)
                .map(id -> "in " + names.getOrDefault(id, id)),
            Optional.of(proposal.realis())
                .filter(realis -> realis != Realis.ACTUAL)
                .map(realis -> realis.code().replace('_', ' ')));
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static String filled(Proposal proposal) {
    return proposal.filledFromContext().isEmpty()
        ? ""
        : " [from context: " + String.join(", ", proposal.filledFromContext()) + "]";
  }

  /// The object of the contract, with entities by their ids within the reading.
  public static Json.Fields json(Proposal proposal) {
    Proposal.Stance stance = proposal.stance();
    return Json.object()
        .add("sentence", proposal.sentence())
        .add("subject", proposal.subject())
        .add("relation", proposal.relation().code())
        .add("object", proposal.object())
        .add("object_text", proposal.objectText())
        .add("place", proposal.place())
        .add("time", proposal.time())
        .add("share_percent", proposal.share().map(ProposalText::share))
        .add("amount", proposal.amount().map(ProposalText::amount))
        .add("polarity", proposal.positive() ? "+" : "-")
        .add("realis", proposal.realis().code())
        .add("hedge", stance.hedge().code())
        .add("attributed_to", stance.attributedTo())
        .add("sources", stance.sources())
        .add("cues", stance.cues())
        .add("check_cue", stance.checkCue())
        .add("filled_from_context", proposal.filledFromContext())
        .add("rule", proposal.rule())
        .add("span", Json.object().add("start", proposal.start()).add("end", proposal.end()));
  }

  private static Json.Fields share(Share share) {
    return Json.object()
        .add("min", share.min())
        .add("max", share.max())
        .add("min_open", share.minOpen())
        .add("max_open", share.maxOpen());
  }

  private static Json.Fields amount(Amount amount) {
    return Json.object().add("value", amount.value()).add("currency", amount.unit());
  }
}
