package trasluz.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import trasluz.statement.Schema;

/// Two names of which somebody has said whether they mean the same.
///
/// @param group where the pair comes from
/// @param tier how sure of the label whoever gave it is: STRONG, MEDIUM, WEAK
record LabelledPair(
    String group, Schema schema, String left, String right, boolean isMatch, String tier) {

  /// Which half of the pairs it belongs to, fixed before any amount was set.
  enum Half {
    /// May be looked at while amounts are set.
    TUNE,
    /// Is only counted.
    CONFIRM
  }

  static List<LabelledPair> read(Path file) throws IOException {
    return CsvFile.read(file).stream().map(LabelledPair::of).toList();
  }

  private static LabelledPair of(Map<String, String> row) {
    return new LabelledPair(
        row.getOrDefault("case_group", ""),
        Schema.parseOptional(row.getOrDefault("schema", "")).orElse(Schema.THING),
        row.getOrDefault("name1", ""),
        row.getOrDefault("name2", ""),
        row.getOrDefault("is_match", "").equals("true"),
        row.getOrDefault("quality", ""));
  }

  /// By the first byte of the SHA-256 of both names: [Half#TUNE] where it is even.
  Half half() {
    byte[] text = ("trasluz|" + left + "|" + right).getBytes(StandardCharsets.UTF_8);
    try {
      return MessageDigest.getInstance("SHA-256").digest(text)[0] % 2 == 0
          ? Half.TUNE
          : Half.CONFIRM;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  WrittenIn scripts() {
    return WrittenIn.of(left, right);
  }
}
