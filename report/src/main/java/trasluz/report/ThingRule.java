package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Reads nouns for a relation itself with both sides named: `payments from X to Y`, `a meeting
/// between X and Y`, `X's loan to Y`, `the presence of X in Y`.
///
/// Which side stands behind which preposition is in `relations.tsv`. `No payment from X to Y` is
/// the negative. How surely it is told is read as for a verb in the noun's place.
final class ThingRule implements ClaimRule {
  private static final Set<Relation> OF_STATES =
      EnumSet.of(Relation.LENDS_TO, Relation.PAYS, Relation.SUPPLIES, Relation.SELLS);

  /// Verbs that only say that it is so: `talks took place between`.
  private static final Set<String> TAKES_PLACE =
      Set.of(
          "took",
          "take",
          "takes",
          "taken",
          "place",
          "held",
          "occurred",
          "happened",
          "made",
          "tuvo",
          "lugar",
          "celebro",
          "sostuvo");

  /// Verbs that only give a thing, whose subject is its giver: `X granted Y a loan`.
  private static final Set<String> GIVES =
      Set.of(
          "gave",
          "give",
          "gives",
          "given",
          "granted",
          "grants",
          "grant",
          "extended",
          "extends",
          "made",
          "make",
          "makes",
          "making",
          "sent",
          "sends",
          "issued",
          "issues",
          "provided",
          "provides",
          "arranged",
          "held",
          "holds",
          "hold",
          "had",
          "has",
          "have",
          "attended",
          "hosted",
          "dio",
          "concedio",
          "concede",
          "otorgo",
          "otorga",
          "hizo",
          "hace",
          "realizo",
          "mantuvo",
          "sostuvo",
          "celebro",
          "efectuo");

  private static final String SPANISH_GIVES =
      "(anunci|present|interp|nego|nieg|neg[au]|desmient|desmint|rechaz|descart|admit|reconoc|confes|autoriz|orden|aprob"
          + "|firm|cerr|suscrib|pact|acord|mant|ten[ei]|tien|tuv|hizo|hac|hic|realiz|efectu|celebr"
          + "|sost|conce|otorg|dio$|dieron|dan$|da$|prest|ejecut|desmint|disfraz|justific).*";

  /// Verbs whose subject receives the thing: `Y took a loan from X`.
  private static final Set<String> RECEIVES =
      Set.of(
          "received",
          "receives",
          "receive",
          "got",
          "gets",
          "obtained",
          "obtains",
          "took",
          "takes",
          "get",
          "obtain",
          "take",
          "secure",
          "accepted",
          "accepts",
          "secured",
          "recibio",
          "recibe",
          "obtuvo",
          "acepto");

  private static final Set<String> SHOWS =
      Set.of("show", "shows", "showed", "list", "lists", "record", "records", "reveal", "reveals");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() != Language.RUSSIAN; i++) {
      int at = i;
      phrases
          .noun(at)
          .filter(_ -> !isDeal(phrases, at))
          .flatMap(noun -> frame(phrases, noun))
          .ifPresent(frame -> drafts.addAll(read(scene, at, frame)));
    }
    return drafts;
  }

  /// Sales and purchases have three sides; [EnglishDealRule] and [SpanishDealRule] read them.
  private static boolean isDeal(Phrases phrases, int at) {
    return switch (phrases.language()) {
      case ENGLISH -> EnglishDealRule.isDeal(phrases, at);
      case SPANISH -> SpanishDealRule.isDeal(phrases, at);
      case RUSSIAN -> false;
    };
  }

  static Optional<Frame> frame(Phrases phrases, Noun noun) {
    int first =
        noun.name().map(hit -> hit.from() == noun.from()).orElse(false) ? noun.to() : noun.from();
    for (int i = noun.to() - 1; i >= first; i--) {
      List<Frame> found = phrases.grammar().things().at(phrases.words(), i, noun.to()).values();
      boolean ordinary = !phrases.words().isCapitalised(i) || i == noun.from();
      if (!found.isEmpty() && ordinary) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  private static List<Draft> read(Scene scene, int at, Frame frame) {
    Phrases phrases = scene.phrases();
    List<Clause.Adjunct> adjuncts = new ArrayList<>();
    Optional<Amount> amount = Optional.empty();
    int i = at + 1;
    for (; i < phrases.size() && goesOn(phrases, i); i++) {
      if (phrases.at(i) instanceof Phrase.Money money) {
        amount = Optional.of(money.amount());
      }
      boolean complement = phrases.is(i, WordClass.PREP) && phrases.isNoun(i + 1);
      boolean joined =
          phrases.is(i, WordClass.CONJ) && phrases.isNoun(i + 1) && !adjuncts.isEmpty();
      if (complement || joined) {
        String preposition = joined ? adjuncts.getLast().preposition() : phrases.at(i).word();
        adjuncts.add(new Clause.Adjunct(preposition, new Clause.Argument(i + 1, Optional.empty())));
      }
    }
    boolean positive =
        phrases.noun(at).map(noun -> noun.article() != Article.NEGATIVE).orElse(true)
            && !isMissing(phrases, at)
            && !cameToNothing(scene, at);
    Optional<Clause> support = support(scene, at);
    if (support.isPresent()) {
      return supported(scene, support.get(), at, frame, adjuncts);
    }
    Clause clause = Clause.ofNoun(at, adjuncts, positive, Realis.ACTUAL, amount, i);
    return pairs(scene, clause, frame);
  }

  /// `no hubo pagos de X a Y`, `sin pagos de X a Y`
  private static boolean isMissing(Phrases phrases, int at) {
    boolean there =
        phrases.is(at - 1, WordClass.HAVE) || phrases.isWord(at - 1, "existe", "existen");
    return phrases.language() == Language.SPANISH
        && (phrases.isWord(at - 1, "sin") || (there && phrases.is(at - 2, WordClass.NEG)));
  }

  /// The clause of a verb that only gives or receives the thing.
  private static Optional<Clause> support(Scene scene, int thing) {
    return scene.clauses().stream()
        .filter(clause -> {
          String verb = scene.phrases().at(clause.verb()).word();
          boolean light = gives(scene, verb) || receives(scene, verb);
          boolean object = clause.objects().stream().anyMatch(o -> o.noun() == thing);
          boolean subject = clause.subjects().stream().anyMatch(o -> o.noun() == thing);
          return light
              && !EnglishEndings.ends(scene.phrases(), clause)
              && !clause.subjects().isEmpty()
              && (clause.passive() ? subject : object);
        })
        .findFirst();
  }

  /// `negó un pago a X`, `mantiene vínculos con X`: in Spanish whoever tells of it or does it is on
  /// the side that is not named.
  private static boolean gives(Scene scene, String verb) {
    return GIVES.contains(verb)
        || (scene.phrases().language() == Language.SPANISH && verb.matches(SPANISH_GIVES));
  }

  private static boolean receives(Scene scene, String verb) {
    return RECEIVES.contains(verb)
        || (scene.phrases().language() == Language.SPANISH
            && verb.matches("(recib|obtuv|obten|acept|cobr|percib|consig).*"));
  }

  /// `X gave Y a loan`, `X made payments to Y`, `Y received a loan from X`, `a loan was granted to
  /// Y by X`.
  private static List<Draft> supported(
      Scene scene, Clause clause, int thing, Frame frame, List<Clause.Adjunct> behind) {
    List<Clause.Adjunct> adjuncts = new ArrayList<>(behind);
    adjuncts.addAll(clause.adjuncts());
    boolean receives = receives(scene, scene.phrases().at(clause.verb()).word());
    List<Referent> doers =
        clause.passive()
            ? side(scene, adjuncts, List.of("by", "por"))
            : new ArrayList<>(scene.meant(clause.subjects().stream()).toList());
    List<Referent> others = new ArrayList<>();
    if (receives) {
      others.addAll(side(scene, adjuncts, List.of("from", "de")));
    } else {
      others.addAll(side(scene, adjuncts, frame.object()));
    }
    scene
        .meant(clause.objects().stream().filter(object -> object.noun() < thing && !receives))
        .forEach(others::add);
    List<Draft> drafts = new ArrayList<>();
    // `la reunión que mantuvieron Ana y Berto`
    if (others.isEmpty() && doers.size() == 2 && frame.relation().isSymmetric()) {
      others.add(doers.removeLast());
    }
    for (Referent doer : doers) {
      for (Referent other : others) {
        if (fits(frame, other)) {
          drafts.add(
              receives
                  ? draft(scene, clause, frame, other, doer)
                  : draft(scene, clause, frame, doer, other));
        }
      }
    }
    return drafts;
  }

  /// `el encuentro de X con Y no llegó a celebrarse`, `tampoco se celebró la reunión de X con Y`.
  private static boolean cameToNothing(Scene scene, int thing) {
    Phrases phrases = scene.phrases();
    int end = phrases.segmentEnd(thing);
    return scene.clauses().stream()
        .filter(
            clause -> (clause.verb() > thing && clause.verb() < end) || clause.verb() == thing - 1)
        .filter(clause -> !clause.positive())
        .anyMatch(clause ->
            phrases.at(clause.verb()).word().matches("(celebr|produ[cj]|concret|materializ).*"));
  }

  private static boolean goesOn(Phrases phrases, int at) {
    Phrase phrase = phrases.at(at);
    return switch (phrase) {
      case Phrase.Mark mark -> mark.isMark("»”“\"«");
      case Phrase.Verb verb -> TAKES_PLACE.contains(verb.word());
      case Phrase.Noun noun ->
          phrases.is(at - 1, WordClass.PREP)
              || phrases.is(at - 1, WordClass.CONJ)
              || phrases.isMark(at - 1, "«“\"")
              || TAKES_PLACE.contains(noun.word());
      case Phrase.Function function ->
          switch (function.wordClass()) {
            case PREP, ADV, CONJ, DET, BE, HAVE -> true;
            default -> false;
          };
      case Phrase.Date _, Phrase.Money _, Phrase.Percent _ -> true;
    };
  }

  private static boolean fits(Frame frame, Referent object) {
    return object.isPlace() == frame.relation().isPlaced() || mayBeState(frame, object);
  }

  /// `Russia's loans to Venezuela`, `Moscow's loans to Caracas`: what a state gives to another.
  private static boolean mayBeState(Frame frame, Referent who) {
    return OF_STATES.contains(frame.relation()) && who.actingType() == EntityType.COUNTRY;
  }

  private static List<Draft> pairs(Scene scene, Clause clause, Frame frame) {
    List<Referent> subjects = side(scene, clause.adjuncts(), frame.subject());
    List<Referent> objects = side(scene, clause.adjuncts(), frame.object());
    boolean english = scene.phrases().language() == Language.ENGLISH;
    if (english && subjects.isEmpty() && frame.relation() == Relation.PRESENT_IN) {
      // `the presence of Cuban officers in Y`
      clause.adjuncts().stream()
          .filter(adjunct -> frame.subject().contains(adjunct.preposition()))
          .flatMap(adjunct -> scene.discourse().described(adjunct.argument().noun()).stream())
          .filter(who -> EnglishSightingRule.MOVING.contains(who.type()))
          .findFirst()
          .ifPresent(subjects::add);
    }
    if (subjects.isEmpty() && !frame.subject().isEmpty()) {
      scene
          .discourse()
          .ownerOf(clause.verb(), _ -> true, Set.of())
          .filter(owner -> !owner.isPlace() || mayBeState(frame, owner))
          .filter(_ -> isPossessed(scene, clause.verb(), frame))
          .ifPresent(owner -> subjects.add(owner));
    }
    if (subjects.isEmpty() && !frame.subject().isEmpty()) {
      ofTheBooks(scene, clause.verb()).ifPresent(subjects::add);
    }
    // `a meeting between X and Y`: both stand on one side.
    if (frame.relation().isSymmetric() && objects.isEmpty() && subjects.size() == 2) {
      objects.add(subjects.removeLast());
    }
    List<Draft> drafts = new ArrayList<>();
    for (Referent subject : subjects) {
      for (Referent object : objects) {
        if (fits(frame, object)) {
          drafts.add(draft(scene, clause, frame, subject, object));
        }
      }
    }
    return drafts;
  }

  /// `its stake in X` may be one that somebody denies; whose it is must be named.
  private static boolean isPossessed(Scene scene, int thing, Frame frame) {
    Optional<Phrase.Owner> owner = scene.phrases().noun(thing).flatMap(Noun::owner);
    boolean held = frame.relation() == Relation.OWNS || frame.relation() == Relation.CONTROLS;
    return held ? owner.flatMap(Phrase.Owner::name).isPresent() : owner.isPresent();
  }

  private static List<Referent> side(
      Scene scene, List<Clause.Adjunct> adjuncts, List<String> prepositions) {
    List<Referent> out = new ArrayList<>();
    for (String preposition : prepositions) {
      for (Clause.Adjunct adjunct : adjuncts) {
        if (adjunct.preposition().equalsIgnoreCase(preposition)) {
          scene.discourse().of(adjunct.argument().noun()).ifPresent(out::add);
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return out;
  }

  private static Draft draft(
      Scene scene, Clause clause, Frame frame, Referent subject, Referent object) {
    boolean placed = frame.relation().isPlaced();
    return new Draft(
        frame.relation(),
        subject,
        placed ? Optional.empty() : Optional.of(object),
        new Draft.Detail(
            Optional.empty(),
            placed ? Optional.of(object) : scene.place(clause),
            scene.time(clause),
            frame.relation() == Relation.OWNS ? shareOf(scene.phrases(), clause) : Optional.empty(),
            clause.amount()),
        clause.positive(),
        Optional.of(clause),
        clause.verb(),
        "thing");
  }

  private static Optional<Share> shareOf(Phrases phrases, Clause clause) {
    return phrases.language() == Language.SPANISH
        ? SpanishThings.share(phrases, clause)
        : share(phrases, clause);
  }

  /// `a stake of 40 percent in X`, `a 40 percent stake in X`, of the clause that only tells a
  /// stake.
  private static Optional<Share> share(Phrases phrases, Clause clause) {
    int stake = clause.verb();
    for (int i = stake + 1; i < Math.min(phrases.size(), stake + 4); i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent && phrases.isWord(i - 1, "of", "de")) {
        return Optional.of(percent.share());
      }
    }
    return phrases.has(stake - 1) && phrases.at(stake - 1) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  /// `X's ledger shows payments to Y`: whose books they stand in.
  private static Optional<Referent> ofTheBooks(Scene scene, int thing) {
    Phrases phrases = scene.phrases();
    return scene.clauses().stream()
        .filter(_ -> phrases.language() == Language.ENGLISH)
        .filter(clause -> SHOWS.contains(phrases.at(clause.verb()).word()))
        .filter(clause -> clause.objects().stream().anyMatch(o -> o.noun() == thing))
        .flatMap(clause -> clause.subjects().stream())
        .filter(book ->
            phrases
                .noun(book.noun())
                .filter(noun -> noun.owner().isPresent())
                .filter(noun -> phrases.grammar().is(WordClass.DOC, noun.word()))
                .isPresent())
        .flatMap(book ->
            scene.discourse().ownerOf(book.noun(), type -> !type.isPlace(), Set.of()).stream())
        .findFirst();
  }
}
