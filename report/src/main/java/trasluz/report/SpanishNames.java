package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.match.NameTokens;
import trasluz.report.NameFinder.Named;

/// What is particular about Spanish names: two surnames, of which the first is used alone; small
/// words and nicknames within them; names that begin with an article, a pronoun or a word for
/// persons (`Hijos de Larrea`, `el buque Nuestra Señora`); abbreviated surnames (`Nabil C. T.`).
final class SpanishNames {
  private static final int KNOWN = 5;
  private static final int HELD = 3;
  private static final int MOST_SURNAMES = 6;
  private static final int LONGEST_NICKNAME = 3;

  private static final String CLOSED = "»”\"'’";
  private static final Set<String> PARTNERS =
      Set.of(
          "cia",
          "compania",
          "hijos",
          "hijo",
          "hijas",
          "hermanos",
          "hermano",
          "asociados",
          "socios",
          "sobrinos",
          "sucesores",
          "sucs",
          "hnos",
          "nietos");

  /// Behind these and `en` a name is a firm's rather than a town's.
  private static final Pattern RUNS =
      Pattern.compile(
          "mand(a|an|o|aba|aban|ando|ar)|particip(a|an|o|aba|acion|aciones|ar)|accion(es)?|capital|invirti\\w+|inviert\\w+|socio|socia"
              + "|accionistas?|consejer[oa]|cargo|puesto|mando|votos?|mayoria");

  /// Whose these are is a town or a province.
  private static final Pattern LOCAL =
      Pattern.compile(
          "alcaldia|ayuntamiento|municipalidad|gobernacion|intendencia|prefectura|(ex)?alcalde(sa)?|(ex)?gobernadora?"
              + "|intendent[ea]|parroco|parroquia|vecin[oa]s?|pescadores|habitantes|pobladores|lugarenos|ribere.os|campesinos|obispo"
              + "|malecon|bahia|ensenada|estuario|arrabal(es)?|afueras");

  private static final Set<String> SMALL = Set.of("de", "del", "la", "las", "los", "y", "i");
  private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las", "Al");

  private final TextWords words;
  private final NameWords at;
  private final Grammar grammar;

  SpanishNames(TextWords words, NameWords at, Grammar grammar) {
    this.words = words;
    this.at = at;
    this.grammar = grammar;
  }

  /// Whether a name begins with a word that begins none elsewhere.
  ///
  /// @param first whether it is the first of its sentence
  boolean leads(int word, boolean first) {
    if (grammar.language() != Language.SPANISH || first || word == 0 || !at.isUpper(word)) {
      return false;
    }
    boolean small = words.isAdjacent(word - 1) && !words.isCapitalised(word - 1);
    boolean next = word + 1 < words.size() && words.isAdjacent(word) && at.isUpper(word + 1);
    boolean article = ARTICLES.contains(words.published(word)) && next && small;
    return article
        || (next && grammar.is(WordClass.NAMEBODY, words.folded(word)))
        || isSuccessor(word)
        || (small && followsShip(word));
  }

  /// `Don Pedro`, `D. Pedro`, `Dª Ana`: how somebody is addressed, where no ship is called so.
  boolean isAddress(int word) {
    boolean address =
        grammar.language() == Language.SPANISH
            && words.published(word).matches("D|Dª|D(oñ|on|OÑ|ON|ñ)[aA]?|DON");
    return address
        && word + 1 < words.size()
        && at.isUpper(word + 1)
        && at.gap(word).matches("\\.?ª?\\.? ")
        && (words.published(word).length() > 1 || isGiven(grammar, words.folded(word + 1)))
        && !followsShip(word);
  }

  /// `llegó a Vigo Ana Ruiz`, `dirige desde Puerto Montt Berto Lanza`: behind "in" or "from" a town
  /// ends where a known given name begins.
  boolean isPersonBehindPlace(int start, int next) {
    int named = grammar.is(WordClass.NAMEPLACE, words.folded(start)) ? 2 : 1;
    return grammar.language() == Language.SPANISH
        && start > 0
        && Set.of("en", "desde", "hasta", "hacia").contains(words.folded(start - 1))
        && next - start >= named
        && !isListedGiven(grammar, words.folded(start))
        && isListedGiven(grammar, words.folded(next))
        && words.isAdjacent(next - 1)
        && next + 1 < words.size()
        && words.isAdjacent(next)
        && words.isCapitalised(next + 1);
  }

  /// `Hijos de Facundo Larrea, S.A.`
  private boolean isSuccessor(int word) {
    return word + 2 < words.size()
        && grammar.is(WordClass.SUCCESSOR, words.folded(word))
        && words.folded(word + 1).equals("de")
        && words.isAdjacent(word)
        && at.isUpper(word + 2);
  }

  /// `el buque Nuestra Señora`, `el granelero panameño Siempre Libre`, `el buque de carga Dos
  /// Ríos`.
  private boolean followsShip(int word) {
    for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
      if (words.isCapitalised(i) || !words.isAdjacent(i)) {
        return false;
      }
      if (grammar.is(WordClass.VESSEL, words.folded(i))) {
        return i >= word - 2 || words.folded(i + 1).equals("de");
      }
    }
    return false;
  }

  /// How many words behind a name are its nickname and surname: `Nelson «el Chivo» Arriaga`, in
  /// English `Richard 'Tex' Coe`.
  int nickname(int start, int end, int to) {
    boolean quoted =
        grammar.language() != Language.RUSSIAN
            && at.gap(end - 1).matches(" [«“\"'‘]")
            && isGiven(grammar, words.folded(start));
    int last = end;
    while (quoted && last < to && last - end < LONGEST_NICKNAME && !words.isBefore(last, CLOSED)) {
      last++;
    }
    boolean surname =
        quoted
            && last + 1 < to
            && words.isBefore(last, CLOSED)
            && at.gap(last).length() == 2
            && at.isUpper(last + 1);
    return surname ? last + 2 - end : 0;
  }

  /// How many words go on with a name behind an abbreviated one: `S.A. de C.V.`, `C. por A.`,
  /// `Borja P. de la M.`
  int abbreviated(int end, int to) {
    boolean dotted =
        grammar.language() == Language.SPANISH
            && words.published(end - 1).length() == 1
            && at.gap(end - 1).equals(". ");
    int next = end;
    while (dotted
        && next < to
        && next - end < 2
        && (SMALL.contains(words.published(next)) || isWordOfForm(next))
        && at.gap(next).equals(" ")) {
      next++;
    }
    boolean letter =
        dotted
            && next > end
            && next < to
            && at.isUpper(next)
            && words.published(next).length() == 1
            && at.gap(next).startsWith(".");
    return letter ? next + 1 - end : 0;
  }

  private boolean isWordOfForm(int word) {
    return Set.of("por", "en").contains(words.published(word));
  }

  /// What sort of thing a name names, by its words.
  ///
  /// @param told whether a word of it says that already
  static void vote(TextWords words, Grammar grammar, Named named, boolean told, TypeVotes votes) {
    if (grammar.language() != Language.SPANISH || told) {
      return;
    }
    int size = named.to() - named.from();
    String first = words.folded(named.from());
    boolean given = isGiven(grammar, first) || Titles.isAddress(first);
    List<String> parts = parts(words.allFolded().subList(named.from(), named.to()));
    boolean nicknamed =
        words.between(words.start(named.from()), words.end(named.to() - 1)).matches(".*[«“\"].*");
    boolean listed = isListedGiven(grammar, first);
    if (size == 1 && listed) {
      votes.add(EntityType.PERSON, KNOWN);
    }
    if (size > 1 && given && (size > 4 || nicknamed || listed) && parts.size() <= MOST_SURNAMES) {
      votes.add(EntityType.PERSON, KNOWN);
    }
    if (size > 1 && ARTICLES.contains(words.published(named.from()))) {
      // `el digital El Molinillo`
      votes.add(EntityType.PERSON, -HELD);
      votes.add(EntityType.ORGANIZATION, 1);
    }
    String last = words.published(named.to() - 1);
    if (size > 1 && last.matches("[B-DF-HJ-NP-TV-Z]{2,5}") && !last.matches("[XVI]+")) {
      // `Aviasim MMC`: a legal form that no list has.
      votes.add(EntityType.COMPANY, 2 * KNOWN);
    }
  }

  /// Of a firm without a share company's letters: `…, S. de R.L.`
  int form(int end, int to) {
    boolean letter =
        grammar.language() == Language.SPANISH
            && end < to
            && at.gap(end - 1).equals(", ")
            && at.isUpper(end)
            && words.published(end).length() == 1;
    int behind = letter ? abbreviated(end + 1, to) : 0;
    return behind > 0 ? behind + 1 : 0;
  }

  /// Of a firm with its partners or heirs: `Larrea Hnos. y Cía.`, `Hermanos Vidal e Hijos`.
  int partners(int end, int to) {
    boolean joined =
        grammar.language() == Language.SPANISH
            && end + 1 < to
            && Set.of("y", "e").contains(words.published(end))
            && PARTNERS.contains(words.folded(end + 1))
            && words.isCapitalised(end + 1)
            && at.gap(end - 1).matches("\\.? ")
            && at.gap(end).equals(" ");
    return joined ? 2 : 0;
  }

  /// `la gerente de Corvo Ana Ruiz`, `ministro de Energía Luis Pizarro`: what somebody leads ends
  /// where the given name begins.
  boolean isPersonBehindBody(int start, int next) {
    int of = start - 1;
    boolean led =
        grammar.language() == Language.SPANISH
            && of > 0
            && Set.of("de", "del").contains(words.folded(of))
            && (grammar.is(WordClass.MINISTER, words.folded(of - 1))
                || grammar.nouns().valuesOf(words.folded(of - 1)).stream()
                    .anyMatch(frame -> frame.relation() == Relation.DIRECTOR_OF));
    return led
        && !isListedGiven(grammar, words.folded(start))
        && isGiven(grammar, words.folded(next))
        && !grammar.is(WordClass.NAMECOMPANY, words.folded(next))
        && next + 1 < words.size()
        && words.isAdjacent(next)
        && words.isCapitalised(next + 1);
  }

  /// Whether letters beside each other are surnames cut short, and no legal form: `Nabil C. T.`,
  /// `J. M. Restrepo`.
  static boolean areInitials(TextWords words, Grammar grammar, Named named, int letter) {
    boolean third =
        (letter > named.from() && words.folded(letter - 1).length() == 1)
            || (letter + 2 < named.to() && words.folded(letter + 2).length() == 1);
    return grammar.language() == Language.SPANISH
        && !third
        && !grammar.is(WordClass.NAMECOMPANY, words.folded(letter) + words.folded(letter + 1));
  }

  /// What the words before a name say: `hermano de X` is a person's, `presidente de X` a body's.
  static void voteByContext(TextWords words, Grammar grammar, Named named, TypeVotes votes) {
    int before = named.from() - 1;
    if (grammar.language() != Language.SPANISH || before < 0) {
      return;
    }
    String gap = words.between(words.end(before), words.start(named.from()));
    if (grammar.is(WordClass.VESSEL, words.folded(before)) && gap.matches(": [«“\"]?")) {
      // `Buque: «Virgen del Mar»`
      votes.add(EntityType.VESSEL, 2 * MOST_SURNAMES);
    }
    if (before < 1) {
      return;
    }
    if (NameOpening.isShipSign(words, before) && gap.matches(" [«“\"]?")) {
      votes.add(EntityType.VESSEL, 2 * MOST_SURNAMES);
    }
    boolean alias = Set.of("alias", "apodado", "apodada").contains(words.folded(before));
    if (alias && gap.matches(" [«“\"]?")) {
      votes.add(EntityType.PERSON, KNOWN);
    }
    if (!words.isAdjacent(before)) {
      return;
    }
    boolean freight =
        before > 1
            && words.folded(before - 1).equals("de")
            && grammar.is(WordClass.VESSEL, words.folded(before - 2));
    if (freight) {
      // `el buque de carga Nuestra Señora`
      votes.add(EntityType.VESSEL, 2 * KNOWN);
    }
    boolean of = Set.of("de", "del").contains(words.folded(before)) && words.isAdjacent(before - 1);
    boolean surname = before > 1 && words.folded(before).matches("apellido|apellidado|apellidada");
    if (surname) {
      // `un griego de apellido Kanaris`
      votes.add(EntityType.PERSON, MOST_SURNAMES);
    }
    boolean ran =
        words.folded(before).equals("en")
            && RUNS.matcher(words.folded(before - 1)).matches()
            && !words.isCapitalised(before - 1);
    if (ran) {
      // `quien manda en Corvo`, `sus acciones en Corvo`
      votes.add(EntityType.PLACE, -HELD);
      votes.add(EntityType.COMPANY, HELD);
    }
    boolean qualified =
        before > 2
            && words.isAdjacent(before - 2)
            && words
                .folded(before - 1)
                .matches(
                    "unic[oa]|general|financier[oa]|ejecutiv[oa]|comercial"
                        + "|legal|adjunt[oa]|interin[oa]|delegad[oa]|mayoritari[oa]|principal|actual");
    String noun = words.folded(qualified ? before - 2 : before - 1);
    if (!of || words.isCapitalised(before - 1)) {
      return;
    }
    boolean kin =
        grammar.nouns().has(noun)
            && grammar.nouns().valuesOf(noun).stream()
                .anyMatch(frame -> frame.relation() == Relation.FAMILY_OF);
    boolean given = isGiven(grammar, words.folded(named.from()));
    boolean town = grammar.is(WordClass.PLACE, noun) && grammar.is(WordClass.NAMEPLACE, noun);
    if (kin) {
      votes.add(EntityType.PERSON, KNOWN);
    } else if (town || (!given && LOCAL.matcher(noun).matches())) {
      // `el puerto de Rosario`, `la alcaldía de Turbo`, `los pescadores de Turbo`
      votes.add(EntityType.PLACE, KNOWN);
    } else if (grammar.is(WordClass.OFCOMPANY, noun) && !given) {
      votes.add(EntityType.COMPANY, HELD);
    }
  }

  /// `viceministro de Economía`, `agregado de Defensa`: what somebody is minister of is no party.
  static boolean isPortfolio(TextWords words, Grammar grammar, Named named) {
    int before = named.from() - 1;
    return grammar.language() == Language.SPANISH
        && before > 0
        && named.to() - named.from() <= 2
        && Set.of("de", "del").contains(words.folded(before))
        && grammar.is(WordClass.MINISTER, words.folded(before - 1));
  }

  static boolean isListedGiven(Grammar grammar, String word) {
    return grammar.is(WordClass.HEGIVEN, word) || grammar.is(WordClass.SHEGIVEN, word);
  }

  static boolean isGiven(Grammar grammar, String word) {
    return isListedGiven(grammar, word)
        || (NameTokens.isPersonal(word) && !grammar.is(WordClass.NAMEPLACE, word));
  }

  /// Whether a word is the first of somebody's two surnames, by which he goes: `Suárez` of `Rildo
  /// Suárez Melgar`.
  static boolean isFirstSurname(Grammar grammar, String word, List<String> full) {
    List<String> parts = parts(full);
    // `Virgen de Itatí II` is nobody's name.
    boolean thing =
        SMALL.contains(full.get(Math.min(1, full.size() - 1)))
            && !isGiven(grammar, full.getFirst());
    return grammar.language() == Language.SPANISH
        && !thing
        && parts.size() >= 3
        && !parts.getLast().matches("[ivx]+")
        && parts.get(parts.size() - 2).equals(word)
        && !isListedGiven(grammar, word);
  }

  private static List<String> parts(List<String> name) {
    List<String> parts = new ArrayList<>(name);
    parts.removeIf(SMALL::contains);
    return parts;
  }
}
