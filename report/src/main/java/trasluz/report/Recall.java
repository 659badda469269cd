package trasluz.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who was named or meant in the sentence that is read, up to each of its phrases, and in the few
/// sentences before.
final class Recall {
  private static final int MOST_SENTENCES_BACK = 3;

  record Mentioned(int phrase, Referent referent) {}

  /// @param speakers keys of those whose word it was
  record Past(List<Referent> subjects, List<Referent> all, Set<String> speakers) {}

  private final Deque<Past> past = new ArrayDeque<>();
  private final List<Mentioned> here = new ArrayList<>();
  private List<Integer> speakers = List.of();
  private final Map<String, Character> genders = new HashMap<>();

  /// In how many sentences a firm was named or meant, those about it twice.
  private final Map<String, Integer> told = new HashMap<>();

  /// The vessels that the text named.
  private final Map<String, Referent> ships = new HashMap<>();

  private final Map<String, Referent> firms = new HashMap<>();

  List<Mentioned> here() {
    return here;
  }

  /// The sentences before, the nearest first.
  Deque<Past> past() {
    return past;
  }

  /// Keeps the grammatical gender of what has a key.
  void gender(String key, char gender) {
    genders.put(key, gender);
  }

  Optional<Character> gender(Referent referent) {
    return Optional.ofNullable(genders.get(referent.key()));
  }

  /// Begins a sentence.
  ///
  /// @param nouns whose word it is
  void open(List<Integer> nouns) {
    speakers = List.copyOf(nouns);
    here.clear();
  }

  /// Ends the sentence.
  ///
  /// @param subjects of its first clause
  void close(List<Referent> subjects) {
    here.stream()
        .map(Mentioned::referent)
        .filter(r -> r.type() == EntityType.COMPANY && !r.isDescribed())
        .collect(Collectors.toMap(Referent::key, r -> r, (one, _) -> one))
        .forEach((key, firm) -> {
          boolean subject = subjects.stream().anyMatch(r -> r.key().equals(key));
          told.merge(key, subject ? 2 : 1, Integer::sum);
          firms.putIfAbsent(key, new Referent(firm.meaning(), Optional.empty()));
        });
    here.stream()
        .map(Mentioned::referent)
        .filter(r -> r.type() == EntityType.VESSEL && !r.isDescribed())
        .forEach(r -> ships.putIfAbsent(r.key(), new Referent(r.meaning(), Optional.empty())));
    Set<String> said =
        here.stream()
            .filter(mentioned -> speakers.contains(mentioned.phrase()))
            .map(mentioned -> mentioned.referent().key())
            .collect(Collectors.toSet());
    past.addFirst(new Past(subjects, here.stream().map(Mentioned::referent).toList(), said));
    if (past.size() > MOST_SENTENCES_BACK) {
      past.removeLast();
    }
  }

  /// The firm that the text is about: the one named or meant in more sentences than any other.
  Optional<Referent> topic() {
    int most = told.values().stream().mapToInt(n -> n).max().orElse(0);
    List<String> first =
        told.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return first.size() == 1 ? Optional.ofNullable(firms.get(first.getFirst())) : Optional.empty();
  }

  /// The vessel that the text is about, where it has named no other.
  Optional<Referent> ship() {
    return only(List.copyOf(ships.values()));
  }

  void mention(int phrase, Referent referent) {
    here.add(new Mentioned(phrase, referent));
  }

  List<Referent> before(int at, Predicate<Referent> may) {
    Map<String, Referent> fitting = new LinkedHashMap<>();
    for (Mentioned mentioned : here) {
      if (mentioned.phrase() < at && may.test(mentioned.referent())) {
        fitting.putIfAbsent(mentioned.referent().key(), mentioned.referent());
      }
    }
    return List.copyOf(fitting.values());
  }

  /// Whether somebody is only who says what the sentence tells.
  boolean speaks(Referent referent) {
    return here.stream()
        .anyMatch(m -> speakers.contains(m.phrase()) && m.referent().key().equals(referent.key()));
  }

  /// The only one that fits in this sentence, or else in the nearest one before that has any.
  Optional<Referent> nearest(int at, Predicate<Referent> fits) {
    List<Referent> fitting = before(at, fits);
    for (Past sentence : past) {
      if (fitting.isEmpty()) {
        fitting = sentence.all().stream().filter(fits).toList();
      }
    }
    return only(fitting);
  }

  Optional<Referent> inPast(int at, Predicate<Referent> may) {
    return inPast(at, may, true);
  }

  /// @param speaker whether the subject of a sentence is preferred where it was only who said it
  Optional<Referent> inPast(int at, Predicate<Referent> may, boolean speaker) {
    if (!before(at, may).isEmpty()) {
      return Optional.empty();
    }
    for (Past sentence : past) {
      Predicate<Referent> first = r -> speaker || !sentence.speakers().contains(r.key());
      Optional<Referent> subject =
          only(sentence.subjects().stream().filter(may).filter(first).toList());
      if (subject.isPresent()) {
        return subject;
      }
      List<Referent> fitting = sentence.all().stream().filter(may).toList();
      if (!fitting.isEmpty()) {
        return only(fitting);
      }
    }
    return Optional.empty();
  }

  /// The one that all are, if they are one.
  static Optional<Referent> only(List<Referent> referents) {
    long different = referents.stream().map(Referent::key).distinct().count();
    return different == 1 ? Optional.of(referents.getFirst()) : Optional.empty();
  }

  Referent fill(Referent found, String words, int at) {
    Referent filled = new Referent(found.meaning(), Optional.of(words));
    if (here.stream().noneMatch(m -> m.phrase() == at && m.referent().key().equals(found.key()))) {
      mention(at, filled);
    }
    return filled;
  }

  static String nameOf(Referent referent) {
    return switch (referent.meaning()) {
      case Hit.Party party -> party.forms().getFirst().entity().caption();
      case Hit.Somewhere somewhere -> somewhere.form().name();
      case Unlisted unlisted -> unlisted.name();
    };
  }
}
