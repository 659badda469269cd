package trasluz.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/// Takes the article out of a web page.
///
/// Navigation, forms, scripts, whatever a reader of the page would not see, notices about cookies
/// and what readers comment are left out; of the rest the blocks that are mostly links go too
/// (Kohlschütter et al. 2010 on link density). All other text is kept, in whatever element it
/// stands. Nothing is fetched, and entities of the page are not expanded from outside.
final class PageText {
  private static final String UNSEEN =
      "script,style,noscript,template,iframe,object,svg,nav,header nav,footer,aside,form,button,select,"
          + "dialog,[role=dialog],[role=navigation],"
          + "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
          + "[style*=visibility:hidden],[style*=visibility: hidden],[style*=font-size:0],[style*=opacity:0]";

  /// Words of a class or id that tell a part which is not the article's, as `post-comments` does.
  private static final Set<String> FOREIGN =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "breadcrumb",
          "breadcrumbs",
          "sidebar");

  private static final Pattern WORDS = Pattern.compile("[^a-z]+");

  /// A part that has one of these is not all foreign, whatever it is called.
  private static final String OWN = "h1, main, [role=main], [itemprop=articleBody]";

  private static final int SHORTEST = 40;

  private PageText() {}

  /// The article's paragraphs, one a line with an empty line between; empty where a page is all
  /// navigation.
  static TakenText ofPage(String html) {
    Document page = Jsoup.parse(html);
    Optional<LocalDate> stated = StatedDay.ofPage(page);
    Optional<String> outlet = StatedOutlet.ofPage(page);
    return new TakenText(text(page), stated, outlet);
  }

  private static String text(Document page) {
    page.select(UNSEEN).remove();
    Set<Node> holders = holders(page);
    NodeTraversor.filter(
        (node, _) ->
            node instanceof Element part && !holders.contains(part) && isForeign(part)
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE,
        page.body());
    return PageBlocks.text(article(page));
  }

  /// The parts that are the article's own, and all around them.
  private static Set<Node> holders(Document page) {
    Set<Node> out = new HashSet<>(Set.of(page.body()));
    for (Element own : page.select(OWN)) {
      Optional<Element> at = Optional.of(own);
      while (at.isPresent() && out.add(at.get())) {
        at = Optional.ofNullable(at.get().parent());
      }
    }
    return out;
  }

  private static boolean isForeign(Element part) {
    String called = (part.className() + " " + part.id()).toLowerCase(Locale.ROOT);
    return WORDS.splitAsStream(called).anyMatch(FOREIGN::contains);
  }

  /// The main part, or the article, where one is marked; of several articles the one that has most
  /// of their text, and all where none has.
  private static List<Element> article(Document page) {
    Element main = page.selectFirst("main, [role=main]");
    if (main != null && main.text().length() > SHORTEST) {
      return List.of(main);
    }
    List<Element> articles = articles(page);
    int all = articles.stream().mapToInt(one -> one.text().length()).sum();
    if (all <= SHORTEST) {
      return List.of(page.body());
    }
    return articles.stream()
        .filter(one -> 2 * one.text().length() > all)
        .findFirst()
        .map(List::of)
        .orElse(articles);
  }

  /// Those that stand in no other.
  private static List<Element> articles(Document page) {
    List<Element> out = new ArrayList<>();
    NodeTraversor.filter(
        (node, _) -> {
          if (node instanceof Element part && part.is("article,[itemprop=articleBody]")) {
            out.add(part);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        },
        page.body());
    return List.copyOf(out);
  }
}
