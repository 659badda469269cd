package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.statement.Evidence;
import trasluz.statement.Name;
import trasluz.statement.Schema;

class NamePairTest {
  private static final Pattern AMOUNT = Pattern.compile(", ([+-][0-9]+\\.[0-9]{2})$");

  private static double score(String left, String right, Schema schema) {
    return NamePair.of(new Name(left), new Name(right), schema).score();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUIVERA MOLDAN, Tadeo | Tadeo Quivera Moldán
          Tadeo Quivera | Tadeo Anselm Quivera Moldan
          Dr. Tadeo Quivera | Tadeo Quivera
          Mohammed Quivari | Muhammad Kiwari
          Abdul Rahman Quivari | Abdurrahman Quivari
          Abd-al-Rahman Quivari | Abdel Rahman Quivari
          Bashiruddin Quivari | Bashir ud-Din Quivari
          TadeoQuivera | Tadeo Quivera
          Yuri Shcherbanov | Юрий Щербанов
          Tadeo al-Quivera | Tadeo Alquivera
          T. Quivera | Tadeo Quivera
          Sergey Ivanovich Quiverov | Sergei Quiverov
          Kim Quang-bo | Kim Quangbo
          QUIVARI, Mohammedreza | Mohammad Reza Quivari
          QUIVARI, Abdurahman | Abd al-Rahman Quivari
          QUIVARI, Ziaurrahman | Zia ur-Rahman Quivari
          ALQUIVAREKH, Tadeo | Tadeo Al-Quivarikh
          Quiverov, Sergei Yevgenyevich | Quiverov, Sergey Evgenevich
          Vladimir Quiverov | Vladiir Quiverov
          Tadeo Quivera | Tdaeo Quivera
          """)
  void onePersonHowever(String left, String right) {
    assertThat(score(left, right, Schema.PERSON)).isGreaterThanOrEqualTo(Query.ALERT);
    assertThat(score(right, left, Schema.PERSON)).isGreaterThanOrEqualTo(Query.ALERT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tadeo Quivera | Anselm Quivera
          Tadeo Quivera | Tadeo Brandolt
          B. Quivera | Tadeo Quivera
          Tadeo | Tadeo Anselm Quivera
          Ahmad bin Hasan al-Quivari | Hasan bin Ahmad al-Quivari
          Tadeo Ivanovich Quiverov | Tadeo Petrovich Quiverov
          Abdul Quivar | Abdul Brandar
          King Quivera | Prince Brandolt
          """)
  void twoPersonsHoweverAlike(String left, String right) {
    assertThat(score(left, right, Schema.PERSON)).isLessThan(Query.ALERT);
    assertThat(score(right, left, Schema.PERSON)).isLessThan(Query.ALERT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orcavel Trading S.A. | ORCAVEL TRADING SOCIEDAD ANONIMA
          Orcavel AG | OrcavelAG
          OOO Orcavel | Orcavel LLC
          Orcavel Intl. Shipping | Orcavel International Shipping
          Orca Vel Shipping Ltd | Orcavel Shipping Ltd
          Orcavel Fund II | Orcavel Fund Two
          H&M Orcavel AB | H and M Orcavel AB
          Orcavel Metal Factory JSC | JSC Orcavel Metal Plant
          JSB Orcavelbank | Orcavelbank
          Orcavel Trading Company Limited | Orcavel Trading Compnay Liimted
          Orcavel Design Bureau | Orcavel Design Bnureau
          Orcavel Heritage Society | Orcavel Heritage Association
          """)
  void oneCompanyHowever(String left, String right) {
    assertThat(score(left, right, Schema.COMPANY)).isGreaterThanOrEqualTo(Query.ALERT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orcavel Fund X | Orcavel Fund XI
          Orcavel Fund | Orcavel Fund 3
          Orcavel Engineering | Orcavel Equipment
          Orcavel (Spain) S.L. | Orcavel (Chile) S.A.
          Bank of Estonia | Bank of Ethiopia
          Orcavel Ltd | Tarnholm Ltd
          Orcavel Bank | Orcavel Insurance
          """)
  void twoCompaniesHoweverAlike(String left, String right) {
    assertThat(score(left, right, Schema.COMPANY)).isLessThan(Query.ALERT);
  }

  @Test
  void theScoreCanBeWorkedOutFromTheAmountsOfItsEvidence() {
    for (List<String> pair :
        List.of(
            List.of("Tadeo Quivra Moldan", "QUIVERA MOLDAN, Tadeo Anselm"),
            List.of("Orcavel Fund X, S.A.", "Orcavel Fund XI Ltd"),
            List.of("Ahmad bin Hasan al-Quivari", "Hasan bin Ahmad al-Quivari"),
            List.of("Tadeo Anselm Quivera Moldan", "Tadeo Anselm Quivera Moldan"),
            List.of("T. Quivera", "Tadeo Quivera"),
            List.of("Xylophon", "Quartet"),
            List.of("The Company Ltd", "The Company Limited"),
            List.of("King Tadeo Brandolt", "Tadeo Brandolt"))) {
      NamePair compared =
          NamePair.of(new Name(pair.getFirst()), new Name(pair.getLast()), Schema.THING);
      double points = points(compared.explanation());
      double odds = Math.pow(10, points / 10);
      assertThat(compared.score())
          .as("%s: %s", pair, compared.explanation())
          .isEqualTo(Math.round(odds / (1 + odds) * 10_000) / 10_000.0);
    }
  }

  private static double points(Evidence evidence) {
    BigDecimal sum = BigDecimal.ZERO;
    if (evidence instanceof Evidence.Step step) {
      for (Evidence child : step.children()) {
        Matcher amount = AMOUNT.matcher(child instanceof Evidence.Step part ? part.value() : "");
        sum = amount.find() ? sum.add(new BigDecimal(amount.group(1))) : sum;
      }
    }
    return sum.doubleValue();
  }

  @Test
  void aVeryCommonNameCannotReachTheTopByItself() {
    double common = score("Ali Ahmad", "Ali Ahmad", Schema.PERSON);
    double rare = score("Tadeo Quivera", "Tadeo Quivera", Schema.PERSON);

    assertThat(common).isBetween(Query.ALERT, 0.95);
    assertThat(rare).isGreaterThan(0.98);
  }

  @Test
  void theSameNameAlwaysAlertsHoweverCommonItsWords() {
    assertThat(score("Ali", "ALI", Schema.PERSON)).isGreaterThanOrEqualTo(Query.ALERT);
    assertThat(score("The Bank Ltd", "Bank", Schema.COMPANY)).isGreaterThanOrEqualTo(Query.ALERT);
  }
}
