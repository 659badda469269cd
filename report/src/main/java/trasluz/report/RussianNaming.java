package trasluz.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Owner;

/// Tells whether a name behind a Russian noun is that noun's own or another's.
///
/// @param head the noun
/// @param person whether it is one for persons
/// @param owner whose it is, as far as was read
/// @param cases that it may stand in
/// @param depth how many nouns it completes
record RussianNaming(
    Chunker chunker,
    String head,
    boolean person,
    List<Frame> relational,
    Optional<EntityType> type,
    Optional<Owner> owner,
    Set<RussianCase> cases,
    int depth) {
  private static final Pattern TIME =
      Pattern.compile(
          "god(?:a|u|om|y|ov|ami)?|let|mesyats.*|nedel.*|dn(?:ya|yu|yom|i|ey)|den|sut(?:ki|ok)|chas(?:a|ov)?"
              + "|kvartal.*|polugodi.*|vesn[aouy]y?|osen[iu]?|zim[aouy]y?|leto?m?|utr(?:o|om)|vecher(?:om)?|noch.*"
              + "|desyatiletiy.*|vremya|vremeni|moment.*|minut.*");

  /// Nouns of a relation that name no firm, so that a name behind them is another's.
  private static final Set<EntityType> NAMED_IN_QUOTES =
      EnumSet.of(
          EntityType.COMPANY,
          EntityType.ORGANIZATION,
          EntityType.PUBLIC_BODY,
          EntityType.VESSEL,
          EntityType.PLACE);

  /// A firm, vessel or place, which has a name in quotation marks itself.
  boolean isSort() {
    return type.filter(NAMED_IN_QUOTES::contains).isPresent();
  }

  /// `самолёты «Арваира»`: a name in apposition is not inflected, and one thing has it.
  boolean isInflected(Hit hit) {
    boolean several = head.matches(".*(?:ov|ami|yami|akh|yakh|yam)") && !person;
    // `нефть «Арваиру» продает`: behind a noun that has no names a case is the name's own.
    boolean own = !isSort() && !RussianNameCases.of(chunker, hit).contains(RussianCase.NOM);
    return several || own || RussianNameCases.isOblique(chunker, hit);
  }

  boolean isNamedInQuotes() {
    if (TIME.matcher(head).matches()) {
      // `за год «Кесса» продала`
      return false;
    }
    boolean thing = type.filter(NAMED_IN_QUOTES::contains).isPresent();
    boolean held =
        chunker.grammar.is(WordClass.STAKE, head)
            || chunker.grammar.is(WordClass.DOC, head)
            || chunker.grammar.is(WordClass.BELONGING, head)
            || chunker.grammar.is(WordClass.GOODS, head)
            || RussianWordCases.isAction(head)
            || chunker.grammar.things().has(head);
    // `фирма Ивана Краснова «Кесса»`
    boolean persons =
        thing
            && owner
                .filter(whose -> whose.noun().isEmpty())
                .flatMap(Owner::name)
                .filter(hit -> hit.meaning().type() == EntityType.PERSON)
                .isPresent();
    // `его фирма «Кесса»`, `свою фирму «Кесса»`
    boolean own = thing && owner.filter(w -> w.noun().isEmpty() && w.name().isEmpty()).isPresent();
    // `источник «Клён»`: a source by its code name
    boolean source = chunker.grammar.is(WordClass.INFORMANT, head);
    return (owner.isEmpty() || persons || own)
        && (source
            || (thing
                ? relational.isEmpty() || isSubsidiary() || isOfTrade()
                : !person && !held && (relational.isEmpty() || isOfTrade())));
  }

  /// `подрядчик «Кесса»`, `страховщик «Кесса»`: a firm called by what it does.
  boolean isOfTrade() {
    return relational.stream()
        .allMatch(told ->
            switch (told.relation()) {
              case SERVICES, SUPPLIES, OPERATES, BUYS, SELLS, LENDS_TO, PAYS, TRANSPORTS -> true;
              default -> false;
            });
  }

  /// `дочерняя фирма «Кесса»` has the name itself.
  private boolean isSubsidiary() {
    return relational.stream()
        .allMatch(
            told -> told.relation() == Relation.OWNS && told.object().equals(List.of("bearer")));
  }

  boolean isBearer(Hit hit) {
    EntityType named = hit.meaning().type();
    if (named.isPlace()) {
      return type.filter(EntityType::isPlace).isPresent() && owner.isEmpty();
    }
    if (named == EntityType.PERSON) {
      Set<RussianCase> common = EnumSet.noneOf(RussianCase.class);
      common.addAll(RussianNameCases.of(chunker, hit));
      common.retainAll(cases);
      if (chunker.words.folded(hit.from() - 1).endsWith("o")) {
        // `доверенное лицо Ивана Орлова`: the accusative of a thing is no person's.
        common.remove(RussianCase.ACC);
      }
      // `на посту директора Орлову сменил Краснов`: what completes a noun stands in the genitive.
      boolean agrees = !common.isEmpty() && (depth == 0 || common.contains(RussianCase.GEN));
      boolean body = type.filter(NAMED_IN_QUOTES::contains).isPresent();
      boolean bearer = person || isApposedToUnknown(hit);
      return agrees
          && !body
          && bearer
          && !isBeforeName(hit)
          && !chunker.grammar.is(WordClass.STAKE, head);
    }
    return type.filter(NAMED_IN_QUOTES::contains).isPresent()
        && !chunker.grammar.is(WordClass.BELONGING, head)
        && relational.isEmpty()
        && owner.isEmpty();
  }

  /// `танкист Краснов`, and not `встречи Краснова`: behind a noun that is not known for a person a
  /// genitive is another's.
  private boolean isApposedToUnknown(Hit hit) {
    Set<RussianCase> common = EnumSet.copyOf(cases);
    common.retainAll(RussianNameCases.of(chunker, hit));
    common.removeAll(EnumSet.of(RussianCase.GEN, RussianCase.ACC));
    return depth == 0
        && relational.isEmpty()
        && type.isEmpty()
        && !common.isEmpty()
        && !RussianWordCases.isAbstract(head)
        && !chunker.grammar.things().has(head);
  }

  /// `адвокат Краснова Инга Сталт`, `жена Валентина Зимина Ольга Лапина`: of two names the second
  /// is the bearer's, also where the first looks like a woman's in the nominative.
  boolean isBeforeName(Hit hit) {
    Hit next = chunker.names.get(hit.to());
    return next != null
        && next.meaning().type() == EntityType.PERSON
        && chunker.words.isAdjacent(hit.to() - 1);
  }

  /// `представитель банка Раду Чеботару`: behind a body that completes another noun a person's name
  /// that has no cases is rather the first noun's.
  boolean isLeftToBearer(Hit hit, Set<RussianCase> stands) {
    return depth > 0
        && hit.meaning().type() == EntityType.PERSON
        && hit.to() - hit.from() > 1
        && stands.contains(RussianCase.NOM)
        && type.filter(NAMED_IN_QUOTES::contains).isPresent();
  }

  /// `мазут «Кариста» покупает`: what may be the genitive or the nominative, between a thing and a
  /// verb, is rather the verb's subject.
  boolean isBeforeItsVerb(Hit hit, Set<RussianCase> stands) {
    int next = hit.to();
    return depth == 0
        && stands.contains(RussianCase.NOM)
        && type.isEmpty()
        && relational.isEmpty()
        && !RussianNameCases.isOblique(chunker, hit)
        && chunker.grammar.is(WordClass.GOODS, head)
        && next < chunker.to
        && chunker
            .words
            .between(chunker.words.end(next - 1), chunker.words.start(next))
            .equals("» ")
        && chunker.shapes().isVerb(next, true)
        && !isGenitiveBeforeOne(hit);
  }

  /// `груз «Кессы» вёз`: of one that looks like many nobody says what one does.
  private boolean isGenitiveBeforeOne(Hit hit) {
    boolean many = chunker.words.folded(hit.to()).matches(".*(?:li|lis|[uy]ut|[ay]t|ut)(?:sya)?");
    return chunker.words.folded(hit.to() - 1).matches(".*[yi]") && !many;
  }
}
