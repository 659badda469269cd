package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trasluz.statement.Snapshot;
import trasluz.workbench.answer.Json;

/// What customers were compared with.
///
/// @param entities how many
/// @param lists the copies of lists they come from
public record Comparison(int entities, List<Snapshot> lists) {
  public Comparison {
    lists = List.copyOf(lists);
  }

  /// A hash of the copies and of what was decided about customers.
  public String hash(Decisions decisions) {
    RecordHash hash = new RecordHash();
    hash.add("entities", List.of(Integer.toString(entities)).stream());
    hash.add(
        "lists",
        lists.stream().map(copy -> copy.source().id() + " " + copy.date() + " " + copy.sha256()));
    hash.add(
        "judgements",
        decisions.latest().stream()
            .map(judgement -> judgement + " " + decisions.hasRunOut(judgement)));
    return hash.digits();
  }

  /// The sentences at the end of a screening.
  ///
  /// @param rejects where the rows stand that could not be used, or only in part
  public List<String> sentences(Totals totals, ScreeningOptions options, String rejects) {
    List<String> out = new ArrayList<>();
    boolean told = totals.rejected() + totals.remarked() > 0;
    Locale plain = Locale.ROOT;
    out.add(
        String.format(
            plain,
            "%,d rows read, %,d screened (%,d of them with a remark), %,d rejected%s",
            totals.rows(),
            totals.screened(),
            totals.remarked(),
            totals.rejected(),
            told ? "; see " + rejects : ""));
    out.add(
        String.format(
            plain,
            "%,d customers with %,d alerts at or above %s; %,d matches suppressed by judgement",
            totals.customers(),
            totals.alerts(),
            options.threshold(),
            totals.suppressed()));
    out.add(String.format(plain, "compared with %,d entities of", entities));
    for (Snapshot copy : lists) {
      out.add(
          "  %s, %s, %s, SHA-256 %s"
              .formatted(copy.source().title(), copy.file(), copy.date(), copy.sha256()));
    }
    return out;
  }

  /// The same as an object.
  public Json.Fields json(Totals totals, ScreeningOptions options) {
    return Json.object()
        .add(
            "summary",
            Json.object()
                .add("rows", totals.rows())
                .add("screened", totals.screened())
                .add("remarked", totals.remarked())
                .add("rejected", totals.rejected())
                .add("customers_with_alerts", totals.customers())
                .add("alerts", totals.alerts())
                .add("suppressed", totals.suppressed())
                .add("threshold", options.threshold())
                .add("entities", entities)
                .add("checked", lists.stream().map(Json::snapshot).toList()));
  }
}
