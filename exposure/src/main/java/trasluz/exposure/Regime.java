package trasluz.exposure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// A rule profile as data: which listings feed it and how its ownership rule read when.
///
/// The regimes here are text files beside this class; [RegimeFile] reads any other.
///
/// @param id as statements of designations name it, such as `ofac`
/// @param versions oldest first; the first reaches back without end
public record Regime(String id, String title, List<RuleVersion> versions) {

  /// The United States' sanctions as administered by OFAC.
  public static final Regime OFAC = builtIn("ofac");

  /// The European Union's restrictive measures.
  public static final Regime EU = builtIn("eu");

  /// The United Kingdom's financial sanctions.
  public static final Regime UK = builtIn("uk");

  /// Switzerland's coercive measures.
  public static final Regime CH = builtIn("ch");

  public Regime {
    versions = List.copyOf(versions);
    if (versions.isEmpty() || !versions.getFirst().from().equals(LocalDate.MIN)) {
      throw new IllegalArgumentException(
          "the first rule version of regime " + id + " must reach back without end");
    }
    for (int i = 1; i < versions.size(); i++) {
      if (!versions.get(i).from().isAfter(versions.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "rule versions of regime " + id + " must be in the order of their dates");
      }
    }
  }

  /// The regimes that come with the program.
  public static List<Regime> builtIn() {
    return List.of(OFAC, EU, UK, CH);
  }

  private static Regime builtIn(String id) {
    String name = id + ".regime";
    try (InputStream in = Regime.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return RegimeFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rule as it read on a day.
  public RuleVersion on(LocalDate day) {
    RuleVersion inForce = versions.getFirst();
    for (RuleVersion version : versions) {
      inForce = version.from().isAfter(day) ? inForce : version;
    }
    return inForce;
  }

  /// The rule for a day as it is read on a later one: the latest ruling made by then says what the
  /// law meant on earlier days too, while guidance and enactments don't reach back.
  public RuleVersion on(LocalDate day, LocalDate readOn) {
    RuleVersion read = on(day);
    for (RuleVersion version : versions) {
      boolean since = version.from().isAfter(day) && !version.from().isAfter(readOn);
      read = since && version.origin() == RuleVersion.Origin.RULING ? version : read;
    }
    return read;
  }
}
