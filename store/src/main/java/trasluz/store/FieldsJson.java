package trasluz.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// The fields of a claim as a JSON array of texts, and back. Claims hold well-formed Unicode only,
/// so that every text has a UTF-8 form.
final class FieldsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FieldsJson() {}

  static String write(List<String> fields) {
    StringWriter out = new StringWriter(64);
    try (JsonGenerator json = JSON.createGenerator(out)) {
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
