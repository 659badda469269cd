package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementIdTest {
  private static final Source LIST =
      new Source("test-list", "Test List", Source.Kind.OFFICIAL_LIST, Reliability.A);
  private static final Citation ROW_3 =
      new Citation(
          new Snapshot(LIST, "list.csv", LocalDate.of(2024, 3, 1), "0".repeat(64)),
          new Locator.Row(3));

  /// What an id stands for: everything but the place where it was read.
  private record Content(
      EntityId subject, Claim claim, Validity validity, Telling telling, String source) {
    static Content of(Statement statement) {
      return new Content(
          statement.subject(),
          statement.claim(),
          statement.validity(),
          statement.telling(),
          statement.source().id());
    }
  }

  @Test
  void twoStatementsShareAnIdExactlyWhenTheySayTheSame() {
    Map<StatementId, Content> seen = new HashMap<>();
    Property.forAll(generate -> {
      EntityId subject = generate.entityId();
      Claim claim = generate.claim();
      Validity validity = generate.validity();
      Telling telling = generate.telling();
      Citation citation = generate.citation();
      Statement original = Statement.of(subject, claim, validity, telling, citation);
      List<Statement> variants =
          List.of(
              original,
              Statement.of(generate.entityId(), claim, validity, telling, citation),
              Statement.of(subject, generate.claim(), validity, telling, citation),
              Statement.of(subject, claim, generate.validity(), telling, citation),
              Statement.of(subject, claim, validity, generate.telling(), citation),
              Statement.of(subject, claim, validity, telling, generate.citation()));
      for (Statement variant : variants) {
        Content content = Content.of(variant);
        assertThat(variant.isIntact()).isTrue();
        assertThat(variant.id().equals(original.id()))
            .isEqualTo(content.equals(Content.of(original)));
        assertThat(seen.computeIfAbsent(variant.id(), _ -> content)).isEqualTo(content);
      }
    });
  }

  @Test
  void theSnapshotAndTheLocatorDoNotChangeTheId() {
    Property.forAll(generate -> {
      Statement today = generate.statement();
      Citation tomorrow = new Citation(generate.snapshot(today.source()), generate.locator());
      Statement again =
          Statement.of(today.subject(), today.claim(), today.validity(), today.telling(), tomorrow);
      assertThat(again.id()).isEqualTo(today.id());
    });
  }

  @Test
  void everyPartOfTheTellingChangesTheId() {
    Telling telling = Telling.OFFICIAL;
    Optional<String> word = Optional.of("word");
    Optional<PartialDate> year = Optional.of(PartialDate.ofYear(2020));
    Optional<String> none = Optional.empty();
    List<Telling> tellings =
        List.of(
            telling,
            new Telling(Hedge.ALLEGED, none, Reliability.A, Credibility.CONFIRMED, none, empty()),
            new Telling(Hedge.ASSERTED, word, Reliability.A, Credibility.CONFIRMED, none, empty()),
            new Telling(Hedge.ASSERTED, none, Reliability.B, Credibility.CONFIRMED, none, empty()),
            new Telling(Hedge.ASSERTED, none, Reliability.A, Credibility.PROBABLE, none, empty()),
            new Telling(Hedge.ASSERTED, none, Reliability.A, Credibility.IMPROBABLE, none, empty()),
            new Telling(Hedge.ASSERTED, none, Reliability.A, Credibility.CONFIRMED, word, empty()),
            new Telling(Hedge.ASSERTED, none, Reliability.A, Credibility.CONFIRMED, none, year));
    assertThat(tellings.stream().map(each -> named("Acme", each).id())).doesNotHaveDuplicates();
  }

  private static Optional<PartialDate> empty() {
    return Optional.empty();
  }

  @Test
  void neighbouringFieldsDoNotRunTogether() {
    assertThat(described("ab", "c").id()).isNotEqualTo(described("a", "bc").id());
    assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
    assertThat(hash("a", "")).isNotEqualTo(hash("a"));
    assertThat(new ContentHash().add(Optional.empty()).toStatementId())
        .isNotEqualTo(new ContentHash().add(Optional.of("")).toStatementId());
    assertThat(new ContentHash().add(Optional.of("a")).toStatementId()).isNotEqualTo(hash("a"));
  }

  /// Computed apart from this code (SHA-256 over the fields, each after its length in four bytes,
  /// cut to 128 bits). If this fails, every case file out there would call its statements altered.
  @Test
  void theIdOfAKnownStatementStaysWhatItIs() {
    Telling telling =
        new Telling(
            Hedge.REPORTED,
            Optional.of("Ministry of Oil"),
            Reliability.B,
            Credibility.PROBABLE,
            Optional.empty(),
            Optional.of(PartialDate.parse("2024-02")));
    Statement statement =
        Statement.of(
            EntityId.parse("test:7"),
            new Claim.Named(new Name("Nafta Güneş 石油"), Claim.NameKind.ALIAS),
            Validity.since(PartialDate.parse("..2023-12-28")),
            telling,
            ROW_3);
    assertThat(statement.id()).hasToString("aa1ff6048077a957f580859f98670170");
  }

  @Test
  void anAlteredStatementIsNotIntact() {
    Statement statement = named("Acme", Telling.OFFICIAL);
    Statement altered =
        new Statement(
            statement.id(),
            statement.subject(),
            new Claim.Named(new Name("Acne"), Claim.NameKind.PRIMARY),
            statement.validity(),
            statement.telling(),
            statement.citation());
    assertThat(altered.isIntact()).isFalse();
    assertThat(altered).isNotEqualTo(statement);
  }

  @Test
  void anIdIsReadBackAsItIsPrinted() {
    Property.forAll(generate -> {
      StatementId id = new StatementId(generate.random().nextLong(), generate.random().nextLong());
      assertThat(StatementId.parse(id.toString())).isEqualTo(id);
      assertThat(id.toString()).matches("[0-9a-f]{32}").startsWith(id.brief());
    });
    assertThat(new StatementId(0, 255)).hasToString("000000000000000000000000000000ff");
  }

  @Test
  void idsSortAsTheyArePrinted() {
    Property.forAll(generate -> {
      StatementId one = new StatementId(generate.random().nextLong(), generate.random().nextLong());
      StatementId other =
          new StatementId(generate.random().nextLong(), generate.random().nextLong());
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    });
  }

  @Test
  void whatIsNotThirtyTwoHexadecimalDigitsIsRefused() {
    for (String text : List.of("", "ff", "+".repeat(32), "٣".repeat(32), "g" + "0".repeat(31))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StatementId.parse(text))
          .withMessage("a statement id has 32 hexadecimal digits, got '" + text + "'");
    }
  }

  private static StatementId hash(String... fields) {
    ContentHash hash = new ContentHash();
    for (String field : fields) {
      hash.add(field);
    }
    return hash.toStatementId();
  }

  private static Statement named(String name, Telling telling) {
    Claim claim = new Claim.Named(new Name(name), Claim.NameKind.PRIMARY);
    return Statement.of(EntityId.parse("test:1"), claim, Validity.UNBOUNDED, telling, ROW_3);
  }

  private static Statement described(String property, String text) {
    Claim claim = new Claim.Described(property, text);
    return Statement.of(
        EntityId.parse("test:1"), claim, Validity.UNBOUNDED, Telling.OFFICIAL, ROW_3);
  }
}
