package trasluz.match;

import java.util.List;

/// The answer to a [Query].
///
/// @param matches best first; equal scores in the order of the entity ids
/// @param remarks what limits the answer, in whole sentences; usually none
public record Screened(List<Match> matches, List<String> remarks) {

  public Screened {
    matches = List.copyOf(matches);
    remarks = List.copyOf(remarks);
  }
}
