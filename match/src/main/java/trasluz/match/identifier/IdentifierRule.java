package trasluz.match.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.statement.Identifier;

/// A scheme of identifiers whose values can be checked without asking anybody.
///
/// A scheme is *exclusive* where one entity has one value of it, so that two values say two
/// entities. Not exclusive are bank codes (each branch has one), accounts and wallets. Passports,
/// tax numbers of states not named here and registration numbers have no rule: people hold several,
/// and lists write what is not one into the same field.
public enum IdentifierRule {
  /// Legal entity identifier, ISO 17442; check digits of ISO 7064, MOD 97-10.
  LEI(true, "check digits wrong (LEI, ISO 17442)") {
    @Override
    boolean holds(String value) {
      return matches("[A-Z0-9]{18}[0-9]{2}", value) && CheckDigits.mod97(value) == 1;
    }
  },

  /// Number of a ship, or of a company that owns or manages ships, given for life (IMO Resolutions
  /// A.1117(30) and MSC.160(78)).
  IMO(true, "check digit wrong (IMO number)") {
    @Override
    boolean holds(String value) {
      return matches("[0-9]{7}", value) && CheckDigits.isImo(value);
    }
  },

  /// Business identifier code, ISO 9362. It has no check digit, only a form with a country in it.
  BIC(false, "not of the form of a BIC (ISO 9362)") {
    @Override
    boolean holds(String value) {
      return matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?", value)
          && COUNTRIES.contains(value.substring(4, 6));
    }
  },

  /// Russian taxpayer number, of 10 digits for companies and 12 for people (order of the Federal
  /// Tax Service ММВ-7-6/435).
  INN(true, "check digit wrong (Russian INN)") {
    @Override
    boolean holds(String value) {
      return matches("[0-9]{10}|[0-9]{12}", value) && CheckDigits.isInn(value);
    }
  },

  /// Russian state registration number of a company, of 13 digits.
  OGRN(true, "check digit wrong (Russian OGRN)") {
    @Override
    boolean holds(String value) {
      return matches("[0-9]{13}", value) && CheckDigits.isOgrn(value);
    }
  },

  /// The same of a sole trader, of 15 digits; each new registration gives another.
  OGRNIP(false, "check digit wrong (Russian OGRNIP)") {
    @Override
    boolean holds(String value) {
      return matches("[0-9]{15}", value) && CheckDigits.isOgrn(value);
    }
  },

  /// International bank account number, ISO 13616.
  IBAN(false, "check digits wrong (IBAN, ISO 13616)") {
    @Override
    boolean holds(String value) {
      return matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", value)
          && CheckDigits.mod97(value.substring(4) + value.substring(0, 4)) == 1;
    }
  },

  /// Number of a security, ISO 6166; an issuer has many.
  ISIN(false, "check digit wrong (ISIN, ISO 6166)") {
    @Override
    boolean holds(String value) {
      return matches("[A-Z]{2}[A-Z0-9]{9}[0-9]", value) && CheckDigits.isIsin(value);
    }
  },

  /// Unified social credit code of a Chinese organisation, GB 32100.
  USCC(true, "check digit wrong (Chinese credit code, GB 32100)") {
    @Override
    boolean holds(String value) {
      return matches("[0-9A-HJ-NP-RTUW-Y]{18}", value) && CheckDigits.isCreditCode(value);
    }
  },

  /// Address of a digital currency, where its form has a checksum that is known here.
  WALLET(false, "checksum wrong (digital currency address)") {
    @Override
    boolean holds(String value) {
      return WalletAddress.mayBe(value);
    }
  };

  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> RUSSIA = Set.of("russia", "ru", "rus", "russian federation");
  private static final Set<String> WALLETS = Set.of("wallet", "crypto");
  private static final Pattern FILLING = Pattern.compile("[\\s./-]+");

  private final boolean exclusive;
  private final String fault;

  IdentifierRule(boolean exclusive, String fault) {
    this.exclusive = exclusive;
    this.fault = fault;
  }

  /// Whether a value, in capitals and without blanks and hyphens, keeps the rule; an address of a
  /// digital currency as written.
  abstract boolean holds(String value);

  /// Whether one entity has one of these.
  public boolean isExclusive() {
    return exclusive;
  }

  /// The rule for an identifier; empty where none is known. Russian tax and registration numbers
  /// are known by their country and length.
  public static Optional<IdentifierRule> of(Identifier identifier) {
    String scheme = identifier.scheme().replaceAll("[^\\p{Alnum}]+", "-");
    return switch (scheme) {
      case "lei", "lei-code" -> Optional.of(LEI);
      case "imo", "imo-number", "imo-company" -> Optional.of(IMO);
      case "bic", "swift", "swift-bic" -> Optional.of(BIC);
      case "inn" -> Optional.of(INN);
      case "ogrn", "ogrnip" -> Optional.of(digits(identifier).length() == 15 ? OGRNIP : OGRN);
      case "iban" -> Optional.of(IBAN);
      case "isin" -> Optional.of(ISIN);
      case "uscc" -> Optional.of(USCC);
      case "tax-id" -> ofRussia(identifier, 10, INN).or(() -> ofRussia(identifier, 12, INN));
      case "registration-number", "registration-id" ->
          ofRussia(identifier, 13, OGRN).or(() -> ofRussia(identifier, 15, OGRNIP));
      default ->
          scheme.startsWith("digital-currency") || WALLETS.contains(scheme)
              ? Optional.of(WALLET)
              : Optional.empty();
    };
  }

  private static Optional<IdentifierRule> ofRussia(
      Identifier identifier, int length, IdentifierRule rule) {
    boolean russian =
        identifier.country().filter(country -> RUSSIA.contains(lower(country))).isPresent();
    String value = identifier.value().strip();
    return russian && value.length() == length && matches("[0-9]+", value)
        ? Optional.of(rule)
        : Optional.empty();
  }

  private static String digits(Identifier identifier) {
    return FILLING.matcher(identifier.value()).replaceAll("");
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether two identifiers of an exclusive scheme are those of one entity. Empty where they tell
  /// nothing: another scheme, one that is not exclusive, or a wrong check digit.
  public static Optional<Boolean> sameEntity(Identifier one, Identifier other) {
    Optional<IdentifierRule> rule = of(one);
    boolean comparable =
        rule.filter(IdentifierRule::isExclusive).isPresent()
            && rule.equals(of(other))
            && fault(one).isEmpty()
            && fault(other).isEmpty();
    return comparable
        ? Optional.of(rule.get().plain(one.value()).equals(rule.get().plain(other.value())))
        : Optional.empty();
  }

  /// What is wrong with an identifier, in a few words; empty where nothing is, or nobody can tell.
  public static Optional<String> fault(Identifier identifier) {
    return of(identifier)
        .filter(rule -> !rule.holds(rule.plain(identifier.value())))
        .map(rule -> rule.fault);
  }

  private String plain(String value) {
    if (this == WALLET) {
      return value.strip();
    }
    String plain = FILLING.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
    return this == IMO && plain.startsWith("IMO") ? plain.substring(3) : plain;
  }

  private static boolean matches(String form, String value) {
    return value.matches(form);
  }
}
