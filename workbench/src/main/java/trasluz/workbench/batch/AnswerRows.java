package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.match.EntityProfile;
import trasluz.statement.Claim;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.CsvText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.batch.CustomerAnswer.Found;

/// The text form of answers about customers: a CSV row for each match, or a JSON object for each
/// customer with matches.
public final class AnswerRows {
  private static final List<String> COLUMNS =
      List.of(
          "customer_id",
          "customer_name",
          "score",
          "entity_id",
          "caption",
          "schema",
          "matched_name",
          "listings",
          "decision",
          "basis");

  private final ScreeningOptions options;
  private final List<String> otherColumns;
  private final ClaimText claims;

  /// @param otherColumns names of the columns that are copied
  public AnswerRows(ScreeningOptions options, List<String> otherColumns, ClaimText claims) {
    this.options = options;
    this.otherColumns = List.copyOf(otherColumns);
    this.claims = claims;
  }

  /// What stands in front of all rows.
  String header() {
    if (options.json()) {
      return "";
    }
    Set<String> taken = Set.copyOf(COLUMNS);
    return row(
        Stream.concat(
            COLUMNS.stream(),
            otherColumns.stream()
                .map(column ->
                    taken.contains(column.toLowerCase(Locale.ROOT)) ? "row_" + column : column)));
  }

  String of(CustomerAnswer answer) {
    if (answer.found().isEmpty()) {
      return "";
    }
    if (options.json()) {
      return Shown.escape(Json.line(json(answer))) + "\n";
    }
    StringBuilder out = new StringBuilder();
    answer.found().forEach(found -> out.append(csv(answer.customer(), found)));
    return out.toString();
  }

  private String csv(Customer customer, Found found) {
    EntityProfile entity = found.match().entity();
    List<String> cells = new ArrayList<>();
    cells.add(customer.id());
    cells.add(customer.name());
    cells.add(String.format(Locale.ROOT, "%.4f", found.match().score()));
    cells.add(entity.id().toString());
    cells.add(entity.caption());
    cells.add(entity.schema().code());
    cells.add(found.match().matchedText());
    cells.add(listings(entity));
    cells.add(decision(found).orElse(""));
    cells.add(found.basis().toString());
    cells.addAll(customer.others());
    return row(cells.stream());
  }

  private String row(Stream<String> cells) {
    return CsvText.row(
        cells.map(cell -> Shown.escape(options.raw() ? cell : CsvText.guarded(cell))).toList());
  }

  private static String listings(EntityProfile entity) {
    return entity.claims(Claim.Designated.class).stream()
        .map(Claim.Designated::toString)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> decision(Found found) {
    return found.decision().map(Decisions.Decision::text);
  }

  private Json.Fields json(CustomerAnswer answer) {
    Customer customer = answer.customer();
    Json.Fields others = Json.object();
    for (int i = 0; i < otherColumns.size(); i++) {
      others.add(otherColumns.get(i), customer.others().get(i));
    }
    return Json.object()
        .add("customer", customer.id())
        .add("name", customer.name())
        .add("line", customer.line())
        .add("fields", others)
        .add("matches", answer.found().stream().map(this::json).toList())
        .add("suppressed", answer.suppressed())
        .add("remarks", answer.remarks());
  }

  private Json.Fields json(Found found) {
    EntityProfile entity = found.match().entity();
    Json.Fields fields =
        Json.object()
            .add("score", found.match().score())
            .add("entity", entity.id())
            .add("caption", entity.caption())
            .add("schema", entity.schema().code())
            .add("matched", found.match().matchedText())
            .add(
                "designations",
                entity.claims(Claim.Designated.class).stream().map(Json::designation).toList())
            .add("decision", decision(found))
            .add("basis", found.basis());
    return options.evidence()
        ? fields.add("evidence", Json.evidence(found.match().explanation(), claims))
        : fields;
  }
}
