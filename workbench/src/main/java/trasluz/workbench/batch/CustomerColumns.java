package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.statement.InputException;

/// Which column of a customer file means what. Case, and blanks or hyphens for underscores, don't
/// matter; columns that mean nothing are kept as they are.
final class CustomerColumns {

  /// What a column may mean.
  enum Meaning {
    ID(false, "id", "customer_id", "client_id", "reference"),
    NAME(false, "name", "full_name", "customer_name"),
    FIRST_NAME(false, "first_name", "given_name", "forename"),
    MIDDLE_NAME(false, "middle_name", "second_name"),
    LAST_NAME(false, "last_name", "family_name", "surname"),
    ALIASES(true, "aliases", "alias", "aka"),
    SCHEMA(false, "schema", "entity_type"),
    BIRTH_DATE(true, "birth_date", "date_of_birth", "dob", "birthdate"),
    COUNTRY(true, "country", "countries", "nationality", "citizenship"),
    GENDER(false, "gender", "sex"),
    IDENTIFIERS(true, "identifiers", "passport", "tax_id", "lei", "bic", "imo");

    private final boolean mayRepeat;

    @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of never changes.
    private final List<String> names;

    Meaning(boolean mayRepeat, String... names) {
      this.mayRepeat = mayRepeat;
      this.names = List.of(names);
    }

    static Optional<Meaning> of(String column) {
      return Stream.of(values()).filter(meaning -> meaning.names.contains(column)).findFirst();
    }
  }

  private final List<String> header;
  private final Map<Meaning, List<Integer>> positions;
  private final List<Integer> others;

  private CustomerColumns(
      List<String> header, Map<Meaning, List<Integer>> positions, List<Integer> others) {
    this.header = header;
    this.positions = positions;
    this.others = others;
  }

  /// @throws InputException when there is no column for a name, or two for what can be only once
  static CustomerColumns of(List<String> header, String file) {
    Map<Meaning, List<Integer>> positions = new EnumMap<>(Meaning.class);
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Optional<Meaning> meaning = Meaning.of(plain(header.get(i)));
      if (meaning.isPresent()) {
        positions.computeIfAbsent(meaning.get(), _ -> new ArrayList<>()).add(i);
      } else {
        others.add(i);
      }
    }
    CustomerColumns columns = new CustomerColumns(List.copyOf(header), positions, others);
    columns.requireOneOfEach(file);
    columns.requireName(file);
    return columns;
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }

  private void requireOneOfEach(String file) {
    positions.forEach((meaning, at) -> {
      if (at.size() > 1 && !meaning.mayRepeat) {
        throw new InputException(
            file,
            1,
            "columns '%s' and '%s' mean the same"
                .formatted(header.get(at.get(0)), header.get(at.get(1))),
            "rename the one that is not to be used");
      }
    });
  }

  private void requireName(String file) {
    boolean named =
        Stream.of(Meaning.NAME, Meaning.FIRST_NAME, Meaning.LAST_NAME)
            .anyMatch(positions::containsKey);
    if (!named) {
      boolean otherSeparator = header.size() == 1 && header.getFirst().matches("(?s).*[;\\t|].*");
      throw new InputException(
          file,
          1,
          "there is no column with a name",
          otherSeparator
              ? "separate columns by commas"
              : "call it name, full_name, or first_name and last_name");
    }
  }

  /// What stands in the columns of that meaning, blanks at the ends and empty cells left out.
  List<String> cells(List<String> row, Meaning meaning) {
    return positions.getOrDefault(meaning, List.of()).stream()
        .map(at -> row.get(at).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  Optional<String> cell(List<String> row, Meaning meaning) {
    return cells(row, meaning).stream().findFirst();
  }

  boolean has(Meaning meaning) {
    return positions.containsKey(meaning);
  }

  /// Numbers in the columns of their own, as `scheme=value`, and those of the column `identifiers`.
  List<String> identifiers(List<String> row) {
    List<String> out = new ArrayList<>();
    for (int at : positions.getOrDefault(Meaning.IDENTIFIERS, List.of())) {
      String scheme = plain(header.get(at));
      for (String part : parts(row.get(at))) {
        out.add(scheme.equals("identifiers") ? part : scheme + "=" + part);
      }
    }
    return out;
  }

  /// What stands between semicolons.
  static List<String> parts(String cell) {
    return Stream.of(cell.split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// Names of the columns that mean nothing to screening.
  List<String> otherColumns() {
    return others.stream().map(header::get).toList();
  }

  List<String> otherCells(List<String> row) {
    return others.stream().map(row::get).toList();
  }
}
