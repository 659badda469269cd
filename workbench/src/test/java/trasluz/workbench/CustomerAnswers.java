package trasluz.workbench;

import java.util.ArrayList;
import java.util.List;

/// Files of customers beside a case, and what screening them gave.
record CustomerAnswers(SmallCase sample) {
  static final String HEADER =
      "customer_id,customer_name,score,entity_id,caption,schema,matched_name,listings,decision,basis";

  /// Screens customers, with the answer in `out.csv`.
  Run screen(String customers, String... more) {
    sample.file("customers.csv", customers);
    return screenFile("customers.csv", more);
  }

  Run screenFile(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--file", sample.path(name), "--out", sample.path("out.csv")));
    arguments.addAll(List.of(more));
    return sample.run("screen", arguments);
  }

  /// The first cells of the answer's rows: customer, and entity where there is one.
  List<String> found() {
    return sample
        .text("out.csv")
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(cells -> cells[0] + " " + cells[3])
        .toList();
  }

  List<String> rejects() {
    return sample.text("out.rejects.csv").lines().toList();
  }

  /// Judges a customer of `customers.csv` and an entity.
  Run judge(String customer, String entity, String verdict, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                customer,
                entity,
                "--file",
                sample.path("customers.csv"),
                "--verdict",
                verdict,
                "--by",
                "Ana Prueba",
                "--because",
                "another birthday"));
    arguments.addAll(List.of(more));
    return sample.run("judge", arguments);
  }
}
