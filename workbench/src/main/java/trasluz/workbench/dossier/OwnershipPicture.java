package trasluz.workbench.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.EntityId;
import trasluz.workbench.page.Html;

/// A small drawing of who stands behind an entity: holders above what they hold, the entity itself
/// at the bottom, its own holdings left out. Plain SVG text without scripts, so that it can stand
/// in any page.
///
/// Rows follow the fewest steps to the entity; within a row, parties stand above what they hold. A
/// holding that runs sideways or downwards (a loop) is drawn as a curve at the side.
final class OwnershipPicture {

  /// A party.
  ///
  /// @param tone the colour class: `caught`, `perhaps`, `sectoral`, `target` or `plain`
  /// @param note a short second line, such as `listed 2019-03-11`
  record Party(EntityId id, String caption, String tone, String note) {}

  /// A holding.
  ///
  /// @param sure false for a holding that is alleged, rumoured or perhaps over: drawn dashed
  record Holding(EntityId holder, EntityId subject, String label, boolean sure) {}

  /// The most parties drawn; a larger circle is cut at the far end, and the drawing says so.
  static final int MAX_PARTIES = 24;

  private static final int BOX_WIDTH = 206;
  private static final int BOX_HEIGHT = 62;
  private static final int GAP_X = 26;
  private static final int GAP_Y = 74;
  private static final int MARGIN = 16;

  private final EntityId target;
  private final Map<EntityId, Party> parties = new LinkedHashMap<>();
  private final List<Holding> holdings;
  private final Map<EntityId, Integer> row = new HashMap<>();
  private final Map<EntityId, Integer> x = new HashMap<>();
  private final List<List<EntityId>> rows = new ArrayList<>();
  private int leftOut;

  OwnershipPicture(EntityId target, List<Party> parties, List<Holding> holdings) {
    this.target = target;
    parties.forEach(party -> this.parties.put(party.id(), party));
    this.holdings = holdings;
    layOut();
  }

  private void layOut() {
    row.put(target, 0);
    rows.add(List.of(target));
    int drawn = 1;
    while (true) {
      List<EntityId> below = rows.getLast();
      Map<EntityId, Double> place = new LinkedHashMap<>();
      for (int i = 0; i < below.size(); i++) {
        for (Holding holding : holdings) {
          if (holding.subject().equals(below.get(i))
              && !row.containsKey(holding.holder())
              && parties.containsKey(holding.holder())) {
            place.merge(holding.holder(), (double) i, (a, b) -> (a + b) / 2);
          }
        }
      }
      List<EntityId> next =
          place.entrySet().stream()
              .sorted(
                  Comparator.comparingDouble(Map.Entry<EntityId, Double>::getValue)
                      .thenComparing(entry -> caption(entry.getKey())))
              .map(Map.Entry::getKey)
              .limit(MAX_PARTIES - drawn)
              .toList();
      leftOut += place.size() - next.size();
      if (next.isEmpty()) {
        break;
      }
      for (EntityId id : next) {
        row.put(id, rows.size());
      }
      rows.add(next);
      drawn += next.size();
    }
    int widest = rows.stream().mapToInt(List::size).max().orElse(1);
    for (List<EntityId> line : rows) {
      int indent = (widest - line.size()) * (BOX_WIDTH + GAP_X) / 2;
      for (int i = 0; i < line.size(); i++) {
        x.put(line.get(i), MARGIN + indent + i * (BOX_WIDTH + GAP_X));
      }
    }
  }

  private String caption(EntityId id) {
    return Optional.ofNullable(parties.get(id)).map(Party::caption).orElse(id.toString());
  }

  private int left(EntityId id) {
    return x.getOrDefault(id, MARGIN);
  }

  private int top(EntityId id) {
    int fromTop = rows.size() - 1 - row.getOrDefault(id, 0);
    return MARGIN + fromTop * (BOX_HEIGHT + GAP_Y);
  }

  /// The drawing as one `svg` element.
  String toSvg() {
    int widest = rows.stream().mapToInt(List::size).max().orElse(1);
    int width = 2 * MARGIN + widest * BOX_WIDTH + (widest - 1) * GAP_X + 40;
    int height = 2 * MARGIN + rows.size() * BOX_HEIGHT + (rows.size() - 1) * GAP_Y + 8;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" aria-label="Who holds what, above %s">
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" \
        markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 L8 4 L0 8 z"/>\
        </marker></defs>
        """
            .formatted(width, height, width, height, Html.escape(caption(target))));
    for (Holding holding : holdings) {
      if (row.containsKey(holding.holder()) && row.containsKey(holding.subject())) {
        drawHolding(svg, holding);
      }
    }
    rows.forEach(line -> line.forEach(id -> drawParty(svg, id)));
    return svg.append("</svg>\n").toString();
  }

  /// How many parties did not fit.
  int leftOut() {
    return leftOut;
  }

  private void drawHolding(StringBuilder svg, Holding holding) {
    int fromX = left(holding.holder()) + BOX_WIDTH / 2;
    int toX = left(holding.subject()) + BOX_WIDTH / 2;
    int fromY = top(holding.holder()) + BOX_HEIGHT;
    int toY = top(holding.subject());
    boolean downward = fromY < toY;
    String path;
    int labelX;
    int labelY;
    if (downward) {
      int middle = (fromY + toY) / 2;
      path =
          "M%d %d C%d %d %d %d %d %d"
              .formatted(fromX, fromY, fromX, middle, toX, middle, toX, toY - 2);
      labelX = (fromX * 2 + toX) / 3;
      labelY = fromY + (toY - fromY) * 2 / 5;
    } else {
      int side = Math.max(fromX, toX) + BOX_WIDTH / 2 + 18;
      int fromMiddle = top(holding.holder()) + BOX_HEIGHT / 2;
      int toMiddle = top(holding.subject()) + BOX_HEIGHT / 2;
      path =
          "M%d %d C%d %d %d %d %d %d"
              .formatted(
                  fromX + BOX_WIDTH / 2,
                  fromMiddle,
                  side + 20,
                  fromMiddle,
                  side + 20,
                  toMiddle,
                  toX + BOX_WIDTH / 2 + 2,
                  toMiddle);
      labelX = side;
      labelY = (fromMiddle + toMiddle) / 2;
    }
    svg.append(
        "<path class=\"%s\" d=\"%s\" marker-end=\"url(#tip)\"/>\n"
            .formatted(holding.sure() ? "line" : "line unsure", path));
    svg.append(
        "<text class=\"share\" x=\"%d\" y=\"%d\">%s</text>\n"
            .formatted(labelX, labelY, Html.escape(holding.label())));
  }

  private void drawParty(StringBuilder svg, EntityId id) {
    Party party = parties.getOrDefault(id, new Party(id, id.toString(), "plain", ""));
    int left = left(id);
    int top = top(id);
    svg.append(
        "<g class=\"party %s\"><title>%s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>"
            .formatted(
                party.tone(),
                Html.escape(party.caption() + " (" + id + ")"),
                left,
                top,
                BOX_WIDTH,
                BOX_HEIGHT));
    List<String> lines = wrap(party.caption(), 24);
    int y = top + (lines.size() == 1 ? 26 : 19);
    for (String line : lines) {
      svg.append(
          "<text x=\"%d\" y=\"%d\">%s</text>"
              .formatted(left + BOX_WIDTH / 2, y, Html.escape(line)));
      y += 15;
    }
    svg.append(
        "<text class=\"note\" x=\"%d\" y=\"%d\">%s</text></g>\n"
            .formatted(left + BOX_WIDTH / 2, top + BOX_HEIGHT - 8, Html.escape(party.note())));
  }

  /// At most two lines, cut with an ellipsis.
  private static List<String> wrap(String text, int width) {
    if (text.length() <= width) {
      return List.of(text);
    }
    int cut = text.lastIndexOf(' ', width);
    int end = cut > 0 ? cut : width;
    String rest = text.substring(end).strip();
    return List.of(
        text.substring(0, end),
        rest.length() <= width ? rest : rest.substring(0, width - 1).strip() + "…");
  }
}
