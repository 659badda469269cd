package trasluz.source.table;

import java.util.List;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.statement.Amount;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Validity;

/// cargoes.csv: goods that moved from a seller, the subject, to a buyer.
final class CargoesTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.CARGOES,
          "cargo",
          List.of("id", "seller", "buyer", "goods"),
          List.of(
              "vessel",
              "quantity",
              "unit",
              "loaded_at",
              "loaded",
              "discharged_at",
              "discharged",
              "price",
              "currency"),
          CargoesTable::parse);

  private CargoesTable() {}

  private static void parse(Row row) throws RowRefused {
    String id = row.required("id");
    EntityId seller = row.id("seller");
    EntityId buyer = row.id("buyer");
    String goods = row.required("goods");
    Optional<Amount> quantity = row.optionalAmount("quantity", "unit");
    Optional<Amount> price = row.optionalAmount("price", "currency");
    Optional<Place> loadedAt = row.place("loaded_at");
    Optional<Place> dischargedAt = row.place("discharged_at");
    Optional<PartialDate> loaded = row.date("loaded");
    Optional<PartialDate> discharged = row.date("discharged");
    if (loaded.isPresent()
        && discharged.isPresent()
        && discharged.get().latest().isBefore(loaded.get().earliest())) {
      throw row.bad(
          "discharged",
          "must not be before the goods were loaded, got %s after %s"
              .formatted(discharged.get(), loaded.get()));
    }
    Optional<String> vessel = row.text("vessel");
    Shipped claim =
        row.valid(
            "id",
            () ->
                new Shipped(
                    id,
                    buyer,
                    vessel,
                    goods,
                    quantity,
                    loadedAt,
                    loaded,
                    dischargedAt,
                    discharged,
                    price));
    row.say(seller, claim, Validity.UNBOUNDED);
  }
}
