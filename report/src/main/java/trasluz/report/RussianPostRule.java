package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Phrase.Noun;

/// Reads in Russian who holds or held a post by the noun for it: `назначен на пост директора
/// банка`, `ушла с должности директора банка`, `на посту директора банка Орлову сменил Краснов`,
/// `кресло директора банка досталось Краснову`; and who took over from whom: `банк возглавляла
/// Орлова; в мае её сменил Краснов`.
///
/// Who only strives for a post holds none.
final class RussianPostRule implements ClaimRule {
  private static final Pattern POST =
      Pattern.compile("dolzhnost.*|post(?:a|u|om|e)?|kresl.*|mest[aeou]m?");

  /// Verbs of somebody who comes to a post, holds or leaves it.
  private static final Pattern MOVES =
      Pattern.compile(
          "(?:nazna|izbra|utverzhd|pris|prish|vernu|vstup|zastup|postavl|rabota|osta|nakho|sluzh|sid"
              + "|sel|vosstanov|pereve|peresh|perekho|ush|ukhod|uvol|snya|otstran|osvobo|smesh|otozv"
              + "|poki|sto[iy]|derzh|zakrep|okaz|by[vl]|probyl|prorabota|prosluzhi|vydvin).*");

  /// Verbs of those who appoint or dismiss another.
  private static final Pattern MOVES_ANOTHER =
      Pattern.compile(
          "(?:naznachil|izbral|utverdil|postavil|snyal|otstranil|osvobodil|uvolil|smestil|otozval"
              + "|vernul|posadil|perevel)[aoi]?");

  private static final Pattern BOARD = Pattern.compile("sovet(?:a|e|u|om)?|pravleni.*|direktsi.*");

  private static final Pattern SITS =
      Pattern.compile("(?:vkhod|vosh|vved|sosto|zaseda|izbra|sid|ostayot|ostal|popal).*");

  private static final Pattern FALLS_TO =
      Pattern.compile(
          "(?:dost|pereshl|pereshyol|otosh|dali|otdal|predlozhil|ustupil|doveril|peredal).*");

  private static final Pattern OFFERS = Pattern.compile("predlozhil.*");

  private static final Pattern REPLACES =
      Pattern.compile("(?:smen|zamen)(?:il[aoi]?|yon|it|yat|yaet|yayet)|smenyal.*");

  private static final Set<String> AT = Set.of("на", "в", "во", "с", "со", "из");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      String verb = scene.phrases().at(clause.verb()).word();
      if (REPLACES.matcher(verb).matches()) {
        drafts.addAll(replaced(scene, clause));
      } else if (FALLS_TO.matcher(verb).matches() && !OFFERS.matcher(verb).matches()) {
        fallen(scene, clause).ifPresent(drafts::add);
      } else if (MOVES.matcher(verb).matches()) {
        moved(scene, clause, MOVES_ANOTHER.matcher(verb).matches()).ifPresent(drafts::add);
      }
      if (SITS.matcher(verb).matches()) {
        seated(scene, clause).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// The office in a noun for a post, `пост директора банка`.
  private static Optional<Noun> office(Scene scene, int at) {
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> POST.matcher(noun.word()).matches())
        .flatMap(Noun::owner)
        .flatMap(Phrase.Owner::noun)
        .filter(noun -> !noun.relational().isEmpty());
  }

  private static Optional<Noun> officeAt(Scene scene, Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct -> AT.contains(adjunct.preposition()))
        .flatMap(adjunct -> office(scene, adjunct.argument().noun()).stream())
        .findFirst();
  }

  private static Optional<Referent> person(Scene scene, Clause clause, String role) {
    return clause.adjuncts().stream()
        .filter(adjunct -> adjunct.preposition().equals(role))
        .map(adjunct -> adjunct.argument().noun())
        .flatMap(noun ->
            scene
                .discourse()
                .of(noun, (Referent who) -> who.type() == EntityType.PERSON)
                .or(() -> scene.discourse().of(noun))
                .stream())
        .filter(who -> who.type() == EntityType.PERSON)
        .findFirst();
  }

  private static Optional<Referent> subject(Scene scene, Clause clause) {
    return scene
        .meant(clause.subjects().stream())
        .filter(who -> who.type() == EntityType.PERSON)
        .findFirst();
  }

  /// `в совет директоров банка входит Орлова`: who sits on a board leads the body.
  private static Optional<Draft> seated(Scene scene, Clause clause) {
    return subject(scene, clause)
        .flatMap(who ->
            clause.adjuncts().stream()
                .filter(adjunct -> AT.contains(adjunct.preposition()))
                .map(adjunct -> adjunct.argument().noun())
                .flatMap(noun -> board(scene, noun, who).stream())
                .findFirst()
                .map(body ->
                    Draft.verbal(Relation.DIRECTOR_OF, who, body, clause, "post")
                        .during(scene.time(clause))));
  }

  /// Whose board a noun is: `совет директоров банка`, `правление банка`.
  private static Optional<Referent> board(Scene scene, int at, Referent who) {
    Optional<Noun> noun =
        scene
            .phrases()
            .noun(at)
            .filter(found -> BOARD.matcher(found.word()).matches() && found.name().isEmpty());
    Optional<Noun> within =
        noun.flatMap(Noun::owner)
            .flatMap(Phrase.Owner::noun)
            .filter(inner -> inner.word().matches("direktor.*|nablyudat.*|popechit.*"));
    return within.isPresent()
        ? scene.discourse().ownerOf(within.get(), type -> !type.isPlace(), Set.of(who.key()))
        : noun.flatMap(
            _ -> scene.discourse().ownerOf(at, type -> !type.isPlace(), Set.of(who.key())));
  }

  private static Optional<Draft> moved(Scene scene, Clause clause, boolean another) {
    Optional<Referent> who =
        another && !clause.passive() ? person(scene, clause, "ACC") : subject(scene, clause);
    return officeAt(scene, clause)
        .flatMap(office -> who.flatMap(bearer -> holds(scene, clause, office, bearer)))
        .map(draft -> draft.during(scene.time(clause)));
  }

  private static Optional<Draft> fallen(Scene scene, Clause clause) {
    Optional<Noun> office =
        Stream.concat(
                clause.subjects().stream(),
                clause.adjuncts().stream()
                    .filter(adjunct -> adjunct.preposition().equals("ACC"))
                    .map(Adjunct::argument))
            .flatMap(argument -> office(scene, argument.noun()).stream())
            .findFirst();
    return office.flatMap(
        noun -> person(scene, clause, "DAT").flatMap(bearer -> holds(scene, clause, noun, bearer)));
  }

  private static Optional<Draft> holds(Scene scene, Clause clause, Noun office, Referent bearer) {
    Relation relation = office.relational().getFirst().relation();
    return scene
        .discourse()
        .ownerOf(office, type -> !type.isPlace(), Set.of(bearer.key()))
        .map(body -> Draft.verbal(relation, bearer, body, clause, "post"));
  }

  /// Both where the post is told, else the new one in that of the old one.
  private static List<Draft> replaced(Scene scene, Clause clause) {
    Optional<Referent> later = subject(scene, clause);
    Optional<Referent> earlier =
        person(scene, clause, "ACC")
            .filter(who -> later.filter(l -> l.key().equals(who.key())).isEmpty());
    if (later.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Optional<Noun> office = officeAt(scene, clause);
    if (office.isPresent()) {
      holds(scene, clause, office.get(), later.get()).ifPresent(drafts::add);
      earlier.flatMap(who -> holds(scene, clause, office.get(), who)).ifPresent(drafts::add);
      return drafts;
    }
    return earlier
        .flatMap(who -> officeOf(scene, clause, who))
        .map(body ->
            Draft.verbal(Relation.DIRECTOR_OF, later.get(), body, clause, "post")
                .during(scene.time(clause)))
        .stream()
        .toList();
  }

  /// What somebody was said to lead, in the sentence or before.
  private static Optional<Referent> officeOf(Scene scene, Clause clause, Referent who) {
    return scene.clauses().stream()
        .filter(before -> before.verb() < clause.verb() && before.positive())
        .flatMap(before ->
            before.frames().stream()
                .filter(frame -> frame.relation() == Relation.DIRECTOR_OF)
                .flatMap(frame -> new VerbReader(scene, before, frame).read().stream()))
        .filter(draft -> draft.subject().key().equals(who.key()))
        .flatMap(draft -> draft.object().stream())
        .findFirst()
        .or(() -> scene.discourse().last().ledBy(who.key()));
  }
}
