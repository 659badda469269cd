package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads that somebody is put on a list: `the Treasury added X to its list`, `X was placed on the
/// UK's list`, `X figura en la lista de la OFAC`, `X, внесённый OFAC в список`.
///
/// The list is a noun with a preposition of the verb. The authority is whose list it is, or who
/// puts on it.
final class DesignationRule implements ClaimRule {
  private static final Pattern SANCTIONS = Pattern.compile("sanktsi.*|sanctions|sanciones");
  private static final Set<String> LISTS =
      Set.of(
          "list",
          "lists",
          "blacklist",
          "register",
          "lista",
          "listas",
          "spisok",
          "spiske",
          "spiskakh",
          "spiski");
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "to", "onto", "in", "en", "a", "в", "во");
  private static final Set<String> PUT =
      Set.of(
          "put",
          "puts",
          "added",
          "adds",
          "placed",
          "places",
          "included",
          "includes",
          "incluyo",
          "incluye",
          "anadio",
          "puso",
          "registers");
  private static final Set<String> STANDS =
      Set.of(
          "figura",
          "figuran",
          "figuraba",
          "aparece",
          "aparecen",
          "appears",
          "appear",
          "appeared",
          "is",
          "are",
          "was",
          "were",
          "been",
          "remains",
          "esta",
          "estan",
          "featured",
          "features",
          "figures");

  /// How the Russian verbs for both begin: `внесён`, `включила`, `попал`, `значится`.
  private static final String RUSSIAN_PUT = "(?:vnes|vnyos|vnos|vklyuch|dobav).*";

  private static final String RUSSIAN_STANDS =
      "(?:popal|nakhod|okazal|figurir|chisl|znach|ostayot|ostal).*";

  /// `в списке отсутствует`: who is missing in a list is not on it.
  private static final String RUSSIAN_MISSING = "otsutstv.*";

  private static final String SPANISH_PUT =
      "(inclu[iy]|anad|agreg|pus[oi]|pone|puest|inscri|sanciono).*";

  private static final String SPANISH_STANDS =
      "(figur|aparec|est[aeu]|entr|ingres|segui|sigue|permanec|continu).*";

  private static final int MOST_LISTED = 5;

  private static final Set<String> BLOCKS = Set.of("blocked", "blocks", "blocking", "block");

  private static final Pattern BLOCKING =
      Pattern.compile("OFAC|Office of Foreign Assets Control|Treasury|OFSI");

  /// What an English verb does to lay sanctions on somebody.
  private static final Pattern IMPOSES =
      Pattern.compile(
          "impos.*|reimpos.*|slap.*|place[sd]?|placing|introduc.*|announc.*|adopt.*|put|puts|issue[sd]?|hits?");

  private static final Set<String> LISTINGS =
      Set.of("designation", "listing", "blacklisting", "sanctioning");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      drafts.addAll(imposed(scene, clause));
      Optional<Referent> before = drafts.isEmpty() ? Optional.empty() : drafts.getLast().object();
      list(scene, clause).ifPresent(list -> drafts.addAll(drafts(scene, clause, list, before)));
      drafts.addAll(blocked(scene, clause));
      drafts.addAll(held(scene, clause));
    }
    for (int i = 0; i + 2 < scene.phrases().size(); i++) {
      nominal(scene, i).ifPresent(drafts::add);
    }
    return drafts;
  }

  /// `против X ввели санкции США`, `ЕС наложил санкции на X`.
  private static List<Draft> imposed(Scene scene, Clause clause) {
    Optional<Integer> sanctions =
        Stream.of(
                clause.objects().stream(),
                clause.subjects().stream(),
                clause.adjuncts().stream().map(Clause.Adjunct::argument))
            .flatMap(arguments -> arguments)
            .map(Argument::noun)
            .filter(noun -> SANCTIONS.matcher(scene.phrases().at(noun).word()).matches())
            .findFirst();
    boolean english = scene.phrases().language() == Language.ENGLISH;
    boolean imposes = IMPOSES.matcher(scene.phrases().at(clause.verb()).word()).matches();
    if (sanctions.isEmpty() || (english && !imposes)) {
      return List.of();
    }
    Optional<Referent> owner =
        scene
            .phrases()
            .noun(sanctions.get())
            .flatMap(
                noun -> noun.name().or(noun::place).or(() -> noun.owner().flatMap(o -> o.name())))
            .map(hit -> new Referent(hit.meaning(), Optional.empty()));
    // `ни Анна, ни банк под санкциями не находятся`
    List<Referent> under =
        adjunct(clause, Set.of("under", "bajo", "под"))
                .filter(noun -> noun.equals(sanctions.get()))
                .isPresent()
            ? scene.meant(clause.subjects().stream()).toList()
            : List.of();
    List<Referent> against =
        clause.adjuncts().stream()
            .filter(adjunct ->
                Set.of("против", "на", "on", "against", "a", "contra")
                    .contains(adjunct.preposition()))
            .filter(adjunct -> adjunct.argument().noun() != sanctions.get())
            .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
            .filter(r -> !r.isPlace())
            .limit(english ? 1 : MOST_LISTED)
            .toList();
    List<Referent> who = against.isEmpty() ? under : against;
    Optional<Referent> authority =
        owner.or(() ->
            against.isEmpty()
                ? agent(scene, clause)
                : scene.meant(clause.subjects().stream()).findFirst());
    return who.stream()
        .flatMap(listed -> authority.map(by -> draft(scene, clause, listed, by)).stream())
        .toList();
  }

  /// English: `its designation by Canada`, `the listing of X by the Treasury`.
  private static Optional<Draft> nominal(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean listing =
        phrases.language() == Language.ENGLISH
            && phrases.isNoun(at)
            && LISTINGS.contains(phrases.at(at).word());
    if (!listing) {
      return Optional.empty();
    }
    Governed right = new Governed(phrases, at);
    right.read();
    Clause clause =
        Clause.ofNoun(at, right.adjuncts, true, Realis.ACTUAL, Optional.empty(), right.at);
    Optional<Referent> by =
        adjunct(clause, Set.of("by"))
            .flatMap(scene.discourse()::of)
            .filter(r -> !r.isPlace() || r.actingType() == EntityType.COUNTRY);
    return by.flatMap(authority ->
        scene
            .discourse()
            .ownerOf(at, type -> !type.isPlace(), Set.of(authority.key()))
            .map(listed -> draft(scene, clause, listed, authority)));
  }

  /// English: `X was blocked by OFAC`, `OFAC blocked X`: what an authority for sanctions blocks, it
  /// lists.
  private static List<Draft> blocked(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    boolean blocks =
        phrases.language() == Language.ENGLISH && BLOCKS.contains(phrases.at(clause.verb()).word());
    if (!blocks) {
      return List.of();
    }
    Optional<Referent> authority =
        (clause.passive()
                ? agent(scene, clause)
                : scene.meant(clause.subjects().stream()).findFirst())
            .filter(by -> BLOCKING.matcher(Recall.nameOf(by)).find());
    List<Argument> listed = clause.passive() ? clause.subjects() : clause.objects();
    return authority.stream()
        .flatMap(by -> scene.meant(listed.stream()).map(who -> draft(scene, clause, who, by)))
        .toList();
  }

  /// English: `Ukraine's sanctions list includes X`.
  private static List<Draft> held(Scene scene, Clause clause) {
    List<Referent> listed =
        scene.phrases().language() == Language.ENGLISH
            ? EnglishListings.held(scene, clause)
            : List.of();
    return listed.stream()
        .flatMap(who ->
            EnglishListings.authority(scene, clause.subjects().getFirst().noun()).stream()
                .map(by -> draft(scene, clause, who, by)))
        .toList();
  }

  private static Optional<Integer> adjunct(Clause clause, Set<String> prepositions) {
    return clause.adjuncts().stream()
        .filter(adjunct -> prepositions.contains(adjunct.preposition()))
        .map(adjunct -> adjunct.argument().noun())
        .findFirst();
  }

  private static Optional<Integer> list(Scene scene, Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct -> PREPOSITIONS.contains(adjunct.preposition()))
        .map(adjunct -> adjunct.argument().noun())
        .flatMap(noun ->
            isList(scene, noun)
                ? Optional.of(noun).stream()
                : EnglishListings.beside(scene, noun).stream())
        .findFirst();
  }

  static boolean isList(Scene scene, int at) {
    Noun noun = scene.phrases().noun(at).orElseThrow();
    for (int i = noun.from(); i < noun.to(); i++) {
      if (LISTS.contains(scene.phrases().words().folded(i))) {
        return true;
      }
    }
    return false;
  }

  /// @param before the authority that the sentence last named
  private static List<Draft> drafts(
      Scene scene, Clause clause, int list, Optional<Referent> before) {
    String verb = scene.phrases().at(clause.verb()).word();
    boolean spanish = scene.phrases().language() == Language.SPANISH;
    boolean puts =
        PUT.contains(verb) || verb.matches(RUSSIAN_PUT) || (spanish && verb.matches(SPANISH_PUT));
    // `Corvo, incluida en la lista de Lima`
    boolean suffered = spanish && clause.group() == clause.verb() && verb.matches(".*(id|t)[oa]s?");
    boolean active = puts && !clause.passive() && !suffered;
    boolean stands =
        STANDS.contains(verb)
            || verb.matches(RUSSIAN_STANDS)
            || verb.matches(RUSSIAN_MISSING)
            || (spanish && verb.matches(SPANISH_STANDS));
    if (!puts && !stands) {
      return List.of();
    }
    List<Argument> accusative =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("ACC"))
            .map(Clause.Adjunct::argument)
            .toList();
    boolean personal = spanish && clause.objects().isEmpty();
    List<Argument> objects =
        personal
            ? adjunct(clause, Set.of("a"))
                .filter(noun -> noun != list)
                .map(noun -> List.of(new Argument(noun, Optional.empty())))
                .orElse(List.of())
            : accusative.isEmpty() ? clause.objects() : accusative;
    // `«Кессу» внесли в список`: of whom nobody says who did it.
    boolean russian = scene.phrases().language() == Language.RUSSIAN;
    boolean undone = active && russian && objects.isEmpty() && verb.endsWith("li");
    List<Argument> listed = active && !undone ? objects : clause.subjects();
    // `incluida por el Tesoro en su lista`
    boolean doers = spanish && scene.phrases().noun(list).flatMap(Noun::owner).isPresent();
    Optional<Referent> doer =
        undone
            ? Optional.empty()
            : active ? scene.meant(clause.subjects().stream()).findFirst() : agent(scene, clause);
    Optional<Referent> authority =
        doer.filter(_ -> doers || EnglishListings.isOwn(scene, list))
            .or(() -> EnglishListings.authority(scene, list))
            .or(() ->
                // `внёс в список «Кессу»`: in Russian the next noun is none that completes the
                // list.
                russian && scene.phrases().noun(list).flatMap(Noun::owner).isEmpty()
                    ? Optional.empty()
                    : scene
                        .discourse()
                        .ownerOf(
                            list,
                            type ->
                                ((spanish || russian) && type == EntityType.COUNTRY)
                                    || (!type.isPlace() && type != EntityType.PERSON),
                            Set.of()))
            .or(() -> spanish ? listing(scene, list) : Optional.empty())
            .or(() -> doer)
            .or(() -> agent(scene, clause))
            .or(() ->
                russian && stands
                    ? RussianSanctionsRule.authorityBefore(scene, list, before)
                    : Optional.empty());
    List<Draft> drafts = new ArrayList<>();
    for (Argument argument : listed) {
      Optional<Referent> who = scene.discourse().of(argument.noun());
      if (who.isPresent() && authority.isPresent()) {
        boolean missing = verb.matches(RUSSIAN_MISSING);
        Clause told =
            missing ? clause.of(clause.subjects(), clause.passive(), !clause.positive()) : clause;
        drafts.add(draft(scene, told, who.get(), authority.get()));
      }
    }
    return drafts;
  }

  /// `la lista de entidades sancionadas por Canadá`.
  private static Optional<Referent> listing(Scene scene, int list) {
    Phrases phrases = scene.phrases();
    for (int i = list + 1; i < Math.min(phrases.size(), list + 7); i++) {
      if (phrases.at(i) instanceof Phrase.Mark) {
        break;
      }
      if (phrases.isWord(i, "por") && phrases.isNoun(i + 1)) {
        return scene
            .discourse()
            .of(i + 1)
            .filter(r -> r.type() == EntityType.COUNTRY || r.type() == EntityType.PUBLIC_BODY);
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> agent(Scene scene, Clause clause) {
    return scene
        .meant(
            clause.adjuncts().stream()
                .filter(adjunct -> Set.of("by", "por", "INS").contains(adjunct.preposition()))
                .map(Clause.Adjunct::argument))
        .findFirst();
  }

  private static Draft draft(Scene scene, Clause clause, Referent who, Referent authority) {
    return new Draft(
        Relation.DESIGNATED_BY,
        who,
        Optional.of(authority),
        new Draft.Detail(
            Optional.empty(),
            Optional.empty(),
            scene.time(clause),
            Optional.empty(),
            Optional.empty()),
        clause.positive(),
        Optional.of(clause),
        clause.verb(),
        "designation");
  }
}
