package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.statement.InputException;

/// Texts in encodings that a person names.
final class FileTextTest {
  private static final String RUSSIAN = "Банк «Кесса» принадлежит Анне Руис.\r\n";
  private static final String SPANISH = "El señor Muñoz pagó — dicen — 30 €.\n";

  private static String read(byte[] bytes, String encoding) {
    return new FileText(bytes, Optional.of(Charset.forName(encoding)), "note.txt").plain();
  }

  private static byte[] bytes(String text, String encoding) {
    return text.getBytes(Charset.forName(encoding));
  }

  private static void refused(byte[] bytes, String encoding, String problemAndRemedy) {
    assertThatThrownBy(() -> read(bytes, encoding))
        .isInstanceOf(InputException.class)
        .hasMessage("note.txt: " + problemAndRemedy);
  }

  @Test
  void aTextIsReadInTheEncodingThatIsNamed() {
    for (String encoding : new String[] {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-8"}) {
      String plain = RUSSIAN.replace('«', '"').replace('»', '"');
      assertThat(read(bytes(plain, encoding), encoding)).isEqualTo(plain);
    }
    assertThat(read(bytes(SPANISH, "windows-1252"), "cp1252")).isEqualTo(SPANISH);
    assertThat(read(bytes("plain", "US-ASCII"), "KOI8-R")).isEqualTo("plain");
    assertThat(read(bytes("Привет", "UTF-16LE"), "UTF-16LE")).isEqualTo("Привет");
  }

  @Test
  void whatIsNoTextOfTheEncodingSaysWhereItBreaks() {
    refused(
        new byte[] {'a', 'b', (byte) 0x98, 'c'},
        "windows-1251",
        "it is not windows-1251 from byte 3 on; name another encoding, or convert it to UTF-8.");
    refused(
        bytes("pagó — 30", "windows-1252"),
        "ISO-8859-1",
        "it is no text in ISO-8859-1: byte 6 would be a control character; name another encoding, or"
            + " convert it to UTF-8.");
    refused(
        new byte[] {'a', 0, 'b'},
        "windows-1251",
        "it is no text in windows-1251: byte 2 would be a control character; name another encoding,"
            + " or convert it to UTF-8.");
    refused(
        new byte[] {'a', 0, 'b'},
        "UTF-16LE",
        "it is not UTF-16LE from byte 3 on; name another encoding, or convert it to UTF-8.");
    refused(
        bytes("señor", "windows-1252"),
        "UTF-8",
        "it is not UTF-8 from byte 3 on; name another encoding, or convert it to UTF-8.");
  }

  @Test
  void theByteOfWhatBreaksIsCountedInEncodingsOfSeveralBytesToo() {
    refused(
        bytes("あい\u0001", "Shift_JIS"),
        "Shift_JIS",
        "it is no text in Shift_JIS: byte 5 would be a control character; name another encoding, or"
            + " convert it to UTF-8.");
  }

  @Test
  void utf8IsNotTakenForAnythingElse() {
    for (String encoding : new String[] {"windows-1251", "KOI8-R", "ISO-8859-1", "UTF-16LE"}) {
      refused(
          bytes("Анна Руис, señora.", "UTF-8"),
          encoding,
          "it is UTF-8 and not %s; read it without that --encoding.".formatted(encoding));
    }
    refused(
        bytes("Ana Ruiz", "UTF-8"),
        "IBM037",
        "it is UTF-8 and not IBM037; read it without that --encoding.");
  }

  @Test
  void aMarkOfTheEncodingTellsItWhateverIsNamed() {
    assertThat(read(SPANISH.getBytes(StandardCharsets.UTF_16), "windows-1252")).isEqualTo(SPANISH);
    assertThat(read(("\uFEFF" + SPANISH).getBytes(StandardCharsets.UTF_8), "windows-1252"))
        .isEqualTo("\uFEFF" + SPANISH);
  }

  @Test
  void thatWhichIsNamedGoesBeforeThatOfAPage() {
    byte[] page = bytes("<meta charset='utf-8'><p>" + SPANISH, "windows-1252");
    Charset named = Charset.forName("windows-1252");
    assertThat(new FileText(page, Optional.of(named), "a.html").markup()).endsWith(SPANISH);
    assertThatThrownBy(() -> new FileText(page, Optional.empty(), "a.html").markup())
        .hasMessage(
            "a.html: it is not UTF-8 from byte 31 on; convert it to UTF-8, or name its encoding with"
                + " --encoding.");
  }
}
