package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;

/// Texts of different languages that may be one report.
final class TranslationsTest {
  private static final ReportReader READER =
      ReportReader.of(EntityDirectory.of(List.of()), List.of());

  private static final String ENGLISH =
      """
      LIMA, 5 May 2021. Boris Tarkov owns 30% of Corvo Shipping, the registrar of Lima said. In 2019 he \
      paid 1,500,000 dollars to Ana Ruiz, a director of Kessa Bank. Viktor Malenko, who ran the tanker \
      Albatros until March 2018, denied that he had sold 12 ships to Tarkov. Ruiz did not answer.
      """;
  private static final String SPANISH =
      """
      LIMA, 5 de mayo de 2021. Boris Tarkov posee el 30 % de Corvo Shipping, dijo el registrador de Lima. \
      En 2019 pagó 1.500.000 dólares a Ana Ruiz, directora del banco Kessa. Viktor Malenko, que explotó el \
      petrolero Albatros hasta marzo de 2018, negó haber vendido 12 barcos a Tarkov. Ruiz no respondió.
      """;
  private static final String RUSSIAN =
      """
      ЛИМА, 5 мая 2021 года. Борис Тарков владеет 30 % компании «Корво Шиппинг», сообщил регистратор \
      Лимы. В 2019 году он заплатил 1 500 000 долларов Ане Руис, директору банка «Кесса». Виктор \
      Маленко, который до марта 2018 года эксплуатировал танкер «Альбатрос», отрицал, что продал \
      Таркову 12 судов. Руис не ответила.
      """;

  /// The same event by somebody else, in another order and with facts of his own.
  private static final String OWN_SPANISH =
      """
      QUITO, 6 de mayo de 2021. El petrolero Albatros salió del Callao con 80.000 barriles. Lo explota \
      ahora la firma Tarn, según Marta Salas, fiscal de Quito. Viktor Malenko vendió en 2017 sus 7 buques. \
      Entre los dueños de Corvo Shipping, con un 30 %, figura Boris Tarkov, y con un 45 % Pedro Larrea.
      """;

  private static List<String> flagged(String... texts) {
    List<TextDocument> documents =
        Stream.of(texts).map(text -> TextDocument.of("note.txt", text)).toList();
    return Translations.among(documents, documents.stream().map(READER::read).toList()).stream()
        .map(pair -> pair.first() + " " + pair.second())
        .toList();
  }

  @Test
  void translationsAreFlaggedInAllThreeLanguages() {
    assertThat(flagged(ENGLISH, SPANISH, RUSSIAN)).containsExactly("0 1", "0 2", "1 2");
  }

  @Test
  void whatIsToldOfTheSameEventInAnotherOrderIsNot() {
    assertThat(flagged(ENGLISH, OWN_SPANISH)).isEmpty();
    assertThat(flagged(RUSSIAN, OWN_SPANISH)).isEmpty();
  }

  @Test
  void textsOfOneLanguageAreNot() {
    assertThat(flagged(ENGLISH, ENGLISH)).isEmpty();
  }

  @Test
  void aTranslationWithOtherFiguresOrOfAPartOnlyIsNot() {
    assertThat(flagged(ENGLISH, SPANISH.replaceAll("\\d", "9"))).isEmpty();
    assertThat(flagged(ENGLISH, SPANISH.substring(0, SPANISH.indexOf("En 2019")))).isEmpty();
    assertThat(flagged(ENGLISH, "Nada.", "", "1 2 3 4 5 6 7 8 9.")).isEmpty();
  }

  @Test
  void figuresAreComparedHoweverTheyAreGrouped() {
    String english =
        "Ana Ruiz, Boris Tarkov, Viktor Malenko and Pedro Larrea have 1,500, 2.5 and 7 ships.";
    String spanish =
        "Ana Ruiz, Boris Tarkov, Viktor Malenko y Pedro Larrea tienen 1.500, 2,5 y 7 de los barcos.";
    assertThat(flagged(english, spanish)).containsExactly("0 1");
  }

  /// The reports of the bench and those annotated here, in three languages.
  @Test
  void reportsThatAreNoTranslationsOfEachOtherAreNotFlagged() throws IOException {
    String root = System.getProperty("trasluz.root");
    List<String> texts = new ArrayList<>(texts(Path.of(root, "..", "shared/bench/text/reports")));
    texts.addAll(texts(Path.of(root, "report/src/test/resources/trasluz/report/annotated")));
    assertThat(texts).hasSizeGreaterThan(70);
    assertThat(flagged(texts.toArray(String[]::new))).isEmpty();
  }

  private static List<String> texts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> TextDocument.read(file).text())
          .toList();
    }
  }
}
