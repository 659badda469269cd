package trasluz.statement;

import java.time.LocalDate;

/// One retrieved copy of a file of a source.
///
/// @param source whose file it is
/// @param file the file's name, without folders
/// @param date the day whose state the copy shows
/// @param sha256 of the bytes as read, 64 hexadecimal digits
public record Snapshot(Source source, String file, LocalDate date, String sha256) {

  public Snapshot {
    Checks.requireText("file name of a snapshot", file, 255);
    Checks.requireSha256("sha256", sha256);
  }
}
