package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundsTest {
  private final Compounds compounds = new Compounds(Lexicon.STANDARD);

  @Test
  void whatTheServantServesFollowsTheArticleHoweverItIsWritten() {
    assertThat(compounds.afterAbd("abdulwahid")).contains("wahid");
    assertThat(compounds.afterAbd("abdurrahman")).contains("rahman");
    assertThat(compounds.afterAbd("abdurahman")).as("written once").contains("rahman");
    assertThat(compounds.afterAbd("abdourahman")).as("in French letters").contains("rahman");
    assertThat(compounds.afterAbd("abdul")).as("the name is another word").contains("");
    assertThat(compounds.afterAbd("abdullah")).as("a name of its own").isEmpty();
    assertThat(compounds.afterAbd("abdoulaye")).as("the same in French letters").isEmpty();
    assertThat(compounds.afterAbd("abdikarim")).isEmpty();
    assertThat(compounds.afterAbd("robert")).isEmpty();
  }

  @Test
  void theFaithIsPartedFromWhatStandsBefore() {
    assertThat(compounds.beforeDin("bashiruddin")).contains("bashir");
    assertThat(compounds.beforeDin("najmiddin")).contains("najm");
    assertThat(compounds.beforeDin("jamaleddine")).contains("jamal");
    assertThat(compounds.beforeDin("mardin")).as("a town").isEmpty();
  }

  @Test
  void twoGivenNamesWrittenTogetherAreParted() {
    assertThat(compounds.two("mohammadreza")).containsExactly("mohammad", "reza");
    assertThat(compounds.two("mohamedsherif")).containsExactly("mohamed", "sherif");
    assertThat(compounds.two("alireza")).containsExactly("ali", "reza");
    assertThat(compounds.two("gholamhossein")).containsExactly("gholam", "hossein");
    assertThat(compounds.two("ziaurrahman")).containsExactly("zia", "rahman");
    assertThat(compounds.two("shamsulhaq")).containsExactly("shams", "haq");
  }

  @Test
  void namesThatOnlyStartLikeOnesStayWhole() {
    assertThat(compounds.two("mohammadi")).isEmpty();
    assertThat(compounds.two("alimentos")).isEmpty();
    assertThat(compounds.two("annamaria")).isEmpty();
    assertThat(compounds.two("alibek")).isEmpty();
    assertThat(compounds.two("rahman")).isEmpty();
  }

  @Test
  void theArticleIsPartedFromASurnameThatIsNotKnownWithIt() {
    assertThat(compounds.afterArticle("alquivari")).contains("quivari");
    assertThat(compounds.afterArticle("elquivari")).contains("quivari");
    assertThat(compounds.afterArticle("alahmad")).as("known without it").contains("ahmad");
    assertThat(compounds.afterArticle("alekseev")).as("starts with a vowel").isEmpty();
    assertThat(compounds.afterArticle("alexander")).as("known as it stands").isEmpty();
    assertThat(compounds.afterArticle("alba")).as("too short").isEmpty();
  }
}
