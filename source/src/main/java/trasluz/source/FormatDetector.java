package trasluz.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trasluz.statement.InputException;

/// Tells the format of a file from its first kilobytes; its name plays no part.
///
/// XML is known by its root element, JSON by the keys of the first object, CSV by its header row,
/// and OFAC's CSV files, which have no header, by the shape of their first row.
final class FormatDetector {

  /// How much of a file is looked at, in bytes of content.
  static final int HEAD_BYTES = 1 << 16;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");
  private static final Pattern PROLOGUE = Pattern.compile("<\\?.*?\\?>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern BODS_KEY =
      Pattern.compile("\"(?:statementId|statementID|recordId|recordDetails)\"\\s*:");
  private static final Pattern FTM_SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"");
  private static final Pattern FTM_PROPERTIES = Pattern.compile("\"properties\"\\s*:\\s*\\{");

  /// Columns that only one of the tables has.
  private record Header(Format format, List<String> columns) {}

  private static final List<Header> HEADERS =
      List.of(
          new Header(Format.INTERESTS, List.of("owner", "owned")),
          new Header(Format.TRANSFERS, List.of("id", "amount", "currency")),
          new Header(Format.CARGOES, List.of("id", "seller", "buyer")),
          new Header(Format.SIGHTINGS, List.of("who", "doing")),
          new Header(Format.LICENCES, List.of("authority", "reference", "permits")),
          new Header(Format.DESIGNATIONS, List.of("entity", "authority")),
          new Header(Format.COMPLETENESS, List.of("entity", "owners")),
          new Header(Format.ENTITIES, List.of("id", "schema")),
          new Header(Format.SOURCES, List.of("id", "title", "kind")),
          new Header(
              Format.OFAC_RELATIONS, List.of("from-profileid", "to-profileid", "relationtypeid")),
          new Header(Format.OFAC_ENTRIES, List.of("profileid", "legalbasisid", "sanctionstypeid")));

  private FormatDetector() {}

  /// The format of a file that starts with the given bytes; empty when it is none that is known.
  ///
  /// @throws InputException for an XML file with a document type declaration
  static Optional<Format> detect(String file, byte[] head) {
    String text = text(head).stripLeading();
    if (text.startsWith("<")) {
      return xml(file, text);
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return json(text);
    }
    return csv(firstLine(text));
  }

  /// The format a file is read as.
  ///
  /// @param detected what its content says
  /// @param given what the caller says, which decides between the tables anyone can write
  /// @throws InputException when neither says anything, or the two can't both be right
  static Format choose(
      String file, byte[] head, Optional<Format> detected, Optional<Format> given) {
    if (given.isEmpty()) {
      return detected.orElseThrow(() -> unknown(file, head));
    }
    Format as = given.get();
    if (detected.isPresent()
        && detected.get() != as
        && !(as.isTable() && detected.get().isTable())) {
      throw new InputException(
          file,
          1,
          "is %s by its content, not %s".formatted(detected.get().title(), as.title()),
          "leave out --as, or give --as " + detected.get().code());
    }
    return as;
  }

  private static InputException unknown(String file, byte[] head) {
    if (!isUtf8(head)) {
      return new InputException(
          file,
          1,
          "is not UTF-8 text of a known format",
          "unpack it, or convert it to UTF-8; formats known: " + knownFormats());
    }
    return new InputException(
        file,
        1,
        "the format is not known, the first line is '%s'"
            .formatted(printable(firstLine(text(head)))),
        "formats known: " + knownFormats() + "; --as FORMAT says which one is meant");
  }

  /// A character cut off at the end of the head is no fault.
  private static boolean isUtf8(byte[] head) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    return !decoder
        .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
        .isError();
  }

  private static String printable(String line) {
    String clean = line.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.length() <= 80 ? clean : clean.substring(0, 77) + "...";
  }

  /// What `--as` takes.
  static String knownFormats() {
    return Arrays.stream(Format.values()).map(Format::code).collect(Collectors.joining(", "));
  }

  /// The head as text; broken characters don't matter here, the reader will refuse them.
  static String text(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static Optional<Format> xml(String file, String text) {
    String body = PROLOGUE.matcher(text).replaceAll("").stripLeading();
    if (body.startsWith("<!DOCTYPE")) {
      String before = text.substring(0, text.indexOf("<!DOCTYPE"));
      throw SafeXml.documentType(file, 1 + before.chars().filter(c -> c == '\n').count());
    }
    Matcher root = ROOT.matcher(body);
    if (!root.lookingAt()) {
      return Optional.empty();
    }
    return switch (root.group(1)) {
      case "sdnList" -> Optional.of(Format.OFAC_XML);
      case "CONSOLIDATED_LIST" -> Optional.of(Format.UN_XML);
      default -> Optional.empty();
    };
  }

  private static Optional<Format> json(String text) {
    if (BODS_KEY.matcher(text).find()) {
      return Optional.of(Format.BODS);
    }
    return FTM_SCHEMA.matcher(text).find() && FTM_PROPERTIES.matcher(text).find()
        ? Optional.of(Format.FTM)
        : Optional.empty();
  }

  private static Optional<Format> csv(String line) {
    List<String> cells = cells(line);
    if (isNumber(cells.getFirst())) {
      return ofac(cells);
    }
    Set<String> header =
        cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return HEADERS.stream()
        .filter(candidate -> header.containsAll(candidate.columns))
        .map(Header::format)
        .findFirst();
  }

  private static Optional<Format> ofac(List<String> cells) {
    boolean secondIsNumber = cells.size() > 1 && isNumber(cells.get(1));
    return switch (cells.size()) {
      case 12 -> Optional.of(Format.OFAC_PRIMARY);
      case 6 -> secondIsNumber ? Optional.of(Format.OFAC_ADDRESSES) : Optional.empty();
      case 5 -> secondIsNumber ? Optional.of(Format.OFAC_ALIASES) : Optional.empty();
      case 2 -> secondIsNumber ? Optional.empty() : Optional.of(Format.OFAC_COMMENTS);
      default -> Optional.empty();
    };
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && cell.length() <= 18
        && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Splits one line at commas outside quotes; enough to know a header, not a CSV parser.
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
