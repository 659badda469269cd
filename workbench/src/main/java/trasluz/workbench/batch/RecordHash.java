package trasluz.workbench.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Tells whether a record is still what it was: the first 128 bits of SHA-256 over named sets of
/// texts, each text preceded by its length so that no two records run together.
final class RecordHash {
  private static final int DIGITS = 32;

  private final MessageDigest digest = sha256();

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /// The order of the values does not matter, nor how often each is there.
  void add(String field, Stream<String> values) {
    List<String> sorted = values.distinct().sorted().toList();
    add(field + " " + sorted.size());
    sorted.forEach(this::add);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /// 32 hexadecimal digits.
  String digits() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
