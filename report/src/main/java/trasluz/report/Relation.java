package trasluz.report;

import java.util.Locale;
import java.util.Optional;

/// The relations that are read, from a subject to an object. A relation outside them is not
/// proposed.
public enum Relation {
  /// Holder of any stake to the company, vessel or asset held.
  OWNS(false),
  /// Controller to controlled, where the text says control without naming a stake.
  CONTROLS(false),
  /// Person to the body of which it is director, chair, chief executive, minister or commander.
  DIRECTOR_OF(false),
  /// Person to employer.
  WORKS_FOR(false),
  MEMBER_OF(false),
  FAMILY_OF(true),
  ASSOCIATE_OF(true),
  OPPOSES(true),
  MEETS(true),
  SAME_AS(true),
  /// Agent, lawyer, front, nominee or proxy to principal.
  REPRESENTS(false),
  /// Giver to receiver, as with the next four.
  PAYS(false),
  LENDS_TO(false),
  SUPPLIES(false),
  SELLS(false),
  ADVISES(false),
  /// Buyer to seller, or to the thing bought where no seller is named.
  BUYS(false),
  /// Carrier or vessel to the owner of the goods.
  TRANSPORTS(false),
  /// Who is where; the place is not an object.
  PRESENT_IN(false),
  OPERATES(false),
  SERVICES(false),
  DESIGNATED_BY(false),
  LICENSED_BY(false),
  LOCATED_IN(false),
  OTHER(false);

  private final boolean symmetric;

  Relation(boolean symmetric) {
    this.symmetric = symmetric;
  }

  /// Whether it says the same when subject and object are exchanged.
  public boolean isSymmetric() {
    return symmetric;
  }

  /// Whether it leads to a place instead of an object.
  public boolean isPlaced() {
    return this == PRESENT_IN || this == LOCATED_IN;
  }

  /// Whether it may be told of a share: of what is held, or what is bought and sold.
  public boolean hasShare() {
    return this == OWNS || this == BUYS || this == SELLS;
  }

  /// Whether a place may be told of it: where somebody or something is, or where it was done.
  public boolean hasPlace() {
    return switch (this) {
      case OWNS, CONTROLS, DIRECTOR_OF, WORKS_FOR, MEMBER_OF, FAMILY_OF, ASSOCIATE_OF, REPRESENTS ->
          false;
      case PRESENT_IN,
          LOCATED_IN,
          OPPOSES,
          MEETS,
          SAME_AS,
          PAYS,
          LENDS_TO,
          SUPPLIES,
          SELLS,
          ADVISES,
          BUYS,
          TRANSPORTS,
          OPERATES,
          SERVICES,
          DESIGNATED_BY,
          LICENSED_BY,
          OTHER ->
          true;
    };
  }

  /// Whether parties of these types may stand in the relation. It only keeps out what can't be,
  /// such as a person that is owned.
  boolean allows(EntityType subject, Optional<EntityType> object) {
    EntityType other = object.orElse(EntityType.ORGANIZATION);
    boolean personal = subject == EntityType.PERSON || subject == EntityType.GROUP;
    return switch (this) {
      // A state holds stakes and steers others as firms do.
      case OWNS ->
          mayAct(subject)
              && subject != EntityType.VESSEL
              && !other.isPlace()
              && other != EntityType.PERSON
              && other != EntityType.GROUP;
      case CONTROLS ->
          mayAct(subject) && subject != EntityType.VESSEL && other != EntityType.PERSON;
      case DIRECTOR_OF ->
          subject == EntityType.PERSON && other != EntityType.PERSON && other != EntityType.PLACE;
      case FAMILY_OF -> personal && (other == EntityType.PERSON || other == EntityType.GROUP);
      case WORKS_FOR -> personal && !other.isPlace();
      // The founder of a firm is no member of it.
      case MEMBER_OF ->
          !subject.isPlace() && !other.isPlace() && !(personal && other == EntityType.COMPANY);
      // A town is on no list.
      case DESIGNATED_BY, LICENSED_BY ->
          subject != EntityType.PLACE
              && other != EntityType.PERSON
              && other != EntityType.GROUP
              && other != EntityType.VESSEL;
      // A quarry or pier is a place that somebody runs.
      case OPERATES, SERVICES -> mayAct(subject) && other != EntityType.PERSON;
      case PRESENT_IN -> !subject.isPlace();
      case LOCATED_IN -> !subject.isPlace() && !personal;
      // A state lends, sells and opposes as others do.
      case PAYS, LENDS_TO ->
          subject != EntityType.PLACE && other != EntityType.PLACE && other != EntityType.VESSEL;
      case OPPOSES, SUPPLIES, SELLS, ADVISES, BUYS ->
          subject != EntityType.PLACE && other != EntityType.PLACE;
      case ASSOCIATE_OF, REPRESENTS ->
          !subject.isPlace()
              && other != EntityType.PLACE
              && subject != EntityType.VESSEL
              && other != EntityType.VESSEL;
      case MEETS, SAME_AS, TRANSPORTS, OTHER -> !subject.isPlace() && other != EntityType.PLACE;
    };
  }

  /// No place acts, but a country does.
  private static boolean mayAct(EntityType type) {
    return !type.isPlace() || type == EntityType.COUNTRY;
  }

  /// The word in JSON: `director_of`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The relation of a code, also written with `-` or blanks.
  public static Optional<Relation> parseOptional(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Relation relation : values()) {
      if (relation.name().equals(code)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  static Relation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
