package trasluz.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Why an answer is what it is: a tree of rules and values whose leaves are statements. A "no" has
/// one too.
///
/// The shape follows Lucene's `Explanation` and the proof trees of Soufflé.
public sealed interface Evidence {

  /// A step of reasoning.
  ///
  /// @param rule what was applied, with the law, standard or method and its version where there is
  ///   one
  /// @param value what came out, as a person would read it
  /// @param children what it was applied to
  record Step(String rule, String value, List<Evidence> children) implements Evidence {
    public Step {
      children = List.copyOf(children);
    }
  }

  /// A statement the answer rests on.
  record Cited(Statement statement, Role role) implements Evidence {}

  /// What a cited statement does for the answer.
  enum Role {
    /// Without it the answer, or this route to it, falls.
    NEEDED,
    /// It says the same as a needed one.
    CORROBORATES,
    /// It says otherwise.
    CONTRADICTS
  }

  static Evidence step(String rule, String value, Evidence... children) {
    return new Step(rule, value, List.of(children));
  }

  static Evidence needed(Statement statement) {
    return new Cited(statement, Role.NEEDED);
  }

  /// The statements at the leaves that play the given role, in the order of the tree, each once.
  /// Trees may be as deep as the longest chain of owners, so this walks with a stack of its own.
  default List<Statement> cited(Role role) {
    SequencedMap<StatementId, Statement> out = new LinkedHashMap<>();
    Deque<Evidence> ahead = new ArrayDeque<>();
    ahead.push(this);
    while (!ahead.isEmpty()) {
      switch (ahead.pop()) {
        case Step step -> step.children().reversed().forEach(ahead::push);
        case Cited cited -> {
          if (cited.role() == role) {
            out.putIfAbsent(cited.statement().id(), cited.statement());
          }
        }
      }
    }
    return List.copyOf(out.values());
  }
}
