package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian constructions: names in oblique cases, relative clauses, predicates in the instrumental.
final class RussianConstructionsTest {

  @Test
  void aNameIsLedBackToTheNominative() {
    assertThat(Claims.of("«Кесса» принадлежит Игорю Лапину. Фирма заплатила Вере Лапиной."))
        .contains("asserted by author: Игорь Лапин owns Кесса");
    assertThat(Claims.reading("Письмо передали Анне Орловой и Ивану Краснову.").entities())
        .extracting(ReportEntity::name)
        .containsExactlyInAnyOrder("Анна Орлова", "Иван Краснов");
  }

  @Test
  void aRelativeClauseTakesUpTheNounBeforeIt() {
    assertThat(Claims.of("Игорь Лапин, который владеет банком «Орлан», уехал."))
        .containsExactly("asserted by author: Игорь Лапин owns Орлан");
  }

  @Test
  void thePredicateStandsInTheInstrumental() {
    assertThat(Claims.of("Директором завода «Кесса» является Игорь Лапин."))
        .containsExactly("asserted by author: Игорь Лапин director_of Кесса");
  }

  @Test
  void aSurnameInTheGenitiveIsAnothers() {
    assertThat(Claims.of("Игорь Лапин молчит. Адвокат Лапина Анна Орлова уехала."))
        .containsExactly("asserted by author: Анна Орлова represents Игорь Лапин");
  }

  @Test
  void whoGoesOnWithoutASubjectIsTheOneBefore() {
    assertThat(Claims.of("Игорь Лапин отрицает, что представляет компанию «Кесса»."))
        .containsExactly("denied by Игорь Лапин: Игорь Лапин represents Кесса");
  }

  @Test
  void sanctionsAreImposedOnSomebody() {
    assertThat(Claims.of("В 2020 году против компании «Кесса» ввела санкции Канада."))
        .containsExactly("asserted by author: Кесса designated_by Canada, 2020");
  }
}
