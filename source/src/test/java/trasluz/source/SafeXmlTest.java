package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;

class SafeXmlTest {

  private static final Source SOURCE =
      new Source("example", "Example", Source.Kind.OTHER, Reliability.F);

  private static List<XmlElement> read(InputStream bytes) throws IOException {
    Snapshot snapshot = new Snapshot(SOURCE, "list.xml", Reading.DAY, "0".repeat(64));
    SourceInput input =
        new SourceInput(snapshot, "case", new GuardedStream(bytes, snapshot.file()));
    List<XmlElement> records = new ArrayList<>();
    SafeXml.forEach(input, "list", Set.of("item"), records::add);
    return records;
  }

  private static List<XmlElement> read(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void recordsAreHandedOverWithTheirChildren() throws IOException {
    List<XmlElement> records =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <x:list xmlns:x="urn:x"><date>1</date>
             <x:group><item><name> A &amp; B </name><empty/><all><one>1</one><one>2</one></all></item></x:group>
             <item/>
            </x:list>\
            """);
    assertThat(records).hasSize(2);
    XmlElement first = records.getFirst();
    assertThat(first.textOf("name")).contains("A & B");
    assertThat(first.textOf("empty")).isEmpty();
    assertThat(first.textOf("absent")).isEmpty();
    assertThat(first.itemsOf("all", "one")).extracting(XmlElement::text).containsExactly("1", "2");
    assertThat(first.line()).isEqualTo(3);
    assertThat(records.getLast().children()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertThat(read("\uFEFF<?xml version=\"1.0\"?><list><item/></list>")).hasSize(1);
  }

  @Test
  void anEntityBombIsRefusedInOneSentence() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE list [
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        ]>
        <list><item>&c;</item></list>
        """;
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("list.xml line ")
        .hasMessageContaining("document type declaration")
        .hasMessageContaining("remove the declaration")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anExternalEntityIsNeverOpened() {
    String external =
        "<!DOCTYPE list [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><list><item>&a;</item></list>";
    assertThatThrownBy(() -> read(external))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("document type declaration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<list><item>",
        "<list><item></list>",
        "<list>&undefined;</list>",
        "<list><item>&undefined;</item></list>",
        "no xml",
        "<list",
        "<list>\u0001</list>",
        "<list/><list/>"
      })
  void brokenXmlIsRefusedInOneSentence(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("list.xml line 1: ")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin = "<list><item>\u00d3</item></list>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(new ByteArrayInputStream(latin)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("list.xml line 1: the text is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<list><item>", "<list><item a=\"", "<list><!-- ", "<li"})
  void aGigabyteWithoutATagIsRefusedInBoundedMemory(String start) {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
            new RepeatedBytes("x".repeat(1 << 16), 1 << 14));
    assertThatThrownBy(() -> read(endless)).isInstanceOf(InputException.class);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> read("<list><item>" + "<a>".repeat(100_000)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("50 levels");
  }
}
