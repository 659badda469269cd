package trasluz.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trasluz.match.EntityDirectory;

/// Reads a text without any list and words each proposal in one line, for example `alleged by
/// unnamed: Ana Ruiz owns Corvo Ltd 40 %`.
final class Claims {
  private static final ReportReader READER =
      ReportReader.of(EntityDirectory.of(List.of()), List.of());

  private Claims() {}

  static Reading reading(String text) {
    return READER.read(TextDocument.of("text", text));
  }

  static List<String> of(String text) {
    Reading reading = reading(text);
    Map<String, String> names = new HashMap<>();
    reading.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    return reading.proposals().stream().map(proposal -> line(proposal, names)).toList();
  }

  private static String line(Proposal proposal, Map<String, String> names) {
    StringBuilder line = new StringBuilder(proposal.stance().hedge().code());
    String by = proposal.stance().attributedTo();
    line.append(" by ").append(names.getOrDefault(by, by)).append(": ");
    line.append(names.getOrDefault(proposal.subject(), "?"));
    line.append(proposal.positive() ? " " : " not ").append(proposal.relation().code());
    proposal.object().ifPresent(id -> line.append(' ').append(names.getOrDefault(id, "?")));
    proposal.objectText().ifPresent(text -> line.append(" (").append(text).append(')'));
    proposal.place().ifPresent(id -> line.append(" in ").append(names.getOrDefault(id, "?")));
    proposal.time().ifPresent(time -> line.append(", ").append(time));
    proposal.share().ifPresent(share -> line.append(", ").append(share));
    proposal.amount().ifPresent(amount -> line.append(", ").append(amount));
    if (proposal.realis() != Realis.ACTUAL) {
      line.append(", ").append(proposal.realis().code());
    }
    return line.toString();
  }
}
