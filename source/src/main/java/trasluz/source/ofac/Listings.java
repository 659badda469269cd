package trasluz.source.ofac;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.source.ofac.Directives.Dates;
import trasluz.statement.Claim.Designated;
import trasluz.statement.DesignationKind;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// What an entry's programmes mean: which listing blocks, which only restricts.
///
/// On the SDN list every programme blocks (31 CFR chapter V), and directives the remarks name come
/// on top. One exception: where Executive Order 13662 stands there with directives and beside
/// another programme, the entry was a sectoral one before it was blocked under the other. On the
/// consolidated list nothing blocks: an entry is under the directives it names, or else under its
/// programme as such (menu-based sanctions, correspondent account lists, investment bans and so
/// on).
///
/// The files tell no listing dates except for some directives. Everything else is left undated: it
/// holds since some day not later than that of the first copy that has it, which the reader of one
/// copy can't know.
final class Listings {
  private static final Pattern ORDER = Pattern.compile("EO\\s?(\\d{5})");
  private static final String SECTORAL_UKRAINE = "UKRAINE-EO13662";

  record Listing(Designated claim, Validity validity) {}

  private Listings() {}

  static List<Listing> of(OfacList list, List<String> programmes, Directives directives) {
    List<Listing> listings = new ArrayList<>();
    Set<String> ordersSeen = new LinkedHashSet<>();
    for (String programme : programmes) {
      Optional<String> order = orderOf(programme);
      Set<String> numbers = order.map(directives::ofOrder).orElse(Set.of());
      order.ifPresent(ordersSeen::add);
      for (String number : numbers) {
        listings.add(underDirective(programme, order.orElseThrow(), number, directives));
      }
      boolean onlySectoral =
          programme.equals(SECTORAL_UKRAINE) && !numbers.isEmpty() && programmes.size() > 1;
      if (list == OfacList.SDN && !onlySectoral) {
        listings.add(
            listing(programme, new DesignationKind.Block(), directives.datesOf(programme)));
      }
      if (list == OfacList.CONSOLIDATED && numbers.isEmpty()) {
        listings.add(
            listing(
                programme, new DesignationKind.Sectoral(programme), directives.datesOf(programme)));
      }
    }
    for (String order : directives.orders()) {
      if (!ordersSeen.contains(order)) {
        for (String number : directives.ofOrder(order)) {
          listings.add(underDirective("EO" + order, order, number, directives));
        }
      }
    }
    return listings;
  }

  private static Listing underDirective(
      String programme, String order, String number, Directives directives) {
    return listing(
        programme,
        new DesignationKind.Sectoral("EO" + order + "-" + number),
        directives.datesOf(order, number));
  }

  private static Listing listing(String programme, DesignationKind kind, Dates dates) {
    Optional<PartialDate> since = dates.effective().or(dates::listed);
    return new Listing(
        new Designated("OFAC", "ofac", programme, kind, dates.listed()),
        new Validity(since, Optional.empty()));
  }

  private static Optional<String> orderOf(String programme) {
    Matcher matcher = ORDER.matcher(programme);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// Splits the CSV's `A] [B] [C`.
  static List<String> programmes(String cell) {
    List<String> programmes = new ArrayList<>();
    for (String part : cell.split("\\]\\s*\\[", -1)) {
      String programme = part.replace("[", "").replace("]", "").strip();
      if (!programme.isEmpty() && !programmes.contains(programme)) {
        programmes.add(programme);
      }
    }
    return programmes;
  }
}
