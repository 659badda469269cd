package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Which noun of a sentence completes another: `the chairman of the supervisory board of X`,
/// `titular del 25 % de las acciones de X`, `директор завода`.
///
/// It stands behind a preposition, past a share, a stake or a board that only leads to it; in
/// Russian it is the next noun.
///
/// @param phrases those of the sentence
record Complements(Phrases phrases) {
  private static final Set<String> BOARDS =
      Set.of("board", "committee", "council", "trustees", "management", "directors", "governors");

  private static final Set<String> SPANISH_BOARDS =
      Set.of("consejo", "junta", "directorio", "comite", "directiva", "cupula", "patronato");

  private static final Set<String> SPANISH_BOARD_OF =
      Set.of("administracion", "direccion", "accionistas", "gobierno", "vigilancia", "supervision");

  /// `consejo de administración`, `junta directiva`: what completes a board, and it a post in it.
  private boolean isBoardPart(int at) {
    if (!phrases.has(at) || !phrases.has(at + 2)) {
      return false;
    }
    boolean board =
        phrases
            .noun(at + 2)
            .filter(n -> n.name().isEmpty() && SPANISH_BOARDS.contains(n.word()))
            .isPresent();
    boolean part = phrases.noun(at).filter(n -> SPANISH_BOARDS.contains(n.word())).isPresent();
    boolean list =
        Set.of("lista", "listas", "relacion").contains(phrases.at(at).word())
            && phrases.noun(at + 2).filter(n -> n.name().isEmpty()).isPresent();
    return board || list || (part && SPANISH_BOARD_OF.contains(phrases.at(at + 2).word()));
  }

  /// The noun that completes another: behind "of", past "30 % of"; in Russian the next one.
  Optional<Integer> of(int at) {
    if (phrases.language() == Language.RUSSIAN) {
      int part = at + 1;
      boolean holds =
          phrases.has(part)
              && phrases.at(part) instanceof Phrase.Percent
              && phrases
                  .noun(at)
                  .filter(n -> n.relational().stream().anyMatch(f -> f.relation() == Relation.OWNS))
                  .isPresent();
      if (holds) {
        // `владелица трети фирмы`, `владелец 30 % в банке`
        int whose = phrases.behindQuotes(phrases.isWord(part + 1, "v", "vo") ? part + 1 : part);
        return phrases.isNoun(whose) ? Optional.of(whose) : Optional.empty();
      }
      int next = phrases.behindQuotes(at);
      boolean adjacent = next == at + 1 || phrases.isMark(at + 1, "«");
      return adjacent && phrases.isNoun(next) ? Optional.of(next) : Optional.empty();
    }
    boolean spanish = phrases.language() == Language.SPANISH;
    boolean within = spanish && phrases.isWord(at + 1, "en");
    boolean from =
        phrases.isWord(at + 1, "from")
            && phrases
                .noun(at)
                .filter(
                    n -> n.relational().stream().anyMatch(f -> f.relation() == Relation.MEMBER_OF))
                .isPresent();
    // `filial al 60 % de Corvo`, `propiedad en un 60 % de Corvo`
    int part = phrases.is(at + 2, WordClass.DET) ? at + 3 : at + 2;
    boolean partly =
        spanish
            && phrases.isWord(at + 1, "a", "en")
            && phrases.has(part)
            && phrases.at(part) instanceof Phrase.Percent;
    if (!partly
        && !within
        && !from
        && !phrases.isWord(at + 1, "of", "de", "for", "to", "at", "in")) {
      return Optional.empty();
    }
    int next = partly ? part : at + 2;
    while (spanish && isBoardPart(next - 2) && phrases.isWord(next + 1, "de")) {
      // `miembro del consejo de administración de Corvo`
      next += 2;
    }
    boolean share = phrases.has(next) && phrases.at(next) instanceof Phrase.Percent;
    if (share && phrases.isWord(next + 1, "of", "de")) {
      next += 2;
    }
    // `titular del 25 % de las acciones de Corvo`
    boolean stake =
        spanish
            && phrases.isNoun(next)
            && phrases.noun(next).flatMap(Noun::name).isEmpty()
            && phrases.grammar().is(WordClass.STAKE, phrases.at(next).word())
            && phrases.isWord(next + 1, "de", "en")
            && phrases.isNoun(next + 2);
    if (stake) {
      next += 2;
    }
    // `chairman of the supervisory board of X`
    boolean board =
        phrases.isNoun(next)
            && BOARDS.contains(phrases.at(next).word())
            && phrases.isWord(next + 1, "of", "at")
            && phrases.noun(next).flatMap(Noun::name).isEmpty();
    if (board) {
      next += 2;
    }
    return phrases.isNoun(next) ? Optional.of(next) : Optional.empty();
  }
}
