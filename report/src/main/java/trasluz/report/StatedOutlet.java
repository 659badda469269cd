package trasluz.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import trasluz.match.NameTokens;

/// The outlet that a file names as its own. Anybody can write any name into a file, so it is a hint
/// for a person and says nothing of how reliable the text is.
final class StatedOutlet {
  private static final int LONGEST = 100;

  /// Where anybody may have an address.
  private static final Set<String> POST_OFFICES =
      Set.of(
          "aol",
          "bk",
          "fastmail",
          "gmail",
          "gmx",
          "googlemail",
          "hotmail",
          "icloud",
          "inbox",
          "list",
          "live",
          "mail",
          "me",
          "msn",
          "outlook",
          "pm",
          "proton",
          "protonmail",
          "rambler",
          "t-online",
          "tuta",
          "tutanota",
          "ukr",
          "web",
          "ya",
          "yahoo",
          "yandex",
          "ymail",
          "zoho");

  /// What stands before the country in `bbc.co.uk`.
  private static final Set<String> SECOND_LEVELS =
      Set.of("ac", "co", "com", "edu", "go", "gob", "gov", "net", "or", "org");

  private StatedOutlet() {}

  /// As the page names its site, else the publisher of its article, else itself as a program.
  static Optional<String> ofPage(Document page) {
    return content(page, "meta[property=og:site_name],meta[name=og:site_name]")
        .or(() ->
            JsonLd.publisher(
                    page.select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .toList())
                .flatMap(StatedOutlet::cleaned))
        .or(() -> content(page, "meta[name=application-name]"));
  }

  private static Optional<String> content(Document page, String marked) {
    return page.select(marked).stream()
        .flatMap(meta -> cleaned(meta.attr("content")).stream())
        .findFirst();
  }

  /// As the head of a mail names the sender's organisation; else the name or the domain of the
  /// address that it is from, unless that is one which anybody may have.
  static Optional<String> ofMail(MailHead mail) {
    return mail.field("Organization")
        .or(() -> mail.field("Organisation"))
        .map(told -> DecoderUtil.decodeEncodedWords(told, DecodeMonitor.SILENT))
        .flatMap(StatedOutlet::cleaned)
        .or(() -> mail.field("From").flatMap(StatedOutlet::sender));
  }

  private static Optional<String> sender(String from) {
    Mailbox mailbox = LenientAddressParser.DEFAULT.parseMailbox(from);
    if (mailbox == null || mailbox.getDomain() == null) {
      return Optional.empty();
    }
    String domain = ownDomain(mailbox.getDomain().toLowerCase(Locale.ROOT));
    String label = domain.split("\\.", 2)[0];
    if (POST_OFFICES.contains(label) || !domain.contains(".")) {
      return Optional.empty();
    }
    return Optional.ofNullable(mailbox.getName())
        .filter(name -> isCalledAlike(name, label))
        .or(() -> Optional.of(domain))
        .flatMap(StatedOutlet::cleaned);
  }

  /// Without the names of machines: `bbc.co.uk` of `news.bbc.co.uk`.
  private static String ownDomain(String domain) {
    List<String> labels = List.of(domain.split("\\."));
    int last = labels.size() - 1;
    boolean country =
        last > 1 && labels.get(last).length() == 2 && SECOND_LEVELS.contains(labels.get(last - 1));
    int from = Math.max(0, last - (country ? 2 : 1));
    return String.join(".", labels.subList(from, labels.size()));
  }

  /// `The Daily Herald` of `dailyherald.example`: a name that tells no more than a person is not
  /// the organisation's.
  private static boolean isCalledAlike(String name, String label) {
    String letters = String.join("", NameTokens.fold(name));
    String own = label.replace("-", "");
    return letters.length() > 2
        && own.length() > 2
        && (letters.contains(own) || own.contains(letters));
  }

  /// A name on one line without characters that steer, cut where no name is so long; empty where no
  /// letter and no digit is left.
  static Optional<String> cleaned(String told) {
    StringBuilder out = new StringBuilder();
    told.codePoints()
        .limit(10L * LONGEST)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(StatedOutlet::isShown)
        .forEach(out::appendCodePoint);
    String spaced = out.toString().strip().replaceAll("\\h+", " ");
    String cut =
        spaced.codePointCount(0, spaced.length()) > LONGEST
            ? spaced.substring(0, spaced.offsetByCodePoints(0, LONGEST)).strip()
            : spaced;
    return cut.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(cut)
        : Optional.empty();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.CONTROL ->
          false;
      default -> true;
    };
  }
}
