package trasluz.graph;

import java.util.HashMap;
import java.util.Map;
import trasluz.statement.Share;

/// The wider ranges of the few interests that are told in several versions.
record Versions(Map<Integer, Share> shares) {

  static final Versions NONE = new Versions(Map.of());

  Versions {
    shares = Map.copyOf(shares);
  }

  boolean has(int interest) {
    return shares.containsKey(interest);
  }

  Share share(int interest) {
    Share share = shares.get(interest);
    if (share == null) {
      throw new IllegalArgumentException("interest " + interest + " is told in one version only");
    }
    return share;
  }

  Versions chosen(int[] interests) {
    if (shares.isEmpty()) {
      return NONE;
    }
    Map<Integer, Share> out = new HashMap<>();
    for (int i = 0; i < interests.length; i++) {
      if (has(interests[i])) {
        out.put(i, share(interests[i]));
      }
    }
    return new Versions(out);
  }
}
