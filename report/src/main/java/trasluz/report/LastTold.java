package trasluz.report;

import java.util.Optional;

/// Whom the text spoke of last in a part that later sentences take up without a noun.
final class LastTold {
  private Optional<Referent> authority = Optional.empty();
  private Optional<Referent> held = Optional.empty();
  private Optional<Referent> labelled = Optional.empty();

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
