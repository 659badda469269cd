package trasluz.workbench.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.statement.Claim.Designated;
import trasluz.statement.ClaimFields;
import trasluz.statement.Evidence;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

/// The JSON form of answers: objects keep the order of their fields, decimals are written exactly,
/// an absent value is `null`.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// An object in the making.
  public static final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /// Adds a field; an empty optional becomes `null`, and a stream a list whose elements are made
    /// when they are written, which can be done once.
    public Fields add(String name, Object value) {
      fields.put(name, value);
      return this;
    }
  }

  public static Fields object() {
    return new Fields();
  }

  /// One line, without a line break at its end.
  public static String line(Fields object) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(generator, object);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory can't fail", e);
    }
    return out.toString();
  }

  /// As [#line], written bit by bit, so that an answer of any length needs no more memory.
  public static void println(Fields object, PrintWriter out) {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      write(generator, object);
    } catch (IOException e) {
      throw new UncheckedIOException("a print writer keeps its failures to itself", e);
    }
    out.println();
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    switch (value) {
      case Fields object -> {
        out.writeStartObject();
        for (Map.Entry<String, Object> field : object.fields.entrySet()) {
          out.writeFieldName(field.getKey());
          write(out, field.getValue());
        }
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        for (Object element : list) {
          write(out, element);
        }
        out.writeEndArray();
      }
      case Stream<?> stream -> {
        out.writeStartArray();
        for (Iterator<?> elements = stream.iterator(); elements.hasNext(); ) {
          write(out, elements.next());
        }
        out.writeEndArray();
      }
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          write(out, optional.get());
        } else {
          out.writeNull();
        }
      }
      case Boolean flag -> out.writeBoolean(flag);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number.toPlainString());
      case Double number -> out.writeNumber(number);
      default -> out.writeString(value.toString());
    }
  }

  /// A statement with who says it, how, and where it can be read.
  public static Fields statement(Statement statement, ClaimText text) {
    var telling = statement.telling();
    return object()
        .add("id", statement.id())
        .add("subject", statement.subject())
        .add("claim", ClaimFields.kind(statement.claim()))
        .add("fields", ClaimFields.encode(statement.claim()))
        .add("text", text.sentence(statement))
        .add("from", statement.validity().from())
        .add("to", statement.validity().to())
        .add("hedge", telling.hedge().code())
        .add("attributed_to", telling.attributedTo())
        .add("reliability", telling.reliability())
        .add("credibility", telling.credibility().number())
        .add("grade", statement.grade().level())
        .add("origin", telling.origin())
        .add("published", telling.published())
        .add("source", statement.source().id())
        .add("source_title", statement.source().title())
        .add("file", statement.citation().snapshot().file())
        .add("file_date", statement.citation().snapshot().date())
        .add("file_sha256", statement.citation().snapshot().sha256())
        .add("locator", statement.citation().locator());
  }

  /// A copy of a file that an answer was checked against.
  public static Fields snapshot(Snapshot snapshot) {
    return object()
        .add("source", snapshot.source().id())
        .add("title", snapshot.source().title())
        .add("file", snapshot.file())
        .add("date", snapshot.date())
        .add("sha256", snapshot.sha256());
  }

  /// One listing of an entity.
  public static Fields designation(Designated designation) {
    return object()
        .add("authority", designation.authority())
        .add("regime", designation.regime())
        .add("programme", designation.programme())
        .add("kind", designation.kind())
        .add("listed", designation.listed());
  }

  /// The evidence tree: steps have `rule`, `value`, `children`; leaves have `statement` and `role`.
  public static Fields evidence(Evidence evidence, ClaimText text) {
    return switch (evidence) {
      case Evidence.Step step ->
          object()
              .add("rule", step.rule())
              .add("value", step.value())
              .add(
                  "children",
                  step.children().stream().map(child -> evidence(child, text)).toList());
      case Evidence.Cited cited ->
          object()
              .add("role", cited.role().name().toLowerCase(java.util.Locale.ROOT))
              .add("statement", statement(cited.statement(), text));
    };
  }
}
