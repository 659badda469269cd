package trasluz.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Hashes a list of fields so that no two different lists run together: every field is preceded by
/// its length. SHA-256, of which a [StatementId] keeps the first 128 bits.
final class ContentHash {
  private static final ThreadLocal<MessageDigest> SHA256 =
      ThreadLocal.withInitial(ContentHash::sha256);

  /// All fields so far: digesting them in one piece takes half the time of digesting each.
  private byte[] bytes = new byte[512];

  private int size;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  ContentHash add(String field) {
    byte[] text = field.getBytes(StandardCharsets.UTF_8);
    int length = text.length;
    if (bytes.length - size < length + Integer.BYTES) {
      bytes = Arrays.copyOf(bytes, 2 * (size + length + Integer.BYTES));
    }
    bytes[size++] = (byte) (length >>> 24);
    bytes[size++] = (byte) (length >>> 16);
    bytes[size++] = (byte) (length >>> 8);
    bytes[size++] = (byte) length;
    System.arraycopy(text, 0, bytes, size, length);
    size += length;
    return this;
  }

  /// An absent field differs from an empty one.
  ContentHash add(Optional<String> field) {
    return field.isPresent() ? add("+").add(field.get()) : add("-");
  }

  StatementId toStatementId() {
    ByteBuffer hash = ByteBuffer.wrap(digest());
    return new StatementId(hash.getLong(), hash.getLong());
  }

  /// 64 hexadecimal digits.
  String toHex() {
    return HexFormat.of().formatHex(digest());
  }

  private byte[] digest() {
    MessageDigest digest = SHA256.get();
    digest.update(bytes, 0, size);
    return digest.digest();
  }

  /// SHA-256 of a text in UTF-8 and nothing else, 64 hexadecimal digits.
  static String ofText(String text) {
    return HexFormat.of().formatHex(SHA256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
