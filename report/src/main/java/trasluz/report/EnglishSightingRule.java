package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Phrase.Noun;

/// Reads in English that somebody was seen somewhere, or with somebody: `residents saw two soldiers
/// in X`, `photographs show Ana in X`, `satellite images show the tanker at X`, `a guard saw Ana
/// with Berto`.
///
/// It is the word of those who saw it; a picture or a track confirms it. Only persons and
/// authorities see, and only persons, groups and ships are seen; what the author saw himself he
/// asserts.
final class EnglishSightingRule implements ClaimRule {
  static final String NAME = "sighting";

  static final Set<String> SEES =
      Set.of(
          "saw",
          "seen",
          "spotted",
          "sighted",
          "observed",
          "filmed",
          "photographed",
          "noticed",
          "glimpsed",
          "recognised",
          "recognized",
          "tracked",
          "counted",
          "encountered",
          "watched");

  private static final Set<String> SHOWS =
      Set.of(
          "show",
          "shows",
          "showed",
          "showing",
          "picture",
          "capture",
          "captured",
          "captures",
          "recorded",
          "log",
          "logs",
          "logged",
          "registers",
          "registered",
          "has");

  /// What shows where somebody is.
  private static final Set<String> PICTURES =
      Set.of(
          "photograph",
          "photographs",
          "photo",
          "photos",
          "picture",
          "pictures",
          "image",
          "images",
          "imagery",
          "footage",
          "video",
          "videos",
          "film",
          "recording",
          "recordings",
          "cctv",
          "snapshot",
          "snapshots",
          "selfie",
          "screenshots",
          "ais",
          "log",
          "logs",
          "logbook",
          "logbooks",
          "transponder",
          "transponders");

  private static final Set<EntityType> WATCHING =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.PUBLIC_BODY);

  /// From where somebody watches.
  private static final Set<String> POSTS =
      Set.of(
          "post",
          "posts",
          "outpost",
          "mission",
          "station",
          "lookout",
          "observer",
          "observers",
          "checkpoint",
          "one",
          "two",
          "three");

  private static final Set<String> PLACED =
      Set.of("in", "at", "near", "off", "on", "outside", "inside", "aboard");

  /// Who or what may be somewhere now and elsewhere tomorrow.
  static final Set<EntityType> MOVING =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.VESSEL);

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      for (Clause clause : scene.clauses()) {
        if (tells(scene, clause)) {
          drafts.addAll(drafts(scene, clause));
        }
      }
      drafts.removeIf(Draft::isImpossible);
    }
    return drafts;
  }

  private static boolean tells(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    String verb = phrases.at(clause.verb()).word();
    boolean one =
        clause.subjects().size() == 1
            && clause.objects().size() == 1
            && !clause.passive()
            && (clause.positive() || isNobody(phrases, clause) || seesNobody(phrases, clause))
            && (phrases.isNoun(clause.verb() + 1) || isCounted(phrases, clause.verb() + 1));
    // `saw some men come ashore`: the next verb says where.
    boolean goesOn =
        scene.clauses().stream()
            .filter(_ -> one)
            .anyMatch(other ->
                other.verb() > clause.verb()
                    && other.subjects().stream()
                        .anyMatch(s -> s.noun() == clause.objects().getFirst().noun()));
    return one
        && !goesOn
        && phrases
            .noun(clause.subjects().getFirst().noun())
            .filter(noun ->
                (SEES.contains(verb) && mayWatch(noun))
                    || (SHOWS.contains(verb) && isPicture(phrases, noun)))
            .isPresent();
  }

  /// `nobody saw Ana in X` is told in the negative; of `Berto did not see Ana in X` nothing is.
  private static boolean isNobody(Phrases phrases, Clause clause) {
    return phrases.noun(clause.subjects().getFirst().noun()).filter(Phrases::isNobody).isPresent();
  }

  /// `residents saw no soldiers in X`
  private static boolean seesNobody(Phrases phrases, Clause clause) {
    boolean none =
        phrases.noun(clause.objects().getFirst().noun()).filter(Phrases::isNegative).isPresent();
    for (int i = clause.group(); i < clause.verb(); i++) {
      none &= !phrases.is(i, WordClass.NEG);
    }
    return none;
  }

  /// `about thirty soldiers`
  private static boolean isCounted(Phrases phrases, int at) {
    return phrases.is(at, WordClass.ADV) && phrases.isNoun(at + 1);
  }

  private static boolean mayWatch(Noun noun) {
    Optional<EntityType> type = noun.name().map(hit -> hit.meaning().type()).or(noun::type);
    return noun.isPronoun()
        || Phrases.isNobody(noun)
        || POSTS.contains(noun.word())
        || type.filter(WATCHING::contains).isPresent();
  }

  static boolean isPicture(Phrases phrases, Noun noun) {
    return phrases.hasWord(noun, PICTURES::contains);
  }

  private static List<Draft> drafts(Scene scene, Clause clause) {
    int seen = clause.objects().getFirst().noun();
    Optional<Referent> who =
        scene
            .discourse()
            .of(seen)
            .or(() -> scene.discourse().described(seen))
            .filter(r -> MOVING.contains(r.type()));
    if (who.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Adjunct adjunct : clause.adjuncts()) {
      Optional<Referent> other = scene.discourse().of(adjunct.argument().noun());
      boolean place = PLACED.contains(adjunct.preposition());
      boolean company =
          adjunct.preposition().equals("with") && clause.adjuncts().getFirst().equals(adjunct);
      Optional<Referent> beside = EnglishCompanions.of(scene, adjunct.argument().noun());
      if (beside.isPresent() && who.get().type() == EntityType.PERSON) {
        drafts.add(draft(scene, clause, Relation.MEETS, who.get(), beside.get()));
        continue;
      }
      if (place && drafts.isEmpty()) {
        other
            .filter(Referent::isPlace)
            .map(at -> draft(scene, clause, Relation.PRESENT_IN, who.get(), at))
            .ifPresent(drafts::add);
      } else if (company && who.get().type() == EntityType.PERSON) {
        other
            .filter(r -> r.type() == EntityType.PERSON)
            .map(with -> draft(scene, clause, Relation.MEETS, who.get(), with))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Draft draft(
      Scene scene, Clause clause, Relation relation, Referent who, Referent other) {
    boolean placed = relation.isPlaced();
    return new Draft(
        relation,
        who,
        placed ? Optional.empty() : Optional.of(other),
        new Draft.Detail(
            Optional.empty(),
            placed ? Optional.of(other) : scene.place(clause),
            scene.time(clause),
            Optional.empty(),
            Optional.empty()),
        clause.positive(),
        Optional.of(clause),
        clause.verb(),
        NAME);
  }
}
