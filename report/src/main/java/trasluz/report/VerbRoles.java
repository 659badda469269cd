package trasluz.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;

/// Who stands in the roles of a verb's frame: before it, behind it, behind a preposition, or in a
/// Russian case. In the passive the sides change places.
final class VerbRoles {
  private static final Set<String> AGENTS = Set.of("by", "por", "por parte de", "por parte del");

  private final Phrases phrases;
  private final Clause clause;
  private final Frame frame;

  VerbRoles(Phrases phrases, Clause clause, Frame frame) {
    this.phrases = phrases;
    this.clause = clause;
    this.frame = frame;
  }

  /// Who stands in the first of some roles that anybody stands in.
  List<Argument> first(List<String> roles) {
    for (String role : roles) {
      List<Argument> found = arguments(role);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Who stands in a role of the frame.
  List<Argument> arguments(String role) {
    boolean speaksOfObject = frame.object().contains("obj") || frame.subject().contains("obj");
    if (clause.passive() && phrases.language() == Language.RUSSIAN && !isOfItself()) {
      return ofRussianPassive(role);
    }
    return switch (role) {
      case "subj" -> clause.passive() ? agents(speaksOfObject) : clause.subjects();
      case "obj" -> clause.passive() ? clause.subjects() : objects();
      case "nom" -> clause.subjects();
      case "to" -> receivers();
      default -> adjuncts(role.toUpperCase(Locale.ROOT), role);
    };
  }

  /// Behind "to", or before what goes to them: `sold X the ship`.
  private List<Argument> receivers() {
    List<Argument> behind = adjuncts("TO", "to");
    boolean only = !frame.object().contains("obj") && !frame.needsStake();
    return behind.isEmpty() && only ? new EnglishDative(phrases, clause).receiver() : behind;
  }

  /// `доля записана на Анну Орлову`, `судно продано Анне`: what has the thing as subject in its
  /// row, with another's case beside it, is not turned round.
  private boolean isOfItself() {
    boolean agent = frame.subject().equals(List.of("acc")) && !adjuncts("INS", "ins").isEmpty();
    return frame.object().contains("nom")
        && !agent
        && frame.subject().stream()
            .anyMatch(role -> !adjuncts(role.toUpperCase(Locale.ROOT), role).isEmpty());
  }

  /// `фирма управляется Анной Орловой`: the agent stands in the instrumental, what the verb governs
  /// else is its subject.
  private List<Argument> ofRussianPassive(String role) {
    return switch (role) {
      case "nom" -> adjuncts("INS", "ins");
      case "acc", "ins" -> clause.subjects();
      case "obj" -> clause.subjects();
      default -> adjuncts(role.toUpperCase(Locale.ROOT), role);
    };
  }

  /// `складом управляет «Кесса»`: what Russian verbs of running govern in the instrumental.
  private List<Argument> instrumental() {
    return phrases.language() == Language.RUSSIAN && frame.object().contains("ins")
        ? adjuncts("INS", "ins")
        : List.of();
  }

  /// Spanish puts "a" before persons and bodies: `sancionó a X`.
  private List<Argument> objects() {
    if (clause.objects().isEmpty()) {
      return phrases.language() == Language.SPANISH ? adjuncts("a", "a") : instrumental();
    }
    return clause.objects();
  }

  /// Of a passive those behind "by"; `was seen in X` has its subject before it.
  List<Argument> agents(boolean speaksOfObject) {
    List<Argument> agents =
        clause.adjuncts().stream()
            .filter(adjunct -> AGENTS.contains(adjunct.preposition()))
            .map(Clause.Adjunct::argument)
            .toList();
    boolean english = phrases.language() == Language.ENGLISH;
    // `were seen in Lima by residents`: those who see are not those who are there.
    boolean subject =
        (agents.isEmpty() || english || phrases.language() == Language.SPANISH)
            && !speaksOfObject
            && frame.relation().isPlaced();
    // `the money was wired from X to Y`
    boolean sent =
        english
            && agents.isEmpty()
            && frame.relation() == Relation.PAYS
            && clause.subjects().stream()
                .allMatch(
                    s -> phrases.noun(s.noun()).filter(noun -> noun.name().isEmpty()).isPresent());
    return subject ? clause.subjects() : sent ? adjuncts("from", "from") : agents;
  }

  /// `se encarga del mantenimiento de las grúas`: what stands behind the preposition in Spanish.
  List<Argument> serviced() {
    return phrases.language() == Language.SPANISH && frame.relation() == Relation.SERVICES
        ? first(frame.object())
        : List.of();
  }

  /// `recibió dinero de Corvo`: behind what is received stands who gave it.
  private List<Argument> givers() {
    return clause.objects().stream()
        .map(Argument::noun)
        .filter(thing -> phrases.isWord(thing + 1, "de"))
        .filter(thing ->
            VerbGoods.isMoney(phrases.at(thing).word())
                || phrases.grammar().is(WordClass.MACHINE, phrases.at(thing).word())
                || phrases.grammar().is(WordClass.GOODS, phrases.at(thing).word()))
        .filter(thing -> phrases.noun(thing + 2).flatMap(Phrase.Noun::name).isPresent())
        .map(thing -> new Argument(thing + 2, java.util.Optional.empty()))
        .toList();
  }

  private List<Argument> adjuncts(String caseName, String preposition) {
    List<Argument> behind = governed(caseName, preposition);
    boolean received =
        behind.isEmpty()
            && phrases.language() == Language.SPANISH
            && preposition.equals("de")
            && frame.subject().contains("de");
    return received ? givers() : behind;
  }

  private List<Argument> governed(String caseName, String preposition) {
    return clause.adjuncts().stream()
        .filter(a -> a.preposition().equals(preposition) || a.preposition().equals(caseName))
        .map(Clause.Adjunct::argument)
        .filter(argument ->
            frame.relation() != Relation.BUYS || !EnglishMeansRule.lends(phrases, argument.noun()))
        .toList();
  }
}
