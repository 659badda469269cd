package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;

/// Reads in Russian who has the control of something by the noun for it: `контроль над банком
/// перешёл к Орловой`, `контроль над банком сохраняет Орлова`, `контроль над банком — у Орловой`.
final class RussianControlRule implements ClaimRule {
  private static final Pattern CONTROL = Pattern.compile("kontrol(?:ya|yu|em)?|vlast(?:yu|i)?");
  private static final Pattern GOES_TO =
      Pattern.compile("(?:pereshl|pereshyol|pereyd|perekhod|dost|prinadlezh|otosh|vernul).*");
  private static final Pattern HAS =
      Pattern.compile(
          "(?:poluch|sokhran|ustanov|ustanavl|zakhvat|osushchestvl|imeyet|imeyut|imel|uderzh|vernul|vosstanov"
              + "|zapoluch|obre[lt]|pribral|vzyal|derzh).*");
  private static final Set<String> WITH = Set.of("у", "за", "в руках");

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    return Stream.iterate(0, i -> i < phrases.size(), i -> i + 1)
        .filter(i -> phrases.isNoun(i) && CONTROL.matcher(phrases.at(i).word()).matches())
        .filter(i -> phrases.isWord(i + 1, "nad"))
        .flatMap(i -> controlled(scene, i).stream())
        .toList();
  }

  private static Optional<Draft> controlled(Scene scene, int control) {
    Phrases phrases = scene.phrases();
    int thing = phrases.behindQuotes(control + 1);
    Optional<Referent> what =
        phrases.isNoun(thing)
            ? scene.discourse().of(thing).filter(who -> !who.isPlace())
            : Optional.empty();
    return what.flatMap(body ->
        scene.clauses().stream()
            .filter(clause -> clause.holds(control))
            .flatMap(clause ->
                holder(scene, clause, control)
                    .filter(who -> !who.key().equals(body.key()))
                    .map(who ->
                        Draft.verbal(Relation.CONTROLS, who, body, clause, "control")
                            .during(scene.time(clause)))
                    .stream())
            .findFirst());
  }

  private static Optional<Referent> holder(Scene scene, Clause clause, int control) {
    String verb = scene.phrases().at(clause.verb()).word();
    if (GOES_TO.matcher(verb).matches()) {
      return one(
          scene,
          clause.adjuncts().stream()
              .filter(adjunct -> Set.of("к", "ко", "DAT").contains(adjunct.preposition()))
              .map(Adjunct::argument));
    }
    if (HAS.matcher(verb).matches()) {
      return one(scene, clause.subjects().stream().filter(argument -> argument.noun() != control));
    }
    return one(
        scene,
        clause.adjuncts().stream()
            .filter(adjunct -> WITH.contains(adjunct.preposition()))
            .map(Adjunct::argument));
  }

  private static Optional<Referent> one(Scene scene, Stream<Clause.Argument> arguments) {
    return scene.meant(arguments).filter(who -> !who.isPlace()).findFirst();
  }
}
