package trasluz.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import trasluz.statement.InputException;

/// A text to read, with the hash that fixes it.
///
/// @param name the file's name, without folders, or another title
/// @param text exactly as decoded, so that offsets hold for the file
/// @param sha256 of the bytes as read, 64 hexadecimal digits
public record TextDocument(String name, String text, String sha256) {
  private static final int LARGEST_MEGABYTES = 50;
  private static final long LARGEST = LARGEST_MEGABYTES * 1_000_000L;

  public TextDocument {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "sha256 must be 64 hexadecimal digits, got '" + sha256 + "'");
    }
  }

  /// A text that is at hand; its hash is that of its UTF-8 bytes.
  public static TextDocument of(String name, String text) {
    return new TextDocument(name, text, hash(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Reads a plain text file.
  ///
  /// @throws InputException when the file is missing, empty, larger than 50 MB, binary or not UTF-8
  public static TextDocument read(Path file) {
    byte[] bytes = bytes(file);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.isBlank()) {
        throw unusable(file, "there is no text in it", "give a file with text");
      }
      return new TextDocument(fileName(file), text, hash(bytes));
    } catch (CharacterCodingException e) {
      throw unusable(file, "it is not UTF-8", "convert it to UTF-8 first, for example with iconv");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw unusable(file, "there is no such file", "check the path");
      }
      if (Files.size(file) > LARGEST) {
        throw unusable(
            file, "it is larger than " + LARGEST_MEGABYTES + " MB", "split it into parts");
      }
      byte[] bytes = Files.readAllBytes(file);
      for (byte b : bytes) {
        if (b == 0) {
          throw unusable(file, "it is a binary file, not a text", "convert it to plain text first");
        }
      }
      return bytes;
    } catch (IOException e) {
      throw unusable(file, "it can't be read (" + e + ")", "check that you may read it");
    }
  }

  private static InputException unusable(Path file, String problem, String remedy) {
    return new InputException(file.toString(), problem, remedy);
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
