package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Judgement;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

class QueryTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final Snapshot COPY = Samples.snapshot("ofac-sdn", "sdn.csv", "2023-12-28", 1);

  @TempDir Path folder;
  private final List<Statement> all =
      new Samples(11).statements(2_800, COPY).stream().distinct().toList();

  @SuppressWarnings("NullAway.Init") // set before each test
  private CaseFile file;

  @BeforeEach
  void makeCase() {
    file = CaseFile.openOrCreate(folder);
    try (ImportSession session = file.beginImport(NOW)) {
      all.forEach(session::add);
      session.commit();
    }
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void statementsAreFilteredByKind() {
    Set<String> kinds = Set.of("named", "interest");
    assertThat(file.statements(kinds))
        .isEqualTo(all.stream().filter(s -> kinds.contains(ClaimFields.kind(s.claim()))).toList())
        .hasSize(400);
    assertThat(file.statements(Set.of())).isEmpty();
    assertThat(file.statements(Set.of(), Set.of())).isEmpty();
    assertThat(file.statements(kinds, Set.of())).isEqualTo(file.statements(kinds));
    assertThat(file.statements(Set.of("no such kind"))).isEmpty();
  }

  @Test
  void whatIsSaidOfSomeEntitiesIsLookedUpWithTheTiesOfWhichTheyAreTheHolder() {
    Set<String> kinds = Set.of("named", "interest", "designated");
    Set<InterestKind> ties = Set.of(InterestKind.NOMINEE, InterestKind.JOINT);
    List<EntityId> entities = new ArrayList<>(entities());
    for (int from = 0; from < entities.size(); from += 1_300) {
      Set<EntityId> some =
          new HashSet<>(entities.subList(from, Math.min(from + 1_300, entities.size())));
      some.add(new EntityId("case", "nobody of the kind"));
      Set<Statement> found = new HashSet<>();
      file.forEachFiledAbout(some, kinds, ties, filed -> found.add(filed.statement()));
      assertThat(found)
          .isEqualTo(
              all.stream()
                  .filter(s -> isAbout(s, some, kinds) || isTie(s, some, ties))
                  .collect(Collectors.toSet()));
    }
    List<Filed> none = new ArrayList<>();
    file.forEachFiledAbout(List.of(), kinds, ties, none::add);
    file.forEachFiledAbout(entities, Set.of(), Set.of(), none::add);
    assertThat(none).isEmpty();
  }

  private Set<EntityId> entities() {
    Set<EntityId> out = new TreeSet<>();
    for (Statement statement : all) {
      out.add(statement.subject());
      if (statement.claim() instanceof Claim.Interest interest) {
        out.add(interest.holder());
      }
    }
    return out;
  }

  private static boolean isAbout(Statement statement, Set<EntityId> some, Set<String> kinds) {
    return some.contains(statement.subject())
        && kinds.contains(ClaimFields.kind(statement.claim()));
  }

  private static boolean isTie(Statement statement, Set<EntityId> some, Set<InterestKind> ties) {
    return statement.claim() instanceof Claim.Interest interest
        && ties.contains(interest.kind())
        && some.contains(interest.holder());
  }

  @Test
  void theListingsOfACaseAreToldEachOnce() {
    assertThat(file.designations())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            all.stream()
                .map(Statement::claim)
                .filter(Claim.Designated.class::isInstance)
                .map(Claim.Designated.class::cast)
                .collect(Collectors.toSet()));
  }

  @Test
  void bearersOfANameAreFoundWithoutReadingTheirStatements() {
    Map<String, Set<EntityId>> bearers = new TreeMap<>();
    for (Statement statement : all) {
      if (statement.claim() instanceof Claim.Named named) {
        bearers
            .computeIfAbsent(named.name().normalised(), _ -> new TreeSet<>())
            .add(statement.subject());
      }
    }
    assertThat(bearers).hasSizeGreaterThan(5);
    bearers.forEach(
        (normalised, expected) -> assertThat(file.named(normalised)).isEqualTo(expected));
    assertThat(file.named("acme")).isEmpty();
    assertThat(file.named("acme shipping ltd and more")).isEmpty();
  }

  @Test
  void aNameIsFoundHoweverItIsPublished() {
    List<String> published =
        List.of("D'Acme  Shipping, Ltd.", "dacme shipping ltd", "DÁCME—SHIPPING (\"LTD\")");
    try (ImportSession session = file.beginImport(NOW)) {
      for (int i = 0; i < published.size(); i++) {
        session.add(
            Statement.of(
                new EntityId("case", "acme-" + i),
                new Claim.Named(new Name(published.get(i)), Claim.NameKind.ALIAS),
                Validity.UNBOUNDED,
                Telling.OFFICIAL,
                new Citation(COPY, new Locator.Row(9_000 + i))));
      }
      session.commit();
    }
    assertThat(file.named("dacme shipping ltd"))
        .extracting(EntityId::toString)
        .containsExactly("case:acme-0", "case:acme-1", "case:acme-2");
  }

  @Test
  void anEntityIsThereOnlyWhereAStatementNamesIt() {
    EntityId judged = new EntityId("customer", "c-1");
    file.add(
        new Judgement(
            judged,
            all.getFirst().subject(),
            Judgement.Verdict.SAME,
            "tester",
            NOW,
            "same number",
            Optional.empty(),
            Optional.empty()));
    assertThat(entities()).allMatch(file::has);
    assertThat(file.has(judged)).isFalse();
    assertThat(file.has(new EntityId("case", "nobody of the kind"))).isFalse();
  }

  @Test
  void descriptionsAreFilteredByTheirProperty() {
    Set<String> kinds = Set.of("named");
    assertThat(file.statements(kinds, Set.of("remark")))
        .isEqualTo(
            all.stream()
                .filter(
                    s -> s.claim() instanceof Claim.Named || s.claim() instanceof Claim.Described)
                .toList())
        .hasSize(400);
    assertThat(file.statements(Set.of(), Set.of("remark"))).hasSize(200);
    assertThat(file.statements(Set.of(), Set.of("rem", "remark\"", "gender"))).isEmpty();
  }

  @Test
  void kindsAreCounted() {
    Map<String, Long> expected = new TreeMap<>();
    all.forEach(s -> expected.merge(ClaimFields.kind(s.claim()), 1L, Long::sum));
    assertThat(file.countsPerKind()).isEqualTo(expected).hasSize(Samples.KINDS);
  }

  @Test
  void statementsAboutAnEntityAreThoseWhoseSubjectItIs() {
    EntityId entity = EntityId.parse("ofac:e17");
    assertThat(file.statementsAbout(entity))
        .isNotEmpty()
        .isEqualTo(all.stream().filter(s -> s.subject().equals(entity)).toList());
    assertThat(file.statementsAbout(EntityId.parse("un:e17"))).isEmpty();
  }

  @Test
  void statementsMentioningAnEntityNameItInAnyRole() {
    for (int i = 0; i < 20; i++) {
      EntityId entity = EntityId.parse("case:e" + i);
      assertThat(file.mentioning(entity))
          .isNotEmpty()
          .isEqualTo(all.stream().filter(s -> names(s, entity)).toList());
    }
  }

  /// By the text of the stored fields, which hold every entity id as `scope:local`.
  private static boolean names(Statement statement, EntityId entity) {
    return statement.subject().equals(entity)
        || ClaimFields.encode(statement.claim()).contains(entity.toString());
  }

  @Test
  void aStatementIsFoundByIdAndByThePrefixPeopleCopy() {
    for (Statement statement : all.subList(0, 200)) {
      assertThat(file.find(statement.id())).contains(statement);
      for (int length : new int[] {4, 10, 15, 16, 17, 20, 32}) {
        String prefix = statement.id().toString().substring(0, length);
        assertThat(file.find(" " + prefix.toUpperCase(java.util.Locale.ROOT)))
            .isEqualTo(all.stream().filter(s -> s.id().toString().startsWith(prefix)).toList());
      }
    }
    assertThat(file.find(new StatementId(1, 2))).isEmpty();
    assertThat(file.find("00000000")).isEmpty();
  }

  @Test
  void whatIsNoPrefixOfAnIdIsRefused() {
    for (String text : List.of("", "abc", "wxyz", "a".repeat(33))) {
      assertThatThrownBy(() -> file.find(text))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("at least the first 4 must be given");
    }
  }

  @Test
  void whatStatementsShareIsOneObject() {
    Set<Integer> snapshots = new HashSet<>();
    Set<Integer> subjects = new HashSet<>();
    Set<EntityId> differentSubjects = new HashSet<>();
    file.forEachStatement(statement -> {
      snapshots.add(System.identityHashCode(statement.citation().snapshot()));
      subjects.add(System.identityHashCode(statement.subject()));
      differentSubjects.add(statement.subject());
    });
    assertThat(snapshots).hasSize(1);
    assertThat(subjects).hasSameSizeAs(differentSubjects);
  }

  @Test
  void readingMayBeNestedAndAConsumerMayWrite() {
    List<Statement> nested = new ArrayList<>();
    file.forEachStatement(
        Set.of("kind"),
        statement -> {
          if (nested.isEmpty()) {
            nested.addAll(file.statementsAbout(statement.subject()));
            file.add(judgement("case:x", "case:y", Judgement.Verdict.SAME));
          }
        });
    assertThat(nested).isNotEmpty();
    assertThat(file.judgements()).hasSize(1);
  }

  @Test
  void judgementsAreKeptInOrderAndNeverReplaced() {
    Judgement first = judgement("case:x", "ofac:e1", Judgement.Verdict.SAME);
    Judgement second =
        new Judgement(
            EntityId.parse("customer:7"),
            EntityId.parse("ofac:e1"),
            Judgement.Verdict.NOT_SAME,
            "an analyst",
            NOW,
            "another birthday",
            Optional.empty(),
            Optional.of("customer 1f, entity 2e"));
    file.add(first);
    file.add(second);
    file.add(first);
    assertThat(file.judgements()).containsExactly(first, second, first);
  }

  private static Judgement judgement(String left, String right, Judgement.Verdict verdict) {
    return new Judgement(
        EntityId.parse(left),
        EntityId.parse(right),
        verdict,
        "an analyst",
        NOW,
        "same birthday",
        Optional.of(LocalDate.of(2030, 1, 1)));
  }

  @Test
  void charactersOfEveryPlaneAreKept() {
    Statement odd =
        Statement.of(
            EntityId.parse("case:odd"),
            new Claim.Named(new Name("odd \u0000 name \ud83d\udea2"), Claim.NameKind.PRIMARY),
            all.getFirst().validity(),
            all.getFirst().telling(),
            all.getFirst().citation());
    try (ImportSession session = file.beginImport(NOW)) {
      session.add(odd);
      session.commit();
    }
    assertThat(file.statementsAbout(EntityId.parse("case:odd"))).containsExactly(odd);
  }
}
