package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import trasluz.statement.InputException;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// Damages a good file at random, over and over, and checks that a reader answers every time with
/// issues or with one sentence of refusal, accounts for every row and makes only intact statements.
///
/// @param file the name the reader is told
/// @param words what to strew in besides [#TOKENS]: whatever means something in the format
public record Damage(String file, Source source, List<String> words) {
  private static final int ROUNDS = 1_500;

  private static final List<String> TOKENS =
      List.of(
          "\"",
          ",",
          ";",
          ":",
          "'",
          "{",
          "}",
          "[",
          "]",
          "\\",
          "\\u0000",
          "\\ud800",
          "null",
          "true",
          "-1",
          "1e999999999",
          "1e-999999999",
          "99999999999999999999999999",
          "0.1234567890123456",
          "101",
          "50%",
          "25-50",
          "2020-02-30",
          "0000-00-00",
          "~2020",
          "..2020",
          "9999-12-31",
          "\n",
          "\r\n",
          "\r",
          "\u0000",
          "\u001a",
          "<",
          ">",
          "&",
          "]]>",
          "<!--",
          "&x;",
          "</",
          "\u00e9",
          "\ud83d\ude80",
          "\u202e",
          "ofac:1",
          ":x",
          " ",
          "\t",
          "=",
          "[[[[[[",
          "{\"a\":");

  /// Damage to a file of the case whose format has no words of its own.
  public static Damage to(String file) {
    return new Damage(file, Reading.CASE, List.of());
  }

  /// @param seed names the run, so that a failure can be repeated
  public void check(long seed, String good, Supplier<SourceReader> reader) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bad = damaged(good, random);
      try {
        Reading reading = Reading.of(reader.get(), source, file, bad);
        assertThat(reading.statements()).allMatch(Statement::isIntact);
        assertThat(reading.accountsForEveryRow())
            .as("seed %d round %d: %s", seed, round, new String(bad, StandardCharsets.UTF_8))
            .isTrue();
      } catch (InputException e) {
        assertThat(e.getMessage()).startsWith(file).endsWith(".").doesNotContain("\n");
      } catch (RuntimeException | StackOverflowError e) {
        fail(
            "seed %d round %d: %s%n%s"
                .formatted(seed, round, e, new String(bad, StandardCharsets.UTF_8)),
            e);
      }
    }
  }

  private byte[] damaged(String good, SplittableRandom random) {
    StringBuilder text = new StringBuilder(good);
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0, 1 -> text.insert(at, token(random));
        case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
        case 3 ->
            text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(120))));
        default -> text.setCharAt(at, (char) random.nextInt(0xd7ff));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> flipped(bytes, random);
      default -> bytes;
    };
  }

  private String token(SplittableRandom random) {
    int index = random.nextInt(TOKENS.size() + words.size());
    return index < TOKENS.size() ? TOKENS.get(index) : words.get(index - TOKENS.size());
  }

  private static byte[] flipped(byte[] bytes, SplittableRandom random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }
}
