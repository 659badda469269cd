package trasluz.source.bods;

import java.util.Locale;

/// What a type of interest in BODS's codelist means for us.
enum InterestMeaning {
  SHARES,
  /// Rights to capital or profit, which stand for shares where a body has none.
  CAPITAL_RIGHTS,
  VOTES,
  BOARD,
  CONTROL,
  /// Whoever benefits from a trust or other arrangement, to an extent nobody says.
  BENEFIT,
  /// The hand that holds, in a nomination.
  NOMINEE,
  /// The principal for whom it is held, in a nomination.
  NOMINATOR,
  /// A seat on the board or in the management: a link, not an interest.
  OFFICER,
  /// Another type of the standard: a link of an unsaid kind.
  OTHER,
  /// A type that the standard doesn't have, read like [#OTHER] and reported.
  UNKNOWN;

  /// Reads a type as versions 0.2 (`voting-rights`) to 0.4 (`votingRights`) write it.
  static InterestMeaning of(String type) {
    return switch (type.replace("-", "").toLowerCase(Locale.ROOT)) {
      case "shareholding" -> SHARES;
      case "rightstosurplusassets",
          "rightstosurplusassetsondissolution",
          "righttoprofitorincomefromassets",
          "rightstoprofitorincome" ->
          CAPITAL_RIGHTS;
      case "votingrights" -> VOTES;
      case "appointmentofboard" -> BOARD;
      case "influenceorcontrol",
          "otherinfluenceorcontrol",
          "controlviacompanyrulesorarticles",
          "controlbylegalframework",
          "trustee",
          "trusteeoftrust",
          "protector",
          "protectoroftrust" ->
          CONTROL;
      case "beneficiaryoflegalarrangement", "beneficiaryoftrust" -> BENEFIT;
      case "nominator" -> NOMINATOR;
      case "nominee" -> NOMINEE;
      case "boardmember", "boardchair", "seniormanagingofficial" -> OFFICER;
      case "",
          "other",
          "enjoymentanduseofassets",
          "rightsgrantedbycontract",
          "conditionalrightsgrantedbycontract",
          "settlor",
          "settloroftrust",
          "unknowninterest",
          "unpublishedinterest" ->
          OTHER;
      default -> UNKNOWN;
    };
  }
}
