package trasluz.report;

import java.util.regex.Pattern;

/// Tells behind a Russian word for a list who is put on it from whose it is: `внёс в список Ивана
/// Краснова`, `в чёрный список «Кессу»`, and `список Минфина`, `список акционеров`.
final class RussianListed {
  private static final Pattern LIST =
      Pattern.compile("spis(?:ok|k[a-z]*)|perech(?:en|nya|ne|nyu|nem)");
  private static final Pattern MANY = Pattern.compile(".*(?:ов|ев|ей|ий|ок|иц|ых|их)");

  private RussianListed() {}

  static boolean isPutOn(String head, Hit name) {
    return LIST.matcher(head).matches() && isParty(name.meaning().type());
  }

  /// @param first the first word of the noun as it is written
  static boolean isPutOn(String head, Phrase.Noun noun, String first) {
    if (!LIST.matcher(head).matches()) {
      return false;
    }
    return noun.name().isPresent()
        ? isPutOn(head, noun.name().get())
        : noun.type().filter(RussianListed::isParty).isPresent() && !MANY.matcher(first).matches();
  }

  private static boolean isParty(EntityType type) {
    return type == EntityType.PERSON
        || type == EntityType.COMPANY
        || type == EntityType.VESSEL
        || type == EntityType.GROUP;
  }
}
