package trasluz.workbench.answer;

import trasluz.statement.EntityId;

/// The name under which an entity is shown.
@FunctionalInterface
public interface Captions {

  /// The entity's best name, or its id where no source names it.
  String of(EntityId entity);
}
