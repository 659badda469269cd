package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Writes the text of a part of a page, block by block, as it would be seen: what stands in
/// paragraphs, list items and headings, between them, or parted by two line breaks. A row of a
/// table is one block, `Owner: Ana Ruiz, 60 %`. Blocks that are mostly links are left out, but for
/// the headline.
final class PageBlocks implements NodeVisitor {
  private static final double MOST_LINKS = 0.5;

  /// The names in a table are often links.
  private static final double MOST_LINKS_OF_ROW = 0.8;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  /// How many characters of the block stand in links.
  private int linked;

  /// How many links, headlines and preformatted texts are open here.
  private int links;

  private int headlines;
  private int preformatted;

  private int breaks;
  private int cells;

  private PageBlocks() {}

  /// The blocks of some parts, with an empty line between two.
  static String text(List<Element> parts) {
    PageBlocks visitor = new PageBlocks();
    for (Element part : parts) {
      NodeTraversor.traverse(visitor, part);
      visitor.finish();
    }
    return String.join("\n\n", visitor.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text -> add(preformatted > 0 ? text.getWholeText() : text.text());
      case Element element -> open(element);
      default -> {
        // Comments and declarations are no text.
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "a" -> links++;
      case "br" -> lineBreak();
      case "td", "th" -> cell();
      default -> {
        if (element.isBlock()) {
          finish();
        }
      }
    }
    count(element, 1);
  }

  private void close(Element element) {
    count(element, -1);
    switch (element.normalName()) {
      case "a" -> links--;
      case "br", "td", "th" -> {
        // What follows tells whether the block ends here.
      }
      case "tr" -> finish();
      default -> {
        if (element.isBlock()) {
          finish();
        }
      }
    }
  }

  private void count(Element element, int by) {
    switch (element.normalName()) {
      case "h1" -> headlines += by;
      case "pre" -> preformatted += by;
      default -> {
        // Nothing to count.
      }
    }
  }

  /// One is a space, as in an address; two part paragraphs.
  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      finish();
    } else {
      block.append(preformatted > 0 ? "\n" : " ");
    }
  }

  /// A cell goes on with its row, unless a block of its own ended in the one before.
  private void cell() {
    boolean first = block.toString().isBlank();
    if (!first) {
      block.setLength(block.toString().stripTrailing().length());
      block.append(cells == 1 ? ": " : ", ");
    }
    cells = first ? 1 : cells + 1;
  }

  private void add(String text) {
    if (text.isBlank()) {
      if (!block.isEmpty()) {
        block.append(preformatted > 0 ? text : " ");
      }
      return;
    }
    breaks = 0;
    block.append(text);
    linked += links > 0 && headlines == 0 ? text.strip().length() : 0;
  }

  private void finish() {
    String text = preformatted > 0 ? block.toString().strip() : spaced(block);
    double most = cells > 1 ? MOST_LINKS_OF_ROW : MOST_LINKS;
    if (!text.isEmpty() && linked <= most * text.length()) {
      blocks.add(text);
    }
    block.setLength(0);
    linked = 0;
    breaks = 0;
    cells = 0;
  }

  private static String spaced(StringBuilder text) {
    return text.toString().strip().replaceAll(" {2,}", " ");
  }
}
