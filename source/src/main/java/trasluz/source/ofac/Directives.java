package trasluz.source.ofac;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.statement.PartialDate;

/// The directives an entry's remarks name, and the dates they state for them.
///
/// A directive belongs to an executive order (`13662`) and has a number (`2`, `1a`). Dates are
/// stated for a directive (`EO 14024 Directive 3`) or for a programme (`CMIC`).
final class Directives {

  /// When a listing was made and from when it has effect, as far as stated.
  record Dates(Optional<PartialDate> listed, Optional<PartialDate> effective) {
    static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
  }

  private final Map<String, Set<String>> byOrder = new LinkedHashMap<>();
  private final Map<String, Dates> dates = new LinkedHashMap<>();

  void add(String order, String number) {
    byOrder.computeIfAbsent(order, _ -> new LinkedHashSet<>()).add(number);
  }

  /// @param key as in the remark: `EO 14024 Directive 3` or `CMIC`
  void listed(String key, PartialDate date) {
    dates.merge(
        key,
        new Dates(Optional.of(date), Optional.empty()),
        (old, now) -> new Dates(now.listed, old.effective));
  }

  void effective(String key, PartialDate date) {
    dates.merge(
        key,
        new Dates(Optional.empty(), Optional.of(date)),
        (old, now) -> new Dates(old.listed, now.effective));
  }

  Set<String> orders() {
    return byOrder.keySet();
  }

  Set<String> ofOrder(String order) {
    return byOrder.getOrDefault(order, Set.of());
  }

  Dates datesOf(String order, String number) {
    return dates.getOrDefault("EO " + order + " Directive " + number, Dates.NONE);
  }

  /// Dates stated for a programme by the first word of its name.
  Dates datesOf(String programme) {
    int end = programme.indexOf('-');
    return dates.getOrDefault(end < 0 ? programme : programme.substring(0, end), Dates.NONE);
  }
}
