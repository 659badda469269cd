package trasluz.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import trasluz.match.script.Reading;
import trasluz.statement.InputException;

/// How a [NameIndex] lies in a file: a mark and version, the arrays one after the other in
/// big-endian order, and a CRC-32 of all of it. Reading is copying; nothing is worked out anew but
/// the lookup tables of the dictionary.
// Ordinals and arrays are the format: a changed enum is a new version, and copies would double
// memory.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
final class IndexFile {
  private static final long MARK = 0x54_52_5A_4E_41_4D_45_53L;
  private static final int VERSION = 1;
  private static final int MOST = 500_000_000;
  private static final int CHUNK = 1 << 18;
  private static final String WHAT = "the name index";

  private IndexFile() {}

  /// What an index is made of.
  record Content(
      int[] starts,
      int[] parts,
      byte[] bearers,
      byte[] legalForms,
      byte[] descents,
      List<String> legalFormNames,
      List<Part> dictionary) {

    Content {
      legalFormNames = List.copyOf(legalFormNames);
      dictionary = List.copyOf(dictionary);
    }
  }

  static void write(Content content, OutputStream stream) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeLong(MARK);
    out.writeInt(VERSION);
    writeInts(content.starts, out);
    writeInts(content.parts, out);
    writeBytes(content.bearers, out);
    writeBytes(content.legalForms, out);
    writeBytes(content.descents, out);
    out.writeInt(content.legalFormNames.size());
    for (String name : content.legalFormNames) {
      out.writeUTF(name);
    }
    out.writeInt(content.dictionary.size());
    for (Part part : content.dictionary) {
      writePart(part, out);
    }
    out.flush();
    long sum = checked.getChecksum().getValue();
    new DataOutputStream(stream).writeLong(sum);
    stream.flush();
  }

  private static void writePart(Part part, DataOutputStream out) throws IOException {
    writeText(part.text(), out);
    writeText(part.key(), out);
    out.writeByte(part.role().ordinal());
    out.writeByte(part.reading().ordinal());
    out.writeByte(part.band());
    out.writeByte(part.families().length);
    for (int family : part.families()) {
      out.writeInt(family);
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static void writeBytes(byte[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  private static void writeInts(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Integer.BYTES);
    for (int from = 0; from < values.length; from += CHUNK) {
      int size = Math.min(CHUNK, values.length - from);
      buffer.clear();
      buffer.asIntBuffer().put(values, from, size);
      out.write(buffer.array(), 0, size * Integer.BYTES);
    }
  }

  /// @throws InputException when it is none, of another version, or damaged
  static Content read(InputStream stream) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(stream, new CRC32());
    DataInputStream in = new DataInputStream(checked);
    try {
      if (in.readLong() != MARK) {
        throw new InputException(WHAT, "is none", "build it anew from the lists");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new InputException(
            WHAT, "has version %d, not %d".formatted(version, VERSION), "build it anew");
      }
      Content content =
          new Content(
              readInts(in),
              readInts(in),
              readBytes(in),
              readBytes(in),
              readBytes(in),
              readNames(in),
              readParts(in));
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw damaged();
      }
      return content;
    } catch (EOFException | UTFDataFormatException e) {
      throw damaged();
    }
  }

  private static InputException damaged() {
    return new InputException(WHAT, "is damaged or cut off", "build it anew from the lists");
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw damaged();
    }
    return count;
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int count = count(in);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static List<Part> readParts(DataInputStream in) throws IOException {
    int count = count(in);
    List<Part> parts = new ArrayList<>();
    Role[] roles = Role.values();
    Reading[] readings = Reading.values();
    for (int i = 0; i < count; i++) {
      String text = readText(in);
      String key = readText(in);
      int role = in.readByte();
      int reading = in.readByte();
      int band = in.readByte();
      int[] families = new int[Math.max(in.readByte(), 0)];
      for (int family = 0; family < families.length; family++) {
        families[family] = count(in);
      }
      if (role < 0 || role >= roles.length || reading < 0 || reading >= readings.length) {
        throw damaged();
      }
      parts.add(
          new Part(
              text, key.equals(text) ? text : key, roles[role], readings[reading], families, band));
    }
    return parts;
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Grows with what is really there, so that a wrong length can't ask for all memory.
  private static byte[] readBytes(DataInputStream in) throws IOException {
    int count = count(in);
    byte[] values = in.readNBytes(count);
    if (values.length < count) {
      throw damaged();
    }
    return values;
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int count = count(in);
    int[] values = new int[Math.min(count, CHUNK)];
    byte[] chunk = new byte[CHUNK * Integer.BYTES];
    for (int from = 0; from < count; from += CHUNK) {
      int size = Math.min(CHUNK, count - from);
      in.readFully(chunk, 0, size * Integer.BYTES);
      if (values.length < from + size) {
        values = java.util.Arrays.copyOf(values, (int) Math.min(count, values.length * 2L));
      }
      ByteBuffer.wrap(chunk).asIntBuffer().get(values, from, size);
    }
    return values;
  }
}
