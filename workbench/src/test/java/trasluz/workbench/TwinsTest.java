package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.store.CaseFile;

/// Translations: two texts of one origin, as a person says in review.
final class TwinsTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void keepAReportAndItsTranslation() {
    sample = SmallCase.in(root);
    sample.file(
        "en.txt",
        "LIMA, 5 May 2021. Boris Borisov owns 30% of Corvo Shipping. In 2019 he paid 1,500,000 dollars"
            + " to Ana Ruiz. Viktor Malenko, who ran the tanker Albatros until March 2018, sold 12"
            + " ships to Boris Borisov.\n");
    sample.file(
        "es.txt",
        "LIMA, 5 de mayo de 2021. Boris Borisov posee el 30 % de Corvo Shipping. En 2019 pagó"
            + " 1.500.000 dólares a Ana Ruiz. Viktor Malenko, que explotó el petrolero Albatros hasta"
            + " marzo de 2018, vendió 12 barcos a Boris Borisov.\n");
    sample.run("review", sample.path("en.txt"));
    sample.run("review", sample.path("es.txt"));
  }

  private List<Map<String, Object>> queue(String kind, String... more) {
    return JsonText.lines(sample.run("review", Run.with(List.of("--json"), more)).out()).stream()
        .filter(item -> kind.equals(item.get("kind")))
        .toList();
  }

  private String key() {
    return String.valueOf(queue("translation", "--all").getFirst().get("key"));
  }

  private Run decide(String... arguments) {
    return sample.run("review", Run.with(List.of("--by", "A. Reviewer"), arguments));
  }

  private void acceptBoth() {
    for (Map<String, Object> item : queue("proposal")) {
      if (String.valueOf(item.get("proposal")).contains("[owns]")) {
        String key = String.valueOf(item.get("key"));
        Run run = decide("--accept", key, "--reliability", "C", "--credibility", "3");
        assertThat(run.status()).as(run.err()).isZero();
      }
    }
  }

  private String believed() {
    return sample.run("claims", "report:Company-corvo-shipping").out();
  }

  @Test
  void theyAreFlaggedAndJoinedByNobodyButAPerson() {
    assertThat(sample.run("review").out())
        .contains("  origin?   en.txt (en) and es.txt (es) share ")
        .contains("; perhaps translations: 1. Nothing is taken");
    acceptBoth();
    assertThat(believed()).contains("by 2 independent origins");
  }

  @Test
  void whatWasAcceptedBeforeAndAfterCountsOnceUntilItIsTakenBack() {
    acceptBoth();
    Run said = decide("--accept", key());
    assertThat(said.status()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("one origin: en.txt (en) and es.txt (es) share ");
    assertThat(believed()).contains("by 1 origin").doesNotContain("2 independent origins");
    assertThat(queue("translation")).isEmpty();
    assertThat(decide("--undo", key()).out()).startsWith("open: ");
    assertThat(believed()).contains("by 2 independent origins");
    assertThat(queue("translation")).hasSize(1);
    assertThat(decide("--undo", key()).status()).isEqualTo(3);
    assertThat(sample.run("verify").status()).isZero();
  }

  @Test
  void twoOriginsAreNotAskedAgain() {
    assertThat(decide("--reject", key(), "--because", "two reporters").status()).isZero();
    assertThat(queue("translation")).isEmpty();
    assertThat(queue("translation", "--all").getFirst()).containsEntry("state", "two origins");
    assertThat(sample.run("review").out()).doesNotContain("unsure", "judge");
  }

  @Test
  void whatFollowsFromTwoAnswersIsNotAskedAndATextNamedShowsItsOwnOnly() {
    sample.file(
        "ru.txt",
        "ЛИМА, 5 мая 2021 года. Борис Борисов владеет 30 % фирмы «Корво Шиппинг». В 2019 году он заплатил"
            + " 1 500 000 долларов Ане Руис. Виктор Маленко, который до марта 2018 года водил танкер"
            + " «Альбатрос», продал 12 судов Борису Борисову.\n");
    sample.file("other.txt", "LIMA, 6 May 2021. Marta Salas met Pedro Larrea.\n");
    sample.run("review", sample.path("ru.txt"));
    assertThat(queue("translation")).hasSize(3);
    assertThat(sample.run("review", sample.path("other.txt")).out())
        .doesNotContain("origin?", "translations");
    for (int i = 0; i < 2; i++) {
      String key = String.valueOf(queue("translation").getFirst().get("key"));
      assertThat(decide("--accept", key).status()).isZero();
    }
    assertThat(queue("translation")).isEmpty();
    assertThat(queue("translation", "--all")).hasSize(2);
  }

  @Test
  void onlyAPersonDecidesAndOnlySo() {
    assertThat(sample.run("review", "--accept", key()).err()).contains("say with --by who decides");
    assertThat(decide("--unsure", key()).err())
        .contains("of two texts give --accept, --reject or --undo");
  }

  @Test
  void aSessionAsksWithOneKeyBeforeTheClaims() {
    InputStream terminal = System.in;
    System.setIn(new ByteArrayInputStream("x\no\nq\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(decide("--interactive").out())
          .contains("Perhaps translations: 1. Keys: o one origin")
          .contains("  one origin\n")
          .contains(" open. Keys: a accept");
    } finally {
      System.setIn(terminal);
    }
    assertThat(queue("translation", "--all").getFirst()).containsEntry("state", "one origin");
    try (CaseFile file = CaseFile.open(sample.folder())) {
      assertThat(file.judgements()).hasSize(1);
    }
  }
}
