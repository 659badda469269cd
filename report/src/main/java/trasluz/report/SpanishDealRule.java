package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Reads Spanish nouns for sales and purchases, which have three sides: `la venta de la mina a
/// Ana`, `la compra del 40 % de Corvo por parte de Ana`, `Ana negocia la compra de Corvo`, `Corvo
/// cerró la venta del buque a Berto`.
///
/// Who buys stands behind `a` of a sale and behind `por` of a purchase, or is the subject of a verb
/// that only says that the deal is made, sought or told of. What is only sought is intended; a deal
/// that came to nothing tells no claim.
final class SpanishDealRule implements ClaimRule {
  private static final Set<String> DOERS = Set.of("por", "por parte de", "por parte del");

  private static final Pattern MADE =
      Pattern.compile(
          "(cerr|cierr|complet|formaliz|concret|anunci|firm|pact|acord|acuerd|reconoc|admit|nego|neg"
              + "|nieg|desmint|desmient|confirm|realiz|efectu|suscrib|culmin|consum|materializ|autori|orden|aprob|aprueb|dispus|dispon|decid).*");

  private static final Pattern SOUGHT =
      Pattern.compile(
          "(negoci|ultim|estudi|plane|prepar|busc|explor|tante|intent|ofrec|propon|propus|propuest"
              + "|solicit|proyect|persig|persegu|perfil|baraj|sopes|pretend|valor|evalu|analiz).*");

  private static final Pattern FAILED =
      Pattern.compile(
          "(fracas|frustr|cancel|aplaz|pospon|pospus|posterg|congel|suspend|abort|anul|bloque|vet|rechaz|desist|cay|malogr|impid|deshiz"
              + "|paraliz|rompi|descart).*");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(futur|posibl|eventual|previst|proyectad|potencial|hipotetic|inminent|intento|oferta"
              + "|proyecto|propuesta|opcion|promesa|negociaci|interes|posibilidad|derecho).*|plan(es)?");

  /// One deal: the noun with what completes it.
  private record Deal(
      int at,
      boolean sale,
      List<Integer> things,
      List<Integer> receivers,
      List<Integer> doers,
      Optional<Share> share,
      Optional<Amount> amount,
      int to) {}

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.SPANISH; i++) {
      if (isDeal(phrases, i) && !fails(phrases, i)) {
        drafts.addAll(drafts(scene, deal(phrases, i)));
      }
    }
    return drafts;
  }

  /// Whether a noun of the tables tells of a sale or a purchase.
  static boolean isDeal(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .flatMap(noun -> ThingRule.frame(phrases, noun))
        .map(Frame::relation)
        .filter(relation -> relation == Relation.BUYS || relation == Relation.SELLS)
        .isPresent();
  }

  private static Deal deal(Phrases phrases, int at) {
    boolean sale =
        phrases
            .noun(at)
            .flatMap(noun -> ThingRule.frame(phrases, noun))
            .filter(frame -> frame.relation() == Relation.SELLS)
            .isPresent();
    List<Integer> things = new ArrayList<>();
    List<Integer> receivers = new ArrayList<>();
    List<Integer> doers = new ArrayList<>();
    Optional<Share> share = Optional.empty();
    Optional<Amount> amount = Optional.empty();
    String preposition = "";
    int i = at + 1;
    for (; i < phrases.size() && goesOn(phrases, i); i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      } else if (phrases.at(i) instanceof Phrase.Money money) {
        amount = Optional.of(money.amount());
      } else if (phrases.is(i, WordClass.PREP)) {
        preposition = phrases.at(i).word();
      } else if (phrases.isNoun(i)) {
        boolean joined = phrases.is(i - 1, WordClass.CONJ);
        if (preposition.equals("de") && receivers.isEmpty() && doers.isEmpty()) {
          things.add(i);
        } else if (preposition.equals("a") && (!joined || !receivers.isEmpty())) {
          receivers.add(i);
        } else if (DOERS.contains(preposition)) {
          doers.add(i);
        }
      }
    }
    return new Deal(at, sale, things, receivers, doers, share, amount, i);
  }

  private static boolean goesOn(Phrases phrases, int at) {
    return switch (phrases.at(at)) {
      case Phrase.Mark mark -> mark.isMark("»”“\"«");
      case Phrase.Verb _ -> false;
      case Phrase.Noun _ ->
          phrases.is(at - 1, WordClass.PREP)
              || phrases.is(at - 1, WordClass.DET)
              || phrases.isMark(at - 1, "«“\"")
              || (phrases.is(at - 1, WordClass.CONJ) && phrases.isNoun(at - 2));
      case Phrase.Function function ->
          switch (function.wordClass()) {
            case PREP, DET -> true;
            case ADV -> !function.word().equals("se");
            case CONJ -> phrases.isNoun(at + 1) && !phrases.isVerb(at + 2);
            default -> false;
          };
      case Phrase.Date _, Phrase.Money _, Phrase.Percent _ -> true;
    };
  }

  private static List<Draft> drafts(Scene scene, Deal deal) {
    Phrases phrases = scene.phrases();
    Optional<Clause> told = support(scene, deal.at());
    boolean sought =
        isPlanned(phrases, deal.at())
            || phrases.is(deal.at() - 1, WordClass.INTEND)
            || told.filter(c -> SOUGHT.matcher(phrases.at(c.verb()).word()).matches()).isPresent();
    Clause own =
        Clause.ofNoun(
            deal.at(),
            List.<Adjunct>of(),
            true,
            sought ? Realis.INTENDED : Realis.ACTUAL,
            deal.amount(),
            deal.to());
    Clause clause = told.map(c -> isDenial(phrases, c) ? own : as(c, own)).orElse(own);
    List<Referent> doers = new ArrayList<>(meant(scene, deal.doers()));
    if (doers.isEmpty()) {
      doers.addAll(subjects(scene, deal, told));
    }
    if (doers.isEmpty()) {
      owner(scene, deal.at()).ifPresent(doers::add);
    }
    List<Referent> receivers = meant(scene, deal.receivers());
    if (receivers.isEmpty() && deal.things().isEmpty()) {
      // `desmintió la compra`: of which one is not told, and by whom neither.
      return List.of();
    }
    return deal.sale()
        ? sale(scene, deal, clause, doers, receivers)
        : purchase(scene, deal, clause, doers, receivers);
  }

  private static List<Draft> sale(
      Scene scene, Deal deal, Clause clause, List<Referent> doers, List<Referent> receivers) {
    List<Draft> drafts = new ArrayList<>();
    for (Referent seller : doers) {
      for (Referent buyer : receivers) {
        drafts.add(draft(scene, deal, clause, Relation.SELLS, seller, Optional.of(buyer)));
      }
      if (receivers.isEmpty() && deal.receivers().isEmpty()) {
        drafts.add(draft(scene, deal, clause, Relation.SELLS, seller, Optional.empty()));
      }
    }
    if (deal.doers().isEmpty() && doers.isEmpty()) {
      receivers.forEach(buyer ->
          drafts.add(draft(scene, deal, clause, Relation.BUYS, buyer, thing(scene, deal, buyer))));
    }
    return drafts;
  }

  private static List<Draft> purchase(
      Scene scene, Deal deal, Clause clause, List<Referent> doers, List<Referent> sellers) {
    List<Draft> drafts = new ArrayList<>();
    for (Referent buyer : doers) {
      Optional<Referent> from = sellers.stream().findFirst();
      Optional<Referent> other = from.or(() -> thing(scene, deal, buyer));
      drafts.add(draft(scene, deal, clause, Relation.BUYS, buyer, other));
    }
    return drafts;
  }

  /// `su venta a Berto`: whoever had it.
  private static Optional<Referent> owner(Scene scene, int at) {
    boolean owned = scene.phrases().noun(at).flatMap(Phrase.Noun::owner).isPresent();
    return owned
        ? scene.discourse().ownerOf(at, type -> !type.isPlace(), Set.of())
        : Optional.empty();
  }

  /// The body or ship that is sold.
  private static Optional<Referent> thing(Scene scene, Deal deal, Referent buyer) {
    return deal.things().reversed().stream()
        .flatMap(noun -> scene.discourse().of(noun, Set.of(buyer.key())).stream())
        .filter(r -> Relation.BUYS.allows(buyer.type(), Optional.of(r.type())))
        .filter(r -> r.type() != EntityType.PERSON && !r.isPlace())
        .findFirst();
  }

  private static Draft draft(
      Scene scene,
      Deal deal,
      Clause clause,
      Relation relation,
      Referent subject,
      Optional<Referent> object) {
    Phrases phrases = scene.phrases();
    boolean itself =
        object.isPresent()
            && deal.things().stream()
                .flatMap(noun -> scene.discourse().of(noun).stream())
                .anyMatch(thing -> thing.key().equals(object.get().key()));
    Optional<String> text =
        itself || deal.things().isEmpty()
            ? Optional.empty()
            : Optional.of(phrases.text(deal.things().getFirst(), deal.things().getLast() + 1));
    return new Draft(
        relation,
        subject,
        object,
        new Draft.Detail(text, Optional.empty(), scene.time(clause), deal.share(), deal.amount()),
        clause.positive(),
        Optional.of(clause),
        deal.at(),
        "thing");
  }

  /// The verb whose object the deal is.
  private static Optional<Clause> support(Scene scene, int noun) {
    Phrases phrases = scene.phrases();
    return scene.clauses().stream()
        .filter(clause -> clause.objects().stream().anyMatch(o -> o.noun() == noun))
        .filter(clause -> !clause.passive())
        .filter(clause -> {
          String verb = phrases.at(clause.verb()).word();
          return MADE.matcher(verb).matches() || SOUGHT.matcher(verb).matches();
        })
        .findFirst();
  }

  /// `niega la venta`: the verb denies that there was one.
  private static boolean isDenial(Phrases phrases, Clause clause) {
    return phrases.at(clause.verb()).word().matches("(neg|nieg|desm).*");
  }

  /// The verb's clause with what the deal's noun says of it.
  private static Clause as(Clause verb, Clause deal) {
    return new Clause(
        deal.verb(),
        List.of(),
        verb.subjects(),
        List.of(),
        List.of(),
        List.of(),
        false,
        verb.positive(),
        verb.modal(),
        deal.realis() == Realis.INTENDED ? Realis.INTENDED : verb.realis(),
        deal.amount(),
        verb.from(),
        verb.group(),
        Math.max(verb.to(), deal.to()));
  }

  /// Whom the verb is said of that governs the deal; a public body only tells of other people's.
  private static List<Referent> subjects(Scene scene, Deal deal, Optional<Clause> told) {
    Phrases phrases = scene.phrases();
    List<Argument> arguments =
        told.map(Clause::subjects)
            .orElseGet(() ->
                phrases.is(deal.at() - 1, WordClass.INTEND)
                    ? new SubjectFinder(phrases).find(deal.at(), List.of()).subjects()
                    : List.of());
    return scene
        .meant(arguments.stream())
        .filter(r -> r.type() != EntityType.PUBLIC_BODY && !r.isPlace())
        .toList();
  }

  private static List<Referent> meant(Scene scene, List<Integer> nouns) {
    return scene
        .meant(nouns.stream().map(noun -> new Argument(noun, Optional.empty())))
        .filter(r -> !r.isPlace() || r.type() == EntityType.COUNTRY)
        .toList();
  }

  /// `la posible venta`, `una oferta de compra`.
  private static boolean isPlanned(Phrases phrases, int at) {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    for (int i = noun.from(); i < noun.to(); i++) {
      if (PLANNED.matcher(phrases.words().folded(i)).matches()) {
        return true;
      }
    }
    return phrases.isWord(at - 1, "de", "en", "para", "por")
        && phrases.has(at - 2)
        && PLANNED.matcher(phrases.at(at - 2).word()).matches();
  }

  /// `la venta a Ana fracasó`, `vetó la compra`, `no se concretó la venta`.
  private static boolean fails(Phrases phrases, int at) {
    int first = phrases.segmentStart(at);
    int end = phrases.segmentEnd(at);
    for (int i = first; i < end; i++) {
      boolean verb = phrases.isVerb(i) || phrases.is(i, WordClass.REFUSE);
      boolean settled =
          verb
              && phrases.is(new VerbGroup(phrases).start(i), WordClass.NEG)
              && phrases
                  .at(i)
                  .word()
                  .matches("(se|concret|cerr|cierr|produ[cj]|celebr|materializ).*");
      if (settled || (verb && FAILED.matcher(phrases.at(i).word()).matches())) {
        return true;
      }
    }
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    for (int i = noun.from(); i < noun.to(); i++) {
      if (phrases.words().folded(i).matches("(frustrad|fallid|fracasad|abortad|ningun).*")) {
        return true;
      }
    }
    return false;
  }
}
