package trasluz.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads in Russian what stands behind a label, as in cables and cards: `Владелец: «Кесса».`,
/// `Капитан — Иван Орлов, оператор — «Лотос».`, `«Кесса»: директор Иван Орлов; доли — Анна Туман 60
/// %, остальное у Ивана Орлова`, `«Кесса»: лицензия Минтранса с 2019 года`.
///
/// It is told of whose label it is, `Владелец судна — «Кесса»`, of what stands before the colon or
/// the bracket, or else of what the sentence before is about. A label that doubts is none of these.
final class RussianLabelRule implements ClaimRule {
  /// @param topics the types that such a label may be told of
  private record Label(Relation relation, boolean many, Set<EntityType> topics) {}

  private static final Set<EntityType> BODIES =
      Set.of(EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PUBLIC_BODY);
  private static final Set<EntityType> HELD =
      Set.of(EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.VESSEL);
  private static final Set<EntityType> SHIPS = Set.of(EntityType.VESSEL);

  private static final Map<Pattern, Label> LABELS = labels();

  private static final Pattern DOUBTS =
      Pattern.compile(
          "predpolag.*|vozmozhn.*|veroyatn.*|byvsh.*|prezhn.*|yakoby|budushch.*|mnim.*");

  private static final Pattern LICENCE = Pattern.compile("litsenzi.*|razresheni.*");

  private static Map<Pattern, Label> labels() {
    Map<Pattern, Label> labels = new LinkedHashMap<>();
    labels.put(
        Pattern.compile(
            "vladelets|vladelitsa|sobstvennik|sudovladelets|khozyain|khozyayka|payshchik"),
        new Label(Relation.OWNS, false, HELD));
    labels.put(
        Pattern.compile(
            "vladeltsy|sobstvenniki|uchrediteli?|uchreditel|aktsionery|payshchiki|doli|dolya|aktsii"
                + "|sovladeltsy|uchastniki"),
        new Label(Relation.OWNS, true, HELD));
    labels.put(Pattern.compile("kapitan|shkiper"), new Label(Relation.DIRECTOR_OF, false, SHIPS));
    labels.put(
        Pattern.compile(
            "direktor|gendirektor|rukovoditel|predsedatel|komandir|glava|nachalnik|upravlyayushchiy"
                + "|zaveduyushchiy|prezident"),
        new Label(Relation.DIRECTOR_OF, false, BODIES));
    labels.put(
        Pattern.compile("operator|frakhtovatel|ekspluatant|arendator"),
        new Label(Relation.OPERATES, false, HELD));
    labels.put(
        Pattern.compile("strakhovshchik|buksirovshchik"),
        new Label(Relation.SERVICES, false, HELD));
    labels.put(Pattern.compile("postavshchik"), new Label(Relation.SUPPLIES, false, BODIES));
    labels.put(
        Pattern.compile("kreditor|zaimodavets"), new Label(Relation.LENDS_TO, false, BODIES));
    return labels;
  }

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    List<Draft> drafts = new ArrayList<>();
    if (phrases.language() != Language.RUSSIAN || phrases.question()) {
      return drafts;
    }
    Optional<Referent> topic = Optional.empty();
    boolean labelled = false;
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      Optional<Referent> heading = heading(scene, at);
      topic = heading.isPresent() ? heading : topic;
      Optional<Label> label = label(phrases, at);
      if (label.isPresent() && opens(phrases, at, labelled || topic.isPresent())) {
        Optional<Referent> of = topic(scene, at, label.get(), topic);
        List<Draft> read = of.map(what -> values(scene, at, label.get(), what)).orElse(List.of());
        labelled |= !read.isEmpty();
        topic = topic.isPresent() || read.isEmpty() ? topic : of;
        drafts.addAll(read);
      }
      licence(scene, i, topic).ifPresent(drafts::add);
    }
    scene.discourse().last().label(labelled ? topic : Optional.empty());
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// What stands before a colon or a bracket at the beginning: `«Кесса»: директор …`.
  private static Optional<Referent> heading(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean opens = at <= 1 || phrases.isMark(phrases.beforeQuotes(at), ";");
    int behind = phrases.behindQuotes(at);
    return phrases
        .noun(at)
        .filter(noun -> opens && noun.name().isPresent() && noun.owner().isEmpty())
        .filter(_ -> phrases.isMark(behind, ":"))
        .flatMap(_ -> scene.discourse().of(at))
        .filter(what -> HELD.contains(what.type()) || BODIES.contains(what.type()));
  }

  /// A noun for who stands in a relation, with nothing that doubts it.
  private static Optional<Label> label(Phrases phrases, int at) {
    Optional<Noun> noun =
        phrases
            .noun(at)
            .filter(n -> !n.isPronoun() && n.may(RussianCase.NOM))
            .filter(n -> !phrases.hasWord(n, DOUBTS.asMatchPredicate()))
            .filter(n -> n.owner().flatMap(Phrase.Owner::noun).isEmpty() || n.name().isEmpty());
    return noun.flatMap(n ->
        LABELS.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(n.word()).matches())
            .map(Map.Entry::getValue)
            .findFirst());
  }

  /// Where a label may stand: at the beginning of a part of the sentence, behind a remark, or among
  /// others.
  ///
  /// @param listed whether a label or a heading stands before it
  private static boolean opens(Phrases phrases, int at, boolean listed) {
    int start = phrases.segmentStart(at);
    boolean named = phrases.noun(at).flatMap(Noun::name).isPresent();
    if (at == start) {
      // `Директор Иван Орлов заявил` is no card.
      return listed || !named || phrases.closes(phrases.behindQuotes(at));
    }
    for (int i = start; i < at; i++) {
      if (phrases.isVerb(i) || phrases.is(i, WordClass.SUB) || phrases.is(i, WordClass.REL)) {
        return false;
      }
    }
    int before = phrases.beforeQuotes(at);
    boolean remark =
        phrases.isMark(before, ",")
            && phrases.is(start, WordClass.PREP)
            && phrases.words().folded(phrases.at(start).from()).matches("po|soglasno");
    boolean crew = phrases.isMark(before, ",") && phrases.at(start).word().startsWith("ekipazh");
    boolean among = listed && phrases.isMark(before, ",;:—(");
    return remark || crew || among;
  }

  /// What a label is told of.
  private static Optional<Referent> topic(
      Scene scene, int at, Label label, Optional<Referent> told) {
    boolean owned = scene.phrases().noun(at).orElseThrow().owner().isPresent();
    boolean named = scene.phrases().noun(at).flatMap(Noun::name).isPresent();
    Optional<Referent> what =
        owned && !named
            ? scene.discourse().ownerOf(at, label.topics()::contains, Set.of())
            : told.or(() -> EnglishLabelRule.before(scene));
    return what.filter(of -> label.topics().contains(of.type()) && !of.isDescribed());
  }

  /// Those named behind a label.
  private static List<Draft> values(Scene scene, int at, Label label, Referent of) {
    Phrases phrases = scene.phrases();
    int mark = phrases.behindQuotes(at);
    boolean marked = phrases.isMark(mark, ":—");
    boolean named = phrases.noun(at).flatMap(Noun::name).isPresent();
    boolean only = phrases.hasWord(phrases.at(at), word -> word.startsWith("yedinstvenn"));
    if (named) {
      return named(scene, at)
          .map(who -> draft(label, who, of, only ? Optional.of(whole()) : Optional.empty(), at))
          .stream()
          .toList();
    }
    List<Draft> drafts = new ArrayList<>();
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    int item = phrases.behindQuotes(mark);
    while (marked && phrases.has(item) && !phrases.isVerb(item)) {
      boolean rest = phrases.at(item).word().startsWith("ostaln");
      int who = rest ? behindRest(phrases, item) : item;
      Optional<Referent> holder = named(scene, who);
      Optional<Share> share = share(phrases, who);
      if (rest && most.signum() > 0 && holder.isPresent()) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        share =
            Optional.of(
                Share.enclosing(hundred.subtract(most), hundred.subtract(least), false, false));
      }
      if (holder.isEmpty()
          || (label.many() && drafts.isEmpty() && share.isEmpty() && isOne(phrases, who))) {
        return drafts;
      }
      Optional<Share> told = only ? Optional.of(whole()) : share;
      drafts.add(draft(label, holder.get(), of, told, who));
      least = least.add(share.map(Share::min).orElse(BigDecimal.ZERO));
      most = most.add(share.map(Share::max).orElse(BigDecimal.ZERO));
      int end = behindShare(phrases, who);
      if (!label.many() || !(phrases.isMark(end, ",;") || phrases.is(end, WordClass.CONJ))) {
        return drafts;
      }
      item = phrases.behindQuotes(end);
      if (phrases.is(item, WordClass.CONJ)) {
        item = phrases.behindQuotes(item);
      }
    }
    return drafts;
  }

  /// `доли — Анна Туман`, with no part and nobody else.
  private static boolean isOne(Phrases phrases, int who) {
    return phrases.closes(behindShare(phrases, who))
        && !phrases.isMark(behindShare(phrases, who), ",");
  }

  private static Share whole() {
    return Share.exactly(BigDecimal.valueOf(100));
  }

  /// `остальное у Анны`, `остальное — за Анной`, `остальные 40 % — Анна`.
  private static int behindRest(Phrases phrases, int rest) {
    int i = rest + 1;
    while (phrases.isMark(i, "—")
        || phrases.isWord(i, "u", "za")
        || (phrases.has(i) && phrases.at(i) instanceof Phrase.Percent)) {
      i = phrases.behindQuotes(i);
    }
    return phrases.isMark(i, "«“\"") ? phrases.behindQuotes(i) : i;
  }

  private static Optional<Share> share(Phrases phrases, int who) {
    int next = phrases.behindQuotes(who);
    next = phrases.isMark(next, "(—") ? next + 1 : next;
    return phrases.has(next) && phrases.at(next) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  private static int behindShare(Phrases phrases, int who) {
    int end = phrases.behindQuotes(who);
    if (phrases.isMark(end, "(")) {
      while (phrases.has(end) && !phrases.isMark(end, ")")) {
        end++;
      }
      return end + 1;
    }
    end = phrases.isMark(end, "—") && share(phrases, who).isPresent() ? end + 1 : end;
    return phrases.has(end) && phrases.at(end) instanceof Phrase.Percent ? end + 1 : end;
  }

  private static Optional<Referent> named(Scene scene, int at) {
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> noun.name().isPresent() && !noun.isPronoun())
        .filter(noun -> noun.owner().flatMap(Phrase.Owner::noun).isEmpty())
        .flatMap(_ -> scene.discourse().of(at))
        .filter(who -> !who.isPlace());
  }

  private static Draft draft(
      Label label, Referent who, Referent of, Optional<Share> share, int at) {
    return Draft.labelled(label.relation(), who, of, share, at, at + 1);
  }

  /// `«Кесса»: лицензия Минтранса`, `лицензия: Минтранс`.
  private static Optional<Draft> licence(Scene scene, int at, Optional<Referent> topic) {
    Phrases phrases = scene.phrases();
    boolean licence =
        topic.isPresent()
            && opens(phrases, at, true)
            && phrases
                .noun(at)
                .filter(noun -> LICENCE.matcher(noun.word()).matches())
                .filter(noun -> noun.may(RussianCase.NOM))
                .isPresent();
    return topic
        .filter(_ -> licence)
        .flatMap(who ->
            scene
                .discourse()
                .ownerOf(at, BODIES::contains, Set.of(who.key()))
                .map(by ->
                    Draft.labelled(Relation.LICENSED_BY, who, by, Optional.empty(), at, at + 1)));
  }
}
