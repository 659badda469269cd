package trasluz.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;

/// Writes a claim as a kind and a list of texts, and reads it back. This is the form that is hashed
/// and stored, so it must never change for a kind that exists; a new need gets a new kind.
public final class ClaimFields {
  private ClaimFields() {}

  /// The word under which a claim is stored: `named`, `interest` and so on.
  public static String kind(Claim claim) {
    return switch (claim) {
      case KindIs _ -> "kind";
      case Named _ -> "named";
      case Identified _ -> "identified";
      case Dated _ -> "dated";
      case Placed _ -> "placed";
      case Described _ -> "described";
      case Interest _ -> "interest";
      case Designated _ -> "designated";
      case Licensed _ -> "licensed";
      case Linked _ -> "linked";
      case OwnersKnown _ -> "owners_known";
      case Transferred _ -> "transferred";
      case Shipped _ -> "shipped";
      case Sighted _ -> "sighted";
    };
  }

  public static List<String> encode(Claim claim) {
    return switch (claim) {
      case KindIs c -> List.of(c.schema().code());
      case Named c -> List.of(c.name().asPublished(), code(c.kind()));
      case Identified c ->
          new Writer()
              .text(c.identifier().scheme())
              .text(c.identifier().value())
              .optional(c.identifier().country())
              .done();
      case Dated c -> List.of(code(c.kind()), c.date().toString());
      case Placed c -> new Writer().text(code(c.kind())).place(c.place()).done();
      case Described c -> List.of(c.property(), c.text());
      case Interest c ->
          List.of(
              c.holder().toString(),
              c.kind().code(),
              c.share().min().toPlainString(),
              c.share().max().toPlainString(),
              String.valueOf(c.share().minOpen()),
              String.valueOf(c.share().maxOpen()));
      case Designated c ->
          new Writer()
              .text(c.authority())
              .text(c.regime())
              .text(c.programme())
              .text(c.kind().toString())
              .optional(c.listed())
              .done();
      case Licensed c -> List.of(c.authority(), c.regime(), c.reference(), c.permits());
      case Linked c ->
          new Writer()
              .text(code(c.kind()))
              .text(c.target().asPublished())
              .optional(c.entity())
              .done();
      case OwnersKnown c -> List.of(c.completeness().code());
      case Transferred c ->
          new Writer()
              .text(c.id())
              .text(c.to().toString())
              .optional(c.fromAccount())
              .optional(c.toAccount())
              .optional(c.fromBank())
              .optional(c.toBank())
              .amount(c.amount())
              .text(c.time())
              .text(c.kind())
              .done();
      case Shipped c ->
          new Writer()
              .text(c.id())
              .text(c.buyer().toString())
              .optional(c.vessel())
              .text(c.goods())
              .optionalAmount(c.quantity())
              .optionalPlace(c.loaded())
              .optional(c.loadedOn())
              .optionalPlace(c.discharged())
              .optional(c.dischargedOn())
              .optionalAmount(c.price())
              .done();
      case Sighted c -> new Writer().text(c.doing()).place(c.place()).done();
    };
  }

  /// Reads what [#kind] and [#encode] wrote.
  ///
  /// @throws IllegalArgumentException when it is not a claim
  public static Claim decode(String kind, List<String> fields) {
    Reader in = new Reader(kind, fields);
    Claim claim =
        switch (kind) {
          case "kind" -> new KindIs(in.of(Schema::parseOptional));
          case "named" -> new Named(in.name(), in.constant(NameKind.class));
          case "identified" -> new Identified(new Identifier(in.text(), in.text(), in.optional()));
          case "dated" -> new Dated(in.constant(DateKind.class), in.of(PartialDate::parseOptional));
          case "placed" -> new Placed(in.constant(PlaceKind.class), in.place());
          case "described" -> new Described(in.text(), in.text());
          case "interest" ->
              new Interest(
                  in.of(EntityId::parseOptional), in.of(InterestKind::parseOptional), in.share());
          case "designated" ->
              new Designated(
                  in.text(),
                  in.text(),
                  in.text(),
                  in.of(DesignationKind::parseOptional),
                  in.optional().map(PartialDate::parse));
          case "licensed" -> new Licensed(in.text(), in.text(), in.text(), in.text());
          case "linked" ->
              new Linked(
                  in.constant(LinkKind.class), in.name(), in.optional().map(EntityId::parse));
          case "owners_known" -> new OwnersKnown(in.constant(Completeness.class));
          case "transferred" ->
              new Transferred(
                  in.text(),
                  in.of(EntityId::parseOptional),
                  in.optional().map(EntityId::parse),
                  in.optional().map(EntityId::parse),
                  in.optional().map(EntityId::parse),
                  in.optional().map(EntityId::parse),
                  in.amount(),
                  in.text(),
                  in.text());
          case "shipped" ->
              new Shipped(
                  in.text(),
                  in.of(EntityId::parseOptional),
                  in.optional(),
                  in.text(),
                  in.optionalAmount(),
                  in.optionalPlace(),
                  in.optional().map(PartialDate::parse),
                  in.optionalPlace(),
                  in.optional().map(PartialDate::parse),
                  in.optionalAmount());
          case "sighted" -> new Sighted(in.text(), in.place());
          default -> throw new IllegalArgumentException("no claim is stored as '" + kind + "'");
        };
    in.requireEnd();
    return claim;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// An absent optional is an empty field; a present one is never empty.
  private static final class Writer {
    private final List<String> fields = new ArrayList<>();

    Writer text(String value) {
      fields.add(value);
      return this;
    }

    Writer optional(Optional<?> value) {
      return text(value.map(Object::toString).orElse(""));
    }

    Writer place(Place place) {
      return text(place.text()).optional(place.country());
    }

    Writer optionalPlace(Optional<Place> place) {
      return place.map(this::place).orElseGet(() -> text("").text(""));
    }

    Writer amount(Amount amount) {
      return text(amount.value().toPlainString()).text(amount.unit());
    }

    Writer optionalAmount(Optional<Amount> amount) {
      return amount.map(this::amount).orElseGet(() -> text("").text(""));
    }

    List<String> done() {
      return List.copyOf(fields);
    }
  }

  private static final class Reader {
    private final String kind;
    private final List<String> fields;
    private int next;

    Reader(String kind, List<String> fields) {
      this.kind = kind;
      this.fields = fields;
    }

    String text() {
      if (next == fields.size()) {
        throw new IllegalArgumentException(
            "a claim '%s' has more than %d fields".formatted(kind, next));
      }
      return fields.get(next++);
    }

    void requireEnd() {
      if (next != fields.size()) {
        throw new IllegalArgumentException(
            "a claim '%s' has %d fields, got %d".formatted(kind, next, fields.size()));
      }
    }

    Optional<String> optional() {
      return Optional.of(text()).filter(value -> !value.isEmpty());
    }

    <T> T of(Function<String, Optional<T>> parser) {
      String value = text();
      return parser
          .apply(value)
          .orElseThrow(() ->
              new IllegalArgumentException("a claim '%s' can't hold '%s'".formatted(kind, value)));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
      return of(value ->
          Arrays.stream(type.getEnumConstants())
              .filter(constant -> code(constant).equals(value))
              .findFirst());
    }

    Name name() {
      return new Name(text());
    }

    Place place() {
      return new Place(text(), optional());
    }

    Optional<Place> optionalPlace() {
      return skipsAbsent() ? Optional.empty() : Optional.of(place());
    }

    Amount amount() {
      return new Amount(Checks.number("amount", text()), text());
    }

    Optional<Amount> optionalAmount() {
      return skipsAbsent() ? Optional.empty() : Optional.of(amount());
    }

    Share share() {
      return new Share(
          Checks.number("share", text()), Checks.number("share", text()), flag(), flag());
    }

    boolean flag() {
      return of(value ->
          switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
          });
    }

    /// Skips the two empty fields of an absent pair.
    boolean skipsAbsent() {
      boolean absent =
          next + 1 < fields.size() && fields.get(next).isEmpty() && fields.get(next + 1).isEmpty();
      next += absent ? 2 : 0;
      return absent;
    }
  }
}
