package trasluz.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.match.Particulars;
import trasluz.match.Query;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;

/// Somebody to look up: a row of a set of people.
record LookedUp(Name name, Optional<PartialDate> birth, Optional<String> nationality) {

  /// How much of it a question tells.
  enum Told {
    NAME_ONLY("names only"),
    ALL("with birth date and nationality");

    private final String text;

    Told(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<LookedUp> read(Path file) throws IOException {
    return CsvFile.read(file).stream().map(LookedUp::of).toList();
  }

  private static LookedUp of(Map<String, String> row) {
    return new LookedUp(
        new Name(row.getOrDefault("full_name", "")),
        Optional.of(row.getOrDefault("date_of_birth", "")).flatMap(PartialDate::parseOptional),
        Optional.of(row.getOrDefault("nationality", "")).filter(text -> !text.isEmpty()));
  }

  Query query(Told told) {
    Query query = Query.of(name).withSchema(Schema.PERSON);
    return switch (told) {
      case NAME_ONLY -> query;
      case ALL ->
          query.withParticulars(
              new Particulars(
                  birth.stream().toList(),
                  nationality.stream().toList(),
                  Optional.empty(),
                  List.of()));
    };
  }

  /// Whether there is anything to tell but the name.
  boolean isDescribed() {
    return Stream.of(birth, nationality).anyMatch(Optional::isPresent);
  }
}
