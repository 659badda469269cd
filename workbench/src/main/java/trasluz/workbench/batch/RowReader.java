package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.match.Gender;
import trasluz.match.Particulars;
import trasluz.source.table.CsvFile;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Judgement;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.batch.CustomerColumns.Meaning;

/// Makes a customer of one row. Without a usable name the row is rejected; whatever else can't be
/// used is left out and told.
final class RowReader {
  /// Words that say nothing about a gender, and are no mistake either.
  private static final Set<String> NO_GENDER = Set.of("x", "u", "o", "unknown", "other", "-");

  private static final int MOST_NAMES = 50;

  private final CustomerColumns columns;
  private final List<String> cells;
  private final CsvFile.Complete row;
  private final long number;
  private final IdsSeen ids;
  private final List<String> remarks = new ArrayList<>();

  /// @param number of the row, the first below the header being 1
  RowReader(CustomerColumns columns, CsvFile.Complete row, long number, IdsSeen ids) {
    this.columns = columns;
    this.cells = row.cells();
    this.row = row;
    this.number = number;
    this.ids = ids;
  }

  CustomerRow read() {
    String id = id();
    Optional<String> given = givenName();
    List<Name> names = new ArrayList<>();
    if (given.isPresent()) {
      Optional<String> fault = fault(given.get());
      if (fault.isPresent()) {
        return new CustomerRow.Rejected(row.line(), row.text(), fault.get());
      }
      names.add(new Name(given.get()));
    }
    addAliases(names);
    if (names.isEmpty()) {
      return new CustomerRow.Rejected(row.line(), row.text(), "the row has no name");
    }
    Particulars particulars = new Particulars(births(), countries(), gender(), identifiers());
    return new CustomerRow.Usable(
        new Customer(row.line(), id, names, schema(), particulars, columns.otherCells(cells)),
        row.text(),
        remarks);
  }

  private String id() {
    if (!columns.has(Meaning.ID)) {
      return Long.toString(number);
    }
    Optional<String> given = columns.cell(cells, Meaning.ID);
    String substitute = "row " + number;
    if (given.isEmpty()) {
      remarks.add("screened as '%s', because it has no id".formatted(substitute));
      return substitute;
    }
    String id = given.get();
    try {
      new EntityId(Judgement.CUSTOMER_SCOPE, id);
    } catch (IllegalArgumentException e) {
      remarks.add(
          "screened as '%s', because its id can't be used: %s"
              .formatted(substitute, e.getMessage()));
      return substitute;
    }
    if (ids.wasThere(id)) {
      remarks.add("screened, but the id '%s' stands in an earlier row too".formatted(id));
    }
    return id;
  }

  /// The full name, or its parts in their usual order.
  private Optional<String> givenName() {
    return columns
        .cell(cells, Meaning.NAME)
        .or(() ->
            Optional.of(
                    Stream.of(Meaning.FIRST_NAME, Meaning.MIDDLE_NAME, Meaning.LAST_NAME)
                        .flatMap(meaning -> columns.cell(cells, meaning).stream())
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty()));
  }

  /// Why a text is no name to screen; empty where it is one.
  static Optional<String> fault(String text) {
    try {
      return new Name(text).normalised().isEmpty()
          ? Optional.of("the name has no letter and no digit")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("the " + e.getMessage());
    }
  }

  private void addAliases(List<Name> names) {
    for (String cell : columns.cells(cells, Meaning.ALIASES)) {
      for (String alias : CustomerColumns.parts(cell)) {
        Optional<String> fault = fault(alias);
        if (fault.isPresent()) {
          left("the alias", alias, fault.get());
        } else if (names.size() == MOST_NAMES) {
          left("the alias", alias, "a customer may have %d names".formatted(MOST_NAMES));
        } else {
          names.add(new Name(alias));
        }
      }
    }
  }

  private void left(String what, String value, String why) {
    remarks.add("screened without %s '%s': %s".formatted(what, Shown.quote(value), why));
  }

  private Optional<Schema> schema() {
    Optional<String> given = columns.cell(cells, Meaning.SCHEMA);
    Optional<Schema> schema = given.flatMap(Schema::parseOptional);
    if (given.isPresent() && schema.isEmpty()) {
      left("the schema", given.get(), "there is no such schema");
    }
    return schema;
  }

  private List<PartialDate> births() {
    List<PartialDate> births = new ArrayList<>();
    for (String text : columns.cells(cells, Meaning.BIRTH_DATE)) {
      Optional<PartialDate> date = PartialDate.parseOptional(text);
      if (date.isEmpty()) {
        left("the birth date", text, "a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist");
      }
      date.ifPresent(births::add);
    }
    return births;
  }

  private List<String> countries() {
    return columns.cells(cells, Meaning.COUNTRY).stream()
        .flatMap(cell -> CustomerColumns.parts(cell).stream())
        .distinct()
        .toList();
  }

  private Optional<Gender> gender() {
    Optional<String> given = columns.cell(cells, Meaning.GENDER);
    Optional<Gender> gender = given.flatMap(Gender::parseOptional);
    if (given.isPresent()
        && gender.isEmpty()
        && !NO_GENDER.contains(given.get().toLowerCase(Locale.ROOT))) {
      left("the gender", given.get(), "it must be female or male");
    }
    return gender;
  }

  private List<Identifier> identifiers() {
    List<Identifier> out = new ArrayList<>();
    for (String text : columns.identifiers(cells)) {
      int equals = text.indexOf('=');
      try {
        if (equals < 1) {
          throw new IllegalArgumentException("it must look like scheme=value");
        }
        String scheme =
            text.substring(0, equals).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        out.add(new Identifier(scheme, text.substring(equals + 1).strip(), Optional.empty()));
      } catch (IllegalArgumentException e) {
        left("the identifier", text, String.valueOf(e.getMessage()));
      }
    }
    return out;
  }
}
