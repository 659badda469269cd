package trasluz.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Tells the Spanish object pronouns from articles: `la dirige Ana` from `la mina`, `las paga Ana`
/// from `las pagas`.
final class SpanishClitics {
  /// Verb forms that are as often nouns behind `la`.
  private static final Set<String> NOUNS_TOO =
      Set.of(
          "compra",
          "gerencia",
          "paga",
          "carga",
          "entrega",
          "firma",
          "visita",
          "ayuda",
          "multa",
          "cuenta",
          "cita",
          "manda",
          "marca",
          "prueba",
          "reserva",
          "renta",
          "reforma",
          "cena",
          "busca",
          "guarda",
          "lleva",
          "muestra",
          "nombra",
          "orden",
          "queja",
          "retira",
          "toma",
          "trata",
          "suma",
          "salva",
          "denuncia",
          "propuesta",
          "puesta",
          "oferta",
          "demanda",
          "media",
          "base",
          "parte",
          "sede",
          "gente",
          "noche",
          "tarde",
          "fuente",
          "costa",
          "banca",
          "caja",
          "venta");

  private static final Set<String> ENDINGS =
      Set.of("ó", "ía", "ían", "aron", "ieron", "aba", "aban", "ará", "erá", "irá");

  private final Chunker chunker;

  SpanishClitics(Chunker chunker) {
    this.chunker = chunker;
  }

  /// Whether a word that may be an article stands for an object of the verb behind it.
  boolean isClitic(int at) {
    String word = chunker.words.folded(at);
    if (chunker.language != Language.SPANISH
        || !Chunker.CLITICS.contains(word)
        || at + 1 >= chunker.to
        || !chunker.words.isJoined(at)
        || chunker.words.isCapitalised(at + 1)
        || isBehindPreposition()) {
      return false;
    }
    boolean auxiliary = chunker.is(WordClass.HAVE, at + 1) || chunker.is(WordClass.MODAL, at + 1);
    return auxiliary || (isKnownVerb(at + 1) && (isOnlyPronoun(word) || isFinite(word, at + 1)));
  }

  /// `en la lista`: no verb stands behind a preposition.
  private boolean isBehindPreposition() {
    return !chunker.phrases.isEmpty()
        && chunker.phrases.getLast().is(WordClass.PREP)
        && !chunker.phrases.getLast().word().matches("segun|como");
  }

  private static boolean isOnlyPronoun(String word) {
    return word.equals("lo") || word.startsWith("le");
  }

  private boolean isKnownVerb(int at) {
    return !chunker.grammar.verbs().at(chunker.words, at, chunker.to).values().isEmpty()
        || chunker.is(WordClass.VERB, at)
        || chunker.cueVerbs.contains(at);
  }

  /// No noun that the article may belong to: a plural article before a word without -s, an ending
  /// that only verbs have, or a form that is not a noun, too.
  private boolean isFinite(String article, int at) {
    String folded = chunker.words.folded(at);
    String published = chunker.words.published(at).toLowerCase(Locale.ROOT);
    boolean plural = article.endsWith("s");
    if (plural || ENDINGS.stream().anyMatch(published::endsWith)) {
      return !folded.endsWith("s");
    }
    boolean participle = folded.matches(".*([ai]d|[aeiou]ct|puest|vist|hech|dich)a");
    boolean infinitive = folded.matches(".*[aei]r");
    boolean noun = chunker.isNounWord(folded) || chunker.grammar.typeOf(folded).isPresent();
    // `la sala` may be a form of `salir`: what tells no relation and no saying is a noun here.
    boolean telling =
        chunker.cueVerbs.contains(at)
            || !chunker.grammar.verbs().at(chunker.words, at, chunker.to).values().isEmpty();
    return telling
        && !participle
        && !infinitive
        && !NOUNS_TOO.contains(folded)
        && (!noun || isBehindFronted());
  }

  /// `a Ana la asesora Berto`: the object that the pronoun takes up stands before it.
  private boolean isBehindFronted() {
    int last = chunker.phrases.size() - 1;
    boolean named =
        last >= 1
            && chunker.phrases.get(last) instanceof Noun noun
            && noun.name().isPresent()
            && chunker.phrases.get(last - 1).is(WordClass.PREP)
            && chunker.phrases.get(last - 1).word().equals("a");
    return named && (last == 1 || chunker.phrases.get(last - 2) instanceof Phrase.Mark);
  }

  /// The pronoun that is joined to a verb or `haber`, as a noun without words of its own.
  static Optional<Noun> joined(Phrase phrase) {
    boolean may = phrase instanceof Phrase.Verb || phrase.is(WordClass.HAVE);
    return may && phrase.to() - phrase.from() == 1
        ? SpanishVerbs.joined(phrase.word()).map(clitic -> pronoun(phrase.to(), clitic))
        : Optional.empty();
  }

  /// A pronoun that stands nowhere in the text.
  static Noun pronoun(int at, String word) {
    return new Noun(
        at,
        at,
        word,
        Article.PRONOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        java.util.List.of(),
        Optional.empty());
  }
}
