package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in Russian that somebody has no licence: `у «Кессы» нет лицензии Минтранса`, `лицензии
/// Минтранса у «Кессы» не было`, `«Кесса» лицензии Минтранса не имеет`.
final class RussianLicenceRule implements ClaimRule {
  private static final String LICENCE = "litsenzi.*|razresheni.*|sertifikat.*|akkreditatsi.*";
  private static final String HAS = "imeyet|imeyut|imel.*";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.RUSSIAN; i++) {
      int at = i;
      boolean licence =
          phrases.noun(i).filter(noun -> noun.owner().isPresent()).isPresent()
              && phrases.at(i).word().matches(LICENCE);
      if (licence) {
        with(scene, at).or(() -> having(scene, at)).ifPresent(drafts::add);
      }
      if (phrases.isNoun(i) && phrases.at(i).word().matches(LICENCE)) {
        given(scene, at).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// `у X нет`, on either side of the licence.
  private static Optional<Draft> with(Scene scene, int licence) {
    Phrases phrases = scene.phrases();
    Optional<Integer> holder = Optional.empty();
    boolean none = false;
    int from = licence;
    while (from > 0 && !phrases.isMark(from - 1, ",;:—?(")) {
      from--;
    }
    int to = licence;
    while (to < phrases.size() && !phrases.isMark(to, ",;:—?(")) {
      if (phrases.is(to, WordClass.SUB)) {
        break;
      }
      to++;
    }
    for (int i = from; i < to; i++) {
      int behind = phrases.behindQuotes(i);
      if (phrases.isWord(i, "u") && phrases.is(i, WordClass.PREP) && phrases.isNoun(behind)) {
        holder = Optional.of(behind);
      }
      none |= phrases.isWord(i, "net") || (phrases.isWord(i, "ne") && isWas(phrases, i + 1));
    }
    boolean told = none;
    return holder
        .filter(_ -> told)
        .flatMap(noun -> scene.discourse().of(noun))
        .filter(who -> !who.isPlace() && !phrases.question())
        .flatMap(who ->
            draft(
                scene,
                licence,
                who,
                Clause.ofNoun(
                    licence, List.of(), false, Realis.ACTUAL, Optional.empty(), licence + 1)));
  }

  private static boolean isWas(Phrases phrases, int at) {
    return phrases.isWord(at, "bylo", "byla", "imeyetsya", "imelos");
  }

  /// `лицензию на охрану фирме «Кесса» выдал Минтранс`, where other words stand between.
  private static Optional<Draft> given(Scene scene, int licence) {
    return scene.clauses().stream()
        .filter(clause -> clause.holds(licence) && !clause.passive())
        .filter(clause ->
            scene.phrases().at(clause.verb()).word().matches("vyda(?:l|la|lo|li|yot|yet)"))
        .findFirst()
        .flatMap(clause -> {
          Optional<Referent> by =
              scene
                  .meant(clause.subjects().stream().filter(who -> who.noun() != licence))
                  .filter(body ->
                      body.type() == EntityType.PUBLIC_BODY
                          || body.type() == EntityType.ORGANIZATION)
                  .findFirst()
                  .or(() -> authority(scene, clause));
          Optional<Referent> who =
              scene
                  .meant(
                      clause.adjuncts().stream()
                          .filter(adjunct -> adjunct.preposition().equals("DAT"))
                          .map(Clause.Adjunct::argument)
                          .filter(argument -> argument.noun() != licence))
                  .filter(r -> !r.isPlace())
                  .findFirst();
          return by.flatMap(body ->
              who.filter(r -> !r.key().equals(body.key()))
                  .map(r -> Draft.verbal(Relation.LICENSED_BY, r, body, clause, "licence")));
        });
  }

  /// `выдало министерство внутренних дел`, which no name tells.
  private static Optional<Referent> authority(Scene scene, Clause clause) {
    return clause.subjects().stream()
        .map(Clause.Argument::noun)
        .flatMap(noun -> scene.discourse().described(noun).stream())
        .filter(body -> body.type() == EntityType.PUBLIC_BODY)
        .findFirst();
  }

  /// `X лицензии не имеет`.
  private static Optional<Draft> having(Scene scene, int licence) {
    return scene.clauses().stream()
        .filter(clause -> clause.holds(licence) && !clause.positive())
        .filter(clause -> scene.phrases().at(clause.verb()).word().matches(HAS))
        .findFirst()
        .flatMap(clause ->
            scene
                .meant(clause.subjects().stream().filter(who -> who.noun() != licence))
                .filter(who -> !who.isPlace())
                .findFirst()
                .flatMap(who -> draft(scene, licence, who, clause)));
  }

  private static Optional<Draft> draft(Scene scene, int licence, Referent who, Clause clause) {
    return scene
        .discourse()
        .ownerOf(
            licence,
            type -> type == EntityType.PUBLIC_BODY || type == EntityType.ORGANIZATION,
            Set.of(who.key()))
        .map(by -> Draft.verbal(Relation.LICENSED_BY, who, by, clause, "licence"));
  }
}
