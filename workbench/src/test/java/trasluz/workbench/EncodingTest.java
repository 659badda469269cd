package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--encoding` of the commands that take texts.
final class EncodingTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() throws IOException {
    sample = SmallCase.in(root);
    Files.createDirectory(root.resolve("texts"));
    sample.bytes("texts/ru.txt", in("Анна Руис владеет фирмой «Кесса».\n", "windows-1251"));
  }

  private static byte[] in(String text, String encoding) {
    return text.getBytes(Charset.forName(encoding));
  }

  @Test
  void aTextInAnotherEncodingIsReadWhereThatIsNamed() {
    String text = sample.path("texts/ru.txt");
    assertThat(sample.run("read", text).err())
        .isEqualTo(
            "trasluz: ROOT/texts/ru.txt: it is not UTF-8 from byte 1 on; convert it to UTF-8, or name"
                + " its encoding with --encoding.\n");
    Run run = sample.run("read", text, "--encoding", "cp1251");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Анна Руис -[owns]-> Кесса");
  }

  @Test
  void anEncodingThatNobodyKnowsIsBadUsageAndNothingIsRead() {
    for (String name : new String[] {"klingon", "", "a b", "../x"}) {
      assertThat(sample.run("read", sample.path("texts/ru.txt"), "--encoding", name))
          .isEqualTo(
              Run.badUsage(
                  "read",
                  "--encoding: there is no encoding '%s'; known are UTF-8, UTF-16LE, windows-1251, windows-1252, KOI8-R, ISO-8859-1 and others"
                      .formatted(name)));
    }
  }

  @Test
  void ofAFolderWhatIsUtf8IsLeftOutAndNamed() {
    sample.file("texts/en.txt", "Ana Ruiz owns Corvo Ltd — or so they say.\n");
    sample.file("texts/plain.txt", "Ana Ruiz owns Corvo Ltd.\n");
    Run run = sample.run("read", sample.path("texts"), "--encoding", "windows-1251");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "left out: ROOT/texts/en.txt: it is UTF-8 and not windows-1251; read it without that"
                + " --encoding.\n");
    assertThat(run.out()).contains("plain.txt: in 1 sentence", "ru.txt: in 1 sentence");
  }

  @Test
  void reviewKeepsATextAsItReadsIt() {
    Run run = sample.run("review", sample.path("texts"), "--encoding", "windows-1251");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(sample.run("review").out()).contains("Анна Руис -[owns]-> Кесса");
    assertThat(sample.run("review", "--encoding", "KOI8-R"))
        .isEqualTo(
            Run.badUsage("review", "--encoding says how a text is read: give the FILE or DIR too"));
  }

  @Test
  void textsOfASuppositionMayBeInAnotherEncoding() {
    assertThat(sample.ask("whatif", "--encoding", "KOI8-R", "--designate", "case:alpha"))
        .isEqualTo(
            Run.badUsage("whatif", "--encoding says how --texts are read: give --texts too"));
    Run run =
        sample.ask(
            "whatif",
            "--texts",
            sample.path("texts"),
            "--encoding",
            "windows-1251",
            "--accept",
            "0123");
    assertThat(run.err()).doesNotContain("UTF-8").contains("'0123'");
  }
}
