package trasluz.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// The fields of a claim as a JSON array of texts, and back.
final class FieldsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FieldsJson() {}

  static String write(List<String> fields) {
    StringWriter out = new StringWriter(64);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (hasLoneSurrogate(fields)) {
        // Half a surrogate pair has no UTF-8 form and would be lost in the file; escaped it is
        // kept.
        json.setHighestNonEscapedChar(0x7f);
      }
      json.writeStartArray();
      for (String field : fields) {
        json.writeString(field);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  private static boolean hasLoneSurrogate(List<String> fields) {
    for (String field : fields) {
      if (hasLoneSurrogate(field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /// Reads the array.
  ///
  /// @throws IllegalArgumentException when the text is not a JSON array of texts
  static List<String> read(String text) {
    List<String> fields = new ArrayList<>(8);
    try (JsonParser json = JSON.createParser(text)) {
      require(json.nextToken() == JsonToken.START_ARRAY);
      for (JsonToken token = json.nextToken();
          token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        require(token == JsonToken.VALUE_STRING);
        fields.add(json.getText());
      }
      require(json.nextToken() == null);
    } catch (IOException e) {
      throw new IllegalArgumentException("fields are not a JSON array of texts", e);
    }
    return fields;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("fields are not a JSON array of texts");
    }
  }
}
