package trasluz.source.ofac;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;

/// The grammar of OFAC's remarks: an item is a label and a value, `Passport A123 (Iran)`, and a
/// table says what each label means. The longest label that fits wins. Items without a label go to
/// [RemarkPhrases].
final class RemarkRules {

  /// Turns the value behind a label into claims; false where the value is not what it expects.
  interface Rule {
    boolean read(String value, ListedParty party);
  }

  private record Labelled(String label, Rule rule) {}

  /// Labels whose value is one text, with the property it is kept under.
  private static final List<Map.Entry<String, String>> TEXTS =
      List.of(
          entry("Gender", "gender"),
          entry("Secondary sanctions risk", "secondary-sanctions"),
          entry("Additional Sanctions Information", "secondary-sanctions"),
          entry("Transactions Prohibited For", "transactions-prohibited"),
          entry("CAATSA Section 235 Information", "sanctions-measure"),
          entry("IFCA Determination", "sanctions-measure"),
          entry("Purchase/Sales For Divestment Date", "divestment-date"),
          entry("PEESA Information", "sanctions-measure"),
          entry("Organization Type", "organization-type"),
          entry("Target Type", "target-type"),
          entry("Issuer Name", "issuer-name"),
          entry("Website", "website"),
          entry("Email Address", "email"),
          entry("Email", "email"),
          entry("Phone Number", "phone"),
          entry("Phone No.", "phone"),
          entry("Phone", "phone"),
          entry("Telephone", "phone"),
          entry("Telephone Number", "phone"),
          entry("Fax", "fax"),
          entry("Fax Number", "fax"),
          entry("Telex", "telex"),
          entry("Aircraft Model", "aircraft-model"),
          entry("Aircraft Operator", "aircraft-operator"),
          entry("Aircraft Manufacture Date", "manufacture-date"),
          entry("Previous Aircraft Operator", "previous-aircraft-operator"),
          entry("Vessel Type", "vessel-type"),
          entry("Other Vessel Type", "other-vessel-type"),
          entry("Vessel Year of Build", "build-year"),
          entry("Vessel Owner", "vessel-owner"),
          entry("Vessel Operator", "vessel-operator"),
          entry("Vessel Manager", "vessel-manager"),
          entry("Vessel Flag", "other-vessel-flag"),
          entry("Other Vessel Flag", "other-vessel-flag"),
          entry("Former Vessel Flag", "former-vessel-flag"),
          entry("Former Vessel Type", "former-vessel-type"),
          entry("Gross Tonnage", "gross-tonnage"),
          entry("Gross Registered Tonnage", "gross-registered-tonnage"),
          entry("Deadweight Tonnage", "tonnage"),
          entry("Position", "position"),
          entry("Title", "title"),
          entry("Occupation", "occupation"),
          entry("Profession", "occupation"),
          entry("Ethnicity", "ethnicity"),
          entry("Tribe", "tribe"),
          entry("Subtribe", "tribe"),
          entry("Complexion", "appearance"),
          entry("Height", "appearance"),
          entry("Weight", "appearance"),
          entry("Individual's height", "appearance"),
          entry("Physical Description", "appearance"),
          entry("HAMAS -", "affiliation"));

  /// Beginnings of sentences that are kept whole.
  private static final List<Map.Entry<String, String>> SENTENCES =
      List.of(
          entry("For more information", "further-information"),
          entry("This designation refers to", "extent"),
          entry("United States financial institutions are prohibited", "sanctions-measure"));

  private static final Map<String, List<Labelled>> BY_FIRST_WORD = table();

  private RemarkRules() {}

  /// Reads one item.
  ///
  /// @param title the party's title in its own column, which OFAC may repeat in the remarks
  /// @return false where no rule fits
  static boolean read(String item, String title, ListedParty party) {
    String text = withoutParentheses(item);
    if (text.regionMatches(true, 0, "alt. ", 0, 5)) {
      text = text.substring(5).strip();
    }
    for (Labelled labelled : BY_FIRST_WORD.getOrDefault(firstWord(text), List.of())) {
      if (startsWithLabel(text, labelled.label)
          && labelled.rule.read(valueAfter(text, labelled.label), party)) {
        return true;
      }
    }
    return text.equalsIgnoreCase(title) || RemarkPhrases.read(text, party);
  }

  private static Map<String, List<Labelled>> table() {
    List<Labelled> all = new ArrayList<>();
    TEXTS.forEach(text -> all.add(new Labelled(text.getKey(), text(text.getValue()))));
    SENTENCES.forEach(start ->
        all.add(
            new Labelled(
                start.getKey(),
                (rest, party) -> text(start.getValue()).read(start.getKey() + " " + rest, party))));
    IdentifierLabels.SCHEMES.forEach((label, scheme) ->
        all.add(
            new Labelled(label, (value, party) -> IdentifierLabels.read(scheme, value, party))));
    all.add(new Labelled("DOB", dated(DateKind.BIRTH)));
    all.add(new Labelled("DOD", dated(DateKind.DEATH)));
    all.add(new Labelled("Organization Established Date", dated(DateKind.INCORPORATION)));
    all.add(new Labelled("POB", RemarkRules::birthPlace));
    all.add(new Labelled("nationality", country(PlaceKind.NATIONALITY)));
    all.add(new Labelled("Nationality of Registration", country(PlaceKind.JURISDICTION)));
    all.add(new Labelled("Registration Country", country(PlaceKind.JURISDICTION)));
    all.add(new Labelled("citizen", country(PlaceKind.CITIZENSHIP)));
    for (String type : List.of("a.k.a.", "f.k.a.", "n.k.a.", "d.b.a.")) {
      all.add(new Labelled(type, (value, party) -> name(type, value, party)));
    }
    all.add(new Labelled("Linked To", linked(LinkKind.LINKED_TO)));
    all.add(new Labelled("Associated with", linked(LinkKind.ASSOCIATE_OF)));
    all.add(new Labelled("Executive Order", DirectiveRemarks::order));
    all.add(new Labelled("Listing Date", DirectiveRemarks::listingDate));
    all.add(new Labelled("Effective Date", DirectiveRemarks::effectiveDate));
    Map<String, List<Labelled>> byFirstWord = new HashMap<>();
    for (Labelled labelled : all) {
      byFirstWord.computeIfAbsent(firstWord(labelled.label), _ -> new ArrayList<>()).add(labelled);
    }
    byFirstWord
        .values()
        .forEach(rules ->
            rules.sort(Comparator.comparingInt((Labelled rule) -> rule.label.length()).reversed()));
    return byFirstWord;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':') {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean startsWithLabel(String text, String label) {
    return text.regionMatches(true, 0, label, 0, label.length())
        && (text.length() == label.length()
            || !Character.isLetterOrDigit(text.charAt(label.length())));
  }

  /// What follows a label, without the punctuation between the two.
  private static String valueAfter(String text, String label) {
    int start = label.length();
    while (start < text.length() && " :-#,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static String withoutParentheses(String item) {
    return item.startsWith("(") && item.indexOf(')') == item.length() - 1
        ? item.substring(1, item.length() - 1).strip()
        : item;
  }

  private static Rule text(String property) {
    return (value, party) -> {
      if (value.isBlank()) {
        return false;
      }
      party.say(new Described(property, value));
      return true;
    };
  }

  private static Rule dated(DateKind kind) {
    return (value, party) -> {
      Optional<PartialDate> date = OfacDates.parse(value);
      date.ifPresent(found -> party.say(new Dated(kind, found)));
      return date.isPresent();
    };
  }

  /// OFAC does not separate the country of a place of birth, so neither is it here.
  private static boolean birthPlace(String value, ListedParty party) {
    if (value.isBlank()) {
      return false;
    }
    party.say(new Placed(PlaceKind.BIRTH, Place.of(value)));
    return true;
  }

  private static Rule country(PlaceKind kind) {
    return (value, party) -> {
      if (value.isBlank()) {
        return false;
      }
      party.say(new Placed(kind, new Place(value, Optional.of(value))));
      return true;
    };
  }

  /// Names in the remarks are quoted, and weak.
  private static boolean name(String type, String value, ListedParty party) {
    boolean quoted = value.length() > 2 && value.startsWith("'") && value.endsWith("'");
    if (!quoted) {
      return false;
    }
    Name name = new Name(value.substring(1, value.length() - 1));
    party.say(new Named(name, OfacTypes.nameKind(type, true).orElseThrow()));
    return true;
  }

  private static Rule linked(LinkKind kind) {
    return (value, party) -> {
      if (value.isBlank()) {
        return false;
      }
      party.say(new Linked(kind, new Name(value), Optional.empty()));
      return true;
    };
  }
}
