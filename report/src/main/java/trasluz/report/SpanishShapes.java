package trasluz.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells Spanish verbs from the nouns and adjectives that are written alike, by accents and by what
/// stands before: `contrató` from `contrato`, `está` from `esta`, `ha jurado` from `enemigo
/// jurado`.
final class SpanishShapes {
  private static final Pattern PARTICIPLE =
      Pattern.compile(".*([ai]d|puest|vuelt|vist|hech|dich|abiert|scrit|provist)[oa]s?");
  private static final Pattern UNACCENTED_PAST =
      Pattern.compile(".*(uv|us|iz|ij|is|up|ud|ac|in|aj|uj)o|dio|vio");
  private static final Pattern STRESSED_EARLY =
      Pattern.compile(
          ".*[áéíóú][bcdfghjklmnñpqrstvxyz]+[aeiou]{1,2}[bcdfghjklmnñpqrstvxyz]+[aeo]s?");
  private static final Set<String> FIRST_PERSONS =
      Set.of(
          "pudimos", "vimos", "hicimos", "supimos", "tuvimos", "quisimos", "fuimos", "recibimos");
  private static final Set<String> NO_FIRST_PERSONS =
      Set.of("extremos", "supremos", "reclamos", "kilogramos", "préstamos", "problemos");

  private final Chunker chunker;

  SpanishShapes(Chunker chunker) {
    this.chunker = chunker;
  }

  private static boolean is(WordClass wordClass, String word) {
    return Grammar.of(Language.SPANISH).is(wordClass, word);
  }

  /// An adjective, number or title that stands before the noun that says what is meant.
  static boolean standsBeforeNoun(String word) {
    return is(WordClass.BEFORENOUN, word);
  }

  /// `enemigo jurado`, `por escrito`: a participle of saying without "to have" or "to be".
  static boolean isBareParticiple(TextWords words, HedgeLexicon.Found cue) {
    // `el registro público`, `un documento que`: the past tense has an accent.
    boolean noun =
        cue.phrase().role() == HedgeLexicon.Role.VERB
            && is(WordClass.PASTNOUN, words.folded(cue.from()))
            && !words.published(cue.from()).endsWith("ó");
    if (noun || isParted(words, cue)) {
      return true;
    }
    if (cue.to() - cue.from() == 1 && isQualified(words, cue.from())) {
      return true;
    }
    boolean single =
        cue.to() - cue.from() == 1
            && cue.phrase().role() == HedgeLexicon.Role.VERB
            && !words.published(cue.from()).endsWith("ó")
            && PARTICIPLE.matcher(words.folded(cue.from())).matches();
    int before = cue.from() - 1;
    while (before > 0 && words.folded(before).matches("no|ya|tambien|nunca|\\w+mente")) {
      before--;
    }
    return single
        && (before < 0
            || !words
                .folded(before)
                .matches(
                    "ha[ns]?|h[ae]mos|he|hab(er|ia|ria)\\w*|hay[ae]n?|hubi?er\\w*|fue(ron)?|sido|es|son|era[n]?|est[ae]\\w*|ser\\w*"));
  }

  /// `sin un documento, que`: a verb and what it governs are not parted by a comma.
  private static boolean isParted(TextWords words, HedgeLexicon.Found cue) {
    boolean parted = false;
    for (int i = cue.from(); i + 1 < cue.to(); i++) {
      parted |= words.between(words.end(i), words.start(i + 1)).contains(",");
    }
    return parted && cue.phrase().role() == HedgeLexicon.Role.VERB;
  }

  /// `la misma denuncia`, `la primera prueba`: nouns that are written like a present tense.
  private static boolean isQualified(TextWords words, int at) {
    int before = at - 1;
    return before > 0
        && is(WordClass.PRESENTNOUN, words.folded(at))
        && words.isAdjacent(before)
        && standsBeforeNoun(words.folded(before));
  }

  /// Whether a form that verbs have is none here.
  boolean isNoVerb(int at) {
    String word = chunker.words.folded(at);
    if (isStressedEarly(at)) {
      return true;
    }
    if (PARTICIPLE.matcher(word).matches() && !published(at).endsWith("ó")) {
      // `olvidó` is no participle.
      return isPerson(at, word) || !isBehindAuxiliary(at);
    }
    if (at > chunker.from && isQualified(chunker.words, at)) {
      return true;
    }
    if ((is(WordClass.MOSTLYNOUN, word) && !isBehindClitic()) || isBehindPreposition(at, word)) {
      return true;
    }
    return isUnaccented(at, word) || (chunker.isNounWord(word) && !isBehindClitic());
  }

  /// `pago`, `contrato`: a past tense in -o has an accent, but for a few that are irregular.
  private boolean isUnaccented(int at, String word) {
    return word.endsWith("o")
        && !isProgressive(word)
        && !isFirstPresent(at, word)
        && !published(at).endsWith("ó")
        && !PARTICIPLE.matcher(word).matches()
        && !UNACCENTED_PAST.matcher(word).matches()
        && !(word.endsWith("o") && chunker.cueVerbs.contains(at));
  }

  /// `pública`, `crítica`: no verb has its stress so early, but for one with pronouns.
  private boolean isStressedEarly(int at) {
    return STRESSED_EARLY.matcher(published(at)).matches()
        && !chunker.words.folded(at).matches(".*(r|ndo)(se|me|nos)?(l[aeo]s?)?");
  }

  /// `está vendiendo`, `sigue trabajando`: a gerund behind the verb that it stands with.
  private boolean isProgressive(String word) {
    int last = chunker.phrases.size() - 1;
    while (last > 0 && chunker.phrases.get(last).is(WordClass.ADV)) {
      last--;
    }
    boolean lasts =
        last > 0
            && chunker.phrases.get(last) instanceof Phrase.Noun time
            && time.name().isEmpty()
            && is(WordClass.TIMEUNIT, time.word());
    // `lleva diez años vendiendo`
    last = lasts ? last - 1 : last;
    return word.matches(".*(ando|[iy]endo)")
        && last >= 0
        && (chunker.phrases.get(last).is(WordClass.BE)
            || (chunker.phrases.get(last) instanceof Phrase.Verb verb
                && (goesOn(verb) || verb.word().matches("vio|vieron|vimos|visto|avist.*"))));
  }

  /// A verb that has a gerund with it: `sigue vendiendo`, `lleva años trabajando`.
  static boolean goesOn(Phrase.Verb verb) {
    return verb.word()
        .matches("(sig[ua]|segu|continu|contin|llev|vien|vino|ven[ií]|and|acab|termin|qued).*");
  }

  /// Whether a single form of a relation's verb is a noun or adjective here.
  boolean isNounForm(int at) {
    String word = chunker.words.folded(at);
    return isStressedEarly(at)
        || isUnaccented(at, word)
        || isBehindPreposition(at, word)
        || isPerson(at, word)
        || (is(WordClass.MOSTLYNOUN, word) && !isBehindClitic());
  }

  /// `fue empleado de Corvo`, `tres empleados`: somebody, where `de` follows or a number stands
  /// before.
  private boolean isPerson(int at, String word) {
    boolean of = at + 1 < chunker.to && chunker.words.folded(at + 1).matches("del?");
    boolean counted =
        at > chunker.from
            && chunker
                .words
                .folded(at - 1)
                .matches(
                    "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|varios|varias|algunos|algunas"
                        + "|antiguos|antiguas|muchos|pocos|otros|unos|demas|ambos|\\d+");
    return word.matches("(emple|deleg|encarg|asoci|envi|apoder|abog|dipu)[at]*d[oa]s?|asesoras?")
        && (of || counted);
  }

  /// `contrato de compra`, `sin carga`: behind a preposition no finite verb stands.
  private boolean isBehindPreposition(int at, String word) {
    int last = chunker.phrases.size() - 1;
    boolean prepared =
        last >= 0
            && chunker.phrases.get(last).to() == at
            && chunker.phrases.get(last).is(WordClass.PREP)
            && !chunker.phrases.get(last).word().matches("segun|como|conforme.*");
    boolean participle = PARTICIPLE.matcher(word).matches();
    if (prepared && participle && word.endsWith("s")) {
      // `la lista de sancionados`
      return chunker.phrases.get(last).word().equals("de");
    }
    return prepared
        && word.matches(".*[aeo]n?")
        && !participle
        && !word.matches(".*[ai]endo|.*ando");
  }

  /// `esta vez`: with an accent it is "to be".
  boolean isDemonstrative(int at) {
    return published(at).matches("estas?|este");
  }

  /// `vendí`, `pagué`, `soy`, `poseo`: what the speaker does himself.
  static boolean isOfMe(String published) {
    return published.matches("soy|fui|estoy|he|tuve|hice|puse|di|quise|voy|.{3,}[éí]")
        || (published.endsWith("o")
            && !UNACCENTED_PAST.matcher(published).matches()
            && !published.matches(".*(ando|[iy]endo)")
            && !PARTICIPLE.matcher(published).matches());
  }

  /// `vendimos`, `hemos`, `somos`
  static boolean isOfUs(String published) {
    return published.matches("somos|fuimos|hemos|estamos|tuvimos|hicimos|.{2,}[aei]mos");
  }

  /// `«Trabajo para Corvo»`, `«No controlo la firma»`: within quotation marks a form in -o that
  /// opens a clause, or stands behind what opens one, is what the speaker does.
  private boolean isFirstPresent(int at, String word) {
    int last = chunker.phrases.size() - 1;
    boolean opens =
        last < 0
            || chunker.phrases.get(last) instanceof Phrase.Mark
            || chunker.phrases.get(last).is(WordClass.NEG)
            || chunker.phrases.get(last).is(WordClass.ADV)
            || (chunker.phrases.get(last) instanceof Phrase.Noun noun && noun.isPronoun());
    boolean of = at + 1 < chunker.to && chunker.words.folded(at + 1).matches("del?|que|y|e");
    return opens && !of && isOfMe(published(at)) && word.endsWith("o") && isQuoted(at);
  }

  private boolean isQuoted(int at) {
    int from = chunker.words.start(chunker.from);
    String before = chunker.text.substring(Math.max(0, from - 1), chunker.words.start(at));
    int angle = before.lastIndexOf('«');
    int curved = before.lastIndexOf('“');
    long straight = before.chars().filter(c -> c == '"').count();
    return angle > before.lastIndexOf('»') || curved > before.lastIndexOf('”') || straight % 2 == 1;
  }

  static boolean isFirstPerson(String published) {
    boolean ending = published.length() > 5 && published.matches(".*(amos|emos|íamos)");
    return FIRST_PERSONS.contains(published) || (ending && !NO_FIRST_PERSONS.contains(published));
  }

  private String published(int at) {
    return chunker.words.published(at).toLowerCase(Locale.ROOT);
  }

  private boolean isBehindAuxiliary(int at) {
    int last = chunker.phrases.size() - 1;
    if (last < 0 || chunker.phrases.get(last).to() != at) {
      return false;
    }
    while (last > 0
        && (chunker.phrases.get(last).is(WordClass.ADV)
            || chunker.phrases.get(last).is(WordClass.NEG)
            || chunker.phrases.get(last).from() == chunker.phrases.get(last).to())) {
      last--;
    }
    return last >= 0
        && (chunker.phrases.get(last).is(WordClass.HAVE)
            || chunker.phrases.get(last).is(WordClass.BE));
  }

  private boolean isBehindClitic() {
    return !chunker.phrases.isEmpty() && Chunker.CLITICS.contains(chunker.phrases.getLast().word());
  }

  /// `debe vender`, `debería pagarle`: what somebody ought to do he has not done.
  boolean isObligation(int at) {
    return chunker
            .words
            .folded(at)
            .matches("deb(?:e|en|o|emos|ia|ian|eria|erian|era|eran|io|ieron|iera|ieran)")
        && at + 1 < chunker.words.size()
        && chunker.words.isAdjacent(at)
        && !chunker.words.isCapitalised(at + 1)
        && chunker.words.folded(at + 1).matches(".{2,}[aei]r(?:se|l[aeo]s?|sel[ao]s?)?");
  }
}
