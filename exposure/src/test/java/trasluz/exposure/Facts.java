package trasluz.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Reads a small world from one line of text.
///
/// ```
/// des(X) des(X,eu)          X is listed by OFAC, or under the named regime
/// ssi(Z) ssi(Z,EO13662-2)   Z is listed under a sectoral directive
/// gov(V)                    V is a government blocked by definition
/// X 50 A                    X holds 50 % of A: shares with votes; 46e equity only, 60v votes only
/// X (25,50] A               more than 25 up to 50; [ and ] include the end
/// X ? A                     X holds an unknown share of A
/// tot X (50,75] A           a reported direct-or-indirect total
/// ctl(X,A) nom(N,X) ja(X,Y) control, nominee for a principal, joint arrangement
/// unk(A) all(A) clean(A)    the unlisted holders of A are unidentified; every holder is listed;
///                           they are identified and undesignated
/// person(P)                 P is a person
/// lic(X) lic(X,eu)          a licence about X under OFAC, or under the named regime
/// lip(TEST)                 a licence about all who are listed under the programme
/// ...@[2022-04-06,)         valid from, to (excluded); partial dates as in PartialDate
/// ...{press C3 alleged}     told by this source with this grade and hedge; also origin=K, said=DATE
/// ```
///
/// Whatever has none of the three has identified, undesignated other holders.
final class Facts {

  private static final Pattern HOLDING =
      Pattern.compile("(tot )?(\\S+) (\\?|[0-9.]+|[\\[(][0-9.]+,[0-9.]+[\\])])([ev]?) (\\S+)");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern WHEN = Pattern.compile("@\\[([^,]*),([^)]*)\\)");
  private static final Pattern TOLD = Pattern.compile("\\{([^}]*)}");

  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> parties = new LinkedHashSet<>();
  private final Set<String> told = new LinkedHashSet<>();
  private Validity validity = Validity.UNBOUNDED;
  private Telling telling = Telling.OFFICIAL;
  private Source source = source("register", Source.Kind.REGISTER);
  private long row;

  /// The regime of listings that name none.
  private final String regime;

  private Facts(String regime) {
    this.regime = regime;
  }

  static List<Statement> of(String text) {
    return of(text, "ofac");
  }

  /// @param regime under which parties are listed where no regime is named
  static List<Statement> of(String text, String regime) {
    Facts facts = new Facts(regime);
    for (String fact : text.split(";", -1)) {
      if (!fact.isBlank()) {
        facts.read(fact.strip());
      }
    }
    facts.validity = Validity.UNBOUNDED;
    facts.telling = Telling.OFFICIAL;
    facts.source = source("register", Source.Kind.REGISTER);
    for (String party : facts.parties) {
      facts.add(party, new Claim.Named(new Name(party), Claim.NameKind.PRIMARY));
      if (!facts.told.contains(party)) {
        facts.add(party, new Claim.OwnersKnown(Completeness.OTHERS_CLEAN));
      }
    }
    return facts.statements;
  }

  static EntityId id(String name) {
    return new EntityId("t", name);
  }

  private void read(String fact) {
    String rest = fact;
    validity = Validity.UNBOUNDED;
    Matcher when = WHEN.matcher(rest);
    if (when.find()) {
      validity = new Validity(date(when.group(1)), date(when.group(2)));
      rest = when.replaceFirst("").strip();
    }
    telling = Telling.OFFICIAL;
    source = source("register", Source.Kind.REGISTER);
    Matcher tellingText = TOLD.matcher(rest);
    if (tellingText.find()) {
      telling(tellingText.group(1));
      rest = tellingText.replaceFirst("").strip();
    }
    Matcher call = CALL.matcher(rest);
    Matcher holding = HOLDING.matcher(rest);
    if (call.matches()) {
      call(call.group(1), call.group(2).split(",", -1));
    } else if (holding.matches()) {
      holding(holding);
    } else {
      throw new IllegalArgumentException("not a fact: '" + fact + "'");
    }
  }

  private static Optional<PartialDate> date(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(text.strip()));
  }

  private void telling(String text) {
    String[] words = text.split(" ", -1);
    boolean primary = words[0].startsWith("register") || words[0].startsWith("list");
    source = source(words[0], primary ? Source.Kind.REGISTER : Source.Kind.PRESS);
    Hedge hedge = Hedge.ASSERTED;
    Optional<String> origin = Optional.empty();
    Optional<PartialDate> said = Optional.empty();
    for (int i = 2; i < words.length; i++) {
      if (words[i].startsWith("origin=")) {
        origin = Optional.of(words[i].substring(7));
      } else if (words[i].startsWith("said=")) {
        said = Optional.of(PartialDate.parse(words[i].substring(5)));
      } else {
        hedge = Hedge.parseOptional(words[i]).orElseThrow();
      }
    }
    telling =
        new Telling(
            hedge,
            Optional.empty(),
            Reliability.valueOf(words[1].substring(0, 1)),
            Credibility.parseOptional(words[1].substring(1)).orElseThrow(),
            origin,
            said);
  }

  static Source source(String id, Source.Kind kind) {
    return new Source(id, "Source " + id, kind, Reliability.A);
  }

  private void call(String name, String[] arguments) {
    String first = party(arguments[0]);
    String second = arguments.length > 1 ? arguments[1].strip() : "";
    switch (name) {
      case "des" ->
          add(first, designated(second.isEmpty() ? regime : second, new DesignationKind.Block()));
      case "ssi" ->
          add(
              first,
              designated(
                  "ofac", new DesignationKind.Sectoral(second.isEmpty() ? "EO13662-1" : second)));
      case "gov" -> add(first, designated("ofac", new DesignationKind.Government()));
      case "ctl" -> interest(first, InterestKind.CONTROL, Share.unknown(), second);
      case "nom" -> interest(first, InterestKind.NOMINEE, Share.unknown(), second);
      case "ja" -> interest(first, InterestKind.JOINT, Share.unknown(), second);
      case "unk" -> owners(first, Completeness.UNKNOWN);
      case "clean" -> owners(first, Completeness.OTHERS_CLEAN);
      case "person" -> add(first, new Claim.KindIs(Schema.PERSON));
      case "lic" -> add(first, licensed(second.isEmpty() ? regime : second));
      case "lip" -> {
        parties.remove(first);
        add(Claim.Licensed.programme(first), licensed(regime));
      }
      case "all" -> owners(first, Completeness.COMPLETE);
      default -> throw new IllegalArgumentException("not a fact: " + name);
    }
  }

  private static Claim licensed(String regime) {
    return new Claim.Licensed(regime.toUpperCase(Locale.ROOT), regime, "L1", "winding down");
  }

  private static Claim designated(String regime, DesignationKind kind) {
    String programme = kind instanceof DesignationKind.Sectoral ? "SECTORAL" : "TEST";
    return new Claim.Designated(
        regime.toUpperCase(Locale.ROOT), regime, programme, kind, Optional.empty());
  }

  private void owners(String party, Completeness completeness) {
    told.add(party);
    add(party, new Claim.OwnersKnown(completeness));
  }

  private void holding(Matcher holding) {
    InterestKind kind =
        switch (holding.group(4)) {
          case "e" -> InterestKind.SHARES;
          case "v" -> InterestKind.VOTES;
          default -> InterestKind.BOTH;
        };
    interest(
        party(holding.group(2)),
        holding.group(1) == null ? kind : InterestKind.REPORTED_TOTAL,
        share(holding.group(3)),
        holding.group(5));
  }

  static Share share(String text) {
    if (text.equals("?")) {
      return Share.unknown();
    }
    if (Character.isDigit(text.charAt(0))) {
      return Share.exactly(text);
    }
    String[] ends = text.substring(1, text.length() - 1).split(",", -1);
    return new Share(
        new BigDecimal(ends[0]), new BigDecimal(ends[1]), text.startsWith("("), text.endsWith(")"));
  }

  private void interest(String holder, InterestKind kind, Share share, String subject) {
    add(party(subject), new Claim.Interest(id(holder), kind, share));
  }

  private String party(String name) {
    parties.add(name.strip());
    return name.strip();
  }

  private void add(String subject, Claim claim) {
    add(id(subject), claim);
  }

  private void add(EntityId subject, Claim claim) {
    Snapshot snapshot = new Snapshot(source, "facts.txt", LocalDate.of(2000, 1, 1), "0".repeat(64));
    statements.add(
        Statement.of(
            subject, claim, validity, telling, new Citation(snapshot, new Locator.Row(++row))));
  }
}
