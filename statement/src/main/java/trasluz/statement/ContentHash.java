package trasluz.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// Hashes a list of fields so that no two different lists run together: every field is preceded by
/// its length. SHA-256, of which a [StatementId] keeps the first 128 bits.
final class ContentHash {
  private static final ThreadLocal<MessageDigest> SHA256 =
      ThreadLocal.withInitial(ContentHash::sha256);

  private final MessageDigest digest;

  ContentHash() {
    digest = SHA256.get();
    digest.reset();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  ContentHash add(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    int length = bytes.length;
    digest.update((byte) (length >>> 24));
    digest.update((byte) (length >>> 16));
    digest.update((byte) (length >>> 8));
    digest.update((byte) length);
    digest.update(bytes);
    return this;
  }

  /// An absent field differs from an empty one.
  ContentHash add(Optional<String> field) {
    return field.map(value -> add("+").add(value)).orElseGet(() -> add("-"));
  }

  StatementId toStatementId() {
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new StatementId(bytes.getLong(), bytes.getLong());
  }
}
