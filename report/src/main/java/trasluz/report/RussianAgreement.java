package trasluz.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;

/// In which cases the nouns of a Russian sentence may stand, and with which verbs and participles
/// they agree: a verb in the past tells the gender of its subject, a participle case and gender of
/// its noun.
///
/// @param phrases those of the sentence
record RussianAgreement(Phrases phrases) {
  /// Adjectives that take a complement as participles do: `подконтрольный Краснову банк`.
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?:подконтрольн|подведомственн|подотчетн|подначальн|подвластн|принадлежн)"
              + "(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)");

  String written(int at) {
    return RussianWordCases.written(phrases.words(), phrases.at(at).from());
  }

  boolean isParticiple(int at) {
    return phrases.isVerb(at)
        && (RussianEndings.isParticiple(written(at)) || GOVERNING.matcher(written(at)).matches());
  }

  /// Whether a noun behind a participle stands in a case and gender of it.
  boolean mayHead(int participle, int noun) {
    Set<RussianCase> cases = RussianEndings.adjective(written(participle));
    return cases(noun).stream().anyMatch(cases::contains)
        && agrees(noun, genderOfParticiple(written(participle)));
  }

  static Optional<Character> genderOfParticiple(String participle) {
    if (participle.matches(".*(?:ая|яя|ую|юю)")) {
      return Optional.of('f');
    }
    if (participle.matches(".*(?:ый|ий|ого|его|ому|ему)")) {
      return Optional.of('m');
    }
    return participle.matches(".*(?:ые|ие|ых|их|ыми|ими)") ? Optional.of('p') : Optional.empty();
  }

  /// The cases a noun of the sentence may stand in.
  Set<RussianCase> cases(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    int before = phrases.beforeQuotes(at);
    if (phrases.has(before) && phrases.at(before) instanceof Phrase.Percent) {
      // `половина «Бренола» принадлежит`: the part is the subject.
      return EnumSet.complementOf(EnumSet.of(RussianCase.PRE));
    }
    return noun.cases();
  }

  boolean isNominative(int at) {
    return cases(at).contains(RussianCase.NOM);
  }

  /// `m`, `f`, `n`; `p` in the plural; `s` where only the singular is told.
  static Optional<Character> genderOfVerb(String verb) {
    if (verb.matches(".*[аеиоуыяю]л(?:ся)?|.*[шз][ёе]л(?:ся)?")) {
      return Optional.of('m');
    }
    if (verb.matches(".*ла(?:сь)?")) {
      return Optional.of('f');
    }
    if (verb.matches(".*ло(?:сь)?")) {
      return Optional.of('n');
    }
    if (verb.matches(".*(?:ли(?:сь)?|[уюая]т(?:ся)?)")) {
      return Optional.of('p');
    }
    return verb.matches(".*[еёи]т(?:ся)?") ? Optional.of('s') : Optional.empty();
  }

  /// Whether the ending of a common noun goes with the gender of a verb; a name goes with all.
  boolean agrees(int noun, Optional<Character> gender) {
    Noun found = phrases.noun(noun).orElseThrow();
    // `адвокат Анна Туман подала`: with a person's name the verb may go by the person; `ханойская
    // «Лотос Капитал» продала` has no noun but the name.
    boolean bare =
        found
            .name()
            .map(hit -> hit.from() <= headAt(found) || hit.meaning().type() == EntityType.PERSON)
            .orElse(false);
    boolean percent = phrases.at(Math.max(0, phrases.beforeQuotes(noun))) instanceof Phrase.Percent;
    if (gender.isEmpty() || bare || percent || found.isPronoun()) {
      return true;
    }
    boolean numbered =
        found.to() - found.from() > 1 && (isNumber(found.from()) || isNumber(found.to() - 1));
    String head = headOf(found);
    if (isAbbreviation(found) || RussianEndings.isFixed(head)) {
      // `АО «Кесса» продало`
      return true;
    }
    boolean person = head.matches("глава|судья|коллега");
    return switch (gender.get()) {
      case 'm' -> head.matches(".*[бвгджзйклмнпрстфхцчшщь]") || person;
      case 'f' -> head.matches(".*[аяь]");
      case 'n' -> head.matches(".*[оеё]|.*мя") || numbered;
      // `серверы обслуживает «Кесса»`: a present in the singular tells no gender.
      case 's' -> !head.matches(".*[ыи]") || numbered;
      default ->
          head.matches(".*[ыияае]")
              || numbered
              || phrases.isWord(phrases.beforeQuotes(noun), "ni")
              || phrases.is(noun + 1, WordClass.CONJ)
              || phrases.is(noun - 1, WordClass.CONJ);
    };
  }

  /// Whether a noun in the nominative may be the subject of a verb in the past.
  boolean maySay(int noun, int verb) {
    Optional<Character> gender =
        genderOfVerb(written(verb)).filter(told -> told != 'p' && told != 's');
    return gender.isPresent()
        && isNominative(noun)
        && !isPrepared(noun)
        && agreesWithPerson(noun, gender.get());
  }

  /// Whether a verb may go on telling of somebody: `Анна жалуется, что не заплатил` tells of
  /// another.
  boolean mayGoOn(int noun, int verb) {
    Optional<Character> told = genderOfVerb(written(verb)).filter(g -> g == 'm' || g == 'f');
    Optional<Character> known = phrases.noun(noun).flatMap(n -> RussianGender.of(phrases, n));
    return told.isEmpty() || known.isEmpty() || known.get() == 'p' || known.equals(told);
  }

  /// `добавила Анна Краснова` goes with `виделась`.
  private boolean agreesWithPerson(int noun, char gender) {
    Noun found = phrases.noun(noun).orElseThrow();
    Optional<Character> known = RussianGender.of(phrases, found);
    return known.isEmpty() ? agrees(noun, Optional.of(gender)) : known.get() == gender;
  }

  private boolean isNumber(int word) {
    return Character.isDigit(phrases.words().published(word).charAt(0))
        || RussianNumbers.has(phrases.words().folded(word));
  }

  private boolean isAbbreviation(Noun noun) {
    int at = headAt(noun);
    return at >= 0 && phrases.words().isUpperCase(at);
  }

  private String headOf(Noun noun) {
    int at = headAt(noun);
    return at < 0 ? "" : RussianWordCases.written(phrases.words(), at);
  }

  /// The word that a noun is read by, or -1.
  private int headAt(Noun noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (phrases.words().folded(i).equals(noun.word())) {
        return i;
      }
    }
    return -1;
  }

  boolean isPrepared(int noun) {
    return phrases.is(phrases.beforeQuotes(noun), WordClass.PREP);
  }
}
