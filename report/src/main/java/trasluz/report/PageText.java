package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Takes the article out of a web page, and the entries out of a feed.
///
/// Navigation, forms, scripts and whatever a reader of the page would not see are left out; of the
/// rest the blocks that are mostly links go too (Kohlschütter et al. 2010 on link density). Nothing
/// is fetched, and entities of the page are not expanded from outside.
final class PageText {
  private static final String UNSEEN =
      "script,style,noscript,template,iframe,object,svg,nav,header nav,footer,aside,form,button,select,"
          + "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
          + "[style*=visibility:hidden],[style*=visibility: hidden],[style*=font-size:0],[style*=opacity:0]";
  private static final String BLOCKS =
      "h1,h2,h3,p,li,blockquote,pre,td,dd,figcaption,time.dateline";

  /// The blocks whose text has that of the blocks within them.
  private static final Set<String> HOLDERS = Set.of("p", "li", "td", "blockquote");

  private static final double MOST_LINKS = 0.5;
  private static final int SHORTEST_ITEM = 40;

  private PageText() {}

  /// The article's paragraphs, one a line with an empty line between; empty where a page is all
  /// navigation.
  static String ofPage(String html) {
    return ofDocument(Jsoup.parse(html));
  }

  private static String ofDocument(Document page) {
    page.select(UNSEEN).remove();
    Element article = article(page);
    List<String> blocks = new ArrayList<>();
    for (Element block : article.select(BLOCKS)) {
      boolean outermost =
          block.parents().stream().noneMatch(parent -> HOLDERS.contains(parent.normalName()));
      if (outermost) {
        text(block).ifPresent(blocks::add);
      }
    }
    String text = String.join("\n\n", blocks);
    boolean bare = blocks.isEmpty() && page.select("a").isEmpty();
    return bare ? page.text() : text;
  }

  /// The marked article, or the part of the page with most text in paragraphs.
  private static Element article(Document page) {
    Element marked = page.selectFirst("article, main, [role=main], [itemprop=articleBody]");
    if (marked != null && marked.text().length() > SHORTEST_ITEM) {
      return marked;
    }
    return page.body();
  }

  private static Optional<String> text(Element block) {
    String text = block.text().strip();
    int linked = block.select("a").stream().mapToInt(link -> link.text().length()).sum();
    boolean navigation = text.isEmpty() || linked > MOST_LINKS * text.length();
    boolean item = block.is("li,td,dd") && text.length() < SHORTEST_ITEM;
    return navigation || item ? Optional.empty() : Optional.of(text);
  }

  /// The entries of a feed: title, then text, with an empty line between entries.
  static String ofFeed(String xml) {
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    List<String> entries = new ArrayList<>();
    for (Element entry : feed.select("item, entry")) {
      List<String> parts = new ArrayList<>();
      for (String tag : List.of("title", "description", "summary", "content", "content|encoded")) {
        Element part = entry.selectFirst("> " + tag);
        if (part != null) {
          String text = ofDocument(Jsoup.parse(part.wholeText()));
          String told = text.isBlank() ? Jsoup.parse(part.wholeText()).text() : text;
          if (!told.isBlank() && !parts.contains(told)) {
            parts.add(told);
          }
        }
      }
      entries.add(String.join("\n\n", parts));
    }
    return String.join("\n\n", entries);
  }
}
