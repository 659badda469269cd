package trasluz.workbench.batch;

import java.util.List;
import java.util.Optional;
import trasluz.match.Particulars;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Judgement;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;

/// A customer as far as a row of a file tells.
///
/// @param line where the row begins
/// @param id the customer's own number, or the number of the row where the file has none
/// @param names the name first, then aliases; at least one
/// @param schema what the row itself says
/// @param others cells of columns that mean nothing to screening, in the order of the file
public record Customer(
    long line,
    String id,
    List<Name> names,
    Optional<Schema> schema,
    Particulars particulars,
    List<String> others) {

  public Customer {
    names = List.copyOf(names);
    others = List.copyOf(others);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a customer needs a name");
    }
  }

  /// The name as it stands in the file.
  public String name() {
    return names.getFirst().asPublished();
  }

  /// The id under which judgements are kept.
  public EntityId entityId() {
    return new EntityId(Judgement.CUSTOMER_SCOPE, id);
  }

  /// A hash of everything that screening reads of the row. Case, diacritics, punctuation and the
  /// order of aliases and columns don't change it.
  String recordHash() {
    RecordHash hash = new RecordHash();
    hash.add("names", names.stream().map(Name::normalised));
    hash.add("schema", schema.stream().map(Schema::code));
    hash.add("births", particulars.births().stream().map(PartialDate::toString));
    hash.add("countries", particulars.countries().stream().map(c -> new Name(c).normalised()));
    hash.add("gender", particulars.gender().stream().map(Enum::name));
    hash.add("identifiers", particulars.identifiers().stream().map(Customer::comparable));
    return hash.digits();
  }

  private static String comparable(Identifier identifier) {
    return identifier.scheme() + "=" + identifier.comparable();
  }
}
