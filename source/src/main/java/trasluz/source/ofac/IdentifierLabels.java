package trasluz.source.ofac;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Identifier;
import trasluz.statement.Schema;

/// The numbers and codes in OFAC's remarks: a label, a value, a country in brackets, and sometimes
/// when a document was issued and expires.
final class IdentifierLabels {

  /// Label and scheme, apart by two blanks or more.
  private static final String TABLE =
      """
      Passport                                passport
      Diplomatic Passport                     passport
      British National Overseas Passport      passport
      Stateless Person Passport               passport
      Travel Document Number                  travel-document
      Tax ID No.                              tax-id
      Italian Fiscal Code                     tax-id
      Paraguayan tax identification number    tax-id
      US FEIN                                 tax-id
      V.A.T. Number                           vat-number
      National ID No.                         national-id
      National Foreign ID Number              foreigner-id
      Personal ID Card                        national-id
      Tazkira National ID Card                national-id
      Kenyan ID No.                           national-id
      Bosnian Personal ID No.                 national-id
      Moroccan Personal ID No.                national-id
      Turkish Identification Number           national-id
      Citizen's Card Number                   national-id
      Cedula No.                              cedula
      Cedula de Residencia                    residence-permit
      Residency Number                        residence-permit
      C.U.R.P.                                curp
      R.F.C.                                  rfc
      RFC                                     rfc
      N.I.F.                                  nif
      C.I.N.                                  cin
      CNP (Personal Numerical Code)           national-id
      Numero Unico de Identificacao Tributaria (NUIT)  tax-id
      RSIN                                    rsin
      I.F.E.                                  electoral-id
      Credencial electoral                    electoral-id
      Electoral Registry No.                  electoral-id
      D.N.I.                                  dni
      C.U.I.                                  cui
      C.U.I.P.                                cuip
      C.U.I.T.                                cuit
      C.I.F.                                  cif
      N.I.E.                                  nie
      RTN                                     rtn
      RUC                                     ruc
      RUT                                     rut
      RIF                                     rif
      NIT                                     nit
      SSN                                     ssn
      LE Number                               le-number
      Numero de Identidad                     national-id
      Cartilla de Servicio Militar Nacional   military-id
      Driver's License No.                    drivers-license
      Birth Certificate Number                birth-certificate
      Refugee ID Card                         refugee-id
      Immigration No.                         immigration-number
      SRE Permit No.                          permit
      Registration Number                     registration-number
      Public Registration Number              registration-number
      Registration ID                         registration-id
      Business Registration Number            registration-number
      Business Registration Document          registration-number
      Business Number                         registration-number
      Company Number                          company-number
      UK Company Number                       company-number
      Company ID                              company-number
      Enterprise Number                       enterprise-number
      Branch Unit Number                      branch-number
      Commercial Registry Number              commercial-registry
      C.R. No.                                commercial-registry
      Romanian C.R.                           commercial-registry
      Romanian Permanent Resident             residence-permit
      Trademark number                        trademark
      UN/LOCODE                               un-locode
      MICEX Code                              micex
      Trade License No.                       trade-license
      License                                 license
      Chamber of Commerce Number              chamber-of-commerce
      Folio Mercantil No.                     folio-mercantil
      Matricula Mercantil No                  matricula-mercantil
      Government Gazette Number               okpo
      Unified Social Credit Code (USCC)       uscc
      United Social Credit Code Certificate (USCCC)  uscc
      Economic Register Number (CBLS)         economic-register
      Central Registration System Number      mersis
      Certificate of Incorporation Number     incorporation-number
      Registered Charity No.                  charity-number
      Identification Number                   identification-number
      Identification Number IMO               imo-company
      Company Number IMO                      imo-company
      Vessel Registration Identification IMO  imo
      Vessel Registration Identification      vessel-registration
      Vessel Registration Number              vessel-registration
      MMSI                                    mmsi
      Vessel Call Sign                        call-sign
      Other Vessel Call Sign                  call-sign
      Aircraft Tail Number                    aircraft-tail-number
      Previous Aircraft Tail Number           aircraft-tail-number
      Aircraft Construction Number (also called L/N or S/N or F/N)  aircraft-construction-number
      Aircraft Manufacturer's Serial Number (MSN)  aircraft-serial-number
      Aircraft Serial Identification          aircraft-serial-number
      Aircraft Mode S Transponder Code        aircraft-transponder
      SWIFT/BIC                               bic
      BIK (RU)                                bik
      Legal Entity Number                     lei
      D-U-N-S Number                          duns
      ISIN                                    isin
      Equity Ticker                           ticker
      Chinese Commercial Code                 chinese-commercial-code
      Digital Currency Address                digital-currency
      """;

  /// Label to scheme.
  static final Map<String, String> SCHEMES = table();

  /// Schemes whose values may consist of letters only.
  private static final Set<String> LETTERS =
      Set.of(
          "bic",
          "ticker",
          "micex",
          "un-locode",
          "call-sign",
          "aircraft-tail-number",
          "digital-currency");

  private static final Pattern LEADING =
      Pattern.compile("^(?:No\\.?|Number|[:#])[ :]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATES =
      Pattern.compile("[, ]+((?:issued|expires|expired)\\b.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTRY = Pattern.compile("^(.*\\S) *\\(([^()]+)\\)$");

  private IdentifierLabels() {}

  private static Map<String, String> table() {
    Map<String, String> schemes = new LinkedHashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" {2,}", -1))
        .forEach(cells -> schemes.put(cells[0], cells[1]));
    return schemes;
  }

  /// Reads `value (Country) issued 3 May 2010 expires 2 May 2020` into an identifier of the scheme.
  ///
  /// @return false where there is no value that could be one
  static boolean read(String scheme, String text, ListedParty party) {
    String value = LEADING.matcher(text.strip()).replaceFirst("").strip();
    Optional<String> dates = Optional.empty();
    Matcher dated = DATES.matcher(value);
    if (dated.find()) {
      dates = Optional.of(dated.group(1));
      value = value.substring(0, dated.start());
    }
    Optional<String> country = Optional.empty();
    Matcher bracket = COUNTRY.matcher(value);
    if (bracket.matches()) {
      country = Optional.of(bracket.group(2));
      value = bracket.group(1);
    }
    if (value.isBlank() || !(LETTERS.contains(scheme) || hasDigit(value))) {
      return false;
    }
    Identifier identifier = identifier(scheme, value, country, party);
    party.say(new Identified(identifier));
    if (dates.isPresent()) {
      party.say(new Described("document-dates", identifier.value() + " " + dates.get()));
    }
    return true;
  }

  private static Identifier identifier(
      String scheme, String value, Optional<String> country, ListedParty party) {
    return switch (scheme) {
      case "digital-currency" -> {
        int blank = value.indexOf(' ');
        yield blank < 0
            ? new Identifier(scheme, value, country)
            : new Identifier(
                scheme + "-" + value.substring(0, blank).toLowerCase(Locale.ROOT),
                value.substring(blank + 1).strip(),
                country);
      }
      case "imo-company" ->
          new Identifier(party.schema() == Schema.VESSEL ? "imo" : scheme, value, country);
      case "lei" ->
          new Identifier(value.length() == 20 ? scheme : "legal-entity-number", value, country);
      default -> new Identifier(scheme, value, country);
    };
  }

  private static boolean hasDigit(String value) {
    return value.chars().anyMatch(Character::isDigit);
  }

  /// A scheme for a label the table does not have: its words in lower case with hyphens.
  static Optional<String> slug(String label) {
    String slug =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }
}
