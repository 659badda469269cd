package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two English nouns that "and" joins, and who is meant by both.
final class EnglishPairedRolesTest {
  @Test
  void twoRolesBeforeANameAreOnePersons() {
    assertThat(Claims.of("Marlo Quist's lawyer and cousin, Dana Orvik, met Ivo Karsin."))
        .containsExactlyInAnyOrder(
            "asserted by author: Dana Orvik meets Ivo Karsin",
            "asserted by author: Dana Orvik represents Marlo Quist",
            "asserted by author: Dana Orvik family_of Marlo Quist");
    assertThat(Claims.of("The owner and chairman of Orlan Bank, Marlo Quist, met Ivo Karsin."))
        .containsExactlyInAnyOrder(
            "asserted by author: Marlo Quist meets Ivo Karsin",
            "asserted by author: Marlo Quist owns Orlan Bank",
            "asserted by author: Marlo Quist director_of Orlan Bank");
  }

  @Test
  void twoRolesBehindANameAreOnePersons() {
    assertThat(Claims.of("Marlo Quist, owner and director of Kessa Mining, met Ivo Karsin."))
        .contains(
            "asserted by author: Marlo Quist owns Kessa Mining",
            "asserted by author: Marlo Quist director_of Kessa Mining");
    assertThat(Claims.of("Dana Orvik is Marlo Quist's lawyer and business partner."))
        .containsExactlyInAnyOrder(
            "asserted by author: Dana Orvik represents Marlo Quist",
            "asserted by author: Dana Orvik associate_of Marlo Quist");
  }

  @Test
  void kinAreTwoAndSoAreThoseWithArticlesOfTheirOwn() {
    assertThat(Claims.of("Marlo Quist met his wife and daughter, Dana Orvik."))
        .noneMatch(line -> line.contains("family_of Dana") && line.contains("wife"));
    assertThat(Claims.of("The chairman and the director of Orlan Bank met Dana Orvik."))
        .noneMatch(line -> line.contains("Dana Orvik director_of"));
    assertThat(Claims.of("The lawyer and Dana Orvik met Marlo Quist."))
        .noneMatch(line -> line.contains("represents"));
  }
}
