package trasluz.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Writes a name as another list maker might: romanised otherwise, in another order, without its
/// middle names, or mistyped. Names are in upper case, surnames perhaps before a comma.
final class NameVariants {
  /// Letters that stand for the same sound; either may be written for the other.
  private static final List<List<String>> EXCHANGES =
      List.of(
          List.of("KH", "H"),
          List.of("OU", "U"),
          List.of("Y", "I"),
          List.of("EI", "AI"),
          List.of("Q", "K"),
          List.of("OFF", "OV"),
          List.of("DJ", "J"),
          List.of("GH", "G"),
          List.of("W", "V"),
          List.of("EE", "I"),
          List.of("OO", "U"),
          List.of("PH", "F"),
          List.of("CK", "K"),
          List.of("KS", "X"),
          List.of("TS", "Z"));

  private static final String DOUBLED = "BDFKLMNPRSTZ";
  private static final int SHORTEST_MISTYPED = 4;

  private NameVariants() {}

  /// Changes one thing about the order or number of the words, or the letters of one or two.
  static String vary(String name, boolean person, SplittableRandom random) {
    int what = person ? random.nextInt(10) : 9;
    return switch (what) {
      case 0 -> withoutMiddleNames(name);
      case 1 -> inOtherOrder(name);
      case 2 -> withInitials(name);
      case 3, 4, 5 -> respell(respell(name, random), random);
      default -> respell(name, random);
    };
  }

  /// Exchanges letters at one place for others of the same sound, or writes a letter once for twice
  /// or twice for once.
  static String respell(String name, SplittableRandom random) {
    int first = random.nextInt(EXCHANGES.size() + 2);
    for (int i = 0; i < EXCHANGES.size() + 2; i++) {
      int which = (first + i) % (EXCHANGES.size() + 2);
      String changed =
          which < EXCHANGES.size()
              ? exchange(name, EXCHANGES.get(which), random)
              : which == EXCHANGES.size() ? writeOnce(name, random) : writeTwice(name, random);
      if (!changed.equals(name)) {
        return changed;
      }
    }
    return name;
  }

  private static String exchange(String name, List<String> pair, SplittableRandom random) {
    boolean forward = name.contains(pair.get(0));
    String from = forward ? pair.get(0) : pair.get(1);
    String to = forward ? pair.get(1) : pair.get(0);
    List<Integer> places = new ArrayList<>(4);
    for (int at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1)) {
      places.add(at);
    }
    if (places.isEmpty()) {
      return name;
    }
    int at = places.get(random.nextInt(places.size()));
    return name.substring(0, at) + to + name.substring(at + from.length());
  }

  private static String writeOnce(String name, SplittableRandom random) {
    int start = random.nextInt(name.length());
    for (int i = 0; i < name.length(); i++) {
      int at = (start + i) % name.length();
      boolean doubled = at > 0 && name.charAt(at) == name.charAt(at - 1);
      if (doubled && Character.isLetter(name.charAt(at))) {
        return name.substring(0, at) + name.substring(at + 1);
      }
    }
    return name;
  }

  private static String writeTwice(String name, SplittableRandom random) {
    int start = random.nextInt(name.length());
    for (int i = 0; i < name.length(); i++) {
      int at = (start + i) % name.length();
      boolean inside =
          at > 0
              && at + 1 < name.length()
              && Character.isLetter(name.charAt(at - 1))
              && Character.isLetter(name.charAt(at + 1));
      if (inside && DOUBLED.indexOf(name.charAt(at)) >= 0) {
        return name.substring(0, at) + name.charAt(at) + name.substring(at);
      }
    }
    return name;
  }

  /// One letter wrong, missing, too many, or changed with its neighbour, in a word that is not
  /// short.
  static String mistype(String name, SplittableRandom random) {
    List<Integer> places = new ArrayList<>(name.length());
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || !Character.isLetter(name.charAt(at))) {
        for (int i = start; at - start >= SHORTEST_MISTYPED && i + 1 < at; i++) {
          places.add(i);
        }
        start = at + 1;
      }
    }
    if (places.isEmpty()) {
      return name;
    }
    int at = places.get(random.nextInt(places.size()));
    String before = name.substring(0, at);
    char letter = (char) ('A' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> before + letter + name.substring(at + 1);
      case 1 -> before + name.substring(at + 1);
      case 2 -> before + letter + name.substring(at);
      default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  /// `FAMILY, GIVEN MIDDLE` becomes `FAMILY, GIVEN`, `GIVEN MIDDLE FAMILY` becomes `GIVEN FAMILY`.
  static String withoutMiddleNames(String name) {
    int comma = name.indexOf(", ");
    List<String> words = words(comma < 0 ? name : name.substring(comma + 2));
    if (comma >= 0) {
      return name.substring(0, comma + 2) + words.getFirst();
    }
    return words.size() < 3 ? name : words.getFirst() + " " + words.getLast();
  }

  /// `FAMILY, GIVEN` becomes `GIVEN FAMILY`, `GIVEN FAMILY` becomes `FAMILY GIVEN`.
  static String inOtherOrder(String name) {
    int comma = name.indexOf(", ");
    if (comma >= 0) {
      return name.substring(comma + 2) + " " + name.substring(0, comma);
    }
    List<String> words = new ArrayList<>(words(name));
    Collections.rotate(words, 1);
    return String.join(" ", words);
  }

  /// `FAMILY, GIVEN MIDDLE` becomes `FAMILY, GIVEN M.`.
  static String withInitials(String name) {
    int comma = name.indexOf(", ");
    List<String> words = words(name);
    int last = words.size() - (comma < 0 ? 1 : 0);
    int first = comma < 0 ? 1 : words(name.substring(0, comma)).size() + 1;
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean middle = i >= first && i < last && Character.isLetter(word.charAt(0));
      out.append(i == 0 ? "" : " ").append(middle ? word.charAt(0) + "." : word);
    }
    return out.toString();
  }

  static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
