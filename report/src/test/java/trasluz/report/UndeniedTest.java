package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What nobody denies is not denied, and what somebody does not deny he admits.
final class UndeniedTest {

  @Test
  void whatNobodyDeniesIsTheAuthorsWord() {
    for (String opening :
        new String[] {
          "Nobody denies",
          "No one disputes",
          "It is not disputed",
          "Few doubt",
          "Hardly anyone doubts"
        }) {
      assertThat(Claims.of(opening + " that Dana Orvik owns Kessa Mining."))
          .as(opening)
          .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
    }
    assertThat(Claims.of("What nobody disputes is that Kessa Mining pays Orlan Bank."))
        .containsExactly("asserted by author: Kessa Mining pays Orlan Bank");
  }

  @Test
  void whatSomebodyDoesNotDenyHeAdmits() {
    assertThat(Claims.of("Dana Orvik does not deny that she owns Kessa Mining."))
        .containsExactly("reported by Dana Orvik: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Dana Orvik has never denied selling the ship to Orlan Bank."))
        .containsExactly("reported by Dana Orvik: Dana Orvik sells Orlan Bank (the ship)");
  }

  @Test
  void whatSomebodyDeniesStaysDenied() {
    assertThat(Claims.of("Dana Orvik denies that she owns Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Dana Orvik denied selling the ship to Orlan Bank."))
        .containsExactly("denied by Dana Orvik: Dana Orvik sells Orlan Bank (the ship)");
    assertThat(Claims.of("Dana Orvik doubts that Marlo Quist owns Kessa Mining."))
        .containsExactly("speculated by Dana Orvik: Marlo Quist owns Kessa Mining");
  }

  @Test
  void soItIsInSpanish() {
    assertThat(Claims.of("Nadie niega que Ana Ruiz sea dueña de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("Pocos dudan de que Ana Ruiz es dueña de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("Berto Lanza niega que Ana Ruiz sea dueña de Kesa Minera."))
        .containsExactly("denied by Berto Lanza: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void soItIsInRussian() {
    assertThat(Claims.of("Никто не отрицает, что фирмой «Кесса» владеет Анна Орлова."))
        .containsExactly("asserted by author: Анна Орлова owns Кесса");
    assertThat(Claims.of("Мало кто сомневается, что фирмой «Кесса» владеет Анна Орлова."))
        .containsExactly("asserted by author: Анна Орлова owns Кесса");
    assertThat(Claims.of("Иван Лапин отрицает, что фирмой «Кесса» владеет Анна Орлова."))
        .containsExactly("denied by Иван Лапин: Анна Орлова owns Кесса");
  }
}
