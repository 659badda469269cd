package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads in Spanish what stands behind a label and a colon, as in extracts, cables and notes:
/// `Administrador único: Ana Ruiz`, `Accionistas de Corvo, según el registro: Ana, 60 %; Berto, 25
/// %`, `Socios: Ana (40 %) y Berto (60 %)`, `Armador: Corvo Shipping`.
///
/// It is told of what the label names, or else of what the first of several labels was told of, or
/// of the only firm or ship of the sentence or heading before.
final class SpanishLabelRule implements ClaimRule {
  /// What labels tell of whom they name.
  ///
  /// @param many whether several may be named
  /// @param shared whether only a share makes it so: partners are owners by their shares
  private record Label(Relation relation, boolean many, boolean shared) {}

  private static final Label OWNER = new Label(Relation.OWNS, false, false);
  private static final Label OWNERS = new Label(Relation.OWNS, true, false);
  private static final Label PARTNERS = new Label(Relation.OWNS, true, true);
  private static final Label OPERATOR = new Label(Relation.OPERATES, false, false);
  private static final Label DIRECTOR = new Label(Relation.DIRECTOR_OF, false, false);
  private static final Label DIRECTORS = new Label(Relation.DIRECTOR_OF, true, false);
  private static final Label AGENT = new Label(Relation.REPRESENTS, false, false);
  private static final Label EMPLOYEE = new Label(Relation.WORKS_FOR, false, false);

  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("propietario", OWNER),
          Map.entry("propietaria", OWNER),
          Map.entry("dueno", OWNER),
          Map.entry("duena", OWNER),
          Map.entry("armador", OWNER),
          Map.entry("armadora", OWNER),
          Map.entry("matriz", OWNER),
          Map.entry("titular", OWNER),
          Map.entry("accionista", OWNERS),
          Map.entry("accionistas", OWNERS),
          Map.entry("propietarios", OWNERS),
          Map.entry("duenos", OWNERS),
          Map.entry("socio", PARTNERS),
          Map.entry("socia", PARTNERS),
          Map.entry("socios", PARTNERS),
          Map.entry("operador", OPERATOR),
          Map.entry("operadora", OPERATOR),
          Map.entry("fletador", OPERATOR),
          Map.entry("fletadora", OPERATOR),
          Map.entry("director", DIRECTOR),
          Map.entry("directora", DIRECTOR),
          Map.entry("gerente", DIRECTOR),
          Map.entry("administrador", DIRECTOR),
          Map.entry("administradora", DIRECTOR),
          Map.entry("presidente", DIRECTOR),
          Map.entry("presidenta", DIRECTOR),
          Map.entry("administradores", DIRECTORS),
          Map.entry("directores", DIRECTORS),
          Map.entry("apoderado", AGENT),
          Map.entry("apoderada", AGENT),
          Map.entry("abogado", AGENT),
          Map.entry("abogada", AGENT),
          Map.entry("tesorero", EMPLOYEE),
          Map.entry("tesorera", EMPLOYEE),
          Map.entry("contable", EMPLOYEE),
          Map.entry("contador", EMPLOYEE),
          Map.entry("contadora", EMPLOYEE));

  /// Words within a label that cast no doubt: not `presunto dueño`.
  private static final String PLAIN =
      "unic[oa]s?|general|generales|gerente|ejecutiv[oa]|principal|principales|mayoritari[oa]s?"
          + "|minoritari[oa]s?|legal|actual|actuales|registrad[oa]s?|solidari[oa]s?|\\d+|el|la|los|las";

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.SPANISH) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Optional<Referent> topic = Optional.empty();
    for (int i = 0; i < phrases.size(); i++) {
      int colon = colon(phrases, i);
      Optional<Label> label = colon > 0 ? label(phrases, i) : Optional.empty();
      if (label.isPresent()) {
        boolean owned = phrases.isWord(i + 1, "de");
        topic = owned ? scene.discourse().of(phrases.behindQuotes(i + 1)) : before(scene, topic, i);
        drafts.addAll(drafts(scene, colon, label.get(), topic));
      }
    }
    if (topic.isPresent()) {
      scene.discourse().last().label(topic);
    }
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// The colon behind a label, past whose it is and who says so; 0 where there is none.
  private static int colon(Phrases phrases, int label) {
    int at = label + 1;
    if (phrases.isWord(at, "de")) {
      int noun = phrases.behindQuotes(at);
      at = phrases.behindQuotes(noun);
      if (!phrases.isNoun(noun)) {
        return 0;
      }
    }
    if (phrases.isMark(at, ",") && phrases.isWord(at + 1, "segun") && phrases.isNoun(at + 2)) {
      at += 3;
      while (phrases.isWord(at, "de") && phrases.isNoun(at + 1)) {
        at += 2;
      }
    }
    return phrases.isMark(at, ":") ? at : 0;
  }

  private static Optional<Label> label(Phrases phrases, int at) {
    boolean opens = at == 0 || phrases.isMark(at - 1, ";—.");
    return phrases
        .noun(at)
        .filter(noun -> opens && noun.name().isEmpty() && noun.owner().isEmpty())
        .flatMap(noun -> label(phrases, noun));
  }

  /// The word that labels, where all beside it are plain.
  private static Optional<Label> label(Phrases phrases, Noun noun) {
    Optional<Label> found = Optional.empty();
    for (int i = noun.from(); i < noun.to(); i++) {
      String word = phrases.words().folded(i);
      Optional<Label> label = Optional.ofNullable(LABELS.get(word));
      if (found.isEmpty() && label.isPresent()) {
        found = label;
      } else if (!word.matches(PLAIN)) {
        return Optional.empty();
      }
    }
    return found;
  }

  /// What the label before was told of, or the only firm or ship that was named just before.
  private static Optional<Referent> before(Scene scene, Optional<Referent> topic, int at) {
    return topic
        .or(() -> scene.discourse().last().labelled())
        .or(() ->
            scene
                .discourse()
                .nearest(at, r -> r.type() == EntityType.COMPANY || r.type() == EntityType.VESSEL));
  }

  private static List<Draft> drafts(Scene scene, int colon, Label label, Optional<Referent> topic) {
    Phrases phrases = scene.phrases();
    if (topic.isEmpty() || topic.get().isPlace()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    int end = end(phrases, colon + 1, label);
    for (int i = colon + 1; i < end; i++) {
      Optional<Share> share = share(phrases, i);
      boolean listed =
          i == colon + 1 || phrases.is(i - 1, WordClass.CONJ) || phrases.isMark(i - 1, ",;«");
      boolean named =
          listed
              && phrases.noun(i).filter(n -> n.owner().isEmpty()).flatMap(Noun::name).isPresent();
      Optional<Referent> who =
          named && (share.isPresent() || !label.shared())
              ? scene.discourse().of(i).filter(r -> !r.isPlace())
              : Optional.empty();
      if (who.isPresent()) {
        drafts.add(draft(i, end, label, who.get(), topic.get(), share));
        if (!label.many()) {
          return drafts;
        }
      }
    }
    return drafts;
  }

  /// What a label tells ends at a verb or a question, and at ";" unless another share follows.
  private static int end(Phrases phrases, int from, Label label) {
    for (int i = from; i < phrases.size(); i++) {
      boolean next = label.many() && phrases.isMark(i, ";") && share(phrases, i + 1).isPresent();
      if (phrases.isVerb(i) || (phrases.isMark(i, ";:—?") && !next)) {
        return i;
      }
    }
    return phrases.size();
  }

  private static Optional<Share> share(Phrases phrases, int noun) {
    int at = phrases.isMark(noun + 1, "(,") ? noun + 2 : noun + 1;
    int told = phrases.is(at, WordClass.DET) ? at + 1 : at;
    return phrases.has(told) && phrases.at(told) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  private static Draft draft(
      int from, int to, Label label, Referent named, Referent topic, Optional<Share> share) {
    Draft.Detail none = Draft.Detail.NONE;
    Draft.Detail detail =
        new Draft.Detail(
            none.objectText(),
            none.place(),
            none.time(),
            share.filter(_ -> label.relation() == Relation.OWNS),
            none.amount());
    Clause clause = Clause.ofNoun(from, List.of(), true, Realis.ACTUAL, Optional.empty(), to);
    return new Draft(
        label.relation(),
        named,
        Optional.of(topic),
        detail,
        true,
        Optional.of(clause),
        from,
        "label");
  }
}
