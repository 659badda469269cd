package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads Russian nouns for a relation itself: `встреча Орловой с Красновым`, `платежи от «Кессы»
/// банку`, and those that a verb only gives or receives: `банк выдал «Кессе» кредит`, `«Кесса»
/// получила лицензию министерства`.
///
/// `Встречи не было` is the negative.
final class RussianThingRule implements ClaimRule {
  private static final String GIVES =
      "vydal.*|vyday.*|vydav.*|vydan.*|predostav.*|dal|dala|dalo|dali|dayot|odobril.*|odobren.*|otkryl.*|prodlil.*|ssudil.*|vruchil.*";
  private static final String RECEIVES =
      "poluch.*|vzyal.*|privlyok|privlek.*|oformil.*|dobil(?:sya|as|is|os)|priobrel.*|priobryol.*";
  private static final String TAKES_PLACE =
      "byl.*|budet|budut|sostoya.*|proiz.*|prosh.*|bylo|proshl.*|provod.*|imel.*"
          + "|osushchestvl.*|nachal.*|nachat.*|zavershen.*|zavershil.*|oboshl.*|ispoln.*|vypoln.*"
          + "|sorval.*|otmen.*";
  private static final String HOLDS =
      "provyol|provel[aio]|provodil.*|vel|vela|veli|vyol|imel.*|ustroil.*";
  private static final String FAILS = "sorval.*|otmen.*";
  private static final int REACH = 8;

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.RUSSIAN) {
      return drafts;
    }
    RussianAsides asides = new RussianAsides(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phrases
          .noun(i)
          .filter(noun -> noun.name().isEmpty())
          .flatMap(noun -> ThingRule.frame(phrases, noun))
          .map(Grammar.Frame::relation)
          .ifPresent(relation -> {
            Optional<Draft> given = light(scene, at, relation);
            given.or(() -> nominal(scene, asides, at, relation)).ifPresent(drafts::add);
          });
    }
    return drafts;
  }

  private static Optional<Draft> light(Scene scene, int thing, Relation relation) {
    for (Clause clause : scene.clauses()) {
      boolean holds =
          clause.holds(thing)
              || clause.adjuncts().stream().anyMatch(a -> a.argument().noun() == thing);
      String verb = holds ? scene.phrases().at(clause.verb()).word() : "";
      if (relation == Relation.MEETS && verb.matches(HOLDS)) {
        // `провёл в Керчи переговоры с Орловой`
        Optional<Referent> one = one(scene, but(clause.subjects(), thing));
        Optional<Referent> with =
            one(scene, adjuncts(clause, "с", thing))
                .or(() -> one(scene, adjuncts(clause, "со", thing)));
        if (one.isPresent() && with.isPresent()) {
          return Optional.of(draft(scene, clause, relation, one.get(), with.get()));
        }
      }
      boolean gives = verb.matches(GIVES);
      if (gives || verb.matches(RECEIVES)) {
        Optional<Referent> giver =
            gives
                ? one(scene, clause.passive() ? ins(clause) : but(clause.subjects(), thing))
                : giverTo(scene, clause, thing);
        Optional<Referent> receiver =
            gives
                ? one(scene, adjuncts(clause, "DAT", thing))
                    .or(() -> one(scene, uninflected(scene, clause, thing)))
                    .or(() -> owner(scene, thing))
                : one(scene, but(clause.subjects(), thing));
        if (giver.isPresent() && receiver.isPresent()) {
          return Optional.of(draft(scene, clause, relation, giver.get(), receiver.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> giverTo(Scene scene, Clause clause, int thing) {
    List<Argument> from = new ArrayList<>();
    for (String preposition : List.of("от", "у", "в")) {
      from.addAll(adjuncts(clause, preposition, thing));
    }
    return one(scene, from).or(() -> owner(scene, thing));
  }

  /// `лицензию компании «Кесса» выдал Комитет`: genitive and dative may look alike.
  private static Optional<Referent> owner(Scene scene, int thing) {
    return scene.phrases().noun(thing).flatMap(Noun::owner).isPresent()
        ? scene.discourse().ownerOf(thing, type -> !type.isPlace(), Set.of())
        : Optional.empty();
  }

  private static List<Argument> ins(Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct -> adjunct.preposition().equals("INS"))
        .map(Adjunct::argument)
        .toList();
  }

  /// `фондом выдан АО «Кесса» заём`: a name without endings that looks like the subject of what is
  /// given is who gets it.
  private static List<Argument> uninflected(Scene scene, Clause clause, int thing) {
    return clause.passive()
        ? but(clause.subjects(), thing).stream()
            .filter(who ->
                scene
                    .phrases()
                    .noun(who.noun())
                    .filter(noun -> noun.name().isPresent() && noun.may(RussianCase.DAT))
                    .isPresent())
            .toList()
        : List.of();
  }

  private static List<Argument> adjuncts(Clause clause, String role, int thing) {
    return clause.adjuncts().stream()
        .filter(adjunct -> adjunct.preposition().equals(role) && adjunct.argument().noun() != thing)
        .map(Adjunct::argument)
        .toList();
  }

  private static List<Argument> but(List<Argument> arguments, int thing) {
    return arguments.stream().filter(argument -> argument.noun() != thing).toList();
  }

  private static Optional<Referent> one(Scene scene, List<Argument> arguments) {
    return scene
        .meant(arguments.stream())
        .filter(who -> !who.isPlace() || who.type() == EntityType.COUNTRY)
        .findFirst();
  }

  /// `встреча X с Y`, `кредит X банку Y`, `платежи от X`: whose it is, and the other behind it.
  private static Optional<Draft> nominal(
      Scene scene, RussianAsides asides, int thing, Relation relation) {
    Phrases phrases = scene.phrases();
    Optional<Referent> owner = owner(scene, thing);
    Optional<Referent> with = Optional.empty();
    Optional<Referent> from = Optional.empty();
    boolean negative = false;
    int end = thing + 1;
    int last = thing + REACH;
    boolean joined = true;
    int next = end;
    for (; end < Math.min(phrases.size(), last) && !phrases.isMark(end, ",;:—?()"); end = next) {
      next = behind(phrases, asides, end);
      last += next - end - 1;

      negative |=
          phrases.is(end, WordClass.NEG)
              || (phrases.isVerb(end) && phrases.at(end).word().matches(FAILS));
      joined &= !phrases.isVerb(end);
      if (!phrases.isNoun(end) || !joined) {
        continue;
      }
      int preposition = phrases.beforeQuotes(end);
      Optional<Referent> who = scene.discourse().of(end).filter(r -> !r.isPlace());
      boolean against =
          relation == Relation.OPPOSES && phrases.isWord(preposition, "k", "ko", "protiv", "na");
      if (against || (phrases.isWord(preposition, "s", "so") && relation.isSymmetric())) {
        with = with.or(() -> who);
      } else if (phrases.isWord(preposition, "ot")) {
        from = from.or(() -> who);
      } else if (!phrases.is(preposition, WordClass.PREP)
          && phrases.noun(end).orElseThrow().may(RussianCase.DAT)
          && !relation.isSymmetric()) {
        with = with.or(() -> who);
      }
    }
    if (with.isEmpty() && relation.isSymmetric()) {
      List<Referent> both = RussianBoth.of(scene, thing);
      owner = both.isEmpty() ? owner : Optional.of(both.getFirst());
      with = both.isEmpty() ? with : Optional.of(both.getLast());
    }
    Optional<Referent> giver = from.isPresent() ? from : owner;
    if (giver.isEmpty() || with.isEmpty() || !isTold(phrases, thing, end)) {
      return Optional.empty();
    }
    return Optional.of(
        draft(
            scene,
            clause(thing, end, !negative, places(phrases, thing, end)),
            relation,
            giver.get(),
            with.get()));
  }

  /// `переговоры Орловой с Красновым прошли в Керчи`.
  private static List<Adjunct> places(Phrases phrases, int thing, int end) {
    List<Adjunct> places = new ArrayList<>();
    for (int i = thing + 1; i < end; i++) {
      if (phrases.isWord(i, "v", "vo", "na") && phrases.isNoun(i + 1)) {
        places.add(new Adjunct("в", new Argument(i + 1, Optional.empty())));
      }
    }
    return places;
  }

  /// The next phrase, past a remark or what a participle tells between commas: `встреча, намеченная
  /// на май,`.
  private static int behind(Phrases phrases, RussianAsides asides, int at) {
    int comma = at + 1;
    Optional<Integer> remark = asides.closingOf(comma);
    if (remark.isPresent() && phrases.has(remark.get() + 1)) {
      return remark.get() + 1;
    }
    boolean aside =
        phrases.isMark(comma, ",") && phrases.isVerb(comma + 1) && isParticiple(phrases, comma + 1);
    if (!aside) {
      return comma;
    }
    int close = comma + 1;
    while (phrases.has(close) && !phrases.isMark(close, ",;:—?")) {
      close++;
    }
    return phrases.isMark(close, ",") && phrases.has(close + 1) ? close + 1 : comma;
  }

  private static boolean isParticiple(Phrases phrases, int at) {
    return RussianEndings.isParticiple(
        RussianWordCases.written(phrases.words(), phrases.at(at).from()));
  }

  /// Whether the thing's clause has no verb, or one that says that it was: `встречи не было`.
  private static boolean isTold(Phrases phrases, int thing, int end) {
    for (int i = thing; i < end; i++) {
      if (phrases.isVerb(i) && !isParticiple(phrases, i)) {
        return phrases.at(i).word().toLowerCase(Locale.ROOT).matches(TAKES_PLACE);
      }
    }
    return true;
  }

  /// @param places where it is told of
  private static Clause clause(int thing, int end, boolean positive, List<Adjunct> places) {
    return Clause.ofNoun(thing, places, positive, Realis.ACTUAL, Optional.empty(), end);
  }

  private static Draft draft(
      Scene scene, Clause clause, Relation relation, Referent giver, Referent receiver) {
    boolean turned = relation == Relation.LICENSED_BY;
    return new Draft(
        relation,
        turned ? receiver : giver,
        Optional.of(turned ? giver : receiver),
        new Draft.Detail(
            Optional.empty(),
            scene.place(clause),
            scene.time(clause),
            Optional.empty(),
            clause.amount()),
        clause.positive(),
        Optional.of(clause),
        clause.verb(),
        "thing");
  }
}
