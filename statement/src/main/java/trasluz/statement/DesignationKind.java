package trasluz.statement;

import java.util.Optional;

/// What a listing does to the listed party.
public sealed interface DesignationKind {

  /// All property is blocked (frozen).
  record Block() implements DesignationKind {
    @Override
    public String toString() {
      return "block";
    }
  }

  /// Certain dealings are restricted, nothing is blocked.
  ///
  /// @param directive the directive or list that says which, for example `EO13662-2`; white space
  ///   around it is dropped
  record Sectoral(String directive) implements DesignationKind {
    public Sectoral {
      directive = Checks.requireText("directive", directive, 100).strip();
    }

    @Override
    public String toString() {
      return "sectoral:" + directive;
    }
  }

  /// Blocked without listing, as part of a government by an order's definition (such as EO 13884).
  record Government() implements DesignationKind {
    @Override
    public String toString() {
      return "government";
    }
  }

  /// Reads `block`, `government` or `sectoral:DIRECTIVE`; the reverse of `toString`.
  static Optional<DesignationKind> parseOptional(String text) {
    String value = text.strip();
    if (value.equalsIgnoreCase("block")) {
      return Optional.of(new Block());
    }
    if (value.equalsIgnoreCase("government")) {
      return Optional.of(new Government());
    }
    if (!value.regionMatches(true, 0, "sectoral:", 0, 9)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Sectoral(value.substring(9)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether everything the party owns is frozen.
  default boolean blocks() {
    return switch (this) {
      case Block _, Government _ -> true;
      case Sectoral _ -> false;
    };
  }
}
