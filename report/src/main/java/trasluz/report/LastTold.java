package trasluz.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.statement.Share;

/// Whom the text spoke of last in a part that later sentences take up without a noun.
final class LastTold {
  private Optional<Referent> authority = Optional.empty();
  private Optional<Referent> held = Optional.empty();
  private Optional<Referent> labelled = Optional.empty();
  private final Map<String, Referent> led = new HashMap<>();
  private List<Draft> sharesHere = List.of();
  private List<Draft> sharesBefore = List.of();

  /// Takes up of whose share of what the sentence tells.
  void learn(Draft draft) {
    if (draft.relation() == Relation.DIRECTOR_OF && draft.positive()) {
      draft.object().ifPresent(body -> led.put(draft.subject().key(), body));
    }
    if (draft.relation() == Relation.OWNS
        && draft.positive()
        && draft.object().isPresent()
        && draft.detail().share().isPresent()) {
      sharesHere = Stream.concat(sharesHere.stream(), Stream.of(draft)).toList();
    }
  }

  /// What somebody was last said to lead.
  ///
  /// @param key whose
  Optional<Referent> ledBy(String key) {
    return Optional.ofNullable(led.get(key))
        .map(body -> new Referent(body.meaning(), Optional.of("what was led before")));
  }

  /// Ends the sentence.
  void close() {
    sharesBefore = sharesHere;
    sharesHere = List.of();
  }

  /// The one company whose shares the sentence before told of.
  Optional<Referent> shared() {
    return Recall.only(sharesBefore.stream().flatMap(draft -> draft.object().stream()).toList())
        .map(company -> new Referent(company.meaning(), Optional.of("the company named before")));
  }

  /// What is left of it, where the sentence before told of one exact part.
  Optional<Share> rest() {
    List<Share> told =
        sharesBefore.stream().flatMap(draft -> draft.detail().share().stream()).toList();
    return told.size() == 1 && told.getFirst().isExact()
        ? Optional.of(Share.exactly(new BigDecimal(100).subtract(told.getFirst().min())))
        : Optional.empty();
  }

  /// The authority that the text last said designates somebody.
  Optional<Referent> authority() {
    return authority.map(a -> new Referent(a.meaning(), Optional.of("the authority named before")));
  }

  void rememberAuthority(Referent designating) {
    authority = Optional.of(designating);
  }

  /// The company whose holders the text told last.
  Optional<Referent> held() {
    return held.map(h -> new Referent(h.meaning(), Optional.of("the company named before")));
  }

  void rememberHeld(Referent company) {
    held = Optional.of(company);
  }

  /// What the labels of the sentence before were told of, where it had some.
  Optional<Referent> labelled() {
    return labelled.map(l -> new Referent(l.meaning(), Optional.of("the party named before")));
  }

  void label(Optional<Referent> topic) {
    labelled = topic;
  }
}
