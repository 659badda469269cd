package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads in English what notes and cables tell without a verb or without its subject: `Corvo Bank:
/// 60 pct Ana Ruiz, 40 pct Berto Gil`, `Owned by Ana Ruiz.`, `Sighted 14 March at Lima: two
/// tankers.`
final class EnglishNoteRule implements ClaimRule {
  private static final String NAME = "note";

  /// What a participle without a subject may tell of the body named before.
  private static final Set<Relation> LED =
      EnumSet.of(Relation.OWNS, Relation.CONTROLS, Relation.DIRECTOR_OF, Relation.OPERATES);

  private static final Set<String> PRESENT =
      Set.of("arrived", "landed", "docked", "berthed", "anchored", "moored", "present");

  private static final int LONGEST_HEADING = 10;

  @Override
  public List<Draft> read(Scene scene) {
    if (scene.phrases().language() != Language.ENGLISH || scene.phrases().question()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 3 < scene.phrases().size(); i++) {
      drafts.addAll(holders(scene, i));
    }
    scene.clauses().forEach(clause -> drafts.addAll(withoutSubject(scene, clause)));
    drafts.addAll(seen(scene));
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// `Corvo Bank (60 pct Ana Ruiz, 40 pct Berto Gil)`, `Corvo Bank: Ana Ruiz 60 %, Berto Gil 40 %`.
  private static List<Draft> holders(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean heading = phrases.isMark(at + 1, ":") && (at == 0 || phrases.isMark(at - 1, ";—("));
    Optional<Referent> body =
        phrases
            .noun(at)
            .filter(noun -> noun.name().isPresent() && noun.owner().isEmpty())
            .filter(_ -> heading || phrases.isMark(at + 1, "("))
            .flatMap(_ -> scene.discourse().of(at))
            .filter(r -> r.type() != EntityType.PERSON && !r.isPlace());
    if (body.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    int item = at + 2;
    while (phrases.has(item + 1)) {
      int first = item;
      boolean before = phrases.at(first) instanceof Phrase.Percent;
      int noun = before ? first + 1 : first;
      Optional<Share> share = before ? share(phrases, first) : share(phrases, first + 1);
      int end = first + 2;
      if (share.isEmpty() || !phrases.isNoun(noun) || !isItem(phrases, end)) {
        return List.copyOf(drafts);
      }
      scene
          .discourse()
          .of(noun)
          .filter(who -> !who.isPlace())
          .map(who -> owned(who, body.get(), noun, end).holding(share.get()))
          .ifPresent(drafts::add);
      item = end;
      while (phrases.isMark(item, ",;") || phrases.is(item, WordClass.CONJ)) {
        item++;
      }
    }
    return List.copyOf(drafts);
  }

  private static boolean isItem(Phrases phrases, int end) {
    return !phrases.has(end) || phrases.isMark(end, ",;).") || phrases.is(end, WordClass.CONJ);
  }

  private static Optional<Share> share(Phrases phrases, int at) {
    return phrases.has(at) && phrases.at(at) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  private static Draft owned(Referent who, Referent body, int noun, int end) {
    Clause clause = Clause.ofNoun(noun, List.of(), true, Realis.ACTUAL, Optional.empty(), end);
    return Draft.verbal(Relation.OWNS, who, body, clause, NAME);
  }

  /// `Owned by Ana Ruiz.`, `Run by Berto Gil since 2020.`: said of the body of the sentence before.
  private static List<Draft> withoutSubject(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    int verb = clause.verb();
    boolean opens =
        clause.group() == 0
            && clause.subjects().isEmpty()
            && phrases.isWord(verb + 1, "by")
            && new Participles(phrases).isParticiple(verb)
            && clause.objects().isEmpty();
    Optional<Referent> body = opens ? EnglishLabelRule.before(scene) : Optional.empty();
    if (body.isEmpty() || closesInName(scene, clause)) {
      return List.of();
    }
    return clause.frames().stream()
        .map(Grammar.Frame::relation)
        .filter(LED::contains)
        .findFirst()
        .stream()
        .flatMap(relation ->
            clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("by"))
                .flatMap(agent -> scene.discourse().of(agent.argument().noun()).stream())
                .map(who -> Draft.verbal(relation, who, body.get(), clause, NAME)))
        .toList();
  }

  /// `Owned by Ana Ruiz, Corvo Bank lends`: said of what stands behind the comma.
  private static boolean closesInName(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    for (int i = clause.verb() + 1; i < phrases.size(); i++) {
      if (phrases.isMark(i, ",")) {
        return true;
      }
      if (phrases.isMark(i, ";:—")) {
        return false;
      }
    }
    return false;
  }

  /// `Sighted 14 March at Lima: two tankers`, `Arrived Lima 5 May: MV Karsa`.
  private static List<Draft> seen(Scene scene) {
    Phrases phrases = scene.phrases();
    boolean opens =
        phrases.isVerb(0)
            && (EnglishSightingRule.SEES.contains(phrases.at(0).word())
                || PRESENT.contains(phrases.at(0).word()));
    int colon = 1;
    while (colon < LONGEST_HEADING && phrases.has(colon) && !phrases.isMark(colon, ":;,")) {
      colon++;
    }
    if (!opens || !phrases.isMark(colon, ":")) {
      return List.of();
    }
    Optional<Referent> place = Optional.empty();
    Optional<String> time = Optional.empty();
    for (int i = 1; i < colon; i++) {
      place = place.isPresent() ? place : placeAt(scene, i);
      if (time.isEmpty() && phrases.at(i) instanceof Phrase.Date) {
        time = Optional.of(scene.time(i));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    if (place.isEmpty()) {
      return drafts;
    }
    Draft.Detail detail =
        new Draft.Detail(Optional.empty(), place, time, Optional.empty(), Optional.empty());
    int item = colon + 1;
    while (phrases.isNoun(item) && isItem(phrases, item + 1)) {
      int at = item;
      scene
          .discourse()
          .of(at)
          .or(() -> scene.discourse().described(at))
          .filter(who -> EnglishSightingRule.MOVING.contains(who.type()))
          .map(who -> present(who, detail, at))
          .ifPresent(drafts::add);
      item++;
      while (phrases.isMark(item, ",") || phrases.is(item, WordClass.CONJ)) {
        item++;
      }
    }
    return drafts;
  }

  private static Optional<Referent> placeAt(Scene scene, int at) {
    Optional<Noun> noun = scene.phrases().noun(at);
    return noun.flatMap(Noun::place)
        .map(hit -> new Referent(hit.meaning(), Optional.<String>empty()))
        .or(() -> noun.flatMap(_ -> scene.discourse().of(at)).filter(Referent::isPlace));
  }

  private static Draft present(Referent who, Draft.Detail detail, int at) {
    Clause clause = Clause.ofNoun(at, List.of(), true, Realis.ACTUAL, Optional.empty(), at + 1);
    return new Draft(
        Relation.PRESENT_IN, who, Optional.empty(), detail, true, Optional.of(clause), at, NAME);
  }
}
