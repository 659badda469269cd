package trasluz.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import trasluz.statement.Schema;

/// As many names as one likes, of the kind a given list has: the list's own first, then people and
/// companies that nobody bears the name of, made of its surnames, given names and company words.
///
/// A name follows from its number alone, so none need be kept. Of those after the list's own, about
/// one in eight is another spelling of an earlier one, one in thirty mistyped; a quarter of the
/// surnames and half of the companies' names hold a word put together from two of the list's, so
/// that the words grow with the names, as they do in real lists.
final class SyntheticNames {
  /// A name and what bears it.
  record Invented(String text, Schema schema) {
    boolean isPerson() {
      return schema == Schema.PERSON;
    }
  }

  private static final long STRANGERS = 1L << 40;
  private static final String VOWELS = "AEIOUY";

  private final List<Invented> listed;
  private final long seed;
  private final List<String> families = new ArrayList<>();
  private final List<String> givens = new ArrayList<>();
  private final List<String> middles = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  SyntheticNames(List<Invented> listed, long seed) {
    this.listed = List.copyOf(listed);
    this.seed = seed;
    for (Invented each : listed) {
      String name = each.text().toUpperCase(Locale.ROOT);
      if (each.isPerson()) {
        takePerson(name);
      } else {
        takeCompany(NameVariants.words(name));
      }
    }
    if (families.isEmpty() || givens.isEmpty() || starts.isEmpty() || ends.isEmpty()) {
      throw new IllegalArgumentException(
          "names to start from must be of people, surname before a comma, and of companies");
    }
  }

  private void takePerson(String name) {
    int comma = name.indexOf(", ");
    if (comma > 0) {
      families.add(name.substring(0, comma));
      List<String> words = NameVariants.words(name.substring(comma + 2));
      if (!words.isEmpty()) {
        givens.add(words.getFirst());
        middles.addAll(words);
      }
    }
  }

  private void takeCompany(List<String> words) {
    if (words.size() > 1) {
      int half = words.size() / 2;
      starts.add(String.join(" ", words.subList(0, Math.min(half, 2))));
      ends.add(String.join(" ", words.subList(half, Math.min(words.size(), half + 4))));
    }
  }

  /// The name with a number, from 0.
  Invented at(long number) {
    if (number < listed.size()) {
      return listed.get((int) number);
    }
    SplittableRandom random = random(number);
    int what = random.nextInt(1_000);
    if (what < 125) {
      return variant(at(earlier(number, random)), random);
    }
    return what < 158 ? typo(at(earlier(number, random)), random) : recombined(random);
  }

  /// A name that differs from all of [#at], but for chance.
  Invented stranger(long number) {
    return recombined(random(STRANGERS + number));
  }

  private long earlier(long number, SplittableRandom random) {
    return random.nextLong(number);
  }

  /// The same somebody, as another list maker writes the name.
  Invented variant(Invented name, SplittableRandom random) {
    String text = name.text().toUpperCase(Locale.ROOT);
    return new Invented(NameVariants.vary(text, name.isPerson(), random), name.schema());
  }

  /// The same somebody, with one letter wrong.
  Invented typo(Invented name, SplittableRandom random) {
    String text = name.text().toUpperCase(Locale.ROOT);
    return new Invented(NameVariants.mistype(text, random), name.schema());
  }

  /// A random source that follows from a number.
  SplittableRandom random(long number) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
  }

  private Invented recombined(SplittableRandom random) {
    Schema schema = listed.get(random.nextInt(listed.size())).schema();
    return new Invented(schema == Schema.PERSON ? person(random) : company(random), schema);
  }

  private String person(SplittableRandom random) {
    String family = any(families, random);
    if (random.nextInt(4) == 0) {
      family = blend(family, any(families, random));
    }
    String given = any(givens, random);
    if (random.nextInt(5) < 2) {
      given += " " + any(middles, random);
    }
    String name = random.nextInt(3) == 0 ? given + " " + family : family + ", " + given;
    return random.nextInt(5) < 2 ? NameVariants.respell(name, random) : name;
  }

  private String company(SplittableRandom random) {
    String name = any(starts, random);
    if (random.nextBoolean()) {
      name += " " + blend(any(starts, random), any(families, random));
    }
    return name + " " + any(ends, random);
  }

  /// The beginning of one word and the end of another, joined where a vowel meets a consonant.
  static String blend(String one, String other) {
    int head = one.length() / 2;
    while (head > 1 && !isVowel(one.charAt(head - 1))) {
      head--;
    }
    int tail = other.length() / 2;
    while (tail < other.length() - 2 && isVowel(other.charAt(tail))) {
      tail++;
    }
    return one.substring(0, head) + other.substring(tail);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static String any(List<String> pool, SplittableRandom random) {
    return pool.get(random.nextInt(pool.size()));
  }
}
