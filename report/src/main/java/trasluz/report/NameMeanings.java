package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Says what the new names of a text mean: which of them name one thing, what sort of thing it is,
/// and how it is shown.
final class NameMeanings {
  private final TextWords words;
  private final Grammar grammar;
  private final List<Hit> known;
  private final NameTyper typer;

  /// @param known what the text names of the loaded entities and of known places
  NameMeanings(TextWords words, Grammar grammar, List<Span> sentences, List<Hit> known) {
    this.words = words;
    this.grammar = grammar;
    this.known = known;
    this.typer = new NameTyper(words, grammar, sentences, known);
  }

  /// @param found names in the order of the text
  List<Hit> hits(List<Named> found) {
    NameClusters joined = new NameClusters(words, grammar, found);
    Map<String, String> clusters = joined.byText();
    Map<String, List<Named>> members = new HashMap<>();
    for (Named named : found) {
      members.computeIfAbsent(clusters.get(named.in(words)), _ -> new ArrayList<>()).add(named);
    }
    Map<String, TypeVotes> votes = new HashMap<>();
    members.forEach((name, mentions) -> votes.put(name, typer.votes(mentions)));
    joined.sharedSurnames().forEach(name -> votes.put(name, TypeVotes.certain(EntityType.PERSON)));
    new Coordination(words, known).settle(found, named -> votes.get(clusters.get(named.in(words))));
    List<Hit> hits = new ArrayList<>();
    members.forEach((name, mentions) -> {
      EntityType type = votes.getOrDefault(name, new TypeVotes()).best();
      Unlisted meaning = meaning(name, type, mentions);
      mentions.forEach(named -> hits.add(new Hit(named.from(), named.to(), meaning)));
    });
    return hits;
  }

  private Unlisted meaning(String name, EntityType type, List<Named> mentions) {
    if (type == EntityType.PLACE) {
      Optional<String> usual = typer.usualPlaceName(mentions);
      if (usual.isPresent()) {
        return new Unlisted("place " + usual.get(), usual.get(), type);
      }
    }
    boolean cyrillic = words.isCyrillic(mentions.getFirst().from());
    return cyrillic
        ? russian("name " + name, nominative(name, type, mentions), type, mentions)
        : new Unlisted("name " + name, name, type);
  }

  /// Whether `Кариста` is a nominative, and not the genitive of `Карист`, other forms show.
  private Unlisted russian(String key, String name, EntityType type, List<Named> mentions) {
    boolean inA = type != EntityType.PERSON && name.matches(".*[ая]");
    boolean feminine =
        mentions.stream()
            .anyMatch(named ->
                words.published(named.to() - 1).matches("(?i).*(?:[ыи]|[ое]й)")
                    || isApposed(named, name));
    boolean declined = inA && feminine;
    return new Unlisted(key, name, type, declined);
  }

  /// `фирмы «Кариста»`: in quotation marks behind a noun for a body a name stands in the
  /// nominative.
  private boolean isApposed(Named named, String name) {
    int noun = named.from() - 1;
    return noun >= 0
        && named.in(words).equals(name)
        && words.between(words.end(noun), words.start(named.from())).equals(" «")
        && grammar
            .typeOf(words.folded(noun))
            .filter(type -> type == EntityType.COMPANY || type == EntityType.VESSEL)
            .isPresent();
  }

  /// The longest form of a Russian name that ends as nominatives do; of a person's that has none
  /// what it would be.
  private String nominative(String name, EntityType type, List<Named> mentions) {
    String best = name;
    for (Named named : mentions) {
      boolean isLong = named.to() - named.from() >= name.split(" ", -1).length;
      if (isLong
          && RussianCase.of(
                  words.folded(RussianNameCases.lastWord(words, named.from(), named.to())))
              .contains(RussianCase.NOM)) {
        best = named.in(words);
        break;
      }
    }
    if (type == EntityType.PERSON) {
      Set<String> single = new HashSet<>();
      mentions.stream()
          .filter(named -> named.to() - named.from() == 1)
          .forEach(named -> single.add(named.in(words)));
      return RussianNominative.of(best, single, grammar);
    }
    return type.isPlace() || type == EntityType.VESSEL ? best : RussianBodyName.of(best);
  }
}
