package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Noun;

/// Reads nouns for somebody who stands in a relation to another: `his lawyer, Ana Ruiz`, `Ana Ruiz,
/// the lawyer of Berto`, `Berto's lawyer Ana Ruiz`, `Ana Ruiz is a director of Corvo`, `the owner
/// of Corvo is Ana Ruiz`.
///
/// The author says so in passing, whoever is quoted in the rest of the sentence; with "is" it is
/// told as the sentence tells it.
final class BearerRule implements ClaimRule {
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "former-",
          "erstwhile",
          "byvshiy",
          "byvshego",
          "byvshaya",
          "antiguo",
          "antigua");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.phrases().size(); i++) {
      int at = i;
      scene
          .phrases()
          .noun(at)
          .filter(noun -> !noun.relational().isEmpty())
          .filter(_ -> !StaffRule.isStaff(scene.phrases(), at))
          .ifPresent(noun ->
              EnglishPairedRoles.each(scene.phrases(), noun)
                  .forEach(role -> inPassing(scene, at, role).ifPresent(drafts::add)));
    }
    scene.clauses().stream()
        .map(clause -> RussianAppointing.suffered(scene.phrases(), clause))
        .flatMap(clause -> RussianSharedRoles.each(scene.phrases(), clause).stream())
        .filter(clause -> ClauseReader.isCopular(scene.phrases(), clause))
        .forEach(clause -> {
          List<Draft> said = copula(scene, clause);
          drafts.addAll(said.isEmpty() ? both(scene, clause).stream().toList() : said);
        });
    return drafts;
  }

  /// `X and Y are partners`.
  private static Optional<Draft> both(Scene scene, Clause clause) {
    Optional<Noun> said = predicate(scene, clause).flatMap(scene.phrases()::noun);
    boolean joined =
        clause.subjects().size() == 2
            && said.filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
                .filter(noun -> !noun.relational().isEmpty())
                .filter(noun -> frame(noun).relation().isSymmetric())
                .isPresent();
    List<Referent> who = scene.meant(clause.subjects().stream()).toList();
    return joined && who.size() == 2
        ? Optional.of(
            Draft.verbal(
                frame(said.get()).relation(), who.getFirst(), who.getLast(), clause, "copula"))
        : Optional.empty();
  }

  static Frame frame(Noun noun) {
    return noun.relational().getFirst();
  }

  /// Whose a bearer may be: a family's is a person, a director's a body, an agent's also a state.
  static Predicate<EntityType> others(Relation relation) {
    return type ->
        relation.allows(EntityType.PERSON, Optional.of(type))
            && (relation == Relation.DIRECTOR_OF
                || !type.isPlace()
                || (relation == Relation.REPRESENTS && type == EntityType.COUNTRY));
  }

  /// Whose a bearer may be by a noun's frame: of `propiedad de Ana` and `filial de Corvo` the
  /// bearer is what is owned.
  private static Predicate<EntityType> others(Frame frame) {
    return frame.subject().contains("bearer")
        ? others(frame.relation())
        : type -> !type.isPlace() && frame.relation().allows(type, Optional.empty());
  }

  private static Optional<Draft> inPassing(Scene scene, int at, Noun noun) {
    Optional<Referent> host = host(scene, at, noun);
    Optional<Referent> bearer = host.or(() -> ownName(scene, at, noun));
    if (bearer.isEmpty()) {
      return Optional.empty();
    }
    Predicate<EntityType> fits = others(frame(noun));
    Optional<Referent> other =
        other(scene, at, fits, Set.of(bearer.get().key()))
            .or(() -> relativeOwner(scene, at, fits))
            .or(() -> EnglishPosts.impliedBody(scene, at, noun))
            .or(() ->
                RussianSharedRoles.second(scene.phrases(), at)
                    .flatMap(i -> other(scene, i, fits, Set.of(bearer.get().key()))));
    return other
        .filter(o -> StaffRule.mayLead(noun, o))
        .filter(o -> !isOnlyWhere(scene, at, noun, o))
        .map(o -> draft(scene, at, noun, bearer.get(), o));
  }

  /// Whom an apposition is told of: the name before its comma, or the name in or behind it.
  private static Optional<Referent> host(Scene scene, int at, Noun noun) {
    Phrases phrases = scene.phrases();
    int comma = spanishRole(phrases, beforeSince(phrases, EnglishAsides.beforeTimes(phrases, at)));
    int before =
        phrases.language() == Language.SPANISH
            ? phrases.beforeBrackets(comma)
            : phrases.beforeQuotes(comma);
    boolean apposed =
        (phrases.isMark(comma, ",") || isLabelled(phrases, comma, before))
            && hasBareName(phrases, before)
            && isClosed(scene, at);
    boolean ownName = noun.name().isPresent();
    boolean english = phrases.language() == Language.ENGLISH && phrases.isWord(comma, "and");
    boolean russian = RussianSharedRoles.isJoint(phrases, comma);
    if ((phrases.isWord(comma, "y", "e") || english || russian) && !ownName) {
      return sharedHost(scene, comma);
    }
    Optional<Integer> head = ownName ? Optional.empty() : RussianChain.host(phrases, at);
    if (head.isPresent()) {
      return scene.discourse().of(head.get());
    }
    boolean several = apposed && isSeveralOfOne(phrases, at, before);
    return apposed && !ownName && !several ? scene.discourse().of(before) : Optional.empty();
  }

  /// `предполагает Иван Краснов, геологи института`: several are nobody's apposition.
  private static boolean isSeveralOfOne(Phrases phrases, int at, int host) {
    boolean one =
        phrases
            .noun(host)
            .flatMap(Noun::name)
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .isPresent();
    return phrases.language() == Language.RUSSIAN
        && one
        && IntStream.range(phrases.at(at).from(), phrases.at(at).to())
            .filter(i -> phrases.words().folded(i).equals(phrases.at(at).word()))
            .mapToObj(i -> RussianWordCases.written(phrases.words(), i))
            .anyMatch(head -> head.matches(".*[ыи]"))
        && phrases.noun(at).filter(noun -> noun.may(RussianCase.NOM)).isPresent()
        && !phrases.is(phrases.beforeQuotes(host), WordClass.CONJ);
  }

  /// `Ana Ruiz, entonces directora de Corvo`, `Ana Ruiz, hoy directora de Corvo`.
  private static int beforeSince(Phrases phrases, int at) {
    boolean adverb =
        phrases.language() == Language.SPANISH
            && phrases.is(at, WordClass.ADV)
            && !phrases.isWord(at, "no", "nunca", "tampoco", "casi")
            && phrases.isMark(at - 1, ",");
    return adverb ? at - 1 : at;
  }

  /// `Corvo: propiedad de Ana Ruiz`, `Ana Ruiz - owner of Corvo`, as lists have it.
  private static boolean isLabelled(Phrases phrases, int colon, int name) {
    boolean english = phrases.language() == Language.ENGLISH && name == 0;
    return (phrases.language() == Language.SPANISH || english)
        && phrases.isMark(colon, english ? ":—" : ":")
        && (name == 0 || phrases.isMark(name - 1, "—-;"));
  }

  /// `Ana Ruiz, en calidad de directora de Corvo, firmó`, `Ana Ruiz, como directora de Corvo`: the
  /// comma before what she is called as.
  private static int spanishRole(Phrases phrases, int before) {
    if (phrases.language() != Language.SPANISH) {
      return before;
    }
    boolean quality =
        phrases.isWord(before, "de")
            && phrases.isWord(before - 1, "calidad", "condicion")
            && phrases.isWord(before - 2, "en");
    if (phrases.isWord(before, "de") && phrases.isWord(before - 1, "uno", "una")) {
      // `Ana Ruiz, una de las directoras de Corvo`
      return before - 2;
    }
    boolean as = phrases.isWord(before, "como") && phrases.isMark(before - 1, ",");
    return quality ? before - 3 : as ? before - 1 : before;
  }

  /// `Ana, hija de Berto y esposa de Carlos`: the second is told of the same.
  private static Optional<Referent> sharedHost(Scene scene, int conjunction) {
    Phrases phrases = scene.phrases();
    for (int i = conjunction - 1; i > 0 && !(phrases.at(i) instanceof Phrase.Mark); i--) {
      Optional<Noun> first = phrases.noun(i).filter(noun -> !noun.relational().isEmpty());
      if (first.isPresent() && phrases.isMark(i - 1, ",")) {
        return host(scene, i, first.get());
      }
    }
    return Optional.empty();
  }

  private static boolean hasBareName(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .flatMap(Noun::name)
        .map(hit -> !hit.meaning().type().isPlace())
        .orElse(false);
  }

  /// Whether the noun with what completes it reaches to a comma or the end.
  private static boolean isClosed(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int end = at + 1;
    boolean english = phrases.language() == Language.ENGLISH;
    while (end < phrases.size() && !phrases.isMark(end, ",;:—?).")) {
      boolean verb =
          phrases.isVerb(end) || phrases.is(end, WordClass.BE) || phrases.is(end, WordClass.HAVE);
      if (verb) {
        // `Corvo, propiedad de Ana y gestionada por Berto, quebró`
        return !english
            && phrases.is(end - 1, WordClass.CONJ)
            && (new SpanishParticiples(phrases).isParticiple(end) || phrases.isWord(end, "con"));
      }
      if (english && phrases.isWord(end, "until", "till", "since", "when", "before", "after")) {
        return true;
      }
      end++;
    }
    return true;
  }

  private static Optional<Referent> ownName(Scene scene, int at, Noun noun) {
    boolean told = noun.name().isPresent() || !isPredicate(scene, at);
    return told ? scene.discourse().of(at).filter(r -> r.filled().isEmpty()) : Optional.empty();
  }

  private static boolean isPredicate(Scene scene, int at) {
    return scene.clauses().stream()
        .filter(clause -> ClauseReader.isCopular(scene.phrases(), clause))
        .anyMatch(clause -> clause.objects().stream().anyMatch(object -> object.noun() == at));
  }

  private static Optional<Referent> other(
      Scene scene, int at, Predicate<EntityType> fits, Set<String> not) {
    return RussianBodyOwners.of(scene, at, fits, not)
        .or(() ->
            RussianSharedRoles.office(scene.phrases(), at)
                .flatMap(office -> scene.discourse().ownerOf(office, fits, not)));
  }

  static Draft draft(Scene scene, int at, Noun noun, Referent bearer, Referent other) {
    boolean bearerFirst = frame(noun).subject().contains("bearer");
    Referent subject = bearerFirst ? bearer : other;
    Referent object = bearerFirst ? other : bearer;
    Draft draft = Draft.nominal(frame(noun).relation(), subject, object, at, "bearer");
    Draft.Detail none = Draft.Detail.NONE;
    Optional<String> time = time(scene, at, noun);
    return new Draft(
        draft.relation(),
        draft.subject(),
        draft.object(),
        new Draft.Detail(
            none.objectText(),
            none.place(),
            time,
            // The sole director owns nothing for that.
            draft.relation() == Relation.OWNS
                ? BearerShares.of(scene.phrases(), at)
                : Optional.empty(),
            none.amount()),
        !isNone(scene.phrases(), noun),
        Optional.empty(),
        at,
        draft.rule());
  }

  /// `X, no friend of Y`
  private static boolean isNone(Phrases phrases, Noun noun) {
    boolean within = phrases.words().folded(noun.from()).equals("no");
    return phrases.language() == Language.ENGLISH
        && (within || (noun.from() > 0 && phrases.words().folded(noun.from() - 1).equals("no")));
  }

  /// `chairman of X until 2020`; a former one was so until the day of the text at the latest, and
  /// until an unknown day, `../..`, where the text has none.
  private static Optional<String> time(Scene scene, int at, Noun noun) {
    Phrases phrases = scene.phrases();
    for (int i = at + 1; i < Math.min(phrases.size(), at + 6) && !phrases.isMark(i, ",;:—"); i++) {
      if (phrases.at(i) instanceof Phrase.Date) {
        return Optional.of(scene.time(i));
      }
    }
    boolean former = phrases.isWord(at - 1, "formerly", "previously", "once");
    for (int i = noun.from(); i < noun.to(); i++) {
      former |= FORMER.contains(phrases.words().folded(i));
    }
    return former
        ? Optional.of("../" + scene.dateline().map(Object::toString).orElse(".."))
        : Optional.empty();
  }

  /// `X is a director of Y`, `its director is X`.
  private static List<Draft> copula(Scene scene, Clause clause) {
    Optional<Integer> told = predicate(scene, clause);
    if (clause.subjects().size() != 1
        || told.isEmpty()
        || Ridicule.is(scene.phrases(), clause)
        || StaffRule.isStaff(scene.phrases(), told.get())) {
      return List.of();
    }
    int subject = clause.subjects().getFirst().noun();
    int predicate = told.get();
    Noun said = scene.phrases().noun(predicate).orElseThrow();
    Noun of = scene.phrases().noun(subject).orElseThrow();
    boolean named = said.name().isPresent() && said.owner().isEmpty();
    List<Draft> drafts =
        !said.relational().isEmpty() && !named
            ? EnglishPairedRoles.each(scene.phrases(), said).stream()
                .flatMap(role -> copula(scene, clause, predicate, role, subject).stream())
                .toList()
            : List.of();
    boolean turned = drafts.isEmpty() && !of.relational().isEmpty() && of.name().isEmpty();
    return turned
        ? EnglishPairedRoles.each(scene.phrases(), of).stream()
            .flatMap(role -> copula(scene, clause, subject, role, predicate).stream())
            .toList()
        : drafts;
  }

  /// What is said of the subject: in Russian in the instrumental, `директором завода является`.
  private static Optional<Integer> predicate(Scene scene, Clause clause) {
    if (scene.phrases().language() == Language.RUSSIAN) {
      Optional<Integer> instrumental =
          clause.adjuncts().stream()
              .filter(adjunct -> adjunct.preposition().equals("INS"))
              .map(adjunct -> adjunct.argument().noun())
              .filter(
                  at -> scene.phrases().noun(at).filter(n -> !n.relational().isEmpty()).isPresent())
              .findFirst();
      if (instrumental.isPresent()) {
        return instrumental;
      }
    }
    // `is a trader and director of Y`: the one that tells a relation.
    return clause.objects().stream()
        .map(Clause.Argument::noun)
        .filter(at ->
            scene.phrases().language() == Language.ENGLISH
                && scene.phrases().noun(at).filter(n -> !n.relational().isEmpty()).isPresent()
                && scene.phrases().isWord(at + 1, "of"))
        .findFirst()
        .or(() -> clause.objects().stream().map(Clause.Argument::noun).findFirst())
        .map(at -> oneOf(scene.phrases(), at));
  }

  /// `es uno de los socios de Ana`: what they are of whom she is one.
  private static int oneOf(Phrases phrases, int at) {
    boolean one =
        phrases.language() == Language.SPANISH
            && phrases.isWord(at, "uno", "una")
            && phrases.isWord(at + 1, "de")
            && phrases.noun(at + 2).filter(n -> !n.relational().isEmpty()).isPresent();
    return one ? at + 2 : at;
  }

  private static Optional<Draft> copula(
      Scene scene, Clause clause, int noun, Noun relational, int bearerAt) {
    // `the six men are employees of Y`
    boolean workers = frame(relational).relation() == Relation.WORKS_FOR;
    Optional<Referent> bearer =
        scene
            .discourse()
            .of(bearerAt)
            .or(() -> workers ? scene.discourse().described(bearerAt) : Optional.empty());
    if (bearer.isEmpty()) {
      return Optional.empty();
    }
    Predicate<EntityType> fits = others(frame(relational));
    Optional<Referent> other =
        other(scene, noun, fits, Set.of(bearer.get().key()))
            .or(() -> relativeOwner(scene, noun, fits))
            .or(() -> ownerByPreposition(scene, clause, fits))
            .or(() -> EnglishPosts.impliedBody(scene, noun, relational));
    return other
        .filter(o -> StaffRule.mayLead(relational, o))
        .filter(o -> !isOnlyWhere(scene, noun, relational, o))
        .map(o -> {
          Draft draft = draft(scene, noun, relational, bearer.get(), o);
          return new Draft(
              draft.relation(),
              draft.subject(),
              draft.object(),
              draft.detail(),
              clause.positive(),
              Optional.of(clause),
              clause.verb(),
              "copula");
        });
  }

  /// `the bank of which X was a director`, `была бухгалтером в банке`.
  private static Optional<Referent> ownerByPreposition(
      Scene scene, Clause clause, Predicate<EntityType> fits) {
    boolean russian = scene.phrases().language() == Language.RUSSIAN;
    Set<String> prepositions = russian ? Set.of("в", "во", "на") : Set.of("of", "de");
    return clause.adjuncts().stream()
        .filter(adjunct -> russian || adjunct.argument().noun() < clause.group())
        .filter(adjunct -> prepositions.contains(adjunct.preposition()))
        .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
        .filter(who -> fits.test(who.type()))
        .findFirst();
  }

  /// `a lawyer in Iran`: the country is where, and not for whom.
  private static boolean isOnlyWhere(Scene scene, int at, Noun noun, Referent other) {
    return frame(noun).relation() == Relation.REPRESENTS
        && other.isPlace()
        && scene.phrases().isWord(at + 1, "in", "en", "v", "vo");
  }

  /// `X, whose director is Y`.
  private static Optional<Referent> relativeOwner(
      Scene scene, int noun, Predicate<EntityType> fits) {
    int before = noun - 1;
    while (scene.phrases().is(before, WordClass.ADV)) {
      before--;
    }
    int whose = before;
    return scene.phrases().is(whose, WordClass.RELPOSS)
        ? new Antecedents(scene.phrases())
            .of(whose)
            .flatMap(scene.discourse()::of)
            .filter(r -> fits.test(r.type()))
        : Optional.empty();
  }
}
