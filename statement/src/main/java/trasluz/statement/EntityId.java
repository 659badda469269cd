package trasluz.statement;

import java.util.Optional;

/// The identity a source gives to a person, company, vessel or other entity, for example
/// `ofac:26367`.
///
/// The scope is the numbering that the local part belongs to, not the file it was read from: the
/// OFAC SDN list and its consolidated list share one numbering, so both use the scope `ofac`.
///
/// @param scope lower-case letters, digits and hyphens, at most 40 characters
/// @param local the source's own key, as published, at most 300 characters, no control characters
public record EntityId(String scope, String local) implements Comparable<EntityId> {

  public EntityId {
    if (!isScope(scope)) {
      throw new IllegalArgumentException(
          "scope of an entity id must be 1 to 40 lower-case letters, digits or hyphens, got '"
              + scope
              + "'");
    }
    Checks.requireText("local part of an entity id", local, 300);
    if (local.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "local part of an entity id must not have control characters, got one in '"
              + local.replaceAll("\\p{Cntrl}", "?")
              + "'");
    }
  }

  /// Reads `scope:local`.
  ///
  /// @throws IllegalArgumentException when the text has no scope or no local part
  public static EntityId parse(String text) {
    int colon = scopeEnd(text);
    if (colon < 0) {
      throw new IllegalArgumentException(
          "entity id must look like scope:local, got '" + text + "'");
    }
    return new EntityId(text.substring(0, colon), text.substring(colon + 1));
  }

  /// Reads `scope:local`, or a bare local id, which then belongs to the given scope.
  ///
  /// @throws IllegalArgumentException when the local part is none
  public static EntityId parse(String text, String defaultScope) {
    return scopeEnd(text) < 0 ? new EntityId(defaultScope, text) : parse(text);
  }

  /// Reads `scope:local`; empty when the text does not have that form.
  public static Optional<EntityId> parseOptional(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Where the scope of `scope:local` ends; -1 when the text has another form.
  private static int scopeEnd(String text) {
    int colon = text.indexOf(':');
    return colon < 1 || colon == text.length() - 1 || !isScope(text.substring(0, colon))
        ? -1
        : colon;
  }

  private static boolean isScope(String text) {
    if (text.isEmpty() || text.length() > 40) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0);
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(EntityId other) {
    int byScope = scope.compareTo(other.scope);
    return byScope != 0 ? byScope : local.compareTo(other.local);
  }

  @Override
  public String toString() {
    return scope + ":" + local;
  }
}
