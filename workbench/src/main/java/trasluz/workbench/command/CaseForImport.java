package trasluz.workbench.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.statement.InputException;
import trasluz.store.CaseFile;

/// The case that an import adds to: the one that is there, or a new one.
///
/// A new one is made in a hidden folder beside its place and moved there when the import is
/// complete, so that an import that fails leaves no empty case in which every name would be without
/// a match.
final class CaseForImport implements AutoCloseable {
  private final Path folder;
  private final CaseFile file;
  private final Optional<Path> making;

  /// Folders that had to be made, the deepest first.
  private final List<Path> madeFolders;

  private CaseForImport(Path folder, CaseFile file, Optional<Path> making, List<Path> madeFolders) {
    this.folder = folder;
    this.file = file;
    this.making = making;
    this.madeFolders = madeFolders;
  }

  /// Opens the case of a folder, or begins one.
  ///
  /// @throws InputException when there is something else, or nothing can be written there
  static CaseForImport in(Path folder) {
    if (Files.exists(folder.resolve(CaseFile.FILE_NAME))) {
      return new CaseForImport(folder, CaseFile.openOrCreate(folder), Optional.empty(), List.of());
    }
    List<Path> missing =
        Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
            .takeWhile(Files::notExists)
            .toList();
    try {
      Files.createDirectories(folder);
      Path making = Files.createTempDirectory(folder, ".new-case-");
      return new CaseForImport(folder, CaseFile.openOrCreate(making), Optional.of(making), missing);
    } catch (FileAlreadyExistsException e) {
      throw unusable(folder, "a file is in its place");
    } catch (IOException e) {
      throw unusable(folder, String.valueOf(e.getMessage()));
    }
  }

  private static InputException unusable(Path folder, String reason) {
    return new InputException(
        folder.toString(),
        "the folder of the case can't be made or used (" + reason + ")",
        "choose a folder with --case in which you may write");
  }

  CaseFile file() {
    return file;
  }

  /// Puts a new case in its place. Nothing may be read from [#file()] afterwards.
  ///
  /// @throws InputException when another import has made a case there meanwhile
  void keep() {
    file.close();
    if (making.isEmpty()) {
      return;
    }
    try {
      Files.move(making.get().resolve(CaseFile.FILE_NAME), folder.resolve(CaseFile.FILE_NAME));
    } catch (FileAlreadyExistsException e) {
      throw new InputException(
          folder.resolve(CaseFile.FILE_NAME).toString(),
          "another import made this case meanwhile, nothing was added to it",
          "run the import again");
    } catch (IOException e) {
      throw unusable(folder, String.valueOf(e.getMessage()));
    }
  }

  /// Closes the case; a new one that was not kept is gone, and so are the folders made for it.
  @Override
  public void close() {
    file.close();
    if (making.isEmpty()) {
      return;
    }
    try {
      try (Stream<Path> left = Files.list(making.get())) {
        for (Path path : left.toList()) {
          Files.delete(path);
        }
      }
      Files.delete(making.get());
      for (Path made : madeFolders) {
        Files.delete(made);
      }
    } catch (DirectoryNotEmptyException e) {
      // The case was kept, or somebody put something there: the folder stays.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + making.get() + " can't be removed", e);
    }
  }
}
