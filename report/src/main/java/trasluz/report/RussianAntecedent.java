package trasluz.report;

import java.util.Optional;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Finds which noun a Russian relative or participle takes up.
///
/// Behind `директор фирмы «Кесса», которая` the firm may be meant as well as the director. The head
/// of the phrase is meant where gender tells so, or where the phrase ends in its own name; else
/// nobody is.
final class RussianAntecedent {
  private RussianAntecedent() {}

  /// @param noun the phrase before the comma
  /// @param form the relative or participle, as it is written
  static Optional<Integer> of(Phrases phrases, int noun, String form) {
    Noun found = phrases.noun(noun).orElseThrow();
    boolean named = found.name().filter(hit -> hit.to() == found.to()).isPresent();
    Optional<Character> wanted = gender(form);
    Optional<Character> own = RussianGender.of(phrases, found).or(() -> ofHead(phrases, found));
    boolean conflict = wanted.isPresent() && own.isPresent() && !wanted.equals(own);
    if (named
        || found.owner().filter(o -> o.noun().isPresent() || o.name().isPresent()).isEmpty()) {
      return conflict && wanted.get() != 'n' ? Optional.empty() : Optional.of(noun);
    }
    Optional<Character> whose =
        found.owner().flatMap(Owner::noun).flatMap(owner -> ofHead(phrases, owner));
    boolean onlyOwn =
        wanted.isPresent() && wanted.equals(own) && whose.isPresent() && !whose.equals(wanted);
    return onlyOwn ? Optional.of(noun) : Optional.empty();
  }

  private static Optional<Character> ofHead(Phrases phrases, Noun noun) {
    return RussianGender.ofCommon(phrases, noun);
  }

  /// The gender of `который` or a participle; the plural is `p`.
  private static Optional<Character> gender(String form) {
    if (form.matches(".*(?:ая|яя|ую|юю|ой|ей)(?:ся)?")) {
      return Optional.of('f');
    }
    if (form.matches(".*(?:ый|ий)(?:ся)?")) {
      return Optional.of('m');
    }
    if (form.matches(".*(?:ые|ие|ых|их|ыми|ими)(?:ся)?")) {
      return Optional.of('p');
    }
    return form.matches(".*(?:ое|ее)(?:ся)?") ? Optional.of('n') : Optional.empty();
  }
}
