package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.InputException;

class TextDocumentTest {
  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("note.txt"), bytes);
  }

  @Test
  void aTextIsReadAsItStandsAndHashed() throws IOException {
    TextDocument document = TextDocument.read(file("abc".getBytes(StandardCharsets.UTF_8)));

    assertThat(document.name()).isEqualTo("note.txt");
    assertThat(document.text()).isEqualTo("abc");
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(TextDocument.of("other", "abc").sha256()).isEqualTo(document.sha256());
  }

  @Test
  void whatIsNoTextIsRefusedInOneSentence() throws IOException {
    refused(
        file(new byte[] {'a', 0, 'b'}),
        "it is a binary file, not a text; convert it to plain text first.");
    refused(
        file(new byte[] {(byte) 0xE1, 'b', 'c'}),
        "it is not UTF-8 from byte 1 on; convert it to UTF-8, or name its encoding with --encoding.");
    refused(file(new byte[0]), "there is no text in it; give a file with text.");
    refused(
        file(" \n\t".getBytes(StandardCharsets.UTF_8)),
        "there is no text in it; give a file with text.");
    refused(folder.resolve("missing.txt"), "there is no such file; check the path.");
    refused(folder, "there is no such file; check the path.");
  }

  @Test
  void aTextOfMoreThanFiftyMegabytesIsRefused() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var channel =
        Files.newByteChannel(
            large,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.position(50_000_000L);
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'a'}));
    }
    refused(large, "it is larger than 50 MB; split it into parts.");
  }

  private static void refused(Path file, String problemAndRemedy) {
    assertThatThrownBy(() -> TextDocument.read(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": " + problemAndRemedy);
  }
}
