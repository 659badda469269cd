package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;
import trasluz.statement.Share;

/// Reads one verb by one of its frames: who stands on which side, and what else is told.
final class VerbReader {
  /// What may be told of a thing without naming the other party.
  private static final Set<Relation> OF_THINGS =
      EnumSet.of(
          Relation.OPERATES,
          Relation.BUYS,
          Relation.SERVICES,
          Relation.TRANSPORTS,
          Relation.SUPPLIES,
          Relation.SELLS);

  private static final Set<Relation> WITH_GOODS =
      EnumSet.of(
          Relation.SUPPLIES, Relation.SELLS, Relation.BUYS, Relation.TRANSPORTS, Relation.PAYS);

  private static final Set<Relation> WITH_SHARE =
      EnumSet.of(Relation.OWNS, Relation.BUYS, Relation.SELLS, Relation.CONTROLS);

  /// Whom a verb is said of.
  ///
  /// @param positive whether it is said or denied of it
  private record Side(Argument argument, Referent who, boolean positive) {}

  private final Scene scene;
  private final Clause clause;
  private final Frame frame;
  private final SpanishStakes stakes;
  private final VerbRoles roles;
  private final VerbShares shares;
  private final VerbGoods goods;
  private final VerbParties parties;
  private final VerbSenses senses;

  VerbReader(Scene scene, Clause clause, Frame frame) {
    this.scene = scene;
    this.clause = clause;
    this.frame = frame;
    this.stakes = new SpanishStakes(scene, clause, frame);
    this.roles = new VerbRoles(scene.phrases(), clause, frame);
    this.shares = new VerbShares(scene.phrases(), clause, roles);
    this.goods = new VerbGoods(scene.phrases(), roles);
    this.parties = new VerbParties(scene, clause, frame, stakes);
    this.senses = new VerbSenses(scene, clause, frame, roles);
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    if (senses.isOfSomethingElse()) {
      return drafts;
    }
    if ((frame.needsStake()
            && share(List.of()).isEmpty()
            && !senses.namesStake()
            && !stakes.governsStake())
        || (frame.needsAmount()
            && (clause.amount().isEmpty() ? !senses.isOfMoney() : senses.isPrice()))) {
      return drafts;
    }
    for (Argument subject : roles.first(frame.subject())) {
      List<Referent> told = told(subject);
      told.stream()
          .filter(who -> !isSpanish() || SpanishSenses.mayCarry(scene, clause, frame, who))
          .forEach(who -> drafts.addAll(drafts(new Side(subject, who, clause.positive()))));
    }
    for (Argument excluded : clause.excluded()) {
      parties
          .subject(excluded)
          .ifPresent(who -> drafts.addAll(drafts(new Side(excluded, who, !clause.positive()))));
    }
    if (drafts.isEmpty() && frame.relation().isSymmetric()) {
      drafts.addAll(together());
    }
    if (drafts.isEmpty()) {
      drafts.addAll(ofBarePart());
    }
    if (drafts.isEmpty()) {
      soldTo().ifPresent(drafts::add);
    }
    drafts.removeIf(Draft::isImpossible);
    drafts.removeIf(stakes::isRestOfAnother);
    return drafts;
  }

  /// `ещё 20 % принадлежит Анне`, `контрольный пакет принадлежит Анне`: the company stands in the
  /// sentence before.
  private List<Draft> ofBarePart() {
    RussianStakes bare = new RussianStakes(scene, frame);
    List<Draft> drafts = new ArrayList<>();
    Optional<Share> part = bare.barePart(clause);
    for (Argument subject : part.isPresent() ? roles.first(frame.subject()) : List.<Argument>of()) {
      told(subject)
          .forEach(who ->
              bare.companyOfPart(clause, who)
                  .map(company ->
                      build(
                          new Side(subject, who, clause.positive()),
                          Optional.of(company),
                          Optional.empty(),
                          part))
                  .ifPresent(drafts::add));
    }
    return drafts;
  }

  /// Whom a subject means; a plural may mean several.
  private List<Referent> told(Argument subject) {
    if (scene.phrases().isWord(subject.noun(), SpanishClauses.THEY)) {
      return new SpanishPlural(scene).before(clause, frame.relation());
    }
    List<Referent> pair =
        scene.phrases().language() == Language.SPANISH
            ? new SpanishPair(scene).before(subject, frame.relation())
            : new EnglishPair(scene).before(subject, frame.relation());
    return pair.isEmpty() ? parties.subject(subject).stream().toList() : pair;
  }

  /// `Orlan Bank was sold to Ana Ruiz`: where nobody is said to sell, she buys it.
  private Optional<Draft> soldTo() {
    boolean sold =
        frame.relation() == Relation.SELLS
            && clause.passive()
            && clause.subjects().size() == 1
            && roles.agents(true).isEmpty();
    Optional<Referent> thing =
        sold
            ? scene.discourse().of(clause.subjects().getFirst().noun()).filter(r -> !r.isPlace())
            : Optional.empty();
    return thing.flatMap(bought ->
        frame.object().stream()
            .flatMap(role -> roles.arguments(role).stream())
            .filter(buyer -> buyer.noun() != clause.subjects().getFirst().noun())
            .flatMap(buyer -> scene.discourse().of(buyer.noun(), Set.of(bought.key())).stream())
            .filter(buyer -> Relation.BUYS.allows(buyer.type(), Optional.of(bought.type())))
            .filter(_ -> bought.type() != EntityType.PERSON)
            .findFirst()
            .map(buyer ->
                new Draft(
                    Relation.BUYS,
                    buyer,
                    Optional.of(bought),
                    new Draft.Detail(
                        Optional.empty(),
                        scene.place(clause),
                        scene.time(clause),
                        share(List.of(clause.subjects().getFirst())),
                        clause.amount()),
                    clause.positive(),
                    Optional.of(clause),
                    clause.verb(),
                    "verb")));
  }

  private Optional<Share> share(List<Argument> nearest) {
    return shares.share(nearest).or(stakes::opening);
  }

  /// `X and Y met`.
  private List<Draft> together() {
    List<Referent> both = new ArrayList<>();
    boolean they =
        clause.subjects().size() == 1
            && scene.phrases().isWord(clause.subjects().getFirst().noun(), SpanishClauses.THEY);
    if (they) {
      both.addAll(new SpanishPlural(scene).before(clause, frame.relation()));
    }
    clause.subjects().forEach(s -> scene.discourse().of(s.noun()).ifPresent(both::add));
    return both.size() == 2
        ? List.of(
            build(
                new Side(clause.subjects().getFirst(), both.getFirst(), clause.positive()),
                Optional.of(both.getLast()),
                Optional.empty(),
                Optional.empty()))
        : List.of();
  }

  private boolean isSpanish() {
    return scene.phrases().language() == Language.SPANISH;
  }

  private List<Draft> drafts(Side subject) {
    List<Draft> drafts = new ArrayList<>();
    for (String role : frame.object()) {
      for (Argument object : roles.arguments(role)) {
        if (object.noun() != subject.argument().noun() && !isStakeAsReceiver(role, object)) {
          parties
              .other(object, subject.who())
              .map(other -> draft(subject, object, other))
              .ifPresent(drafts::add);
        }
      }
      if (!drafts.isEmpty()) {
        return drafts;
      }
    }
    if (isSpanish() && frame.relation() == Relation.PAYS) {
      SpanishSenses.creditor(scene, clause, subject.who())
          .map(owed -> build(subject, Optional.of(owed), goods.thing(), Optional.empty()))
          .ifPresent(drafts::add);
      if (!drafts.isEmpty()) {
        return drafts;
      }
    }
    dativeBehindThing(subject).ifPresent(drafts::add);
    if (!drafts.isEmpty()) {
      return drafts;
    }
    boolean unsaid = frame.relation() == Relation.DESIGNATED_BY && clause.passive();
    if (unsaid && roles.agents(true).isEmpty()) {
      scene
          .discourse()
          .last()
          .authority()
          .map(by -> build(subject, Optional.of(by), Optional.empty(), Optional.empty()))
          .ifPresent(drafts::add);
    }
    ownerOfThing(subject).ifPresent(drafts::add);
    if (!drafts.isEmpty()) {
      return drafts;
    }
    boolean onlyFrom =
        frame.object().equals(List.of("у")) || (isSpanish() && frame.subject().contains("de"));
    if (OF_THINGS.contains(frame.relation()) && !onlyFrom) {
      goods
          .thing()
          .ifPresent(text ->
              drafts.add(
                  build(
                      subject,
                      Optional.empty(),
                      Optional.of(text),
                      share(List.of(subject.argument())))));
    }
    return drafts;
  }

  /// `серверы банка обслуживает «Кесса»`, `груз «Кессы» вёз теплоход`, `carried X's crude`: it is
  /// done for whose the thing is.
  private Optional<Draft> ownerOfThing(Side subject) {
    boolean forOwner =
        frame.relation() == Relation.SERVICES || frame.relation() == Relation.TRANSPORTS;
    if (!forOwner) {
      return Optional.empty();
    }
    return roles.arguments("obj").stream()
        .filter(thing ->
            scene
                .phrases()
                .noun(thing.noun())
                .filter(noun -> noun.name().isEmpty())
                .filter(noun -> noun.owner().isPresent() || isOfSomebody(thing.noun()))
                .isPresent())
        .findFirst()
        .flatMap(thing -> toOwnerOf(thing, subject, Optional.empty()));
  }

  private boolean mayBeDative(Phrase.Owner owner) {
    boolean noun =
        owner
            .noun()
            .filter(whose -> whose.may(RussianCase.DAT) && whose.name().isPresent())
            .isPresent();
    // `оружие Ливии`: the genitive and the dative of such countries are one form.
    boolean country =
        owner
            .name()
            .filter(hit -> hit.meaning().type() == EntityType.COUNTRY)
            .filter(hit -> scene.phrases().words().folded(hit.to() - 1).endsWith("ii"))
            .isPresent();
    return noun || country;
  }

  /// `the servers of X`, `el crudo de X`
  private boolean isOfSomebody(int thing) {
    return scene.phrases().isWord(thing + 1, "of", "de", "del");
  }

  /// What the verb does with a thing, told of whose the thing is.
  private Optional<Draft> toOwnerOf(Argument thing, Side subject, Optional<Share> share) {
    // `продал оружие Ливии`
    boolean gives = frame.object().contains("dat");
    return scene
        .discourse()
        .ownerOf(
            thing.noun(),
            type -> !type.isPlace() || (gives && type == EntityType.COUNTRY),
            Set.of(subject.who().key()))
        .map(owner ->
            build(
                subject,
                Optional.of(owner),
                Optional.of(scene.phrases().text(thing.noun(), thing.noun() + 1)),
                share));
  }

  /// `передал долю в банке Анне`: what looks like a dative is what is given.
  private boolean isStakeAsReceiver(String role, Argument object) {
    return role.equals("dat")
        && scene.phrases().language() == Language.RUSSIAN
        && (scene.phrases().grammar().is(WordClass.STAKE, scene.phrases().at(object.noun()).word())
            || isOfPart(object.noun()));
  }

  /// `продала Анне 30 % банка`: of what the part is.
  private boolean isOfPart(int noun) {
    int before = scene.phrases().beforeQuotes(noun);
    return before >= 0 && scene.phrases().at(before) instanceof Phrase.Percent;
  }

  /// `продал нефть компании «Кесса»`: what stands behind the thing may be whose it is or to whom it
  /// goes; with a verb of giving that has no receiver else it is the receiver.
  private Optional<Draft> dativeBehindThing(Side subject) {
    boolean gives =
        scene.phrases().language() == Language.RUSSIAN && frame.object().contains("dat");
    if (!gives) {
      return Optional.empty();
    }
    return clause.objects().stream()
        .filter(thing ->
            scene
                .phrases()
                .noun(thing.noun())
                .filter(noun -> !scene.phrases().grammar().is(WordClass.STAKE, noun.word()))
                .filter(_ -> thing.share().isEmpty())
                .flatMap(Phrase.Noun::owner)
                .filter(this::mayBeDative)
                .isPresent())
        .findFirst()
        .flatMap(thing -> toOwnerOf(thing, subject, share(List.of(subject.argument()))));
  }

  private Draft draft(Side subject, Argument object, Referent other) {
    Optional<String> thing =
        WITH_GOODS.contains(frame.relation()) ? goods.besides(object) : Optional.empty();
    List<Argument> tellsShare =
        shares.isFurtherAgent(subject.argument())
            ? List.of(subject.argument())
            : List.of(subject.argument(), object);
    Optional<Share> rest = new RussianStakes(scene, frame).rest(object.noun());
    return build(subject, Optional.of(other), thing, rest.or(() -> share(tellsShare)));
  }

  /// `holds 49 percent of X through a trust in Dubai`: a holding is nowhere.
  private Optional<Referent> placeOf(Relation relation) {
    return relation.hasPlace() ? scene.place(clause) : Optional.empty();
  }

  private Draft build(
      Side subject, Optional<Referent> other, Optional<String> text, Optional<Share> share) {
    if (isCarried(subject, other, text)) {
      return build(subject, Relation.TRANSPORTS, Optional.empty(), text, Optional.empty());
    }
    return build(subject, relation(subject, other, text), other, text, share);
  }

  /// `the tanker X delivered crude`: what a ship brings to nobody in particular it carries.
  private boolean isCarried(Side subject, Optional<Referent> other, Optional<String> text) {
    return frame.relation() == Relation.SUPPLIES
        && other.isEmpty()
        && subject.who().type() == EntityType.VESSEL
        && text.isPresent();
  }

  private Draft build(
      Side subject,
      Relation relation,
      Optional<Referent> other,
      Optional<String> text,
      Optional<Share> share) {
    boolean placed = frame.relation().isPlaced();
    Draft.Detail detail =
        new Draft.Detail(
            text,
            placed ? other : placeOf(frame.relation()),
            scene.time(clause),
            share.filter(s -> WITH_SHARE.contains(frame.relation()) && !s.equals(Share.unknown())),
            clause.amount());
    return new Draft(
        relation,
        subject.who(),
        placed ? Optional.empty() : other,
        detail,
        subject.positive(),
        Optional.of(clause),
        clause.verb(),
        "verb");
  }

  /// `provided funds to X` and `received a payment from Y` tell of paying.
  private Relation relation(Side subject, Optional<Referent> other, Optional<String> text) {
    // `офис фирмы находится в Вене`: a body that is somewhere has its seat there.
    boolean seat =
        frame.relation() == Relation.PRESENT_IN
            && scene.phrases().language() == Language.RUSSIAN
            && scene.phrases().at(clause.verb()).word().matches("nakhod.*|razmesh.*|raspol.*")
            && subject.who().type() != EntityType.PERSON
            && subject.who().type() != EntityType.GROUP
            && subject.who().type() != EntityType.VESSEL;
    // `танкером управляет фирма`
    boolean run =
        frame.relation() == Relation.CONTROLS
            && scene.phrases().language() == Language.RUSSIAN
            && other.filter(to -> to.type() == EntityType.VESSEL).isPresent()
            && scene.phrases().at(clause.verb()).word().startsWith("uprav");
    if (run) {
      return Relation.OPERATES;
    }
    boolean firm =
        frame.relation() == Relation.PRESENT_IN
            && scene.phrases().language() == Language.ENGLISH
            && scene.phrases().isWord(clause.verb(), "is", "are")
            && (subject.who().type() == EntityType.COMPANY
                || subject.who().type() == EntityType.PUBLIC_BODY);
    // `the bank is in Lima`
    if (firm || seat || parties.isSeat(subject.argument().noun())) {
      return Relation.LOCATED_IN;
    }
    if (isSpanish() && SpanishSenses.isPaying(scene, clause, frame, subject.who())) {
      return Relation.PAYS;
    }
    boolean staff =
        frame.relation() == Relation.MEMBER_OF
            && scene.phrases().language() == Language.ENGLISH
            && subject.who().type() == EntityType.PERSON
            && other.filter(o -> o.type() == EntityType.COMPANY).isPresent();
    if (staff) {
      // `joined Corvo Lines as an accountant`
      return Relation.WORKS_FOR;
    }
    boolean rank =
        frame.relation() == Relation.WORKS_FOR
            && scene.phrases().language() == Language.RUSSIAN
            && scene.phrases().at(clause.verb()).word().matches("chisl.*|sostoi.*|sostoya.*")
            && other.filter(o -> o.type() == EntityType.ORGANIZATION).isPresent()
            && subject.who().type() == EntityType.PERSON;
    if (rank) {
      // `числится в партии`
      return Relation.MEMBER_OF;
    }
    boolean sum = isSpanish() && text.isEmpty() && goods.isSum(clause);
    return sum || text.filter(VerbGoods::isMoney).isPresent()
        ? inMoney(frame.relation())
        : frame.relation();
  }

  private static Relation inMoney(Relation relation) {
    return relation == Relation.SUPPLIES ? Relation.PAYS : relation;
  }
}
