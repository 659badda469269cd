package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// What is said about an entity, the *subject* of the statement that carries the claim. The list is
/// closed: a new kind of claim makes the compiler name every place that must learn about it.
public sealed interface Claim {

  /// The subject is a thing of this kind.
  record KindIs(Schema schema) implements Claim {}

  /// The subject bears this name.
  record Named(Name name, NameKind kind) implements Claim {}

  /// How a name is borne.
  enum NameKind {
    PRIMARY,
    ALIAS,
    /// Too common or too loose to alert on by itself (OFAC's "weak a.k.a.", the UN's "Low").
    WEAK_ALIAS,
    FORMER,
    /// "Now known as".
    LATER
  }

  /// The subject carries this number or code.
  record Identified(Identifier identifier) implements Claim {}

  /// Something happened to the subject on this date.
  record Dated(DateKind kind, PartialDate date) implements Claim {}

  /// What a date marks.
  enum DateKind {
    BIRTH,
    DEATH,
    INCORPORATION,
    DISSOLUTION
  }

  /// The subject belongs to, lies in or comes from this place.
  record Placed(PlaceKind kind, Place place) implements Claim {}

  /// How a place belongs to the subject.
  enum PlaceKind {
    ADDRESS,
    BIRTH,
    NATIONALITY,
    CITIZENSHIP,
    JURISDICTION,
    FLAG
  }

  /// Anything else the source says of the subject, kept as text under a property name.
  ///
  /// @param property lower-case words with hyphens, such as `gender`, `title`,
  ///   `secondary-sanctions`
  record Described(String property, String text) implements Claim {
    public Described {
      Checks.requireText("property", property, 100);
      Checks.requireText(property, text, 20_000);
    }
  }

  /// The holder has an interest in the subject; the subject is what is owned or controlled.
  ///
  /// For [InterestKind#NOMINEE] the subject is the principal for whom the holder holds, for
  /// [InterestKind#JOINT] the party with whom the holder acts. Kinds without a percentage carry
  /// [Share#unknown()].
  record Interest(EntityId holder, InterestKind kind, Share share) implements Claim {}

  /// The subject is listed, or blocked by definition, from the first day of the statement's
  /// validity.
  ///
  /// @param authority who listed, such as `OFAC`
  /// @param regime the rule profile the listing feeds: `ofac`, `eu`, `uk`, `un`, `ch`
  /// @param programme such as `VENEZUELA-EO13850`
  /// @param listed the day of the listing, where it differs from or is known besides the effective
  ///   day
  record Designated(
      String authority,
      String regime,
      String programme,
      DesignationKind kind,
      Optional<PartialDate> listed)
      implements Claim {
    public Designated {
      Checks.requireText("authority", authority, 200);
      Checks.requireText("programme", programme, 200);
      Checks.requireRegime(regime);
    }

    /// `OFAC VENEZUELA-EO13850`, with the kind where it does not block.
    @Override
    public String toString() {
      return authority + " " + programme + (kind.blocks() ? "" : " (" + kind + ")");
    }
  }

  /// An authority permits certain dealings with the subject in spite of a listing, while the
  /// statement is valid. A licence does not unblock. The subject may be a programme instead of a
  /// party: then the licence is for all who are listed under it.
  ///
  /// @param authority who permits, such as `OFAC`
  /// @param regime the rules from which it exempts: `ofac`, `eu`, `uk`, ...
  /// @param reference such as `GL 46`
  /// @param permits what, in the words of the source
  record Licensed(String authority, String regime, String reference, String permits)
      implements Claim {

    /// The scope of the ids of programmes, which are no parties.
    public static final String PROGRAMME_SCOPE = "programme";

    public Licensed {
      Checks.requireText("authority", authority, 200);
      Checks.requireText("reference", reference, 200);
      Checks.requireText("what a licence permits", permits, 2_000);
      Checks.requireRegime(regime);
    }

    /// The id under which a licence is for all who are listed under a programme.
    public static EntityId programme(String programme) {
      return new EntityId(PROGRAMME_SCOPE, programme);
    }

    /// Whether an id is that of a programme.
    public static boolean isProgramme(EntityId id) {
      return id.scope().equals(PROGRAMME_SCOPE);
    }

    /// `OFAC GL 46`.
    @Override
    public String toString() {
      return authority + " " + reference;
    }
  }

  /// The source links the subject to another party without saying how much it holds.
  ///
  /// @param target the other party's name as published
  /// @param entity its id, where the source gives one
  record Linked(LinkKind kind, Name target, Optional<EntityId> entity) implements Claim {}

  /// What kind of link a source states.
  enum LinkKind {
    /// OFAC's remark "Linked To", which does not say how.
    LINKED_TO,
    ACTS_FOR,
    SUPPORTS,
    OWNED_OR_CONTROLLED_BY,
    DIRECTOR_OF,
    EMPLOYED_BY,
    MEMBER_OF,
    FAMILY_OF,
    ASSOCIATE_OF
  }

  /// How completely the subject's holders are known.
  record OwnersKnown(Completeness completeness) implements Claim {}

  /// What is known of the holders that are not listed.
  enum Completeness {
    /// Every holder is listed.
    COMPLETE,
    /// The unlisted holders are identified and not designated.
    OTHERS_CLEAN,
    /// The unlisted holders are not identified.
    UNKNOWN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Value moved from the subject to another party.
  ///
  /// @param id the source's key of the transfer
  /// @param time day or moment as published, ISO 8601
  /// @param kind as published, such as `payment` or `book transfer`; empty where nothing is said
  record Transferred(
      String id,
      EntityId to,
      Optional<EntityId> fromAccount,
      Optional<EntityId> toAccount,
      Optional<EntityId> fromBank,
      Optional<EntityId> toBank,
      Amount amount,
      String time,
      String kind)
      implements Claim {
    public Transferred {
      Checks.requireText("id of a transfer", id, 300);
      Checks.requireText("time of a transfer", time, 100);
      if (!kind.isEmpty()) {
        Checks.requireText("kind of a transfer", kind, 200);
      }
    }
  }

  /// Goods moved from the subject, the seller, to a buyer.
  ///
  /// @param id the source's key of the cargo
  /// @param vessel the ship's name or number as published
  /// @param goods what was shipped, as published
  /// @param loaded where the goods were loaded, on the day `loadedOn`
  /// @param discharged where they were discharged, on the day `dischargedOn`
  /// @param price for the whole cargo
  record Shipped(
      String id,
      EntityId buyer,
      Optional<String> vessel,
      String goods,
      Optional<Amount> quantity,
      Optional<Place> loaded,
      Optional<PartialDate> loadedOn,
      Optional<Place> discharged,
      Optional<PartialDate> dischargedOn,
      Optional<Amount> price)
      implements Claim {
    public Shipped {
      Checks.requireText("id of a cargo", id, 300);
      Checks.requireTextIfPresent("vessel", vessel, 500);
      Checks.requireText("goods", goods, 1_000);
    }
  }

  /// The subject was seen somewhere doing something, during the validity of the statement.
  record Sighted(String doing, Place place) implements Claim {
    public Sighted {
      Checks.requireText("doing", doing, 2_000);
    }
  }
}
