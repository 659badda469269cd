package trasluz.exposure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.exposure.RuleVersion.Origin;
import trasluz.exposure.RuleVersion.Reach;
import trasluz.statement.InputException;

/// Reads a regime from text, so that anyone can add one without code.
///
/// One `key: value` a line; a line that begins with a blank goes on with the value before; `#`
/// begins a remark. First the regime, then each version with the day from which it applies, the
/// oldest first and without a day:
///
/// ```
/// regime: xx                      as designations name it
/// title: Exampleland
///
/// version: xx-listed-only
/// rule: no published ownership rule
/// cite: Exampleland
/// counting: nobody
///
/// version: xx-25/2020-01-01
/// from: 2020-01-01
/// rule: Exampleland's quarter rule
/// cite: Act 1/2020, section 5
/// threshold: 25 or more           or: more than 25
/// counting: together              or: per person, nobody
/// reach: votes, control           what catches besides shares; left out: nothing
/// joint: votes                    what a partner's holdings count for: none, votes, all
/// origin: ruling                  reads back; left out: enacted
/// caught: blocked                 the adjective; left out: caught
/// presumed: yes                   rebuttable; left out: no
/// on-layers: ...                  remarks with their sources: on-layers, on-control, on-mixed,
///                                 on-sale, on-licence, on-sectoral
/// ```
public final class RegimeFile {

  private static final Set<String> KEYS =
      Set.of(
          "version",
          "from",
          "rule",
          "cite",
          "threshold",
          "counting",
          "reach",
          "joint",
          "origin",
          "caught",
          "presumed",
          "on-layers",
          "on-control",
          "on-mixed",
          "on-sale",
          "on-licence",
          "on-sectoral");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final Pattern THRESHOLD =
      Pattern.compile("(more than )?(\\d{1,3}(?:\\.\\d{1,12})?)( or more)?");
  private static final int LONGEST = 100_000;

  private final String name;

  private RegimeFile(String name) {
    this.name = name;
  }

  /// @param name of the file, for messages
  /// @throws InputException that says which line or key is wrong and what is allowed
  public static Regime read(String name, String text) {
    if (text.length() > LONGEST) {
      throw new InputException(name, "is too long for a regime", "at most 100,000 characters");
    }
    return new RegimeFile(name).read(text);
  }

  private Regime read(String text) {
    Map<String, String> head = new LinkedHashMap<>();
    List<Map<String, String>> versions = new ArrayList<>();
    Map<String, String> block = head;
    String key = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) && !key.isEmpty()) {
        block.merge(key, line.strip(), (first, rest) -> first + " " + rest);
        continue;
      }
      int colon = line.indexOf(':');
      key = colon < 0 ? line : line.substring(0, colon).strip();
      String value = colon < 0 ? "" : line.substring(colon + 1).strip();
      if (key.equals("version")) {
        block = new LinkedHashMap<>();
        versions.add(block);
      }
      boolean known =
          versions.isEmpty() ? Set.of("regime", "title").contains(key) : KEYS.contains(key);
      if (colon < 0 || !known || block.putIfAbsent(key, value) != null) {
        throw bad("line " + number + ": '" + key + "' is no key here, or comes twice");
      }
    }
    return regime(head, versions);
  }

  private Regime regime(Map<String, String> head, List<Map<String, String>> versions) {
    String id = required(head, "regime");
    if (!ID.matcher(id).matches()) {
      throw bad("regime: '" + id + "' must be lower-case letters, digits and hyphens");
    }
    List<RuleVersion> out = new ArrayList<>();
    for (Map<String, String> version : versions) {
      out.add(version(version));
    }
    try {
      return new Regime(id, required(head, "title"), out);
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private RuleVersion version(Map<String, String> block) {
    Matcher threshold = THRESHOLD.matcher(block.getOrDefault("threshold", "50 or more"));
    if (!threshold.matches() || (threshold.group(1) == null) == (threshold.group(3) == null)) {
      throw bad("threshold: must be like '50 or more' or 'more than 50'");
    }
    try {
      return new RuleVersion(
          required(block, "version"),
          day(block.getOrDefault("from", "")),
          required(block, "rule"),
          required(block, "cite"),
          new BigDecimal(threshold.group(2)),
          threshold.group(1) != null,
          chosen(block, "counting", COUNTING, "together"),
          reach(block),
          chosen(block, "origin", ORIGIN, "enacted"),
          wording(block));
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private static final Map<String, Counting> COUNTING =
      Map.of(
          "together", Counting.TOGETHER,
          "per person", Counting.PER_PERSON,
          "nobody", Counting.LISTED_ONLY);
  private static final Map<String, Origin> ORIGIN =
      Map.of("enacted", Origin.ENACTED, "ruling", Origin.RULING);
  private static final Map<String, Joint> JOINT =
      Map.of("none", Joint.NONE, "votes", Joint.VOTES, "all", Joint.ALL);
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

  private Reach reach(Map<String, String> block) {
    boolean votes = false;
    boolean control = false;
    for (String word : block.getOrDefault("reach", "").split(",", -1)) {
      switch (word.strip()) {
        case "votes" -> votes = true;
        case "control" -> control = true;
        case "", "shares" -> {}
        default -> throw bad("reach: '" + word.strip() + "' must be votes or control");
      }
    }
    return new Reach(votes, control, chosen(block, "joint", JOINT, "none"));
  }

  private RuleWording wording(Map<String, String> block) {
    return new RuleWording(
        block.getOrDefault("caught", "caught"),
        chosen(block, "presumed", YES_NO, "no"),
        remark(block, "layers"),
        remark(block, "control"),
        remark(block, "mixed"),
        remark(block, "sale"),
        remark(block, "licence"),
        remark(block, "sectoral"));
  }

  private static Optional<String> remark(Map<String, String> block, String on) {
    return Optional.ofNullable(block.get("on-" + on));
  }

  private <T> T chosen(
      Map<String, String> block, String key, Map<String, T> allowed, String otherwise) {
    String value = block.getOrDefault(key, otherwise);
    T found = allowed.get(value);
    if (found == null) {
      throw bad(
          "%s: '%s' must be one of %s"
              .formatted(
                  key, value, String.join(", ", allowed.keySet().stream().sorted().toList())));
    }
    return found;
  }

  private String required(Map<String, String> block, String key) {
    String value = block.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw bad("'" + key + ":' is missing");
    }
    return value;
  }

  private LocalDate day(String text) {
    try {
      return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw bad("from: '" + text + "' is no day of the calendar written like 2024-07-03");
    }
  }

  private InputException bad(String problem) {
    return new InputException(name, problem, "docs/guide/regimes.md says how a regime is written");
  }
}
