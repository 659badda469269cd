package trasluz.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whom a text means by a noun for a side of what it has told: behind `X lent Y a million` "the
/// lender" is X and "the borrower" Y, behind `X prestó a Y` `la prestataria` is Y, and `заёмщик`
/// likewise. Where a noun fits two parties of the text, it means nobody.
final class RoleNouns {
  /// @param subject nouns for who stands first in the relation
  /// @param object nouns for the other
  private record Sides(List<String> subject, List<String> object) {}

  private static final Map<Relation, Sides> SIDES =
      Map.of(
          Relation.LENDS_TO,
          new Sides(
              List.of("lender", "creditor", "financier", "prestamista", "acreedor", "acreedora"),
              List.of("borrower", "debtor", "prestatario", "prestataria", "deudor", "deudora")),
          Relation.BUYS,
          new Sides(
              List.of("buyer", "purchaser", "acquirer", "comprador", "compradora", "adquirente"),
              List.of("seller", "vendor", "vendedor", "vendedora")),
          Relation.SELLS,
          new Sides(
              List.of("seller", "vendor", "vendedor", "vendedora"),
              List.of("buyer", "purchaser", "comprador", "compradora", "adquirente")),
          Relation.SUPPLIES,
          new Sides(
              List.of("supplier", "proveedor", "proveedora", "suministrador", "suministradora"),
              List.of("customer", "recipient", "destinatario", "destinataria")),
          Relation.PAYS,
          new Sides(
              List.of("payer", "pagador", "pagadora"),
              List.of("payee", "recipient", "beneficiario", "beneficiaria")),
          Relation.OWNS,
          new Sides(
              List.of(
                  "owner",
                  "shareholder",
                  "parent",
                  "proprietor",
                  "propietario",
                  "propietaria",
                  "accionista",
                  "matriz"),
              List.of("subsidiary", "filial", "participada")),
          Relation.OPERATES,
          new Sides(
              List.of(
                  "operator",
                  "charterer",
                  "operador",
                  "operadora",
                  "fletador",
                  "fletadora",
                  "explotador",
                  "explotadora"),
              List.of()),
          Relation.TRANSPORTS,
          new Sides(List.of("transportista", "porteador", "porteadora"), List.of()),
          Relation.REPRESENTS,
          new Sides(List.of("testaferro"), List.of("client", "principal")),
          Relation.WORKS_FOR,
          new Sides(List.of("employee"), List.of("employer", "empleador", "empleadora")));

  private static final String SUES = "istets";
  private static final String SUED = "otvetchik";

  /// How the Russian nouns begin.
  private static final Map<String, String> RUSSIAN =
      Map.ofEntries(
          Map.entry("za(?:y[eo]|e)mshchik", "borrower"),
          Map.entry("kreditor", "lender"),
          Map.entry("dolzhnik", "debtor"),
          Map.entry("postavshchik", "supplier"),
          Map.entry("pokupatel", "buyer"),
          Map.entry("prodav(?:e?ts)", "seller"),
          Map.entry("frakhtovatel", "charterer"),
          Map.entry("poluchatel", "recipient"),
          Map.entry("doveritel", "client"),
          Map.entry("podzashchitn(?:yy|aya|ogo|omu|ym|oy|uyu)", "client"),
          Map.entry("iste?ts", SUES),
          Map.entry("otvetchik", SUED),
          Map.entry("zakazchik", "customer"));

  private final Map<String, Map<String, Referent>> bearers = new HashMap<>();

  /// Takes up the two sides of a claim.
  void learn(Draft draft) {
    if (draft.relation() == Relation.OPPOSES && draft.positive() && draft.object().isPresent()) {
      put(SUES, draft.subject());
      put(SUED, draft.object().orElseThrow());
    }
    Optional.ofNullable(SIDES.get(draft.relation()))
        .filter(_ -> draft.positive() && draft.object().isPresent())
        .ifPresent(sides -> {
          sides.subject().forEach(noun -> put(noun, draft.subject()));
          sides.object().forEach(noun -> put(noun, draft.object().orElseThrow()));
        });
  }

  private void put(String noun, Referent who) {
    bearers
        .computeIfAbsent(noun, _ -> new HashMap<>())
        .put(who.key(), new Referent(who.meaning(), Optional.empty()));
  }

  /// The only party of the text so far that a Russian noun in the singular fits: `заёмщику` is who
  /// was lent to.
  Optional<Referent> russian(String noun) {
    return RUSSIAN.entrySet().stream()
        .filter(entry -> noun.matches(entry.getKey() + "(?:a|u|om|em|e|ya|yu)?"))
        .findFirst()
        .flatMap(entry -> of(entry.getValue()));
  }

  /// The only party of the text so far that a noun fits.
  Optional<Referent> of(String noun) {
    Map<String, Referent> found = bearers.getOrDefault(noun, Map.of());
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  /// `su clienta`, `своего клиента`: whom a lawyer acts for, as she calls them.
  static boolean isClient(Phrase.Noun noun) {
    String whose = noun.owner().map(Phrase.Owner::pronoun).orElse("");
    return (whose.startsWith("su")
            && noun.word()
                .matches("client[ea]|defendid[oa]|representad[oa]|patrocinad[oa]|poderdante"))
        || (whose.startsWith("svo") && noun.word().matches("(?:kliyent|doveritel|podzashchitn).*"));
  }
}
