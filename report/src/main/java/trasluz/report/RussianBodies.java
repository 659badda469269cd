package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Finds Russian names of bodies, of which only the first word has a capital: `Министерство горной
/// промышленности`, `Пограничная служба`.
///
/// Behind the noun belong the small words in the genitive, up to the first that is no adjective. At
/// the beginning of a sentence a capital says nothing, so that only a ministry is a name there, and
/// a body of a sort that states have one of: `Национальный банк`, `Комитет гражданской авиации`.
final class RussianBodies {
  private static final String ADJECTIVE =
      ".{3,}(yy|iy|aya|oye|oe|ee|ogo|ego|omu|emu|oy|ey|uyu|ykh|ikh|ym|im|om)";
  private static final String GENITIVE_ADJECTIVE = ".{3,}(ogo|ego|oy|ey|ykh|ikh)";
  private static final String DATIVE_ADJECTIVE = ".{3,}(omu|emu|oy|ey|ym|im)";
  private static final String DATIVE_NOUN = ".{2,}(u|yu|e|i|am|yam)";
  private static final String GENITIVE_NOUN = ".{2,}(i|y|a|ya|ov|ev|ok|ek|iy|eniy|del)";
  private static final Set<String> HEADS =
      Set.of(
          "ministerstv",
          "departament",
          "upravleni",
          "agentstv",
          "sluzhb",
          "komitet",
          "komissi",
          "inspektsi",
          "prokuratur",
          "administratsi",
          "palat",
          "byuro",
          "kaznacheystv",
          "inspektsiya",
          "bank",
          "soyuz",
          "universitet",
          "institut",
          "akademi",
          "tsentr",
          "registr",
          "reyestr",
          "sekretariat",
          "sovet",
          "sud");

  /// What stands before the noun of a body that a state has one of.
  private static final String OF_STATE =
      "(?:natsionaln|tsentraln|gosudarstvenn|federaln|sledstvenn|pogranichn|tamozhenn|nalogov"
          + "|antimonopoln|verkhovn|vyssh|schyotn|arbitrazhn|apellyatsionn|konstitutsionn|okruzhn|sudebn"
          + "|migratsionn|transportn|morsk|veterinarn|sanitarn|lesn|patentn).*";

  /// Bodies that may open a sentence with what they are for behind an adjective.
  private static final String WITH_TASK =
      "(?:komitet|agentstv|inspektsi|kaznacheystv|departament).*";

  private static final String CASE = "(a|u|om|e|y|i|oy|ya|yu|ey|em|o|ye|yem)?";

  private final TextWords words;
  private final NameWords at;

  RussianBodies(TextWords words, NameWords at) {
    this.words = words;
    this.at = at;
  }

  /// The names of one sentence.
  List<Named> in(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = end(i, from, to);
      if (end > i) {
        found.add(new Named(i, end, false));
        i = end - 1;
      }
    }
    return found;
  }

  private int end(int start, int sentence, int to) {
    if (!words.isCyrillic(start) || !at.isUpper(start)) {
      return start;
    }
    boolean opens = at.opens(start, sentence) || at.opensBehindDash(start);
    if (isHead(start)) {
      boolean ministry = words.folded(start).startsWith("ministerstv");
      int end = endOfGenitives(start + 1, to);
      boolean task = end > start + 2 && words.folded(start).matches(WITH_TASK);
      return end > start + 1 && (!opens || ministry || task) ? end : start;
    }
    boolean described =
        start + 1 < to
            && words.isAdjacent(start)
            && !words.isCapitalised(start + 1)
            && words.folded(start).matches(ADJECTIVE)
            && isHead(start + 1);
    boolean named = described && (!opens || words.folded(start).matches(OF_STATE));
    int bank = start + 2;
    boolean national =
        described
            && words.folded(start + 1).startsWith("bank")
            && words.folded(start).matches("(?:natsional|tsentral|gosudarstven).*")
            && bank < to
            && words.isAdjacent(bank - 1)
            && words.isCyrillic(bank)
            && words.isCapitalised(bank)
            && words.folded(bank).matches(".*(?:ii|a|i|y|ana)");
    if (national) {
      // `Национальный банк Молдавии`: the country belongs to the name.
      return bank + 1;
    }
    return named ? Math.max(start + 2, endOfGenitives(start + 2, to)) : start;
  }

  private boolean isHead(int word) {
    String form = words.folded(word);
    return HEADS.stream()
        .anyMatch(head -> form.startsWith(head) && form.substring(head.length()).matches(CASE));
  }

  /// The end of the small words in the genitive, or where they would begin.
  private int endOfGenitives(int from, int to) {
    int at = from;
    while (isSmall(at, to) && words.folded(at).matches(GENITIVE_ADJECTIVE)) {
      at++;
    }
    boolean noun = isSmall(at, to) && words.folded(at).matches(GENITIVE_NOUN);
    return noun ? at + 1 : endOfTask(from, to);
  }

  /// `комиссия по финансовому рынку`: the end of what a body is for, or where it would begin.
  private int endOfTask(int from, int to) {
    if (!isSmall(from, to) || !words.folded(from).equals("po")) {
      return from;
    }
    int at = from + 1;
    while (isSmall(at, to) && words.folded(at).matches(DATIVE_ADJECTIVE)) {
      at++;
    }
    boolean noun = isSmall(at, to) && words.folded(at).matches(DATIVE_NOUN);
    return noun ? at + 1 : from;
  }

  private boolean isSmall(int word, int to) {
    return word < to
        && words.isAdjacent(word - 1)
        && !words.isCapitalised(word)
        && words.isCyrillic(word);
  }
}
