package trasluz.workbench.reading;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import trasluz.report.Cue;
import trasluz.report.Mention;
import trasluz.report.Reading;
import trasluz.report.Sentence;
import trasluz.report.TextDocument;
import trasluz.workbench.page.Html;

/// The text itself, with names and the words of doubt marked where they stand, and behind each
/// sentence the numbers of the claims that were read in it.
final class MarkedText {
  /// Of a longer text only the sentences that name somebody are shown: nobody reads more in a page,
  /// and browsers fail on it.
  static final int LONGEST = 300_000;

  private final Reading reading;
  private final Function<String, String> tones;
  private final Map<Integer, List<Integer>> claims = new HashMap<>();

  /// @param tones the colour class of a mention by the id of whom it names
  MarkedText(Reading reading, Function<String, String> tones) {
    this.reading = reading;
    this.tones = tones;
    for (int i = 0; i < reading.proposals().size(); i++) {
      claims
          .computeIfAbsent(reading.proposals().get(i).sentence(), _ -> new ArrayList<>())
          .add(i + 1);
    }
  }

  void write(TextDocument document, PrintWriter out) {
    String text = document.text();
    boolean whole = text.length() <= LONGEST;
    if (!whole) {
      out.println(
          "<p class=\"small\">The text is long: only sentences that name somebody are shown.</p>");
    }
    out.print("<div class=\"text\" dir=\"auto\">");
    int at = 0;
    int points = 0;
    int mention = 0;
    for (Sentence sentence : reading.sentences()) {
      List<Mention> here = new ArrayList<>();
      for (;
          mention < reading.mentions().size()
              && reading.mentions().get(mention).start() < sentence.end();
          mention++) {
        here.add(reading.mentions().get(mention));
      }
      int start = text.offsetByCodePoints(at, sentence.start() - points);
      String gap = text.substring(at, start);
      at = start + sentence.text().length();
      points = sentence.end();
      if (whole) {
        out.print(Html.escape(gap));
        write(sentence, here, out);
      } else if (!sentence.entities().isEmpty()) {
        out.print("<span class=\"skipped\">… (%d) </span>".formatted(sentence.number()));
        write(sentence, here, out);
        out.println();
      }
    }
    out.print(whole ? Html.escape(text.substring(at)) : "");
    out.println("</div>");
  }

  private void write(Sentence sentence, List<Mention> mentions, PrintWriter out) {
    List<Integer> numbers = claims.getOrDefault(sentence.number(), List.of());
    out.printf(
        "<span class=\"sentence %s%s\" id=\"s%d\">",
        sentence.hedge().code(), numbers.isEmpty() ? "" : " claimed", sentence.number());
    TreeSet<Integer> edges = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    for (Mention mention : mentions) {
      edges.addAll(List.of(mention.start(), Math.min(mention.end(), sentence.end())));
    }
    for (Cue cue : sentence.cues()) {
      edges.addAll(List.of(cue.start(), Math.min(cue.end(), sentence.end())));
    }
    List<Integer> places = List.copyOf(edges);
    for (int i = 0; i + 1 < places.size(); i++) {
      write(sentence, places.get(i), places.get(i + 1), mentions, out);
    }
    out.print("</span>");
    for (int number : numbers) {
      out.printf("<sup><a href=\"#c%d\">%d</a></sup>", number, number);
    }
  }

  /// A piece within which nothing begins or ends.
  private void write(
      Sentence sentence, int from, int to, Collection<Mention> mentions, PrintWriter out) {
    String text = sentence.text();
    int begin = text.offsetByCodePoints(0, from - sentence.start());
    int end = text.offsetByCodePoints(begin, to - from);
    String piece = Html.escape(text.substring(begin, end));
    String marked =
        sentence.cues().stream()
            .filter(cue -> cue.start() <= from && to <= cue.end())
            .findFirst()
            .map(cue -> "<em class=\"%s\">%s</em>".formatted(cue.hedge().code(), piece))
            .orElse(piece);
    String tone =
        mentions.stream()
            .filter(mention -> mention.start() <= from && to <= mention.end())
            .findFirst()
            .map(mention -> tones.apply(mention.entity()))
            .orElse("");
    out.print(tone.isEmpty() ? marked : "<mark class=\"%s\">%s</mark>".formatted(tone, marked));
  }
}
