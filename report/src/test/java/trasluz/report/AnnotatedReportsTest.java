package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trasluz.report.AnnotatedReport.Score;

/// Reports of our own, written and annotated before the rules were looked at. Those whose name
/// begins with `l` the rules have since learnt from; of those with `t` only the figures were looked
/// at. The second set, with a `2`, and those with a `3`, `4` and `5` are by other hands and denser:
/// about twenty-five claims in each. The third was kept aside once and has been learnt from since;
/// of the fifth two Russian texts and two Spanish sentences were looked at. The floors are a little
/// below what is reached, so that a rule that loses much is noticed; a trap sprung is never
/// allowed.
final class AnnotatedReportsTest {
  private static final List<String> LEARNT =
      List.of(
          "l-en1-joint-bank",
          "l-en2-vessel",
          "l-en3-oped",
          "l-en4-cable",
          "l-es1-oro",
          "l-es2-puerto",
          "l-ru1-port",
          "l-ru2-instructors");
  private static final List<String> KEPT_ASIDE =
      List.of(
          "t-en1-refinery",
          "t-en2-ngo",
          "t-en3-court",
          "t-en4-feature",
          "t-es1-banco",
          "t-es2-opinion",
          "t-ru1-factory",
          "t-ru2-tanker");

  private static final List<String> SECOND_LEARNT =
      List.of(
          "l2-en1-refinery",
          "l2-en2-port-tender",
          "l2-en6-airline",
          "l2-en7-sisters",
          "l2-en8-audit",
          "l2-en9-rovers",
          "l2-es1-calamar",
          "l2-es2-antenas",
          "l2-es6-helicopteros",
          "l2-es7-palco",
          "l2-es8-auditoria",
          "l2-es9-almazara",
          "l2-ru1-tender",
          "l2-ru2-gold",
          "l2-ru6-airline",
          "l2-ru7-family",
          "l2-ru8-audit",
          "l2-ru9-pier");
  private static final List<String> SECOND_KEPT_ASIDE =
      List.of(
          "t2-en3-technicians",
          "t2-en4-freezing-order",
          "t2-en5-trawler-column",
          "t2-es3-tecnicos",
          "t2-es4-oro",
          "t2-es5-aerolinea",
          "t2-ru3-technicians",
          "t2-ru4-trawler",
          "t2-ru5-airline");

  private static final List<String> THIRD =
      List.of(
          "t3-en1-opinion",
          "t3-en2-report",
          "t3-en3-field",
          "t3-es1-opinion",
          "t3-es2-report",
          "t3-es3-field",
          "t3-ru1-opinion",
          "t3-ru2-report",
          "t3-ru3-field");

  private static final List<String> FOURTH_LEARNT =
      List.of(
          "l3-en1-ferry",
          "l3-en2-teagarden",
          "l3-en3-generators",
          "l3-en4-airstrip",
          "l3-en5-hatchery",
          "l3-en6-bauxite",
          "l3-es1-urea",
          "l3-es2-agua",
          "l3-es3-oxigeno",
          "l3-es4-mosquitia",
          "l3-es5-desaladora",
          "l3-es6-cable",
          "l3-ru1-ferry",
          "l3-ru2-sugar",
          "l3-ru3-plywood",
          "l3-ru4-saigas",
          "l3-ru5-tug",
          "l3-ru6-bosaso");

  private static final List<String> FOURTH_KEPT_ASIDE =
      List.of(
          "t4-en1-column",
          "t4-en2-bank",
          "t4-en3-mission",
          "t4-es1-columna",
          "t4-es2-banco",
          "t4-es3-mision",
          "t4-ru1-column",
          "t4-ru2-bank",
          "t4-ru3-mission");

  private static final List<String> FIFTH_KEPT_ASIDE =
      List.of(
          "t5-en1-kettle",
          "t5-en2-coralline",
          "t5-en3-jetty",
          "t5-en4-sand",
          "t5-es1-turbosina",
          "t5-es2-crupier",
          "t5-es3-gorras",
          "t5-es4-azogue",
          "t5-ru1-posrednik",
          "t5-ru2-lei",
          "t5-ru3-kalitka",
          "t5-ru4-sobol");

  private static final List<String> SIXTH_LEARNT =
      List.of(
          "l4-en1-bitumen",
          "l4-en3-quay",
          "l4-es1-asfalto",
          "l4-es3-fonseca",
          "l4-ru1-stul",
          "l4-ru3-mahajanga");

  private static final List<String> SIXTH_KEPT_ASIDE =
      List.of(
          "t6-en2-svirplys",
          "t6-en4-bearings",
          "t6-es2-ribazon",
          "t6-es4-visores",
          "t6-ru2-khoybank",
          "t6-ru4-stanok");

  private static final List<String> SEVENTH_LEARNT = beginning("l5-");
  private static final List<String> SEVENTH_KEPT_ASIDE = beginning("t7-");
  private static final List<String> EIGHTH_LEARNT = beginning("l6-");
  private static final List<String> EIGHTH_KEPT_ASIDE = beginning("t8-");
  private static final List<String> NINTH_LEARNT = beginning("l7-");
  private static final List<String> NINTH_KEPT_ASIDE = beginning("t9-");

  private static final List<String> TENTH_KEPT_ASIDE = beginning("t10-");

  /// The names of all of them.
  static List<String> all() {
    return Stream.of(
            LEARNT,
            KEPT_ASIDE,
            SECOND_LEARNT,
            SECOND_KEPT_ASIDE,
            THIRD,
            FOURTH_LEARNT,
            FOURTH_KEPT_ASIDE,
            FIFTH_KEPT_ASIDE,
            SIXTH_LEARNT,
            SIXTH_KEPT_ASIDE,
            SEVENTH_LEARNT,
            SEVENTH_KEPT_ASIDE,
            EIGHTH_LEARNT,
            EIGHTH_KEPT_ASIDE,
            NINTH_LEARNT,
            NINTH_KEPT_ASIDE,
            TENTH_KEPT_ASIDE)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> beginning(String prefix) {
    return AnnotatedReport.names().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  private static Score score(List<String> reports) {
    return reports.stream()
        .map(name -> AnnotatedReport.read(name).score())
        .reduce(new Score(0, 0, 0, 0), Score::plus);
  }

  @Test
  void reportsThatTheRulesWereNotLearntFromAreReadWithoutATrap() {
    Score score = score(KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(86);
    assertThat(score.found()).isGreaterThanOrEqualTo(56);
    assertThat(score.wrong()).isLessThanOrEqualTo(13);
  }

  @Test
  void reportsThatTheRulesWereLearntFromAreReadWithoutATrap() {
    Score score = score(LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(83);
    assertThat(score.found()).isGreaterThanOrEqualTo(62);
    assertThat(score.wrong()).isLessThanOrEqualTo(11);
  }

  @Test
  void theSecondSetKeptAsideIsReadWithoutATrap() {
    Score score = score(SECOND_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(222);
    assertThat(score.found()).isGreaterThanOrEqualTo(97);
    assertThat(score.wrong()).isLessThanOrEqualTo(26);
  }

  @Test
  void theSecondSetLearntFromIsReadWithoutATrap() {
    Score score = score(SECOND_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(437);
    assertThat(score.found()).isGreaterThanOrEqualTo(286);
    assertThat(score.wrong()).isLessThanOrEqualTo(30);
  }

  @Test
  void theThirdSetIsReadWithoutATrap() {
    Score score = score(THIRD);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(255);
    assertThat(score.found()).isGreaterThanOrEqualTo(128);
    assertThat(score.wrong()).isLessThanOrEqualTo(30);
  }

  @Test
  void theFourthSetKeptAsideIsReadWithoutATrap() {
    Score score = score(FOURTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(256);
    assertThat(score.found()).isGreaterThanOrEqualTo(105);
    assertThat(score.wrong()).isLessThanOrEqualTo(24);
  }

  @Test
  void theFourthSetLearntFromIsReadWithoutATrap() {
    Score score = score(FOURTH_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(479);
    assertThat(score.found()).isGreaterThanOrEqualTo(190);
    assertThat(score.wrong()).isLessThanOrEqualTo(60);
  }

  @Test
  void theFifthSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(FIFTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(355);
    assertThat(score.found()).isGreaterThanOrEqualTo(168);
    assertThat(score.wrong()).isLessThanOrEqualTo(35);
  }

  @Test
  void theSixthSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(SIXTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(168);
    assertThat(score.found()).isGreaterThanOrEqualTo(62);
    assertThat(score.wrong()).isLessThanOrEqualTo(19);
  }

  @Test
  void theSixthSetLearntFromIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(SIXTH_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(158);
    assertThat(score.found()).isGreaterThanOrEqualTo(56);
    assertThat(score.wrong()).isLessThanOrEqualTo(15);
  }

  @Test
  void theSeventhSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(SEVENTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(144);
    assertThat(score.found()).isGreaterThanOrEqualTo(73);
    assertThat(score.wrong()).isLessThanOrEqualTo(18);
  }

  @Test
  void theSeventhSetLearntFromIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(SEVENTH_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(162);
    assertThat(score.found()).isGreaterThanOrEqualTo(76);
    assertThat(score.wrong()).isLessThanOrEqualTo(18);
  }

  @Test
  void theEighthSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(EIGHTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(200);
    assertThat(score.found()).isGreaterThanOrEqualTo(92);
    assertThat(score.wrong()).isLessThanOrEqualTo(34);
  }

  @Test
  void theEighthSetLearntFromIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(EIGHTH_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(181);
    assertThat(score.found()).isGreaterThanOrEqualTo(61);
    assertThat(score.wrong()).isLessThanOrEqualTo(20);
  }

  @Test
  void theNinthSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(NINTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(185);
    assertThat(score.found()).isGreaterThanOrEqualTo(86);
    assertThat(score.wrong()).isLessThanOrEqualTo(28);
  }

  @Test
  void theNinthSetLearntFromIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(NINTH_LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(172);
    assertThat(score.found()).isGreaterThanOrEqualTo(63);
    assertThat(score.wrong()).isLessThanOrEqualTo(35);
  }

  @Test
  void theTenthSetKeptAsideIsReadAtLeastAsWellAsLastMeasured() {
    Score score = score(TENTH_KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(349);
    assertThat(score.found()).isGreaterThanOrEqualTo(149);
    assertThat(score.wrong()).isLessThanOrEqualTo(48);
  }
}
