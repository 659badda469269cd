package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;

/// What a verb tells of besides the parties, in the text's words: the goods that go from one to the
/// other, or the sum.
final class VerbGoods {
  private static final Set<String> MONEY =
      Set.of(
          "payment",
          "kopeyki",
          "kopeyek",
          "kopeyku",
          "grosha",
          "tsenta",
          "rublya",
          "lea",
          "leya",
          "dinara",
          "gryvni",
          "grivny",
          "deneg",
          "dengi",
          "payments",
          "money",
          "funds",
          "cash",
          "sum",
          "sums",
          "bribe",
          "bribes",
          "fee",
          "fees",
          "cent",
          "cents",
          "penny",
          "dime",
          "kopeck",
          "kopek",
          "pago",
          "pagos",
          "dinero",
          "fondos",
          "suma",
          "soborno",
          "sobornos",
          "sobre",
          "sobres",
          "maletin",
          "maletines",
          "efectivo",
          "donacion",
          "donaciones",
          "coima",
          "mordida",
          "cheque",
          "cheques",
          "деньги",
          "денег",
          "средства",
          "сумму",
          "взятку",
          "взятки",
          "оплату",
          "платеж",
          "платежи");

  private final Phrases phrases;
  private final VerbRoles roles;

  VerbGoods(Phrases phrases, VerbRoles roles) {
    this.phrases = phrases;
    this.roles = roles;
  }

  /// The words for the thing, where no other party is named.
  Optional<String> thing() {
    List<Argument> things =
        roles.arguments("obj").isEmpty() ? roles.serviced() : roles.arguments("obj");
    return things.isEmpty() ? Optional.empty() : text(things);
  }

  /// The words for the things besides one that is a party.
  Optional<String> besides(Argument object) {
    return text(
        roles.arguments("obj").stream().filter(thing -> thing.noun() != object.noun()).toList());
  }

  private Optional<String> text(List<Argument> things) {
    List<String> texts = new ArrayList<>();
    for (Argument thing : things) {
      boolean says =
          phrases
              .noun(thing.noun())
              .filter(noun -> !noun.isPronoun())
              .filter(noun -> !phrases.grammar().is(WordClass.REACH, noun.word()))
              .filter(noun -> !isMessage(noun) && !noun.word().equals("except"))
              .filter(noun -> !isTime(noun))
              .isPresent();
      if (says) {
        texts.add(phrases.text(thing.noun(), end(thing.noun())));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
  }

  /// `received evidence from the customs`: what is said or written is no goods.
  private boolean isMessage(Phrase.Noun noun) {
    return phrases.language() != Language.SPANISH
        && noun.name().isEmpty()
        && phrases.grammar().is(WordClass.MESSAGE, noun.word());
  }

  /// `recibió 50.000 euros de Corvo`: the sum is what goes from one to the other, and no price.
  boolean isSum(Clause clause) {
    for (int i = clause.verb() + 1; i < clause.to(); i++) {
      if (phrases.at(i) instanceof Phrase.Money) {
        return !phrases.is(i - 1, WordClass.PREP);
      }
    }
    return false;
  }

  /// `второй год подряд`: how long, and no thing.
  private boolean isTime(Phrase.Noun noun) {
    return phrases.language() == Language.RUSSIAN
        && noun.name().isEmpty()
        && noun.word()
            .matches(
                "god[au]?|let|mesyats\\w*|nedel\\w*|den|dn[yei]\\w*|raz|podryad|vremya|chas\\w*");
  }

  private int end(int noun) {
    int end = noun + 1;
    while (phrases.isWord(end, "of", "de") && phrases.isNoun(end + 1)) {
      end += 2;
    }
    return end;
  }

  static boolean isMoney(String goods) {
    return List.of(goods.toLowerCase(Locale.ROOT).split("(?U)\\W+", -1)).stream()
        .anyMatch(MONEY::contains);
  }
}
