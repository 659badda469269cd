package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// A claim that a rule read in a sentence, before it is known how surely it is told. Numbers are
/// indices of phrases.
///
/// @param clause of the verb that tells it; absent where nouns alone do, as in "his wife, Ana"
/// @param anchor the verb or the noun that tells it
/// @param rule name of the rule
record Draft(
    Relation relation,
    Referent subject,
    Optional<Referent> object,
    Detail detail,
    boolean positive,
    Optional<Clause> clause,
    int anchor,
    String rule) {

  /// What else is told of it.
  record Detail(
      Optional<String> objectText,
      Optional<Referent> place,
      Optional<String> time,
      Optional<Share> share,
      Optional<Amount> amount) {

    static final Detail NONE =
        new Detail(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /// A claim told by nouns alone.
  static Draft nominal(
      Relation relation, Referent subject, Referent object, int anchor, String rule) {
    return new Draft(
        relation, subject, Optional.of(object), Detail.NONE, true, Optional.empty(), anchor, rule);
  }

  /// A claim that a verb tells of two and nothing else.
  static Draft verbal(
      Relation relation, Referent subject, Referent object, Clause clause, String rule) {
    return nominal(relation, subject, object, clause.verb(), rule)
        .told(clause, clause.positive(), rule);
  }

  /// A claim that a label of a list tells: `Owner: X (40 %)`.
  ///
  /// @param share told of a holding only
  /// @param from where cues reach it
  /// @param to behind the last of what the label tells
  static Draft labelled(
      Relation relation,
      Referent subject,
      Referent object,
      Optional<Share> share,
      int from,
      int to) {
    Clause clause = Clause.ofNoun(from, List.of(), true, Realis.ACTUAL, Optional.empty(), to);
    Draft told = nominal(relation, subject, object, from, "label").told(clause, true, "label");
    return relation == Relation.OWNS ? share.map(told::holding).orElse(told) : told;
  }

  /// The same, read by another rule.
  Draft readBy(String other) {
    return new Draft(relation, subject, object, detail, positive, clause, anchor, other);
  }

  /// The same told by a verb.
  Draft told(Clause by, boolean said, String other) {
    return new Draft(relation, subject, object, detail, said, Optional.of(by), by.verb(), other);
  }

  /// The same in the positive.
  Draft asserted() {
    return new Draft(relation, subject, object, detail, true, clause, anchor, rule);
  }

  /// The same at a time.
  Draft during(Optional<String> time) {
    Detail told =
        new Detail(detail.objectText(), detail.place(), time, detail.share(), detail.amount());
    return new Draft(relation, subject, object, told, positive, clause, anchor, rule);
  }

  /// The same with the share held.
  Draft holding(Share share) {
    Detail told =
        new Detail(
            detail.objectText(),
            detail.place(),
            detail.time(),
            Optional.of(share),
            detail.amount());
    return new Draft(relation, subject, object, told, positive, clause, anchor, rule);
  }

  Realis realis() {
    return clause.map(Clause::realis).orElse(Realis.ACTUAL);
  }

  /// Whether it relates something to itself, or things that can't stand in the relation.
  boolean isImpossible() {
    // `un chalé de Lima, propiedad de X`: nobody owns the town.
    boolean town =
        relation == Relation.OWNS
            && object
                .filter(o -> o.meaning() instanceof Hit.Somewhere && o.filled().isEmpty())
                .isPresent();
    boolean self = object.map(o -> o.key().equals(subject.key())).orElse(false);
    // `la Cámara certifica que el 55 % pertenece a X`: no share of an office is meant.
    boolean office =
        relation == Relation.OWNS
            && detail.share().isPresent()
            && object
                .filter(o -> o.type() == EntityType.PUBLIC_BODY && o.filled().isPresent())
                .isPresent();
    return self
        || office
        || town
        || !relation.allows(subject.actingType(), object.map(Referent::actingType));
  }

  /// The words that were filled in from the context.
  List<String> filled() {
    List<String> out = new ArrayList<>();
    subject.filled().ifPresent(out::add);
    object.flatMap(Referent::filled).ifPresent(out::add);
    detail.place().flatMap(Referent::filled).ifPresent(out::add);
    return out.stream().distinct().toList();
  }
}
