package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Evidence;
import trasluz.statement.Facts;
import trasluz.statement.Hedge;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.statement.Statement;
import trasluz.statement.Telling;

class ScreeningTest {
  private static final List<Statement> LIST =
      List.of(
          Facts.kind("test:1", Schema.PERSON),
          Facts.named("test:1", "QUIVERA MOLDAN, Tadeo Anselm"),
          Facts.alias("test:1", "QUIVERA, Tadeo"),
          Facts.weakAlias("test:1", "EL ZORZAL"),
          Facts.identified("test:1", "passport", "AB-123 4567"),
          Facts.blocked("test:1"),
          Facts.kind("test:2", Schema.COMPANY),
          Facts.named("test:2", "ORCAVEL TRADING S.A."),
          Facts.identified("test:2", "bic", "ORCAVEKX"),
          Facts.kind("test:3", Schema.COMPANY),
          Facts.named("test:3", "BANCO NACIONAL DE VELDERRA"),
          Facts.kind("test:4", Schema.VESSEL),
          Facts.named("test:4", "TARNHOLM 3"),
          Facts.kind("test:5", Schema.PERSON),
          Facts.named("test:5", "ЩЕРБАНОВ, Юрий Андреевич"),
          Facts.kind("test:6", Schema.COMPANY),
          Facts.named("test:6", "THE COMPANY LIMITED"));

  private static final Screening SCREENING = Screening.of(EntityDirectory.of(LIST));

  private static List<String> alerts(String name) {
    return SCREENING.screen(Query.of(new Name(name))).matches().stream()
        .map(match -> match.entity().id().toString())
        .toList();
  }

  private static double score(String name, String id) {
    return SCREENING.screen(Query.of(new Name(name)).withThreshold(0.0001)).matches().stream()
        .filter(match -> match.entity().id().toString().equals(id))
        .mapToDouble(Match::score)
        .findFirst()
        .orElse(0);
  }

  @Test
  void theOrderOfWordsAndThePunctuationDoNotMatter() {
    assertThat(score("Tadeo Anselm Quivera-Moldán", "test:1")).isEqualTo(0.9921);
  }

  @Test
  void anOmittedWordIsCheap() {
    assertThat(alerts("Tadeo Anselm Quivera")).containsExactly("test:1");
    assertThat(alerts("Tadeo Quivera Moldan")).containsExactly("test:1");
  }

  @Test
  void oneWordAloneDoesNotMakeAPerson() {
    assertThat(alerts("Moldan")).isEmpty();
    assertThat(alerts("Tadeo")).isEmpty();
  }

  @Test
  void aContradictingWordIsExpensive() {
    assertThat(alerts("Tadeo Brandolt")).isEmpty();
    assertThat(alerts("Banco Nacional de Tarnholm")).isEmpty();
    assertThat(score("Tadeo Anselm Quivera Brandolt", "test:1"))
        .isLessThan(score("Tadeo Anselm Quivera", "test:1"));
  }

  @Test
  void aMisspeltWordStillAlerts() {
    assertThat(alerts("Tadeo Quivra")).containsExactly("test:1");
    assertThat(alerts("Tdaeo Quivera")).containsExactly("test:1");
  }

  @Test
  void anotherLegalFormIsNoOtherCompany() {
    assertThat(alerts("Orcavel Trading Ltd")).containsExactly("test:2");
    assertThat(alerts("ORCAVEL TRADING SOCIEDAD ANONIMA")).containsExactly("test:2");
  }

  @Test
  void anotherNumberIsAnotherVessel() {
    assertThat(alerts("Tarnholm III")).containsExactly("test:4");
    assertThat(score("Tarnholm 4", "test:4")).isLessThan(0.5);
    assertThat(alerts("Tarnholm")).isEmpty();
  }

  @Test
  void latinLettersFindACyrillicName() {
    assertThat(alerts("Yuri Shcherbanov")).containsExactly("test:5");
    assertThat(alerts("Юрий Щербанов")).containsExactly("test:5");
  }

  @Test
  void aWeakAliasAloneNeverAlerts() {
    assertThat(alerts("El Zorzal")).isEmpty();
    assertThat(score("El Zorzal", "test:1")).isBetween(0.55, 0.65);
  }

  @Test
  void anIdentifierIsFoundHoweverItIsPunctuated() {
    assertThat(alerts("ab1234567")).containsExactly("test:1");
    assertThat(alerts("passport AB-1234567")).containsExactly("test:1");
    assertThat(alerts("ORCAVEKX")).containsExactly("test:2");
    assertThat(alerts("1234")).isEmpty();
  }

  @Test
  void anInitialIsWeakerThanTheNameButNoContradiction() {
    assertThat(score("T. Quivera", "test:1")).isBetween(0.7, 0.9);
    assertThat(score("B. Quivera", "test:1")).isLessThan(score("T. Quivera", "test:1"));
  }

  @Test
  void aKindThatCannotBeLeavesTheEntityOut() {
    Query query = Query.of(new Name("Tadeo Quivera"));

    assertThat(SCREENING.screen(query.withSchema(Schema.VESSEL)).matches()).isEmpty();
    assertThat(SCREENING.screen(query.withSchema(Schema.LEGAL_ENTITY)).matches()).hasSize(1);
  }

  @Test
  void aNameOfWeakWordsIsComparedWithItsLikeAndSaysSo() {
    Screened found = SCREENING.screen(Query.of(new Name("The Company Ltd")).withThreshold(0.5));
    Screened none = SCREENING.screen(Query.of(new Name("de la")));

    assertThat(found.matches())
        .extracting(match -> match.entity().id().toString())
        .containsExactly("test:6");
    assertThat(none.matches()).isEmpty();
    assertThat(none.remarks())
        .containsExactly(
            "The name consists of particles and legal forms only, so it was compared only with"
                + " names of that sort.");
  }

  @Test
  void theExplanationNamesEachWordAndEndsInTheStatement() {
    Match match = SCREENING.screen(Query.of(new Name("Tadeo Quivra Ltd"))).matches().getFirst();

    assertThat(match.matchedText()).isEqualTo("QUIVERA, Tadeo");
    assertThat(match.explanation().cited(Evidence.Role.NEEDED)).containsExactly(match.matched());
    assertThat(text(match.explanation()))
        .containsExactly(
            "names compared word by word: 0.9491 from 12.71 points: 1 / (1 + 10^(-points/10))",
            "start: before anything agrees, -6.00",
            "same word: 'tadeo', +12.00",
            "misspelling: 'quivra' and 'quivera', +7.71",
            "only in the query: 'ltd'",
            "omission: words that only one name has, -1.00");
    assertThat(match.statements()).hasSize(2);
  }

  private static List<String> text(Evidence evidence) {
    List<String> lines = new ArrayList<>();
    if (evidence instanceof Evidence.Step step) {
      lines.add(step.rule() + ": " + step.value());
      step.children().forEach(child -> lines.addAll(text(child)));
    }
    return lines;
  }

  @Test
  void aDeniedNameIsNoName() {
    Telling denied =
        new Telling(
            Hedge.DENIED,
            Telling.OFFICIAL.attributedTo(),
            Telling.OFFICIAL.reliability(),
            Telling.OFFICIAL.credibility(),
            Telling.OFFICIAL.origin(),
            Telling.OFFICIAL.published());
    List<Statement> statements = new ArrayList<>(LIST);
    statements.add(Facts.said("test:2", new Named(new Name("Skarnvik"), NameKind.ALIAS), denied));

    assertThat(
            Screening.of(EntityDirectory.of(statements))
                .screen(Query.of(new Name("Skarnvik")))
                .matches())
        .isEmpty();
  }

  @Test
  void moreIsNotReportedThanAskedFor() {
    assertThat(
            SCREENING
                .screen(Query.of(new Name("Tadeo Quivera")).withThreshold(0.01).withLimit(1))
                .matches())
        .hasSize(1);
  }

  @Test
  void anEmptyNameIsRefusedInOneSentence() {
    assertThatThrownBy(() -> Query.of(new Name(" - ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name to screen must have a letter or a digit, got ' - '");
    assertThatThrownBy(() -> new Name("  ")).hasMessage("name must not be blank");
    assertThatThrownBy(() -> new Name("half a character \uD800"))
        .hasMessage(
            "name must be well-formed Unicode, got half a character (U+D800) at position 17");
    assertThatThrownBy(() -> new Name("x".repeat(10_000)))
        .hasMessage("name must have at most 2000 characters, got 10000");
  }

  @Test
  void anEmptyDirectoryAnswersToo() {
    Screening empty = Screening.of(EntityDirectory.of(List.of()));

    assertThat(empty.screen(Query.of(new Name("Tadeo"))).matches()).isEmpty();
  }

  @Test
  void strangeCharactersNeitherFailNorChangeTheAnswerFromOneTimeToTheNext() {
    String[] pieces = {
      "Tadeo",
      "Quivera",
      "\u202E",
      "\u200F",
      "\u0000",
      "\u0007",
      "😀",
      "Юрий",
      "محمد",
      "金",
      "ＦＵＬＬ",
      "e\u0301",
      "\u0301",
      "S.A.",
      "de",
      "123",
      "\n",
      "'",
      "ﷺ",
      "İ",
      "x".repeat(200)
    };
    for (long seed = 1; seed <= 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("q");
      while (text.length() < 400 && random.nextInt(25) > 0) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      Query query = Query.of(new Name(text.toString())).withThreshold(0.3);
      Screened first = SCREENING.screen(query);
      assertThat(first.matches())
          .as("seed %d", seed)
          .allMatch(m -> m.score() >= 0.3 && m.score() <= 1);
      assertThat(SCREENING.screen(query)).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void theLongestNameIsCutAndSaysSo() {
    Screened screened = SCREENING.screen(Query.of(new Name("ab cd ".repeat(330))));

    assertThat(screened.remarks())
        .containsExactly("Only the first 32 words of the name were compared.");
  }

  private static List<String> remarks(String name) {
    return SCREENING.screen(Query.of(new Name(name))).remarks();
  }

  @Test
  void aNameThatSaysHardlyAnythingIsAnsweredWithARemark() {
    String letters =
        "The name consists of single letters only, so hardly any listed name is found by it.";
    String weak =
        "The name consists of particles and legal forms only, so it was compared only with names of"
            + " that sort.";
    assertThat(remarks("Q")).containsExactly(letters);
    assertThat(remarks("a b")).containsExactly(letters);
    assertThat(remarks("de la")).containsExactly(weak);
    assertThat(remarks("Ltd & Co. KG")).containsExactly(weak);
    assertThat(remarks("Tadeo B.")).isEmpty();
  }

  @Test
  void aCharacterThatWasLostOnTheWayIsTold() {
    assertThat(remarks("Tad\uFFFDo Quivera"))
        .containsExactly(
            "A character of the name was lost before it came here (U+FFFD), most likely because its"
                + " bytes are not UTF-8.");
  }

  @Test
  void lettersOfOtherAlphabetsThatLookLatinDoNotHideAName() {
    assertThat(score("Tadeо Аnselm Quiverа Moldan", "test:1")).isEqualTo(0.9921);
    assertThat(score("Tad\u200Beo\u202E Ans\u00ADelm Quivera Moldan", "test:1")).isEqualTo(0.9921);
  }
}
