package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingsTest {

  @Test
  void programmesAreSplitAtTheBracketsBetweenThem() {
    assertThat(Listings.programmes("SDGT")).containsExactly("SDGT");
    assertThat(Listings.programmes("SDGT] [IFSR] [IRGC")).containsExactly("SDGT", "IFSR", "IRGC");
    assertThat(Listings.programmes("[CAATSA - RUSSIA] [SDGT]"))
        .containsExactly("CAATSA - RUSSIA", "SDGT");
    assertThat(Listings.programmes("SDGT] [SDGT")).containsExactly("SDGT");
    assertThat(Listings.programmes("")).isEmpty();
  }
}
