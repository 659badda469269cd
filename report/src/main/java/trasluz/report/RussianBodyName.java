package trasluz.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Leads the name of a Russian body back to the nominative: `Государственного агентства связи` is
/// `Государственное агентство связи`, `Донречфлота` is `Донречфлот`.
///
/// Only a noun of a closed list, with the adjective before it, and names that end in such a noun
/// are changed; any other name stays as it stands.
final class RussianBodyName {

  /// How a noun is declined in the singular.
  private enum Declension {
    MASCULINE("", "|а|у|ом|е", "ый"),
    NEUTER_O("о", "о|а|у|ом|е", "ое"),
    NEUTER_E("е", "е|я|ю|ем|и", "ое"),
    FEMININE_A("а", "а|ы|и|е|у|ой", "ая"),
    FEMININE_YA("я", "я|и|ю|ей|е", "ая");

    private final String nominative;
    private final String endings;
    private final String adjective;

    Declension(String nominative, String endings, String adjective) {
      this.nominative = nominative;
      this.endings = endings;
      this.adjective = adjective;
    }

    private boolean hasEnding(String ending) {
      return ("|" + endings + "|").contains("|" + ending + "|");
    }
  }

  private record Head(String stem, Declension declension) {}

  private static final List<Head> HEADS = heads();
  private static final String ADJECTIVE =
      "(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ая|яя|ое|ее|ый|ий)$";

  private RussianBodyName() {}

  private static List<Head> heads() {
    return List.of(
            heads(
                "банк завод комбинат фонд суд департамент комитет холдинг концерн институт центр совет союз"
                    + " порт отряд батальон трест клуб университет",
                Declension.MASCULINE),
            heads(
                "министерств агентств казначейств посольств правительств обществ ведомств пароходств",
                Declension.NEUTER_O),
            heads("управлени предприяти объединени учреждени движени", Declension.NEUTER_E),
            heads("служб прокуратур палат фабрик газет бригад группировк", Declension.FEMININE_A),
            heads(
                "компани авиакомпани комисси инспекци администраци корпораци академи парти ассоциаци"
                    + " федераци полици таможн",
                Declension.FEMININE_YA))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Head> heads(String stems, Declension declension) {
    return List.of(stems.split(" ", -1)).stream().map(stem -> new Head(stem, declension)).toList();
  }

  /// @param name as a text has it, in any case
  static String of(String name) {
    String[] words = name.split(" ", -1);
    int noun = noun(words[0]).isPresent() ? 0 : 1;
    Optional<Head> head = noun < words.length ? noun(words[noun]) : Optional.empty();
    if (head.isEmpty()) {
      return words.length == 1 ? compound(name) : name;
    }
    boolean described = noun == 0 || words[0].matches(".*" + ADJECTIVE);
    if (!described) {
      return name;
    }
    Declension declension = head.get().declension();
    words[noun] = words[noun].substring(0, head.get().stem().length()) + declension.nominative;
    if (noun == 1) {
      words[0] = agreeing(words[0], declension);
    }
    return String.join(" ", words);
  }

  private static Optional<Head> noun(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return HEADS.stream()
        .filter(head ->
            small.startsWith(head.stem())
                && head.declension().hasEnding(small.substring(head.stem().length())))
        .findFirst();
  }

  private static String agreeing(String adjective, Declension declension) {
    String stem = adjective.replaceFirst(ADJECTIVE, "");
    boolean soft = stem.matches(".*[гкхжчшщ]");
    return stem + (soft && declension == Declension.MASCULINE ? "ий" : declension.adjective);
  }

  /// `Донречфлота`, `Росморбанку`: a name that ends in a masculine noun of trade.
  private static String compound(String name) {
    return name.replaceFirst(
        "(?<=.{3})(банк|флот|пром|газ|торг|маш|транс|строй|экспорт|импорт|холдинг|комбинат|завод|трейд"
            + "|инвест|терминал|союз|фонд|сервис|альянс|порт|экспресс)(а|у|ом|е)$",
        "$1");
  }
}
