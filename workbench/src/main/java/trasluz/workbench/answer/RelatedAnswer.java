package trasluz.workbench.answer;

import java.io.PrintWriter;
import trasluz.exposure.Divestment;
import trasluz.exposure.Related;
import trasluz.statement.Amount;
import trasluz.statement.Grade;

/// Says who stands close to caught parties, and which stakes were sold near a listing.
public final class RelatedAnswer {

  private static final int LINKS = 4;

  private RelatedAnswer() {}

  /// The object for one party.
  public static Json.Fields json(Related party, ClaimText claims) {
    return Json.object()
        .add("entity", party.entity())
        .add("name", party.name())
        .add("status", party.status())
        .add("share", ExposureAnswer.share(party.share()))
        .add("shortfall", party.shortfall())
        .add("newly_caught_if_listed", party.gained())
        .add("controls", party.controls())
        .add("days_from_listing", party.daysFromListing())
        .add("grade", party.grade().map(Grade::level))
        .add("traded", party.traded().map(Amount::toString))
        .add(
            "links",
            party.links().stream()
                .map(link ->
                    Json.object()
                        .add("kind", link.kind())
                        .add("caught", link.caught())
                        .add("text", link.words())
                        .add(
                            "statements",
                            link.statements().stream()
                                .map(statement -> Json.statement(statement, claims))
                                .toList()))
                .toList());
  }

  /// A few lines for one party.
  public static void write(Related party, ClaimText claims, PrintWriter out) {
    out.printf(
        "  %s (%s): %s, %s %% short%s%s%s%s%n",
        party.name(),
        party.entity(),
        party.status(),
        party.shortfall().toPlainString(),
        party.gained() == 0 ? "" : "; its listing would reach " + party.gained() + " more",
        party.controls() == 0 ? "" : "; controls " + party.controls(),
        party
            .daysFromListing()
            .map(days -> "; a stake changed " + days + " days from a listing")
            .orElse(""),
        party.traded().map(amount -> "; traded " + ClaimText.amount(amount)).orElse(""));
    party.links().stream()
        .limit(LINKS)
        .forEach(link -> {
          out.printf("      %s%n", link.words());
          link.statements()
              .forEach(statement -> out.printf("        %s%n", claims.provenance(statement)));
        });
    if (party.links().size() > LINKS) {
      out.printf("      and %d other links%n", party.links().size() - LINKS);
    }
  }

  /// The object for one sale.
  public static Json.Fields json(Divestment sale, ClaimText claims) {
    return Json.object()
        .add("company", sale.company())
        .add("name", sale.name())
        .add("listed_party", sale.seller())
        .add("listed_name", sale.sellerName())
        .add("sold", sale.sold())
        .add("listed", sale.listed())
        .add("days_after_listing", sale.daysAfterListing())
        .add("before", ExposureAnswer.share(sale.before()))
        .add("after", ExposureAnswer.share(sale.after()))
        .add(
            "buyers",
            sale.buyers().stream()
                .map(buyer ->
                    Json.object()
                        .add("entity", buyer.entity())
                        .add("name", buyer.name())
                        .add("share", ExposureAnswer.share(buyer.gained()))
                        .add("ties", buyer.ties()))
                .toList())
        .add("text", sale.words())
        .add(
            "statements",
            sale.statements().stream()
                .map(statement -> Json.statement(statement, claims))
                .toList());
  }
}
