package trasluz.report;

import java.util.List;

/// English numbers in words, up to twenty.
final class EnglishNumbers {
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private EnglishNumbers() {}

  /// The value of a word in lower case, from 1 to 20; 0 of any other.
  static int valueOf(String word) {
    return WORDS.indexOf(word) + 1;
  }
}
