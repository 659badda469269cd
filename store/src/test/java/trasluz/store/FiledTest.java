package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.Filed.Spell;

class FiledTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final String FIRST = "2023-01-10";
  private static final String SECOND = "2023-02-10";
  private static final String THIRD = "2023-03-10";

  @TempDir Path folder;

  private static Snapshot list(String date, int bytes) {
    return Samples.snapshot("ofac-sdn", "sdn.csv", date, bytes);
  }

  /// Imports copies that hold a statement about each of the subjects.
  @SafeVarargs
  private static void importTogether(CaseFile file, Map.Entry<Snapshot, String>... copies) {
    try (ImportSession session = file.beginImport(NOW)) {
      for (var copy : copies) {
        session.add(copy.getKey());
        for (String subject : letters(copy.getValue())) {
          session.add(Samples.named(subject, copy.getKey()));
        }
      }
      session.commit();
    }
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }

  private static void importCopy(CaseFile file, Snapshot copy, String subjects) {
    importTogether(file, Map.entry(copy, subjects));
  }

  private static Map<String, List<Spell>> spells(CaseFile file) {
    Map<String, List<Spell>> out = new HashMap<>();
    file.forEachFiled(filed -> out.put(filed.statement().subject().local(), filed.spells()));
    return out;
  }

  private static String standing(CaseFile file, String knownBy) {
    TreeSet<String> out = new TreeSet<>();
    file.forEachFiled(filed -> {
      if (filed.standsOn(LocalDate.parse(knownBy))) {
        out.add(filed.statement().subject().local());
      }
    });
    return String.join("", out);
  }

  private static Spell spell(String from) {
    return new Spell(LocalDate.parse(from), Optional.empty());
  }

  private static Spell spell(String from, String goneBy) {
    return new Spell(LocalDate.parse(from), Optional.of(LocalDate.parse(goneBy)));
  }

  @Test
  void whatTheNextCopyOfAListLacksWasDelistedByThen() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "AB");
      importCopy(file, list(SECOND, 2), "BC");
      assertThat(spells(file))
          .containsEntry("A", List.of(spell(FIRST, SECOND)))
          .containsEntry("B", List.of(spell(FIRST)))
          .containsEntry("C", List.of(spell(SECOND)));
      assertThat(standing(file, "2023-01-09")).isEmpty();
      assertThat(standing(file, "2023-01-10")).isEqualTo("AB");
      assertThat(standing(file, "2023-02-09")).isEqualTo("AB");
      assertThat(standing(file, "2023-02-10")).isEqualTo("BC");
      assertThat(standing(file, "2099-01-01")).isEqualTo("BC");
    }
  }

  @Test
  void twoFoldersMayEachHaveATableOfTheSameName() {
    Source own = new Source("case", "Files of the case", Source.Kind.OTHER, Reliability.F);
    Snapshot monday = new Snapshot(own, "interests.csv", LocalDate.parse(FIRST), "a".repeat(64));
    Snapshot tuesday = new Snapshot(own, "interests.csv", LocalDate.parse(SECOND), "b".repeat(64));
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, monday, "A");
      importCopy(file, tuesday, "B");
      assertThat(standing(file, "2099-01-01")).isEqualTo("AB");
    }
  }

  @Test
  void anOlderCopyImportedLaterIsPutInItsPlace() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(SECOND, 2), "BC");
      importCopy(file, list(FIRST, 1), "AB");
      assertThat(spells(file))
          .containsEntry("A", List.of(spell(FIRST, SECOND)))
          .containsEntry("B", List.of(spell(FIRST)))
          .containsEntry("C", List.of(spell(SECOND)));
    }
  }

  @Test
  void whatIsListedAgainStandsInTwoSpells() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "AB");
      importCopy(file, list(SECOND, 2), "B");
      importCopy(file, list(THIRD, 3), "AB");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST, SECOND), spell(THIRD)));
      assertThat(standing(file, "2023-02-20")).isEqualTo("B");
      assertThat(standing(file, THIRD)).isEqualTo("AB");
    }
  }

  @Test
  void aListThatTakesBackItsLastChangeStandsAgainWithTheSameBytes() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "AB");
      importCopy(file, list(SECOND, 2), "B");
      importCopy(file, list(THIRD, 1), "AB");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST, SECOND), spell(THIRD)));
      assertThat(file.snapshots()).containsExactly(list(FIRST, 1), list(SECOND, 2));
    }
  }

  @Test
  void theSameBytesWithAnEarlierDateStoodLonger() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(SECOND, 1), "A");
      importCopy(file, list(FIRST, 1), "A");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST)));
      assertThat(file.snapshots()).containsExactly(list(FIRST, 1));
    }
  }

  @Test
  void anEmptyCopyEndsEverything() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "AB");
      importCopy(file, list(SECOND, 2), "");
      assertThat(standing(file, SECOND)).isEmpty();
    }
  }

  @Test
  void anotherFileOfTheSourceReplacesNothing() {
    Snapshot other = Samples.snapshot("ofac-sdn", "alt.csv", SECOND, 2);
    Snapshot elsewhere = Samples.snapshot("un-sc", "sdn.csv", SECOND, 3);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "AB");
      importCopy(file, other, "C");
      importCopy(file, elsewhere, "D");
      assertThat(standing(file, SECOND)).isEqualTo("ABCD");
    }
  }

  @Test
  void whatTwoFilesSayStandsUntilBothHaveDroppedIt() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importCopy(file, list(FIRST, 1), "A");
      importCopy(file, Samples.snapshot("ofac-sdn", "sdn.xml", FIRST, 2), "A");
      importCopy(file, list(SECOND, 3), "");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST)));
      importCopy(file, Samples.snapshot("ofac-sdn", "sdn.xml", THIRD, 4), "");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST, THIRD)));
    }
  }

  @Test
  void copiesOfOneDayReadTogetherStandSideBySideAndOtherwiseTheLaterImportCounts() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      importTogether(file, Map.entry(list(FIRST, 1), "A"), Map.entry(list(FIRST, 2), "B"));
      assertThat(standing(file, FIRST)).isEqualTo("AB");
      importCopy(file, list(FIRST, 3), "C");
      assertThat(standing(file, FIRST)).isEqualTo("C");
      assertThat(spells(file)).containsEntry("A", List.of(spell(FIRST, FIRST)));
      importTogether(file, Map.entry(list(FIRST, 1), "A"), Map.entry(list(FIRST, 2), "B"));
      assertThat(standing(file, FIRST)).isEqualTo("AB");
    }
  }

  @Test
  void aPublishedStatementStandsFromItsPublicationOn() {
    Statement early = Samples.named("E", Optional.of("2019"), list(FIRST, 1), 1);
    Statement late = Samples.named("L", Optional.of("2024-01-01"), list(FIRST, 1), 2);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(early);
        session.add(late);
        session.commit();
      }
      importCopy(file, list(SECOND, 2), "");
      assertThat(spells(file))
          .containsEntry("E", List.of(spell("2019-12-31", SECOND)))
          .containsEntry("L", List.of(spell(FIRST, SECOND)));
    }
  }

  @Test
  void firstSeenAndGoneByAreTheOuterDays() {
    Filed filed =
        new Filed(
            Samples.named("A", list(FIRST, 1)),
            List.of(spell(FIRST, SECOND), spell(THIRD, "2023-04-10")));
    assertThat(filed.firstSeen()).isEqualTo("2023-01-10");
    assertThat(filed.goneBy()).contains(LocalDate.parse("2023-04-10"));
  }

  /// The definition, read aloud: on a day, the latest edition of each file counts, and a statement
  /// stands when one of these editions has it.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomHistoriesAgreeWithTheDefinition(long seed) {
    record Copy(String fileName, LocalDate date, String subjects) {}
    SplittableRandom random = new SplittableRandom(seed);
    List<Copy> imported = new ArrayList<>();
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      for (int i = 0; i < 25; i++) {
        int fileNumber = random.nextInt(3);
        String fileName = "f" + fileNumber;
        LocalDate date = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(12));
        int bytes = random.nextInt(16);
        StringBuilder subjects = new StringBuilder();
        for (int bit = 0; bit < 4; bit++) {
          subjects.append((bytes >> bit & 1) == 1 ? String.valueOf((char) ('A' + bit)) : "");
        }
        imported.add(new Copy(fileName, date, subjects.toString()));
        Snapshot copy =
            Samples.snapshot("ofac-sdn", fileName, date.toString(), 16 * fileNumber + bytes);
        importCopy(file, copy, subjects.toString());
      }
      for (int day = -1; day < 14; day++) {
        LocalDate knownBy = LocalDate.of(2023, 1, 1).plusDays(day);
        TreeSet<String> expected = new TreeSet<>();
        for (String fileName : List.of("f0", "f1", "f2")) {
          Optional<Copy> latest = Optional.empty();
          for (Copy copy : imported) {
            boolean counts = copy.fileName().equals(fileName) && !copy.date().isAfter(knownBy);
            if (counts && latest.map(l -> !copy.date().isBefore(l.date())).orElse(true)) {
              latest = Optional.of(copy);
            }
          }
          latest.ifPresent(copy -> expected.addAll(letters(copy.subjects())));
        }
        assertThat(standing(file, knownBy.toString()))
            .as("seed %d, known by %s, after %s", seed, knownBy, imported)
            .isEqualTo(String.join("", expected));
      }
    }
  }
}
