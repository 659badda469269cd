package trasluz.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import trasluz.statement.InputException;

/// A file on disk, compressed or not.
///
/// @param path as given by the user or found in a folder
/// @param inFolder true where a folder was given and this file found in it
public record InputFile(Path path, boolean inFolder) {

  private static final int BUFFER = 1 << 16;

  /// The name without folders.
  String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /// The name of the folder it lies in; empty where the path does not say.
  String folderName() {
    Path parent = path.toAbsolutePath().normalize().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return name == null ? "" : name.toString();
  }

  boolean isInSameFolderAs(InputFile other) {
    Path here = path.toAbsolutePath().normalize();
    Path there = other.path.toAbsolutePath().normalize();
    return here.resolveSibling("x").equals(there.resolveSibling("x"));
  }

  /// Size on disk in bytes.
  public long size() throws IOException {
    return Files.size(path);
  }

  /// The content, decompressed where the first two bytes are those of gzip (RFC 1952), whatever the
  /// name says.
  ///
  /// @param consumed is told how many bytes of the file on disk have been read so far
  public GuardedStream open(LongConsumer consumed) throws IOException {
    var onDisk = new BufferedInputStream(new Counted(Files.newInputStream(path), consumed), BUFFER);
    try {
      onDisk.mark(2);
      boolean gzip = onDisk.read() == 0x1f && onDisk.read() == 0x8b;
      onDisk.reset();
      InputStream content = gzip ? unpacked(onDisk) : onDisk;
      return new GuardedStream(content, name());
    } catch (IOException | RuntimeException e) {
      onDisk.close();
      throw e;
    }
  }

  /// The header of a cut file may be missing already when the stream is made.
  private InputStream unpacked(InputStream compressed) throws IOException {
    try {
      return new GZIPInputStream(compressed, BUFFER);
    } catch (java.io.EOFException | java.util.zip.ZipException e) {
      throw new InputException(
          path.toString(),
          "the compressed file ends early or is damaged",
          "fetch it again, then compare its size with the publisher's");
    }
  }

  /// The first bytes of the content, at most as many as asked for.
  byte[] head(int length) throws IOException {
    try (InputStream in = open(_ -> {})) {
      return in.readNBytes(length);
    }
  }

  /// SHA-256 of the bytes on disk, in hexadecimal digits.
  public String sha256() throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      while (in.read(buffer) >= 0) {
        // The digest is fed by reading.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /// Reports how much was read of the file on disk.
  private static final class Counted extends FilterInputStream {
    private final LongConsumer consumed;
    private long count;

    Counted(InputStream in, LongConsumer consumed) {
      super(in);
      this.consumed = consumed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count += read;
        consumed.accept(count);
      }
      return read;
    }
  }
}
