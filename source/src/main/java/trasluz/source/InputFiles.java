package trasluz.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trasluz.statement.InputException;

/// Finds the files an import is about.
final class InputFiles {
  private InputFiles() {}

  /// Expands folders, with the folders in them, in the order of names. Files and folders whose
  /// names start with a dot are left aside, and so are SQLite databases with what lies beside them:
  /// the folder of a case may hold its lists.
  ///
  /// @throws InputException for a path that is missing, can't be opened or is neither file nor
  ///   folder, and for a folder without files
  static List<InputFile> under(List<Path> paths) {
    if (paths.isEmpty()) {
      throw new InputException("import", "no file is named", "name a file or a folder");
    }
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        List<InputFile> inFolder = inFolder(path);
        if (inFolder.isEmpty()) {
          throw new InputException(path.toString(), "is a folder without files", "name another");
        }
        files.addAll(inFolder);
      } else if (Files.isRegularFile(path)) {
        files.add(new InputFile(path, false));
      } else if (Files.exists(path)) {
        throw new InputException(
            path.toString(), "is neither a file nor a folder", "save its content to a file");
      } else {
        throw new InputException(path.toString(), "does not exist", "check the path");
      }
    }
    return files;
  }

  private static boolean isLeftAside(String name) {
    return name.startsWith(".")
        || name.endsWith(".sqlite")
        || name.endsWith(".sqlite-wal")
        || name.endsWith(".sqlite-shm");
  }

  private static List<InputFile> inFolder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<InputFile> files = new ArrayList<>();
      for (Path entry : entries.sorted().toList()) {
        if (isLeftAside(String.valueOf(entry.getFileName()))) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          files.addAll(inFolder(entry));
        } else if (Files.isRegularFile(entry)) {
          files.add(new InputFile(entry, true));
        }
      }
      return files;
    } catch (AccessDeniedException e) {
      throw new InputException(
          folder.toString(), "may not be read", "give yourself the right to read the folder");
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder.toString(), "can't be read (" + e.getMessage() + ")", "check the folder");
    }
  }
}
