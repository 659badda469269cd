package trasluz.source.ofac;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import trasluz.statement.Claim.LinkKind;

/// OFAC's types of relation between two profiles, by their numbers in the reference values of the
/// advanced XML, and the links they are read as.
///
/// Read "from profile, words, to profile". Where the words say more than any [LinkKind] does, the
/// nearest link that claims no more than they do is taken and the words are kept besides.
enum RelationType {
  ASSOCIATE("1555", "Associate Of", LinkKind.ASSOCIATE_OF, true),
  SUPPORT("15001", "Providing support to", LinkKind.SUPPORTS, true),
  ACTING_FOR("15002", "Acting for or on behalf of", LinkKind.ACTS_FOR, true),
  OWNED_OR_CONTROLLED("15003", "Owned or Controlled By", LinkKind.OWNED_OR_CONTROLLED_BY, true),
  FAMILY("15004", "Family member of", LinkKind.FAMILY_OF, true),
  SIGNIFICANT_ROLE("91422", "playing a significant role in", LinkKind.LINKED_TO, false),
  LEADER("91725", "Leader or official of", LinkKind.LINKED_TO, false),
  EXECUTIVE("91900", "Principal Executive Officer", LinkKind.LINKED_TO, false),
  OPERATES("92019", "Owns, controls, or operates", LinkKind.LINKED_TO, false),
  PROPERTY("92122", "Property in the interest of", LinkKind.LINKED_TO, false);

  private final String code;
  private final String words;
  private final LinkKind link;
  private final boolean exact;

  RelationType(String code, String words, LinkKind link, boolean exact) {
    this.code = code;
    this.words = words;
    this.link = link;
    this.exact = exact;
  }

  /// OFAC's words.
  String words() {
    return words;
  }

  LinkKind link() {
    return link;
  }

  /// Whether the link says all that the words say.
  boolean isExact() {
    return exact;
  }

  static Optional<RelationType> parseOptional(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /// The numbers that are known, for people.
  static String known() {
    return Arrays.stream(values())
        .map(type -> type.code + " (" + type.words + ")")
        .collect(Collectors.joining(", "));
  }
}
