package trasluz.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Share;

/// Reads that several hold a company in equal parts: `owned in equal parts by X and Y`, `a partes
/// iguales`, `в равных долях`. Each of two then holds exactly a half, of three a third, within a
/// hundredth of a percent; where they hold less than the whole together, that part of it.
///
/// @param phrases those of the sentence
record EqualShares(Phrases phrases) {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  /// The drafts with the shares that the sentence tells so; as they are where it tells nothing of
  /// the kind, or of more than one company.
  List<Draft> settle(List<Draft> drafts) {
    List<Draft> held = drafts.stream().filter(EqualShares::isHolding).toList();
    boolean one =
        held.stream().map(draft -> draft.object().map(Referent::key)).distinct().count() == 1;
    long holders = held.stream().map(draft -> draft.subject().key()).distinct().count();
    List<Optional<Share>> told =
        held.stream().map(draft -> draft.detail().share()).distinct().toList();
    if (!one || told.size() != 1 || holders < 2 || holders != held.size() || !tellsEqual()) {
      return drafts;
    }
    Share share = part(told.getFirst().orElse(Share.exactly(WHOLE)), new BigDecimal(holders));
    return drafts.stream()
        .map(draft -> held.contains(draft) ? draft.holding(share) : draft)
        .toList();
  }

  private static boolean isHolding(Draft draft) {
    return draft.relation() == Relation.OWNS && draft.clause().isPresent() && draft.positive();
  }

  /// `hold 80 percent in equal parts`: of what they hold together.
  private static Share part(Share together, BigDecimal holders) {
    BigDecimal least = together.min().divide(holders, 2, RoundingMode.FLOOR);
    BigDecimal most = together.max().divide(holders, 2, RoundingMode.CEILING);
    return Share.enclosing(least, most, together.minOpen(), together.maxOpen());
  }

  private boolean tellsEqual() {
    if (phrases.size() == 0) {
      return false;
    }
    FormTable<WordClass> equal = phrases.grammar().table(WordClass.EQUAL);
    int to = phrases.at(phrases.size() - 1).to();
    for (int i = phrases.at(0).from(); i < to; i++) {
      if (!equal.at(phrases.words(), i, to).values().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
