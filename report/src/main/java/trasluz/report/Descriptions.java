package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import trasluz.match.NameTokens;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Makes parties of those whom a text only describes.
record Descriptions(Phrases phrases, Recall recall) {
  private static final Set<String> CLOTHES =
      Set.of(
          "uniform",
          "overalls",
          "suits",
          "suit",
          "jackets",
          "jacket",
          "vests",
          "berets",
          "caps",
          "shirts",
          "coats",
          "boots",
          "insignia",
          "badges",
          "balaclavas",
          "uniforms",
          "fatigues",
          "clothes",
          "camouflage",
          "masks",
          "helmets",
          "forme",
          "uniforme",
          "kamuflyazhe",
          "bushlatakh",
          "kurtkakh",
          "maskakh",
          "kaskakh",
          "beretakh",
          "odezhde",
          "spetsovkakh",
          "zhiletakh",
          "bronezhiletakh",
          "robakh",
          "kombinezonakh",
          "shtatskom",
          "uniformes");

  private static final Set<String> COUNTS =
      Set.of(
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "eighteen",
          "twenty",
          "thirty",
          "forty");

  private static final Set<String> POINTING =
      Set.of("ese", "esa", "esos", "esas", "dicho", "dicha", "aquel", "aquella");

  /// Somebody whom the text only describes: `some forty men`, `a second convoy`; the last one so
  /// described for `the men`.
  Optional<Referent> of(int at) {
    Optional<Noun> found = phrases.noun(at);
    boolean people =
        found
            .flatMap(Noun::type)
            .map(t -> t == EntityType.GROUP || t == EntityType.PERSON)
            .orElse(false);
    if (found.filter(this::pointsBack).isPresent()) {
      return Optional.empty();
    }
    if (found.filter(this::isCount).isPresent()) {
      return describedBefore(found.get().word())
          .map(r -> recall.fill(r, phrases.text(at, at + 1), at));
    }
    if (found.isEmpty() || found.get().isPronoun() || found.get().type().isEmpty()) {
      return Optional.empty();
    }
    if (!people && !isTelling(found.get()) && !isOfSomebody(found.get(), at)) {
      return Optional.empty();
    }
    Noun noun = found.get();
    boolean again = noun.article() == Article.DEFINITE || noun.article() == Article.NEGATIVE;
    Optional<Referent> known = again ? describedBefore(noun.word()) : Optional.empty();
    if (known.isPresent()) {
      return known.map(r -> recall.fill(r, phrases.text(at, at + 1), at));
    }
    String text = withoutArticle(noun, phrases.text(at, end(at)));
    Unlisted meaning = new Unlisted("described " + text, text, found.get().type().orElseThrow());
    Referent referent = new Referent(meaning, Optional.empty());
    recall.mention(at, referent);
    return Optional.of(referent);
  }

  /// `the eleven`: so many as the text has described before.
  private boolean isCount(Noun noun) {
    return phrases.language() == Language.ENGLISH
        && noun.article() == Article.DEFINITE
        && noun.type().isEmpty()
        && noun.to() - noun.from() == 2
        && COUNTS.contains(noun.word());
  }

  /// `a guard company`, `the state mining office`: so much is said of a body without a name that a
  /// person can tell which is meant; "the office" alone is too little.
  private static boolean isTelling(Noun noun) {
    boolean place = noun.type().orElseThrow().isPlace();
    int own = noun.article() == Article.NONE ? 0 : 1;
    boolean long1 = noun.to() - noun.from() - own > 1;
    // `Hamburg's regulator`
    boolean local =
        noun.type().orElseThrow() == EntityType.PUBLIC_BODY
            && noun.owner()
                .flatMap(Phrase.Owner::name)
                .filter(hit -> hit.meaning().type().isPlace())
                .isPresent();
    return !place
        && noun.name().isEmpty()
        && (noun.article() == Article.INDEFINITE || long1 || local);
  }

  /// `el sindicato de enfermeros`: a body with what completes it.
  private boolean isOfSomebody(Noun noun, int at) {
    EntityType type = noun.type().orElseThrow();
    boolean body = type == EntityType.ORGANIZATION || type == EntityType.COMPANY;
    return phrases.language() == Language.SPANISH
        && body
        && noun.name().isEmpty()
        && noun.relational().isEmpty()
        && phrases.isWord(at + 1, "de")
        && phrases
            .noun(at + 2)
            .filter(n -> n.article() == Article.NONE && n.name().isEmpty() && !n.isPronoun())
            .isPresent();
  }

  /// `esa misma agencia` and `su cliente` are some that the text has named.
  private boolean pointsBack(Noun noun) {
    // `los dos diputados`, `ambas empresas`
    boolean both =
        noun.to() - noun.from() > 1
            && (phrases.words().folded(noun.from()).matches("amb[oa]s")
                || phrases.text(noun).matches("(?i)l[oa]s dos .*"));
    boolean related = both || (noun.article() == Article.DEFINITE && !noun.relational().isEmpty());
    return phrases.language() == Language.SPANISH
        && (related || isGeneral(noun) || POINTING.contains(phrases.words().folded(noun.from())));
  }

  /// `la firma guipuzcoana`, `la misma casa`: a general word with an article means a body that the
  /// text has named.
  private boolean isGeneral(Noun noun) {
    if (noun.from() == noun.to()) {
      // A subject that only the verb's ending tells.
      return false;
    }
    boolean same =
        phrases.grammar().is(WordClass.GENERAL, noun.word())
            || phrases.words().folded(noun.to() - 1).equals(noun.word());
    boolean pointing =
        IntStream.range(noun.from(), noun.to())
            .mapToObj(phrases.words()::folded)
            .anyMatch(word -> word.matches("mism[oa]s?"));
    return (noun.article() == Article.DEFINITE
            && phrases.grammar().is(WordClass.GENERAL, noun.word()))
        || (pointing && same);
  }

  private Optional<Referent> describedBefore(String head) {
    List<Referent> known = new ArrayList<>();
    recall.past().forEach(sentence -> known.addAll(sentence.all()));
    return Recall.only(
        known.stream()
            .filter(r -> r.isDescribed() && NameTokens.fold(Recall.nameOf(r)).contains(head))
            .toList());
  }

  private String withoutArticle(Noun noun, String text) {
    boolean named = noun.owner().flatMap(Phrase.Owner::name).isPresent();
    // Of `al comité evaluador` the article stands in the preposition.
    boolean written =
        phrases.language() != Language.SPANISH
            || phrases.grammar().is(WordClass.DET, phrases.words().folded(noun.from()))
            || noun.article() == Article.NEGATIVE;
    boolean article =
        written && !named && noun.article() != Article.NONE && noun.article() != Article.PRONOUN;
    int first = phrases.words().end(noun.from()) - phrases.words().start(noun.from());
    return article && noun.to() - noun.from() > 1 ? text.substring(first).strip() : text;
  }

  private int end(int at) {
    if (phrases.noun(at).filter(n -> n.type().isPresent() && isOfSomebody(n, at)).isPresent()) {
      return at + 3;
    }
    boolean clothed =
        phrases.isWord(at + 1, "in", "de", "with", "con", "v")
            && phrases.isNoun(at + 2)
            && phrases.noun(at + 2).map(n -> CLOTHES.contains(n.word())).orElse(false);
    return clothed ? at + 3 : at + 1;
  }
}
