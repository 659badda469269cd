package trasluz.workbench.reading;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.report.Likelihood;
import trasluz.report.Proposal;
import trasluz.report.Reading;
import trasluz.report.ReportEntity;
import trasluz.report.TextDocument;
import trasluz.statement.Snapshot;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.ProposalText;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.answer.ReadingMode;
import trasluz.workbench.page.Html;
import trasluz.workbench.page.Page;

/// One text as it was read, as a page: whom it names and which of them are listed, what it claims
/// as arrows drawn as surely as it tells them, and the text with all of it marked. Everything that
/// comes from the text is escaped.
public final class ReadingPage {
  private final TextDocument document;
  private final Reading reading;
  private final Map<String, String> names;
  private final Map<String, ReportEntity> entities = new HashMap<>();

  private ReadingPage(TextDocument document, Reading reading) {
    this.document = document;
    this.reading = reading;
    this.names = ReadingAnswer.names(reading);
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /// @param mode how the text was read
  /// @param lists with which its names were compared
  public static void write(
      TextDocument document,
      Reading reading,
      ReadingMode mode,
      List<Snapshot> lists,
      PrintWriter out) {
    Page.open(document.name() + " · Trasluz reading", ReadingStyle.CSS, out);
    ReadingPage page = new ReadingPage(document, reading);
    page.writeHead(mode, out);
    page.writeNamed(out);
    page.writeClaims(out);
    out.println("<section><h2>The text</h2>");
    new MarkedText(reading, page::tone).write(document, out);
    out.println("</section>");
    writeLists(lists, out);
    Page.close(out);
  }

  private void writeHead(ReadingMode mode, PrintWriter out) {
    out.printf(
        "<header><p class=\"brand\">Trasluz reading</p><h1>%s</h1>%n",
        Html.escape(document.name()));
    String day =
        reading
            .stated()
            .map(stated -> "dated <b>" + stated + "</b>")
            .orElse("without a date that was found");
    String copy =
        document
            .captured()
            .map(captured -> " · this copy saved <b>" + captured + "</b>")
            .orElse("");
    out.printf("<p class=\"dates\">%s%s</p>%n", day, copy);
    document
        .outlet()
        .ifPresent(
            outlet -> out.printf("<p>%s</p>%n", Html.escape(ReadingAnswer.outletLine(outlet))));
    out.printf(
        "<p class=\"small\">%s <span class=\"hash\">SHA-256 %s</span></p>%n",
        Html.escape(mode.sentence(reading.language())), reading.documentSha256());
    reading
        .unread()
        .forEach(unread ->
            out.printf(
                "<p class=\"denied defect\">%s</p>%n",
                Html.escape(ReadingAnswer.unreadLine(unread))));
    out.println(
        "<p>A program read this by rules and may have misread it. Each claim is for a person to"
            + " compare with the text; none is in any case until a person accepts it.</p></header>");
  }

  /// The colour class of somebody: listed, perhaps listed, else what sort of name it is.
  private String tone(String id) {
    Optional<ReportEntity> entity = Optional.ofNullable(entities.get(id));
    if (entity.isEmpty()) {
      return "plain";
    }
    Optional<ReportEntity.Candidate> candidate = entity.get().candidate();
    if (candidate.isPresent() && !ReadingAnswer.programmes(candidate.get()).isEmpty()) {
      return candidate.get().likelihood() == Likelihood.LIKELY ? "caught" : "perhaps";
    }
    return entity.get().type().isPlace() ? "place" : "plain";
  }

  private void writeNamed(PrintWriter out) {
    List<ReportEntity> parties =
        reading.entities().stream().filter(entity -> !entity.type().isPlace()).toList();
    out.println("<section><h2>Whom it names</h2>");
    if (parties.isEmpty()) {
      out.println("<p>Nobody that was recognised.</p></section>");
      return;
    }
    out.println("<ul class=\"named\">");
    Stream.of("caught", "perhaps", "plain")
        .flatMap(tone -> parties.stream().filter(entity -> tone(entity.id()).equals(tone)))
        .forEach(entity ->
            out.printf(
                "<li class=\"%s\"><b>%s</b><small>%s</small></li>%n",
                tone(entity.id()), Html.escape(entity.name()), Html.escape(note(entity))));
    out.println("</ul>");
    out.println(
        "<p class=\"small legend\"><span class=\"key caught\"></span>likely somebody listed"
            + " <span class=\"key perhaps\"></span>perhaps somebody listed"
            + " <span class=\"key plain\"></span>not found on the lists below,"
            + " which is no finding that nothing reaches them</p></section>");
  }

  /// `Person`, or `likely ofac:26503, listed: VENEZUELA-EO13850 [ofac, 2023-12-28]`.
  private static String note(ReportEntity entity) {
    if (entity.candidate().isEmpty()) {
      return entity.type().code();
    }
    ReportEntity.Candidate candidate = entity.candidate().get();
    String programmes = ReadingAnswer.programmes(candidate);
    return "%s %s, %s [%s, %s]"
        .formatted(
            ClaimText.word(candidate.likelihood()),
            ReadingAnswer.ids(candidate),
            programmes.isEmpty() ? "in the case, not listed" : "listed: " + programmes,
            candidate.because().source().id(),
            candidate.because().citation().snapshot().date());
  }

  private void writeClaims(PrintWriter out) {
    out.println("<section><h2>What it claims</h2>");
    if (reading.proposals().isEmpty()) {
      out.println("<p>No rule reads a relation in this text.</p></section>");
      return;
    }
    out.println("<ol class=\"claims\">");
    for (int i = 0; i < reading.proposals().size(); i++) {
      writeClaim(i + 1, reading.proposals().get(i), out);
    }
    out.println("</ol></section>");
  }

  private void writeClaim(int number, Proposal claim, PrintWriter out) {
    Optional<String> object = ProposalText.toward(claim);
    String details = ProposalText.details(claim, names);
    out.printf(
        "<li class=\"%s\" id=\"c%d\"><div class=\"arrow\">%s<span class=\"how\">%s%s<span class=\"line\"></span>%s</span>%s</div>%n",
        claim.toldAs().code(),
        number,
        party(claim.subject()),
        claim.positive() ? "" : "<b>not</b> ",
        claim.relation().code().replace('_', ' '),
        details.isEmpty() ? "&nbsp;" : "<small>" + Html.escape(details) + "</small>",
        object.map(this::party).orElseGet(() -> box("plain", claim.objectText().orElse("?"))));
    out.printf(
        "<span class=\"telling\">%d · %s · <a class=\"at\" href=\"#s%d\">sentence %d</a></span></li>%n",
        number, told(claim), claim.sentence(), claim.sentence());
  }

  /// `<b>alleged</b> by the clerk · «allegedly» · read from context: he`.
  private String told(Proposal claim) {
    Proposal.Stance stance = claim.stance();
    return Stream.of(
            "<b>%s</b> by %s".formatted(stance.hedge().word(), Html.escape(by(stance))),
            stance.checkCue() ? "look at the sentence: a word of doubt may reach this" : "",
            stance.cues().isEmpty()
                ? ""
                : "«" + Html.escape(String.join(", ", stance.cues())) + "»",
            claim.filledFromContext().isEmpty()
                ? ""
                : "read from context: " + Html.escape(String.join(", ", claim.filledFromContext())))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String by(Proposal.Stance stance) {
    return switch (stance.attributedTo()) {
      case Proposal.Stance.AUTHOR -> "the author";
      case Proposal.Stance.UNNAMED -> "somebody unnamed";
      case String by -> names.getOrDefault(by, by);
    };
  }

  private String party(String id) {
    return box(tone(id), names.getOrDefault(id, id));
  }

  private static String box(String tone, String text) {
    return "<span class=\"party %s\">%s</span>".formatted(tone, Html.escape(text));
  }

  private static void writeLists(List<Snapshot> lists, PrintWriter out) {
    out.println("<section><h2>Names compared with</h2><ul>");
    if (lists.isEmpty()) {
      out.println("<li>Nothing: there is no case, or it has no source.</li>");
    }
    Page.lists(lists, out);
    out.println("</ul></section>");
  }
}
