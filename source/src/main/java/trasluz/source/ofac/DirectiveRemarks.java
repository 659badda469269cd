package trasluz.source.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Claim.Described;
import trasluz.statement.PartialDate;

/// Remarks about executive orders, their directives, and the dates these are listed and in effect.
final class DirectiveRemarks {

  /// `13662 Directive Determination - Subject to Directive 2`, `14024 Directive Information ...`,
  /// `13846 information: FOREIGN EXCHANGE. Sec. 5(a)(ii)`.
  private static final Pattern ORDER =
      Pattern.compile(
          "(\\d{5}) (Directive (?:Determination|Information)|information)[ :-]*(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUBJECT_TO =
      Pattern.compile("Subject to Directive (\\d{1,2}[a-z]?)\\b.*", Pattern.CASE_INSENSITIVE);

  /// `(EO 14024 Directive 3): 24 Feb 2022`, `(CMIC) 03 Jun 2021`.
  private static final Pattern DATE = Pattern.compile("\\(([^()]{1,80})\\):? *(.*)");

  private static final Pattern DIRECTIVE_KEY = Pattern.compile("EO (\\d{5}) Directive (\\w{1,3})");

  private DirectiveRemarks() {}

  /// What follows "Executive Order".
  static boolean order(String value, ListedParty party) {
    Matcher matcher = ORDER.matcher(value);
    if (!matcher.matches()) {
      return false;
    }
    boolean directive = matcher.group(2).regionMatches(true, 0, "Directive", 0, 9);
    Matcher subject = SUBJECT_TO.matcher(matcher.group(3));
    if (directive && subject.matches()) {
      party.directives().add(matcher.group(1), subject.group(1));
    }
    party.say(
        new Described(directive ? "directive" : "sanctions-measure", "Executive Order " + value));
    return true;
  }

  /// What follows "Listing Date".
  static boolean listingDate(String value, ListedParty party) {
    return date(value, "listing-date", party);
  }

  /// What follows "Effective Date".
  static boolean effectiveDate(String value, ListedParty party) {
    return date(value, "effective-date", party);
  }

  private static boolean date(String value, String property, ListedParty party) {
    Matcher matcher = DATE.matcher(value);
    Optional<PartialDate> date =
        matcher.matches() ? OfacDates.parse(matcher.group(2)) : Optional.empty();
    if (date.isEmpty()) {
      return false;
    }
    String key = matcher.group(1);
    if (property.equals("listing-date")) {
      party.directives().listed(key, date.get());
    } else {
      party.directives().effective(key, date.get());
    }
    Matcher directive = DIRECTIVE_KEY.matcher(key);
    if (directive.matches()) {
      party.directives().add(directive.group(1), directive.group(2));
    }
    party.say(new Described(property, key + ": " + date.get()));
    return true;
  }
}
