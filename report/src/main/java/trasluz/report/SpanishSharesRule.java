package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.report.SpanishLists.Item;
import trasluz.statement.Share;

/// Reads in Spanish what is told of several at once: `el capital de Corvo se reparte entre Ana (60
/// %) y Berto (40 %)`, `los socios de Corvo son Ana y Berto`, `Ana y Berto son dueños de Corvo`,
/// `Ana y Berto, hijos de Carlos`; and of whom a share is: `cuyas acciones posee Ana`, `del 40 %
/// restante es titular Ana`.
final class SpanishSharesRule implements ClaimRule {
  private static final String SPLITS = "(repart|divid|distribu|compart).*";
  private static final String HOLDS =
      "(pos|tien|ten|tuv|control|ostent|detent|acapar|reun|retien|reten|conserv|adquir|compr).*";
  private static final int FAR = 8;

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.SPANISH) {
      return drafts;
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.isVerb(i) && lastWord(phrases, i).matches(SPLITS)) {
        drafts.addAll(split(scene, i));
      }
      if (phrases.is(i, WordClass.BE)) {
        drafts.addAll(are(scene, i));
      }
      drafts.addAll(apposed(scene, i));
      drafts.addAll(counted(scene, i));
      if (phrases.is(i, WordClass.RELPOSS)) {
        drafts.addAll(whose(scene, i));
      }
    }
    return drafts;
  }

  private static String lastWord(Phrases phrases, int verb) {
    return phrases.words().folded(phrases.at(verb).to() - 1);
  }

  private static boolean isStake(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(n -> n.name().isEmpty() && phrases.grammar().is(WordClass.STAKE, n.word()))
        .isPresent();
  }

  // --- who shares what -------------------------------------------------------------------------

  private static List<Draft> split(Scene scene, int verb) {
    Phrases phrases = scene.phrases();
    Optional<Referent> company = company(scene, verb);
    if (company.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Item item : holders(phrases, verb)) {
      holding(scene, item, company.get(), verb).ifPresent(drafts::add);
    }
    return drafts;
  }

  /// Behind `entre` or the verb; else those before it.
  private static List<Item> holders(Phrases phrases, int verb) {
    for (int i = verb + 1; i < Math.min(phrases.size(), verb + FAR); i++) {
      boolean named = phrases.noun(i).flatMap(Noun::name).isPresent();
      boolean whose = phrases.isWord(i - 1, "de");
      if (named && !whose) {
        return new SpanishLists(phrases).from(i);
      }
      if (phrases.isVerb(i)) {
        break;
      }
    }
    return new SubjectFinder(phrases)
        .find(verb, List.of()).subjects().stream()
            .map(a -> new Item(a.noun(), Optional.empty()))
            .toList();
  }

  /// Whose shares they are: `el capital de Corvo`, `cuyo capital`, `se reparten las acciones de
  /// Corvo`.
  private static Optional<Referent> company(Scene scene, int verb) {
    Phrases phrases = scene.phrases();
    for (int i = Math.max(0, verb - FAR); i < Math.min(phrases.size(), verb + FAR); i++) {
      if (isStake(phrases, i)) {
        Optional<Referent> told =
            phrases.is(i - 1, WordClass.RELPOSS)
                ? new Antecedents(phrases).of(i - 1).flatMap(scene.discourse()::of)
                : scene
                    .discourse()
                    .ownerOf(i, type -> type != EntityType.PERSON && !type.isPlace(), Set.of())
                    .or(() ->
                        scene.discourse().spokenOf(verb, Set.of(), SpanishSharesRule::isBody));
        return told.filter(r -> isBody(r.type()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(EntityType type) {
    return type != EntityType.PERSON && type != EntityType.GROUP && !type.isPlace();
  }

  private static Optional<Draft> holding(Scene scene, Item item, Referent company, int verb) {
    return scene
        .discourse()
        .of(item.noun())
        .filter(who -> !who.key().equals(company.key()))
        .map(who ->
            withShare(
                Draft.verbal(Relation.OWNS, who, company, clause(scene, verb), "shares"),
                item.share()))
        .filter(draft -> !draft.isImpossible());
  }

  private static Draft withShare(Draft draft, Optional<Share> share) {
    Draft.Detail told = draft.detail();
    return new Draft(
        draft.relation(),
        draft.subject(),
        draft.object(),
        new Draft.Detail(
            told.objectText(), told.place(), told.time(), share.or(told::share), told.amount()),
        draft.positive(),
        draft.clause(),
        draft.anchor(),
        draft.rule());
  }

  /// The clause of a verb; one of its own where none was read.
  private static Clause clause(Scene scene, int verb) {
    return scene.clauses().stream()
        .filter(c -> c.verb() == verb)
        .findFirst()
        .orElseGet(() ->
            Clause.ofNoun(
                verb,
                List.of(),
                !scene.phrases().is(verb - 1, WordClass.NEG),
                Realis.ACTUAL,
                Optional.empty(),
                verb + 1));
  }

  // --- several who are something -----------------------------------------------------------------

  /// `los socios de Corvo son Ana y Berto`, `Ana y Berto son dueños de Corvo`.
  private static List<Draft> are(Scene scene, int be) {
    Phrases phrases = scene.phrases();
    List<Draft> drafts = new ArrayList<>();
    List<Item> behind = new SpanishLists(phrases).from(be + 1);
    Optional<Integer> role = roleBefore(phrases, be);
    boolean listed = behind.size() > 1 || behind.stream().anyMatch(i -> i.share().isPresent());
    if (role.isPresent() && listed) {
      behind.forEach(item -> bearer(scene, role.get(), item, be).ifPresent(drafts::add));
    }
    int said = be + 1;
    while (phrases.is(said, WordClass.ADV)) {
      said++;
    }
    List<Clause.Argument> subjects = new SubjectFinder(phrases).find(be, List.of()).subjects();
    if (isRole(phrases, said) && subjects.size() > 1) {
      int told = said;
      subjects.forEach(s ->
          bearer(scene, told, new Item(s.noun(), Optional.empty()), be).ifPresent(drafts::add));
    }
    return drafts;
  }

  private static Optional<Integer> roleBefore(Phrases phrases, int be) {
    for (int i = be - 1; i >= Math.max(0, be - FAR); i--) {
      if (isRole(phrases, i)) {
        return Optional.of(i);
      }
      if (phrases.isVerb(i) || phrases.isMark(i, ",;:—") || phrases.is(i, WordClass.REL)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isRole(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(n -> !n.relational().isEmpty() && n.name().isEmpty())
        .isPresent();
  }

  private static Optional<Draft> bearer(Scene scene, int role, Item item, int be) {
    Noun noun = scene.phrases().noun(role).orElseThrow();
    Clause clause = clause(scene, be);
    return scene
        .discourse()
        .of(item.noun())
        .flatMap(who ->
            other(scene, role, noun, who).map(of -> BearerRule.draft(scene, role, noun, who, of)))
        .map(draft -> withShare(draft.told(clause, clause.positive(), "shares"), item.share()))
        .filter(draft -> !draft.isImpossible());
  }

  private static Optional<Referent> other(Scene scene, int role, Noun noun, Referent who) {
    var fits = BearerRule.others(BearerRule.frame(noun).relation());
    return scene
        .discourse()
        .ownerOf(role, fits, Set.of(who.key()))
        .or(() ->
            scene.phrases().is(role - 1, WordClass.RELPOSS)
                ? new Antecedents(scene.phrases())
                    .of(role - 1)
                    .flatMap(scene.discourse()::of)
                    .filter(r -> fits.test(r.type()))
                : Optional.empty());
  }

  /// `Ana y Berto, hijos de Carlos`: the plural is told of both.
  private static List<Draft> apposed(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean plural =
        isRole(phrases, at)
            && phrases.at(at).word().endsWith("s")
            && phrases.isMark(at - 1, ",")
            && phrases.noun(phrases.beforeQuotes(at - 1)).flatMap(Noun::name).isPresent();
    if (!plural) {
      return List.of();
    }
    Noun noun = phrases.noun(at).orElseThrow();
    List<Integer> hosts = new SpanishLists(phrases).upTo(phrases.beforeQuotes(at - 1));
    List<Draft> drafts = new ArrayList<>();
    for (int host : hosts.size() > 1 ? hosts : List.<Integer>of()) {
      scene
          .discourse()
          .of(host)
          .flatMap(who ->
              other(scene, at, noun, who).map(of -> BearerRule.draft(scene, at, noun, who, of)))
          .filter(draft -> !draft.isImpossible())
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /// `Corvo tiene dos socios: Ana (60 %) y Berto (40 %)`.
  private static List<Draft> counted(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int verb = phrases.is(at - 1, WordClass.PREP) ? at - 2 : at - 1;
    boolean counts =
        isRole(phrases, at)
            && phrases.isMark(at + 1, ":,—")
            && phrases.isVerb(verb)
            && lastWord(phrases, verb).matches("(tien|tuv|ten|cuent|cont|sum|agrup).*");
    if (!counts) {
      return List.of();
    }
    Noun noun = phrases.noun(at).orElseThrow();
    Clause clause = clause(scene, verb);
    Optional<Referent> whose = scene.meant(clause.subjects().stream()).findFirst();
    // `tiene dos socios`: whoever has a stake owns it
    boolean stake = BearerRule.frame(noun).relation() == Relation.ASSOCIATE_OF;
    List<Draft> drafts = new ArrayList<>();
    for (Item item : new SpanishLists(phrases).from(at + 2)) {
      Optional<Referent> who = scene.discourse().of(item.noun());
      who.flatMap(w ->
              whose
                  .filter(of -> !of.key().equals(w.key()))
                  .map(of ->
                      stake && item.share().isPresent()
                          ? Draft.verbal(Relation.OWNS, w, of, clause, "shares")
                          : BearerRule.draft(scene, at, noun, w, of)
                              .told(clause, clause.positive(), "shares")))
          .map(draft -> withShare(draft, item.share()))
          .filter(draft -> !draft.isImpossible())
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  // --- whose shares somebody holds ---------------------------------------------------------------

  /// `Corvo, cuyas acciones posee Ana`, `cuyo capital controlan Ana y Berto`.
  private static List<Draft> whose(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int verb = at + 2;
    boolean holds =
        isStake(phrases, at + 1)
            && phrases.isVerb(verb)
            && lastWord(phrases, verb).matches(HOLDS)
            && phrases.isNoun(phrases.behindQuotes(verb));
    if (!holds) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Optional<Referent> company = new Antecedents(phrases).of(at).flatMap(scene.discourse()::of);
    for (Item item : new SpanishLists(phrases).from(verb + 1)) {
      company.flatMap(c -> holding(scene, item, c, verb)).ifPresent(drafts::add);
    }
    return drafts;
  }
}
