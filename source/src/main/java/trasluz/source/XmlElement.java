package trasluz.source;

import java.util.List;
import java.util.Optional;

/// One element of an XML file with all that is in it: small enough to hold in memory, such as one
/// entry of a list.
///
/// @param name the local name, without namespace
/// @param text the text directly in the element, blanks at the ends removed; may be empty
/// @param line where the element starts, counted from 1
public record XmlElement(String name, String text, List<XmlElement> children, long line) {

  public XmlElement {
    children = List.copyOf(children);
  }

  /// The children of the given name, in the order of the file.
  public List<XmlElement> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /// The first child of the given name.
  public Optional<XmlElement> first(String childName) {
    for (XmlElement child : children) {
      if (child.name.equals(childName)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The text of the first child of the given name; empty where there is none or it is blank.
  public Optional<String> textOf(String childName) {
    return first(childName).map(XmlElement::text).filter(value -> !value.isEmpty());
  }

  /// The grandchildren of a list element: `itemsOf("akaList", "aka")`.
  public List<XmlElement> itemsOf(String listName, String itemName) {
    return first(listName).map(list -> list.all(itemName)).orElse(List.of());
  }
}
