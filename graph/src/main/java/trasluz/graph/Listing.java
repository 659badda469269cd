package trasluz.graph;

import java.util.List;
import java.util.Optional;
import trasluz.statement.DesignationKind;
import trasluz.statement.Holds;

/// That a party is listed, or blocked by definition, on the day asked about.
///
/// Statements about one party, authority, regime, programme and kind are one listing. Lists often
/// carry no date; such a statement says "on an unknown day, not later than this copy of the list".
/// Where another statement about the same listing has a date, that one says from when, and the
/// undated one only agrees. Where none has, the listing holds perhaps on the days before the copy.
///
/// A listing is a public act: an official statement of it counts as known from the day it took
/// effect, even if the copy at hand is younger. An undated listing in a copy younger than the
/// known-by date was not known then, or not for sure; where nothing else is known of the listing it
/// holds perhaps, with a note, unless a dated statement, known whenever, says that it did not hold.
///
/// @param party the node
/// @param holds YES or PERHAPS
/// @param support 0 to 5
/// @param contradiction 0 to 5
/// @param cited statements by number and part
/// @param note what a reader must know about the dates
public record Listing(
    int party,
    String authority,
    String regime,
    String programme,
    DesignationKind kind,
    Holds holds,
    int support,
    int contradiction,
    List<CitedStatement> cited,
    Optional<String> note) {

  public Listing {
    cited = List.copyOf(cited);
  }

  /// A statement by number and what it does for the listing.
  public record CitedStatement(int number, Part part) {}

  Listing of(int node) {
    return new Listing(
        node, authority, regime, programme, kind, holds, support, contradiction, cited, note);
  }

  /// The same listing, held for sure.
  public Listing surely() {
    return new Listing(
        party, authority, regime, programme, kind, Holds.YES, support, contradiction, cited, note);
  }

  /// `OFAC VENEZUELA-EO13850`.
  @Override
  public String toString() {
    return authority + " " + programme;
  }
}
