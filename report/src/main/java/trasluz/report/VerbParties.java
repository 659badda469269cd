package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;

/// Whom the nouns around a verb mean as the parties of its relation: of an account its holder, of a
/// stake the company, of a board the body it leads.
///
/// @param frame how the verb tells the relation
record VerbParties(Scene scene, Clause clause, Frame frame, SpanishStakes stakes) {
  /// `sits on the bank's board`: it is the bank's director.
  private static final Set<String> BOARDS =
      Set.of("board", "council", "consejo", "directorio", "junta");

  /// Who does what the verb tells.
  Optional<Referent> subject(Argument argument) {
    if (isSpanish()
        && frame.relation() == Relation.TRANSPORTS
        && SpanishSenses.isFleet(scene, argument.noun())) {
      // `los camiones de Corvo llevaron el combustible`
      return scene.discourse().ownerOf(argument.noun(), type -> !type.isPlace(), Set.of());
    }
    if (frame.relation() == Relation.TRANSPORTS
        && RussianFlowRule.isFleet(scene.phrases(), argument.noun())) {
      // `партию вывезли грузовики «Кессы»`
      return scene
          .discourse()
          .ownerOf(argument.noun(), type -> type == EntityType.COMPANY, Set.of())
          .or(() -> scene.discourse().ownerOf(argument.noun(), type -> !type.isPlace(), Set.of()));
    }
    if (frame.relation() == Relation.TRANSPORTS
        && EnglishFleet.is(scene.phrases(), argument.noun())) {
      // `lorries of Corvo carried the crates`
      Optional<Referent> carrier =
          scene.discourse().ownerOf(argument.noun(), type -> !type.isPlace(), Set.of());
      if (carrier.isPresent()) {
        return carrier;
      }
    }
    if (isSeat(argument.noun())) {
      // `la sede de Corvo está en Lima`
      return scene
          .discourse()
          .ownerOf(argument.noun(), type -> !type.isPlace() && type != EntityType.PERSON, Set.of());
    }
    boolean russianPronoun =
        scene.phrases().language() == Language.RUSSIAN
            && scene.phrases().noun(argument.noun()).filter(Phrase.Noun::isPronoun).isPresent();
    Optional<Referent> named =
        russianPronoun
            ? scene.discourse().of(argument.noun(), this::mayDo)
            : scene
                .discourse()
                .of(
                    argument.noun(),
                    Set.of(),
                    type -> !(isSpanish() || isOnTheMove(argument.noun())) || mayBeThere(type));
    // `nunca fue dueño de Corvo ni trabajó para Mena`: what he was not does nothing.
    boolean bare =
        isSpanish()
            && scene
                .phrases()
                .noun(argument.noun())
                .filter(noun -> noun.article() == Phrase.Article.NONE && !noun.word().endsWith("s"))
                .filter(noun -> !noun.relational().isEmpty())
                .isPresent();
    return named.isPresent() || bare ? named : scene.discourse().described(argument.noun());
  }

  /// `it sailed to X`: no firm does.
  private boolean isOnTheMove(int noun) {
    return scene.phrases().language() == Language.ENGLISH
        && frame.relation() == Relation.PRESENT_IN
        && scene.phrases().noun(noun).filter(Phrase.Noun::isPronoun).isPresent();
  }

  private boolean mayBeThere(EntityType type) {
    boolean body =
        type != EntityType.PERSON && type != EntityType.GROUP && type != EntityType.VESSEL;
    return frame.relation().allows(type, Optional.empty()) && (isSpanish() || !body);
  }

  boolean isSeat(int noun) {
    return isSpanish()
        && frame.relation() == Relation.PRESENT_IN
        && scene
            .phrases()
            .isWord(noun, "sede", "oficina", "oficinas", "domicilio", "base", "matriz", "planta");
  }

  /// Who may be meant by a pronoun before the verb: only a person lives somewhere.
  private boolean mayDo(Referent who) {
    boolean body =
        who.type() != EntityType.PERSON
            && who.type() != EntityType.GROUP
            && who.type() != EntityType.VESSEL;
    return frame.relation().allows(who.type(), Optional.of(EntityType.COMPANY))
        && !(frame.relation() == Relation.PRESENT_IN && body);
  }

  /// The other party; of `acts as X's agent` it is X.
  Optional<Referent> other(Argument object, Referent who) {
    Optional<Referent> shared = new RussianStakes(scene, frame).company(object.noun(), clause, who);
    if (shared.isPresent()) {
      return shared;
    }
    Optional<Integer> holder = EnglishAccounts.holder(scene.phrases(), object.noun());
    if (holder.isPresent()) {
      return scene.discourse().of(holder.get(), Set.of(who.key())).filter(r -> !r.isPlace());
    }
    if (EnglishAccounts.isAccount(scene.phrases(), object.noun())) {
      return scene.discourse().ownerOf(object.noun(), type -> !type.isPlace(), Set.of(who.key()));
    }
    Optional<Referent> parted = stakes.ofBareShare(object, who);
    if (parted.isPresent()) {
      return parted;
    }
    if (isSpanish() && SpanishSenses.isOfThing(scene, clause, object.noun())) {
      return Optional.empty();
    }
    if (isSpanish()
        && !frame.relation().isPlaced()
        && scene.phrases().isWord(object.noun(), "cuenta", "cuentas", "bolsillo")) {
      // `transfirió 300 euros a una cuenta de Corvo`
      return scene.discourse().ownerOf(object.noun(), type -> !type.isPlace(), Set.of(who.key()));
    }
    Optional<Referent> named =
        scene
            .discourse()
            .of(
                object.noun(),
                Set.of(who.key()),
                type ->
                    !isSpanish()
                        || (frame.relation().allows(who.type(), Optional.of(type))
                            && !isOffice(object, type)));
    if (named.isPresent()) {
      boolean placed = frame.relation().isPlaced();
      return named.filter(
          r -> r.isPlace() == placed || (!placed && isState(r, who)) || isRussianSite(r));
    }
    boolean russian = scene.phrases().language() == Language.RUSSIAN;
    if (russian && frame.relation().isPlaced() && isCondition(object.noun())) {
      // `находится под санкциями США`, `под арестом`
      return Optional.empty();
    }
    if (russian && scene.phrases().at(object.noun()).word().startsWith("flag")) {
      // `пришёл под флагом Палау`
      return Optional.empty();
    }
    if ((isSpanish() || russian) && frame.relation().isPlaced()) {
      // `en el registro de Guayaquil`, `en la ciudad de Lima`, `у берегов Сирии`
      return scene.discourse().ownerOf(object.noun(), EntityType::isPlace, Set.of(who.key()));
    }
    Phrase.Noun noun = scene.phrases().noun(object.noun()).orElseThrow();
    if (frame.relation().isPlaced()
        && !russian
        && noun.type().filter(EntityType::isPlace).isPresent()) {
      // `at the port of Lima`, `at Lima airport`
      return noun.place()
          .map(hit -> new Referent(hit.meaning(), Optional.<String>empty()))
          .or(() ->
              scene.discourse().ownerOf(object.noun(), EntityType::isPlace, Set.of(who.key())));
    }
    if (stakes.isStake(object.noun()) && noun.owner().isEmpty()) {
      return stakes.company(object, who);
    }
    if (scene.phrases().grammar().is(WordClass.STAKE, noun.word()) && noun.owner().isPresent()) {
      return scene
          .discourse()
          .ownerOf(
              object.noun(),
              type -> frame.relation().allows(who.type(), Optional.of(type)),
              Set.of(who.key()));
    }
    boolean same = noun.relational().stream().anyMatch(told -> told.relation() == frame.relation());
    boolean board =
        BOARDS.contains(noun.word())
            || (isSpanish() && noun.word().matches("administracion|vigilancia|direccion"));
    if (same || board) {
      return scene.discourse().ownerOf(object.noun(), type -> !type.isPlace(), Set.of(who.key()));
    }
    boolean mayBeDescribed =
        !frame.relation().isPlaced() && !who.isDescribed() && noun.name().isEmpty();
    return mayBeDescribed ? scene.discourse().described(object.noun()) : Optional.empty();
  }

  /// `según la Cámara, el 55 % pertenece a Ana`: no share of an office is meant.
  private boolean isOffice(Argument object, EntityType type) {
    return type == EntityType.PUBLIC_BODY
        && object.share().isPresent()
        && scene.phrases().isWord(object.noun(), SpanishClauses.DROPPED);
  }

  /// `под санкциями`: a state that something is in, and no place.
  private boolean isCondition(int noun) {
    return scene
        .phrases()
        .at(noun)
        .word()
        .matches(
            "sanktsi.*|arest.*|kontrol.*|upravleni.*|sledstvi.*|sud[aeu]?|sudom|vlast.*|spisk.*");
  }

  /// `участок «Северный» разрабатывает «Кесса»`: a site that the text names may be run as a firm
  /// is.
  private boolean isRussianSite(Referent who) {
    boolean run =
        frame.relation() == Relation.OPERATES
            || frame.relation() == Relation.SERVICES
            || frame.relation() == Relation.CONTROLS;
    return run
        && scene.phrases().language() == Language.RUSSIAN
        && who.type() == EntityType.PLACE
        && who.meaning() instanceof Unlisted;
  }

  /// A country may also be a party: one that lists, buys or lends. The seat of its government is
  /// one where a state deals with it, and where only a government can: `shipped oil to Havana` may
  /// mean the port.
  private boolean isState(Referent other, Referent who) {
    boolean governs =
        frame.relation() == Relation.DESIGNATED_BY
            || frame.relation() == Relation.OPPOSES
            || frame.relation() == Relation.LENDS_TO
            || who.isPlace();
    return other.type() == EntityType.COUNTRY || (other.isSeatOfGovernment() && governs);
  }

  private boolean isSpanish() {
    return scene.phrases().language() == Language.SPANISH;
  }
}
