package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import trasluz.match.EntityProfile;
import trasluz.statement.Claim.Named;

/// A listed name as somebody may have written it who meant the entity.
///
/// @param entity whom the name means
/// @param text the name altered once
record AlteredName(EntityProfile entity, Alteration alteration, String text) {

  /// How a name may come differently.
  enum Alteration {
    MISSPELT("misspelt"),
    WORD_LEFT_OUT("word left out"),
    OTHER_NAME("other listed name"),
    OTHER_ORDER("other order");

    private final String words;

    Alteration(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /// Alters the entity's first name in the given way, or in the next one that it allows.
  static Optional<AlteredName> of(EntityProfile entity, Alteration wanted, Random random) {
    List<String> names = normalisedNames(entity);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<Alteration> all = new ArrayList<>(List.of(Alteration.values()));
    Collections.rotate(all, -all.indexOf(wanted));
    for (Alteration alteration : all) {
      Optional<String> text = alter(names, alteration, random);
      if (text.isPresent()) {
        return Optional.of(new AlteredName(entity, alteration, text.get()));
      }
    }
    return Optional.empty();
  }

  static List<String> normalisedNames(EntityProfile entity) {
    return entity.claims(Named.class).stream()
        .map(named -> named.name().normalised())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<String> alter(List<String> names, Alteration alteration, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(names.getFirst().split(" ")));
    return switch (alteration) {
      case MISSPELT -> misspell(words, random);
      case WORD_LEFT_OUT -> {
        if (words.size() < 3) {
          yield Optional.empty();
        }
        words.remove(random.nextInt(words.size()));
        yield Optional.of(String.join(" ", words));
      }
      case OTHER_NAME ->
          names.size() < 2
              ? Optional.empty()
              : Optional.of(names.get(1 + random.nextInt(names.size() - 1)));
      case OTHER_ORDER -> {
        if (words.stream().distinct().count() < 2) {
          yield Optional.empty();
        }
        Collections.rotate(words, 1 + random.nextInt(words.size() - 1));
        yield Optional.of(String.join(" ", words));
      }
    };
  }

  /// One letter of one longer word is left out, doubled, replaced, or swapped with the next.
  private static Optional<String> misspell(List<String> words, Random random) {
    List<Integer> longer = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= 4 && words.get(i).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        longer.add(i);
      }
    }
    if (longer.isEmpty()) {
      return Optional.empty();
    }
    int at = longer.get(random.nextInt(longer.size()));
    StringBuilder word = new StringBuilder(words.get(at));
    int letter = 1 + random.nextInt(word.length() - 2);
    switch (random.nextInt(4)) {
      case 0 -> word.deleteCharAt(letter);
      case 1 -> word.insert(letter, word.charAt(letter));
      case 2 -> word.setCharAt(letter, (char) ('a' + (word.charAt(letter) - 'a' + 7) % 26));
      default -> {
        char swapped = word.charAt(letter);
        word.setCharAt(letter, word.charAt(letter + 1));
        word.setCharAt(letter + 1, swapped);
      }
    }
    words.set(at, word.toString());
    return Optional.of(String.join(" ", words));
  }
}
