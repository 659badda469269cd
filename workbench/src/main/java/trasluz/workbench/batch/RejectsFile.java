package trasluz.workbench.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import trasluz.statement.InputException;

/// Rows that could not be used, or only in part: `line,reason,row`. The file is made when there is
/// something to write.
public final class RejectsFile implements AutoCloseable {
  private static final String HEADER = "line,reason,row\n";

  private final Path path;
  private Optional<OutputStream> out = Optional.empty();
  private long length;

  /// @param keep how many bytes of an earlier run are gone on from; 0 to begin anew
  public RejectsFile(Path path, long keep) throws IOException {
    this.path = path;
    if (keep > 0) {
      out = Optional.of(openAt(path, keep));
      length = keep;
    }
  }

  /// Opens a file for writing behind its first bytes; what stood behind them is gone.
  static OutputStream openAt(Path path, long keep) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (Files.isRegularFile(path)) {
        requireAlone(channel, path);
        channel.truncate(keep);
        channel.position(keep);
      }
      return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    } catch (IOException | InputException e) {
      channel.close();
      throw e;
    }
  }

  /// Until the file is closed, nobody else may write it.
  private static void requireAlone(FileChannel channel, Path path) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // This very program holds it.
    }
    throw new InputException(
        path.toString(), "another screening is writing it now", "wait for that one to end");
  }

  public Path path() {
    return path;
  }

  /// Adds whole rows.
  public void append(String rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    if (out.isEmpty()) {
      out = Optional.of(openAt(path, 0));
      write(HEADER);
    }
    write(rows);
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.orElseThrow().write(bytes);
    length += bytes.length;
  }

  /// Bytes written so far.
  long length() {
    return length;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  void flush() throws IOException {
    if (out.isPresent()) {
      out.get().flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
  }
}
