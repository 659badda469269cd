package trasluz.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import trasluz.statement.InputException;

/// How a [NameIndex] lies in a file: a mark and version, the arrays one after the other in
/// little-endian order, and a CRC-32 of all of it. Reading is copying; the large lookup tables lie
/// in the file too.
final class IndexFile {
  private static final long MARK = 0x54_52_5A_4E_41_4D_45_53L;
  private static final int VERSION = 2;
  private static final int MOST = 1_000_000_000;
  private static final int CHUNK = 1 << 20;

  /// An array starts with so many elements, and grows when more are really there.
  private static final int FIRST = 1 << 22;

  private static final String WHAT = "the name index";

  private IndexFile() {}

  /// What an index is made of, see the fields of [NameIndex].
  @SuppressWarnings("ArrayRecordComponent") // the arrays are the index; copies would double it
  record Content(
      int[] starts,
      int[] known,
      int[] parts,
      List<String> legalFormNames,
      int mostInitials,
      Groups holders,
      PartDictionary.Content dictionary) {

    Content {
      legalFormNames = List.copyOf(legalFormNames);
    }
  }

  static void write(Content content, OutputStream stream) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeLong(MARK);
    out.writeInt(VERSION);
    writeInts(content.starts, out);
    writeInts(content.known, out);
    writeInts(content.parts, out);
    out.writeInt(content.legalFormNames.size());
    for (String name : content.legalFormNames) {
      out.writeUTF(name);
    }
    out.writeInt(content.mostInitials);
    writeGroups(content.holders, out);
    PartDictionary.Content words = content.dictionary;
    writeTexts(words.texts(), out);
    writeBytes(words.attributes(), out);
    writeInts(words.keyOf(), out);
    writeTexts(words.keys(), out);
    writeGroups(words.nearKeys(), out);
    writeInts(words.families(), out);
    writeInts(words.familyParts(), out);
    out.flush();
    long sum = checked.getChecksum().getValue();
    new DataOutputStream(stream).writeLong(sum);
    stream.flush();
  }

  private static void writeTexts(Texts texts, DataOutputStream out) throws IOException {
    writeInts(texts.starts, out);
    writeBytes(texts.bytes, out);
    writeInts(texts.slots, out);
  }

  private static void writeGroups(Groups groups, DataOutputStream out) throws IOException {
    writeInts(groups.starts, out);
    writeInts(groups.members, out);
  }

  private static void writeBytes(byte[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  private static void writeInts(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    byte[] chunk = new byte[CHUNK];
    IntBuffer buffer = ints(chunk);
    int step = CHUNK / Integer.BYTES;
    for (int from = 0; from < values.length; from += step) {
      int size = Math.min(step, values.length - from);
      buffer.clear().put(values, from, size);
      out.write(chunk, 0, size * Integer.BYTES);
    }
  }

  private static IntBuffer ints(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
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
      Content content = readContent(in);
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw damaged();
      }
      return content;
    } catch (EOFException | UTFDataFormatException e) {
      throw damaged();
    }
  }

  private static Content readContent(DataInputStream in) throws IOException {
    return new Content(
        readInts(in),
        readInts(in),
        readInts(in),
        readNames(in),
        in.readInt(),
        readGroups(in),
        new PartDictionary.Content(
            readTexts(in),
            readBytes(in),
            readInts(in),
            readTexts(in),
            readGroups(in),
            readInts(in),
            readInts(in)));
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

  private static Texts readTexts(DataInputStream in) throws IOException {
    return new Texts(readInts(in), readBytes(in), readInts(in));
  }

  private static Groups readGroups(DataInputStream in) throws IOException {
    return new Groups(readInts(in), readInts(in));
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
    int step = CHUNK / Integer.BYTES;
    int[] values = new int[Math.min(count, FIRST)];
    byte[] chunk = new byte[CHUNK];
    IntBuffer buffer = ints(chunk);
    for (int from = 0; from < count; from += step) {
      int size = Math.min(step, count - from);
      in.readFully(chunk, 0, size * Integer.BYTES);
      if (values.length < from + size) {
        values = Arrays.copyOf(values, (int) Math.min(count, values.length * 4L));
      }
      buffer.clear().get(values, from, size);
    }
    return values;
  }
}
