package trasluz.match;

import java.util.List;

/// A name taken apart for comparing.
///
/// @param bearer as given, or as the words of the name suggest; never [Bearer#UNKNOWN]
/// @param parts the words that say who is meant, in order; where a name has none (`The Company
///   Ltd`) all its words
/// @param glued for each part the part with the particles before it in one word (`alassad` for
///   `al-Assad`), the same as its text where none stands before it
/// @param weak what was left out: legal forms, titles, particles
/// @param legalForm the class of the first legal form, empty where there is none
/// @param descentBefore the position of the part that stands before the first `bin`, or -1
/// @param cut whether the name has more words than are compared
record NameParts(
    Bearer bearer,
    List<Part> parts,
    List<String> glued,
    List<String> weak,
    String legalForm,
    int descentBefore,
    boolean cut) {

  /// Only the first words of a name are compared; the longest listed names have about thirty.
  static final int MOST = 32;

  NameParts {
    parts = List.copyOf(parts);
    glued = List.copyOf(glued);
    weak = List.copyOf(weak);
  }

  boolean isOnlyWeak() {
    return parts.stream().allMatch(part -> part.role().isWeak());
  }
}
