package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;

/// Reads in Russian who is told to be one of those who stand in a relation: `«Кесса» названа в
/// числе поставщиков завода`, `среди акционеров банка значится Анна Орлова`, `среди клиентов банка
/// — «Кесса»`.
final class RussianAmongRule implements ClaimRule {
  private static final Set<String> AMONG =
      Set.of("среди", "в числе", "в число", "из числа", "в составе", "в состав");

  /// Verbs that say only that somebody is there.
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:nazvan|nazvali|ukazan|znach|chisl|upomina|upomyan|figurir|byl|okazal|vkhod|vosh"
              + "|sostoi|perechisl|zapisan|yest|est).*");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.RUSSIAN; i++) {
      boolean among =
          phrases.is(i, WordClass.PREP)
              && AMONG.contains(phrases.text(i, i + 1).toLowerCase(Locale.ROOT));
      if (among && phrases.isNoun(i + 1)) {
        read(scene, i + 1, drafts);
      }
    }
    return drafts;
  }

  private static void read(Scene scene, int at, List<Draft> drafts) {
    Phrases phrases = scene.phrases();
    Noun noun = phrases.noun(at).orElseThrow();
    Optional<Referent> other =
        noun.relational().isEmpty() || noun.name().isPresent()
            ? Optional.empty()
            : scene
                .discourse()
                .ownerOf(at, BearerRule.others(noun.relational().getFirst().relation()), Set.of())
                .or(() -> ownerOfPaper(scene, at));
    if (other.isEmpty()) {
      return;
    }
    int dash = phrases.behindQuotes(at);
    if (phrases.isMark(dash, "—")) {
      named(scene, phrases.behindQuotes(dash))
          .filter(who -> !who.key().equals(other.get().key()))
          .ifPresent(who -> drafts.add(BearerRule.draft(scene, at, noun, who, other.get())));
      return;
    }
    for (Clause clause : scene.clauses()) {
      if (clause.holds(at) && LISTED.matcher(phrases.at(clause.verb()).word()).matches()) {
        scene
            .meant(clause.subjects().stream())
            .filter(who -> !who.isPlace() && !who.key().equals(other.get().key()))
            .forEach(who ->
                drafts.add(
                    BearerRule.draft(scene, at, noun, who, other.get())
                        .told(clause, clause.positive(), "among")));
        return;
      }
    }
  }

  /// `в отчёте завода «Кесса» X назван в числе поставщиков`: they are the plant's.
  private static Optional<Referent> ownerOfPaper(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    for (int i = 0; i < at && phrases.noun(at).orElseThrow().owner().isEmpty(); i++) {
      int paper = i;
      boolean told =
          phrases.isWord(i - 1, "v", "vo")
              && phrases
                  .noun(i)
                  .filter(noun -> phrases.grammar().is(WordClass.DOC, noun.word()))
                  .isPresent();
      if (told) {
        return scene.discourse().ownerOf(paper, type -> type == EntityType.COMPANY, Set.of());
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> named(Scene scene, int at) {
    return scene.phrases().isNoun(at)
        ? scene.discourse().of(at).filter(who -> !who.isPlace())
        : Optional.empty();
  }
}
