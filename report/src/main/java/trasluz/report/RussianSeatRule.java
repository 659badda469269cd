package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in Russian where a body has its seat, behind its name: `«Кесса» со штаб-квартирой в
/// Лимасоле`, `«Кесса» (г. Лимасол)`, `«Кесса» из Лимасола`.
final class RussianSeatRule implements ClaimRule {
  private static final Set<String> SEATS =
      Set.of("kvartiroy", "shtab-kvartiroy", "ofisom", "tsentrom", "propiskoy", "registratsiyey");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.RUSSIAN; i++) {
      int at = i;
      Optional<Referent> body =
          phrases
              .noun(at)
              .filter(noun -> noun.owner().isEmpty())
              .flatMap(Noun::name)
              .flatMap(_ -> scene.discourse().of(at))
              .filter(who -> isBody(who.type()));
      body.flatMap(
              who -> place(scene, phrases.behindQuotes(at)).map(p -> SeatRule.draft(who, p, at)))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
  }

  /// The place told behind the name.
  private static Optional<Referent> place(Scene scene, int next) {
    Phrases phrases = scene.phrases();
    boolean seat =
        phrases.isWord(next, "s", "so")
            && phrases.noun(next + 1).filter(noun -> isSeat(phrases, noun)).isPresent()
            && phrases.isWord(next + 2, "v", "vo", "na");
    if (seat) {
      return placeAt(scene, next + 3);
    }
    if (phrases.isMark(next, "(") && phrases.isMark(next + 2, ")")) {
      return placeAt(scene, next + 1);
    }
    return phrases.isWord(next, "iz") ? placeAt(scene, next + 1) : Optional.empty();
  }

  private static boolean isSeat(Phrases phrases, Noun noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (SEATS.contains(phrases.words().folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Referent> placeAt(Scene scene, int at) {
    return scene.phrases().isNoun(at)
        ? scene.discourse().of(at).filter(Referent::isPlace)
        : Optional.empty();
  }
}
