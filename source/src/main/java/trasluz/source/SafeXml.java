package trasluz.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import trasluz.statement.InputException;

/// Reads XML files of any size as a stream of small elements, and trusts none of them.
///
/// Document type declarations are refused, so that no entity can be defined and nothing outside the
/// file is opened (the defences of the OWASP XXE prevention cheat sheet). Memory is bounded: the
/// text between two tags and the size of one record have limits.
public final class SafeXml {

  /// The most characters between two opening angle brackets.
  static final int MAX_TEXT = 8_000_000;

  /// The most elements in one record.
  static final int MAX_ELEMENTS = 100_000;

  /// The deepest nesting.
  static final int MAX_DEPTH = 50;

  private final SourceInput input;
  private final XMLStreamReader xml;
  private int elements;

  private SafeXml(SourceInput input, XMLStreamReader xml) {
    this.input = input;
    this.xml = xml;
  }

  /// Hands over each element with one of the given names, one after the other, wherever it stands
  /// under the root.
  ///
  /// @param root the local name the root element must have
  /// @param records local names of the elements to hand over
  /// @throws InputException when the file is not well-formed XML, has a document type declaration
  ///   or another root, or goes beyond the limits
  public static void forEach(
      SourceInput input, String root, Set<String> records, Consumer<XmlElement> consumer)
      throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new TextGuard(input));
      new SafeXml(input, xml).forEach(root, records, consumer);
    } catch (XMLStreamException e) {
      throw refusal(input.file(), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private void forEach(String root, Set<String> records, Consumer<XmlElement> consumer)
      throws XMLStreamException {
    boolean rootSeen = false;
    while (xml.hasNext()) {
      int event = nextEvent();
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (!rootSeen) {
        requireRoot(root, name);
        rootSeen = true;
      } else if (records.contains(name)) {
        elements = 0;
        consumer.accept(element(1));
      }
    }
  }

  private void requireRoot(String root, String found) {
    if (!found.equals(root)) {
      throw new InputException(
          input.file(),
          line(),
          "the root element is <%s> where <%s> is expected".formatted(shorten(found), root),
          "check the format, or leave out --as to have it detected");
    }
  }

  /// Reads the element whose start tag was just read, to its end tag.
  private XmlElement element(int depth) throws XMLStreamException {
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
      throw new InputException(
          input.file(),
          line(),
          "one record has more than %,d elements or %d levels".formatted(MAX_ELEMENTS, MAX_DEPTH),
          "check where the file comes from");
    }
    String name = xml.getLocalName();
    long line = line();
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    for (int event = nextEvent(); event != XMLStreamConstants.END_ELEMENT; event = nextEvent()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("the file ends inside <" + name + ">", xml.getLocation());
      }
    }
    return new XmlElement(name, text.toString().strip(), children, line);
  }

  private int nextEvent() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw documentType(input.file(), line());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new InputException(
          input.file(),
          line(),
          "refers to an entity that only a document type declaration could define",
          "fetch the list from its publisher again");
    }
    return event;
  }

  /// The refusal of a document type declaration.
  static InputException documentType(String file, long line) {
    return new InputException(
        file,
        line,
        "has a document type declaration (DOCTYPE), which no list needs and which can hide an entity"
            + " bomb",
        "fetch the list from its publisher, or remove the declaration");
  }

  private long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  private static InputException refusal(String file, XMLStreamException e) throws IOException {
    long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    Throwable cause = e.getNestedException();
    if (cause instanceof IOException io) {
      throw io;
    }
    return new InputException(
        file,
        line,
        "is not well-formed XML (" + reason(e) + ")",
        "fetch it again, then compare its size with the publisher's");
  }

  /// The parser's own words without its preamble, on one line.
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message:");
    return shorten((start < 0 ? message : message.substring(start + 8)).strip());
  }

  private static String shorten(String text) {
    String line = text.lines().findFirst().orElse("no reason given");
    return line.length() <= 120 ? line : line.substring(0, 117) + "...";
  }

  /// Strict UTF-8, whatever the file declares, that stops at text or tags too long to be real
  /// before the parser gathers them.
  private static final class TextGuard extends StrictReader {
    private int sinceTag;

    TextGuard(SourceInput input) {
      super(strictUtf8(input.bytes()), input.file());
    }

    @Override
    void bound(char c) {
      if (c == '<') {
        sinceTag = 0;
      } else if (++sinceTag > MAX_TEXT) {
        throw refusal(
            "more than %,d characters without a tag".formatted(MAX_TEXT),
            "check that the file is the format you mean");
      }
    }
  }
}
