package trasluz.report;

import java.util.Set;
import java.util.regex.Pattern;
import trasluz.match.NameTokens;
import trasluz.report.NameFinder.Named;

/// What the words right before and behind a name say of what it may name.
final class NameSurroundings {
  private static final Pattern SPANISH_ADJECTIVE =
      Pattern.compile(".{4,}(o|a|e|i|es|os|as|al|an|in|on)");

  private static final Set<String> LOCATIVES =
      Set.of(
          "in", "at", "near", "en", "cerca", "v", "vo", "outside", "inside", "off", "past",
          "around");

  /// Verbs of going: behind them and "to", or behind "left", a name is a place.
  private static final Set<String> GOING =
      Set.of(
          "went",
          "go",
          "goes",
          "moved",
          "move",
          "flew",
          "sailed",
          "travelled",
          "traveled",
          "returned",
          "came",
          "on",
          "arrived",
          "llego",
          "llegaron",
          "viajo",
          "viajaron",
          "volo",
          "fue",
          "fueron",
          "regreso");

  /// Participles that a hyphen joins to the place where somebody has a seat.
  static final Set<String> SEATED =
      Set.of("based", "registered", "headquartered", "incorporated", "domiciled");

  /// Russian verbs of going in the past and present, with their prefixes.
  private static final Pattern MOVING =
      Pattern.compile(
          "(?:vy|pri|u|ot|ot?o|pere|za|do|pro|po|s|vz|vernu)?(?:shyol|shel|shla|shlo|shli|ekhal|yekhal|letel"
              + "|khodil|plyl|byl|byva|vez|vyoz|vezl|vozil|lsya|las|lis|lets?ya)[a-z]{0,3}"
              + "|(?:pri|vy|u|pere|za)?(?:khodit|letayet|yezzhayet|vezyot|vezet|vozit)");

  private static final Set<String> FEMININE = Set.of("la", "una");

  /// Words behind which "of" leads to a company.
  private static final Set<String> OF_COMPANIES =
      Set.of(
          "shareholder",
          "shareholders",
          "subsidiary",
          "treasurer",
          "accionista",
          "accionistas",
          "filial",
          "directivo",
          "directiva",
          "gerente",
          "apoderado",
          "apoderada",
          "acciones",
          "participaciones");

  /// Words behind which "of" leads to a place.
  private static final Set<String> OF_PLACES =
      Set.of(
          "out",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts",
          "outside",
          "liberation",
          "siege",
          "fall",
          "streets",
          "cities",
          "towns",
          "villages",
          "recapture",
          "centre",
          "center");

  private static final int LONGEST_COMPLEMENT = 6;

  private final TextWords words;
  private final Grammar grammar;
  private final NameShape shape;

  NameSurroundings(TextWords words, Grammar grammar, NameShape shape) {
    this.words = words;
    this.grammar = grammar;
    this.shape = shape;
  }

  /// `in Name`, `went to Name`, `out of Name`.
  boolean leadsToPlace(Named named) {
    int before = named.from() - 1;
    boolean comma = words.between(words.end(before), words.start(named.from())).contains(",");
    boolean locative = LOCATIVES.contains(words.folded(before)) && !comma;
    return (locative || isGoal(before) || isOfPlace(before) || isRussianWay(before))
        && !shape.isQuoted(named);
  }

  /// `над Name`, `мимо Name`, `вышел из Name`: where somebody passes or comes from.
  private boolean isRussianWay(int before) {
    String joint = words.folded(before);
    boolean moves =
        Set.of("iz", "do", "cherez").contains(joint)
            && before > 0
            && MOVING.matcher(words.folded(before - 1)).matches();
    return grammar.language() == Language.RUSSIAN
        && (moves || Set.of("nad", "mimo", "bliz", "vblizi", "pod").contains(joint));
  }

  /// `la conservera Name`, `la lituana Name`: a feminine noun that is none for persons or places.
  boolean isFirm(Named named) {
    int before = named.from() - 1;
    String noun = words.folded(before);
    return grammar.language() == Language.SPANISH
        && before > 0
        && !words.isCapitalised(before)
        && FEMININE.contains(words.folded(before - 1))
        && noun.endsWith("a")
        && grammar.typeOf(noun).isEmpty()
        && !grammar.isFunction(noun)
        && !grammar.nouns().has(noun)
        && !NameTokens.isPersonal(words.folded(named.from()));
  }

  /// `shares in Name`, `a subsidiary of Name`: what is so held or led is most often a company.
  boolean isHeld(int before) {
    String joint = words.folded(before);
    boolean joined =
        before > 0
            && words.isAdjacent(before - 1)
            && (joint.equals("of")
                || joint.equals("in")
                || joint.equals("de")
                || joint.equals("en"));
    return joined
        && (grammar.is(WordClass.STAKE, words.folded(before - 1))
            || OF_COMPANIES.contains(words.folded(before - 1)));
  }

  /// `the city of Name`, `out of Name`: what is so called is a place.
  private boolean isOfPlace(int before) {
    String word = before > 0 ? words.folded(before - 1) : "";
    return words.folded(before).equals("of")
        && (grammar.is(WordClass.PLACE, word) || OF_PLACES.contains(word));
  }

  /// `el grupo neerlandés Name`: a small word that may be an adjective.
  boolean isAdjective(int at) {
    String word = words.folded(at);
    return !words.isCapitalised(at)
        && !words.isCyrillic(at)
        && SPANISH_ADJECTIVE.matcher(word).matches()
        && !grammar.isFunction(word)
        && !isFunctionWord(at)
        && grammar.language() == Language.SPANISH;
  }

  /// `директор завода Инга Карса`: in Russian the noun right before the name may belong to another.
  boolean isOfficeIn(Named named) {
    int before = named.from() - 1;
    return grammar.language() == Language.RUSSIAN
        && before > 0
        && words.isAdjacent(before - 1)
        && !shape.isQuoted(named)
        && named.to() - named.from() > 1
        && grammar.is(WordClass.PERSON, words.folded(before - 1))
        && RussianCase.of(words.folded(before)).contains(RussianCase.GEN);
  }

  /// `Ambassador`, `Secretary of State` before a name.
  boolean isOffice(int last) {
    boolean ofState =
        last > 1 && words.published(last).equals("State") && words.folded(last - 1).equals("of");
    int noun = ofState ? last - 2 : last;
    return words.isCapitalised(noun) && grammar.is(WordClass.OFFICE, words.folded(noun));
  }

  /// `a former airline pilot` is a pilot.
  boolean isBeforeItsHead(int at) {
    return grammar.language() == Language.ENGLISH
        && words.isAdjacent(at)
        && grammar.typeOf(words.folded(at)).isPresent()
        && !words.isCapitalised(at + 1)
        && (grammar.is(WordClass.PERSON, words.folded(at + 1))
            || grammar.is(WordClass.COMPANY, words.folded(at + 1)));
  }

  /// `Name-based`, `Name-registered`: what is joined so to a name says that it is a place.
  boolean isSeat(Named named) {
    return grammar.language() == Language.ENGLISH && isSeat(words, named.to());
  }

  /// Whether such a participle stands at a word, joined to the one before.
  static boolean isSeat(TextWords words, int at) {
    return at > 0
        && at < words.size()
        && SEATED.contains(words.folded(at))
        && words.between(words.end(at - 1), words.start(at)).matches("[-‑–]");
  }

  /// `the Name regime`, `Name's brutal regime` is called after a person, not after a country.
  boolean isRuler(Named named) {
    int next = named.to();
    boolean whose =
        !words.isAdjacent(next - 1)
            && words.between(words.end(next - 1), words.start(next)).matches("['’]s? ");
    boolean further = whose && next + 1 < words.size() && words.isAdjacent(next);
    boolean regime =
        words.folded(next).equals("regime") || (further && words.folded(next + 1).equals("regime"));
    return regime
        && (whose || words.isAdjacent(next - 1) || words.isJoined(next - 1))
        && !words.isUpperCase(named.from());
  }

  /// `went to Name`, `left Name`.
  private boolean isGoal(int before) {
    String word = words.folded(before);
    boolean to = word.equals("to") || word.equals("a") || word.equals("into");
    return before > 0 && to && GOING.contains(words.folded(before - 1));
  }

  boolean isFunctionWord(int at) {
    String word = words.folded(at);
    return !words.isCapitalised(at)
        && (grammar.isFunction(word) || grammar.is(WordClass.VERB, word));
  }

  /// Whether a noun for a company or another body begins there, within two words.
  boolean namesBody(int at) {
    for (int i = at; i < Math.min(words.size(), at + 2); i++) {
      String word = words.folded(i);
      boolean relational = grammar.nouns().has(word);
      if (!relational
          && (grammar.is(WordClass.COMPANY, word) || grammar.is(WordClass.ORGANIZATION, word))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a comma, a bracket or the end of a sentence stands behind a name.
  boolean isClosed(Named named) {
    int last = named.to() - 1;
    if (last + 1 >= words.size()) {
      return true;
    }
    String gap = words.between(words.end(last), words.start(last + 1));
    return gap.matches("(?s)[»”\"]?[,.;:)].*");
  }

  /// `the director of Orlan Bank, Dana Orvik,`: in English the apposition is told of the noun
  /// before "of".
  int headBefore(int last) {
    if (grammar.language() != Language.ENGLISH) {
      return last;
    }
    for (int i = last; i > Math.max(0, last - LONGEST_COMPLEMENT) && words.isAdjacent(i - 1); i--) {
      boolean complement = Set.of("of", "at", "for").contains(words.folded(i - 1)) && i > 1;
      if (complement) {
        // `in the company of a notary, Dana Orvik,`
        boolean companion = Set.of("company", "presence").contains(words.folded(i - 2));
        return words.isAdjacent(i - 2) && !companion ? i - 2 : last;
      }
      boolean inside = words.isCapitalised(i - 1) || grammar.is(WordClass.DET, words.folded(i - 1));
      if (!inside) {
        return last;
      }
    }
    return last;
  }

  /// `Dana Orvik, Orlan Bank's director,`: behind the possessor in an English apposition.
  int behindPossessor(int first) {
    for (int i = first;
        grammar.language() == Language.ENGLISH
            && i + 1 < words.size()
            && i < first + LONGEST_COMPLEMENT
            && words.isCapitalised(i);
        i++) {
      String gap = words.between(words.end(i), words.start(i + 1));
      if (gap.matches("['’]s? ")) {
        return i + 1;
      }
      if (!gap.equals(" ")) {
        return first;
      }
    }
    return first;
  }
}
