package trasluz.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.match.NameTokens;

/// What a text has told once and takes up later without the name: after `Ana Orvik's brother,
/// Petter Orvik` "her brother" is he, and "the authority" is the one party of the text whose name
/// ends so.
final class Roles {
  private final Map<String, Set<String>> keysByHead = new HashMap<>();
  private final Map<String, Referent> byHead = new HashMap<>();
  private final Map<String, Referent> byRole = new HashMap<>();

  /// Takes up the names of a sentence.
  void learn(Phrases phrases) {
    for (Phrase phrase : phrases.list()) {
      if (phrase instanceof Phrase.Noun noun) {
        noun.name().ifPresent(hit -> named(phrases, hit));
        noun.owner().flatMap(Phrase.Owner::name).ifPresent(hit -> named(phrases, hit));
      }
    }
  }

  private void named(Phrases phrases, Hit hit) {
    Referent referent = Referent.of(hit);
    var name = NameTokens.fold(Recall.nameOf(referent));
    boolean whole = name.size() > 1 && !referent.isPlace() && referent.type() != EntityType.PERSON;
    if (whole && phrases.grammar().typeOf(name.getLast()).isPresent()) {
      keysByHead.computeIfAbsent(name.getLast(), _ -> new HashSet<>()).add(referent.key());
      byHead.put(name.getLast(), referent);
    }
  }

  /// Takes up that somebody bears a role, such as "brother", of another.
  void bears(String role, String ofKey, Referent bearer) {
    byRole.put(ofKey + "|" + role, bearer);
  }

  /// The only party of the text whose name ends in a word.
  Optional<Referent> only(String head) {
    return keysByHead.getOrDefault(head, Set.of()).size() == 1
        ? Optional.ofNullable(byHead.get(head))
        : Optional.empty();
  }

  /// Who bears a role of another, as told before.
  Optional<Referent> of(String role, String ofKey) {
    return Optional.ofNullable(byRole.get(ofKey + "|" + role));
  }
}
