package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import trasluz.exposure.Timeline;
import trasluz.statement.Statement;

/// Says a timeline in words and in JSON, a line or an object for each period.
public final class TimelineAnswer {

  private static final int CAUSES = 6;

  private final ClaimText claims;
  private final LeftOut leftOut;

  public TimelineAnswer(ClaimText claims, LeftOut leftOut) {
    this.claims = claims;
    this.leftOut = leftOut;
  }

  public void write(Timeline timeline, boolean json, PrintWriter out) {
    if (!json) {
      out.printf(
          "%s (%s), law read back from %s%n",
          timeline.name(), timeline.entity(), timeline.readOn());
    }
    for (Timeline.Period period : timeline.periods()) {
      if (json) {
        out.println(Json.line(leftOut.addTo(json(timeline, period), claims)));
      } else {
        write(period, out);
      }
    }
    if (!json) {
      out.println();
    }
  }

  private Json.Fields json(Timeline timeline, Timeline.Period period) {
    return Json.object()
        .add("entity", timeline.entity())
        .add("name", timeline.name())
        .add("regime", timeline.regime())
        .add("known_by", timeline.knownBy())
        .add("read_on", timeline.readOn())
        .add("from", period.from())
        .add("to", period.to())
        .add("status", period.asThen())
        .add("status_as_now_read", period.asNowRead())
        .add("rule_version", period.rule().id())
        .add("causes", period.causes().stream().map(s -> Json.statement(s, claims)).toList());
  }

  private void write(Timeline.Period period, PrintWriter out) {
    String now = period.asNowRead() == period.asThen() ? "" : "; as now read " + period.asNowRead();
    out.printf(
        "  %-10s to %-10s  %s%s  [%s]%n",
        period.from().map(LocalDate::toString).orElse("always"),
        period.to().map(LocalDate::toString).orElse("further on"),
        period.asThen(),
        now,
        period.rule().id());
    List<Statement> causes = period.causes();
    causes.stream()
        .limit(CAUSES)
        .forEach(cause ->
            out.printf("      %s, %s%n", claims.sentence(cause), claims.provenance(cause)));
    if (causes.size() > CAUSES) {
      out.printf("      and %d other statements%n", causes.size() - CAUSES);
    }
  }
}
