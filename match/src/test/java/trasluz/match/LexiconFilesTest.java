package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The hand-written files of the lexicon: their columns, the spelling of their forms, that no form
/// stands for two things, and that nobody has emptied them.
class LexiconFilesTest {
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");
  private static final List<String> FAMILIES =
      List.of("given-names.tsv", "surnames.tsv", "spellings.tsv");
  private static final Set<String> ROLES =
      Set.of("particle", "patronymic", "title", "number", "generic", "place", "demonym");

  /// A line that is not a comment, with its number in the file.
  private record Row(String file, int number, List<String> cells) {
    String where() {
      return file + " line " + number;
    }

    List<String> alternatives(int column) {
      String cell = cells.get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
    }
  }

  @Test
  void everyLineHasItsColumns() throws IOException {
    assertThat(wrongColumns("legal-forms.tsv", 3)).isEmpty();
    assertThat(wrongColumns("words.tsv", 3)).isEmpty();
    assertThat(wrongColumns("given-names.tsv", 2)).isEmpty();
    assertThat(wrongColumns("surnames.tsv", 2)).isEmpty();
    assertThat(wrongColumns("spellings.tsv", 2)).isEmpty();
    assertThat(wrongColumns("common-names.tsv", 2)).isEmpty();
  }

  @Test
  void formsAreInTheComparableForm() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("legal-forms.tsv")) {
      row.alternatives(2).forEach(form -> addIfWrong(wrong, row, unmarked(form)));
    }
    for (Row row : rows("words.tsv")) {
      addIfWrong(wrong, row, row.cells.get(1));
      row.alternatives(2).forEach(form -> addIfWrong(wrong, row, form));
    }
    for (String file : FAMILIES) {
      for (Row row : rows(file)) {
        addIfWrong(wrong, row, row.cells.getFirst());
        row.alternatives(1).forEach(form -> addIfWrong(wrong, row, form));
      }
    }
    for (Row row : rows("common-names.tsv")) {
      words(row).forEach(word -> addIfWrong(wrong, row, word));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aLegalFormBelongsToOneClass() throws IOException {
    Map<String, List<Row>> owners = new HashMap<>();
    for (Row row : rows("legal-forms.tsv")) {
      row.alternatives(2).forEach(form -> own(owners, unmarked(form), row));
      own(owners, "class " + row.cells.getFirst(), row);
    }
    assertThat(inMoreThan(1, owners)).isEmpty();
  }

  @Test
  void aWordHasOneMeaningWithinItsRole() throws IOException {
    Map<String, List<Row>> owners = new HashMap<>();
    for (Row row : rows("words.tsv")) {
      String role = row.cells.getFirst();
      own(owners, role + " " + row.cells.get(1), row);
      row.alternatives(2).forEach(form -> own(owners, role + " " + form, row));
    }
    assertThat(inMoreThan(1, owners)).isEmpty();
  }

  @Test
  void rolesAreKnown() throws IOException {
    assertThat(rows("words.tsv"))
        .allSatisfy(row -> assertThat(row.cells.getFirst()).as(row.where()).isIn(ROLES));
  }

  @Test
  void aNameStandsInAtMostThreeClasses() throws IOException {
    for (String file : FAMILIES) {
      Map<String, List<Row>> owners = new HashMap<>();
      Map<String, List<Row>> canonicals = new HashMap<>();
      for (Row row : rows(file)) {
        own(canonicals, row.cells.getFirst(), row);
        own(owners, row.cells.getFirst(), row);
        row.alternatives(1).forEach(form -> own(owners, form, row));
      }
      assertThat(inMoreThan(3, owners)).isEmpty();
      assertThat(inMoreThan(1, canonicals)).isEmpty();
    }
  }

  @Test
  void aMinedSpellingStandsInOneClassAndNoClassIsWrittenByHandAlready() throws IOException {
    Map<String, List<Row>> owners = new HashMap<>();
    List<Set<String>> byHand = new ArrayList<>();
    for (Row row : rows("given-names.tsv")) {
      byHand.add(family(row));
    }
    for (Row row : rows("surnames.tsv")) {
      byHand.add(family(row));
    }
    for (Row row : rows("spellings.tsv")) {
      Set<String> family = family(row);
      assertThat(family).as(row.where()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(byHand).as(row.where()).noneMatch(known -> known.containsAll(family));
      family.forEach(form -> own(owners, form, row));
    }
    assertThat(inMoreThan(1, owners)).isEmpty();
  }

  private static Set<String> family(Row row) {
    Set<String> family = new TreeSet<>(row.alternatives(1));
    family.add(row.cells.getFirst());
    return family;
  }

  /// Otherwise Mr Salam would be read as "peace".
  @Test
  void aCommonNameIsNoVariantOfAnOrdinaryWord() throws IOException {
    Set<String> common = new TreeSet<>();
    for (Row row : rows("common-names.tsv")) {
      words(row).forEach(common::add);
    }
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("words.tsv")) {
      if (Set.of("number", "generic", "place").contains(row.cells.getFirst())) {
        row.alternatives(2).stream()
            .filter(common::contains)
            .forEach(form -> wrong.add(row.where() + ": " + form));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aCommonNameStandsInOneBand() throws IOException {
    Map<String, List<Row>> owners = new HashMap<>();
    for (Row row : rows("common-names.tsv")) {
      assertThat(row.cells.getFirst()).as(row.where()).isIn("1", "2", "3");
      words(row).forEach(word -> own(owners, word, row));
    }
    assertThat(inMoreThan(1, owners)).isEmpty();
  }

  @Test
  void theFilesAreNotEmptied() throws IOException {
    List<Row> legal = rows("legal-forms.tsv");
    assertThat(legal).hasSizeGreaterThanOrEqualTo(120);
    assertThat(legal.stream().mapToInt(row -> row.alternatives(2).size()).sum())
        .isGreaterThanOrEqualTo(500);
    Set<String> countries = new TreeSet<>();
    legal.forEach(row -> countries.addAll(Arrays.asList(row.cells.get(1).split(",", -1))));
    assertThat(countries)
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(country -> assertThat(country).matches("[A-Z]{2}"));
    assertThat(rowsOfRole("generic")).isGreaterThanOrEqualTo(250);
    assertThat(rowsOfRole("place")).isGreaterThanOrEqualTo(400);
    assertThat(rowsOfRole("demonym")).isGreaterThanOrEqualTo(80);
    assertThat(rowsOfRole("title")).isGreaterThanOrEqualTo(50);
    assertThat(rows("given-names.tsv")).hasSizeGreaterThanOrEqualTo(350);
    assertThat(rows("surnames.tsv")).hasSizeGreaterThanOrEqualTo(150);
    assertThat(rows("spellings.tsv")).hasSizeGreaterThanOrEqualTo(150);
    assertThat(rows("common-names.tsv").stream().flatMap(LexiconFilesTest::words))
        .hasSizeGreaterThanOrEqualTo(2000);
  }

  private static long rowsOfRole(String role) throws IOException {
    return rows("words.tsv").stream().filter(row -> row.cells.getFirst().equals(role)).count();
  }

  private static Stream<String> words(Row row) {
    return Stream.of(row.cells.get(1).split(" ", -1));
  }

  private static String unmarked(String form) {
    return form.startsWith("~") ? form.substring(1) : form;
  }

  private static void own(Map<String, List<Row>> owners, String form, Row row) {
    owners.computeIfAbsent(form, _ -> new ArrayList<>()).add(row);
  }

  private static List<String> inMoreThan(int most, Map<String, List<Row>> owners) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue().size() > most)
        .map(entry ->
            "'%s' stands in %s"
                .formatted(entry.getKey(), entry.getValue().stream().map(Row::where).toList()))
        .sorted()
        .toList();
  }

  private static void addIfWrong(List<String> wrong, Row row, String form) {
    if (!LATIN.matcher(form).matches() && !plainOtherScript(form)) {
      wrong.add(row.where() + ": '" + form + "' is not in the comparable form");
    }
  }

  /// Words of letters only, none of them Latin, with no marks of their own.
  private static boolean plainOtherScript(String form) {
    return !form.isBlank()
        && form.equals(form.strip())
        && Normalizer.isNormalized(form, Normalizer.Form.NFC)
        && form.codePoints()
            .allMatch(c ->
                c == ' '
                    || (Character.isLetter(c)
                        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN));
  }

  private static List<String> wrongColumns(String file, int wanted) throws IOException {
    return rows(file).stream()
        .filter(row -> row.cells.size() != wanted || row.cells.getFirst().isBlank())
        .map(row -> row.where() + ": " + wanted + " columns wanted: " + row.cells)
        .toList();
  }

  private static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream stream = LexiconFilesTest.class.getResourceAsStream("lexicon/" + file)) {
      assertThat(stream).as(file).isNotNull();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line : reader.lines().toList()) {
        number++;
        if (!line.startsWith("#")) {
          rows.add(new Row(file, number, List.of(line.split("\t", -1))));
        }
      }
    }
    return rows;
  }
}
