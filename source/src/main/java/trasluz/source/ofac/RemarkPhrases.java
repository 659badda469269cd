package trasluz.source.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// Items of remarks that carry no label of the table: other numbers, relatives, addresses on the
/// web, and phrases that say what a person is or was. Phrases are kept word for word; only the
/// property they are filed under is read from them.
final class RemarkPhrases {

  /// Any label that ends in a word for a number, then a value with a digit.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\p{Lu}[^;:#]{0,78}?(?:Number|Num\\.|No\\.?|ID|Code|Card|Registration|Registry|Certificate|Permit|"
              + "License|Passport|Document|Identification))[:# ]+(\\S*\\d.*|\\p{Lu}{1,4} \\S*\\d.*)");

  private static final Pattern KIN =
      Pattern.compile(
          "(?:the )?(?:(?:eldest|second|former|ex|older|younger|half)[- ])*"
              + "(?:wife|husband|spouse|son|daughter|child|brother|sister|father|mother|nephew|niece|"
              + "cousin|uncle|aunt|grandson|widow)(?:-in-law)? of (\\p{Lu}.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEB =
      Pattern.compile("(?:https?://|www\\.)\\S+(?: \\(website\\))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+(?: \\(email\\))?");

  private static final Pattern STATUS =
      words(
          "arrested|incarcerated|jail|custody|at large|indictee|deceased|dead|deported|detained|"
              + "prison|imprisoned|convicted|killed|surrendered|extradited|acquitted|sentenced|remand|wanted");

  private static final Pattern EXTENT = words("offices|branches|locations|operations");

  private static final Pattern POSITION =
      words(
          "member|minister|president|presidential|director|head|chief|commander|commanding|general|"
              + "colonel|col|major|captain|admiral|lieutenant|lt|governor|ambassador|secretary|chairman|"
              + "chairwoman|chairperson|vice|deputy|officer|official|representative|manager|judge|"
              + "magistrate|rector|adviser|advisor|aide|leader|founder|founded|co-founder|owner|employee|"
              + "prosecutor|commissioner|inspector|spokesman|spokesperson|doctor|dr|businessman|"
              + "businesswoman|dealer|executive|senior|former|figure|attache|consul|mayor|senator|"
              + "professor|engineer|scientist|financier|coordinator|partner|shareholder|treasurer|agent|"
              + "sheikh|shaykh|haji|hajji|maulana|maulavi|maulawi|mullah|ustad|hojjatoleslam|imam|"
              + "ayatollah|sayyid|emir|amir|operative|operational|led|oversaw|rank|soldier|militant|"
              + "journalist|lawyer|accountant|pilot|trader|merchant|minister-counselor|counselor|clerk|"
              + "expert|specialist|chair|administrator|superintendent|trustee|associate|assistant|"
              + "facilitator|recruiter|courier|politician|warlord|ceo|speaker|ombudsman|constituent|moulana|qari|chef|dean|brigadier|marshal|vice-chairperson|ceo|speaker|ombudsman|constituent|moulana|qari|chef|dean");

  private RemarkPhrases() {}

  /// Reads one item that no label of the table fits.
  static boolean read(String item, ListedParty party) {
    return numbered(item, party)
        || kin(item, party)
        || described(WEB.matcher(item).matches(), "website", item, party)
        || described(EMAIL.matcher(item).matches(), "email", item, party)
        || described(STATUS.matcher(item).find(), "status", item, party)
        || phrase(item, party);
  }

  private static boolean phrase(String item, ListedParty party) {
    if (party.schema() == Schema.PERSON) {
      return described(POSITION.matcher(item).find(), "position", item, party);
    }
    return described(EXTENT.matcher(item).find(), "extent", item, party);
  }

  private static boolean numbered(String item, ListedParty party) {
    Matcher matcher = NUMBERED.matcher(item);
    if (!matcher.matches()) {
      return false;
    }
    Optional<String> scheme = IdentifierLabels.slug(matcher.group(1));
    return scheme.isPresent() && IdentifierLabels.read(scheme.get(), matcher.group(2), party);
  }

  private static boolean kin(String item, ListedParty party) {
    Matcher matcher = KIN.matcher(item);
    if (!matcher.matches()) {
      return false;
    }
    Name relative = new Name(matcher.group(1));
    party.say(new Linked(LinkKind.FAMILY_OF, relative, Optional.empty()));
    party.say(new Described("family", item));
    return true;
  }

  private static boolean described(boolean fits, String property, String item, ListedParty party) {
    if (fits) {
      party.say(new Described(property, item));
    }
    return fits;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
  }
}
