package trasluz.match;

import java.util.Arrays;

/// One of the two names that a [Pairing] compares, laid out for speed. It is filled anew for each
/// name; one instance serves one thread.
final class Side {
  final Part[] parts = new Part[NameParts.MOST];

  /// The part with the particles before it in one word; empty where none stands before it.
  final String[] glued = new String[NameParts.MOST];

  /// Points that agreement on a part is worth.
  final int[] worth = new int[NameParts.MOST];

  int count;
  Bearer bearer = Bearer.UNKNOWN;
  String legalForm = "";
  int descentBefore = -1;

  /// Takes a name that stands in no index: worths follow from the words alone.
  void fill(NameParts name) {
    count = name.parts().size();
    for (int i = 0; i < count; i++) {
      Part part = name.parts().get(i);
      String whole = name.glued().get(i);
      parts[i] = part;
      glued[i] = whole.equals(part.text()) ? "" : whole;
      worth[i] = Points.worth(part, 0, 0);
    }
    bearer = name.bearer();
    legalForm = name.legalForm();
    descentBefore = name.descentBefore();
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(parts, count));
  }
}
