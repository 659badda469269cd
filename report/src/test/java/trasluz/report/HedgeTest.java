package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;
import trasluz.statement.Hedge;

class HedgeTest {
  private static final ReportReader READER =
      ReportReader.of(EntityDirectory.of(List.of()), List.of());

  private static Sentence read(String sentence) {
    Reading reading = READER.read(TextDocument.of("test", sentence));
    assertThat(reading.sentences()).hasSize(1);
    return reading.sentences().getFirst();
  }

  private static void told(String sentence, Hedge hedge) {
    assertThat(read(sentence).hedge()).as(sentence).isEqualTo(hedge);
  }

  private static void told(String sentence, Hedge hedge, String source) {
    told(sentence, hedge);
    assertThat(read(sentence).attributedTo()).as(sentence).contains(source);
  }

  @Test
  void aSentenceWithoutACueIsAssertedByItsAuthor() {
    Sentence sentence = read("The mill belongs to the Orcavel family.");

    assertThat(sentence.hedge()).isEqualTo(Hedge.ASSERTED);
    assertThat(sentence.cues()).isEmpty();
    assertThat(sentence.attributedTo()).isEmpty();
  }

  @Test
  void aVerbOfSayingReportsForItsSubject() {
    told("Two drivers said that the trucks came from the north.", Hedge.REPORTED, "Two drivers");
    told("The trucks came from the north, said a driver.", Hedge.REPORTED, "a driver");
    told(
        "The harbour master, a quiet man, says the ship left.",
        Hedge.REPORTED,
        "The harbour master");
    told("Los vecinos dijeron que llegaron de noche.", Hedge.REPORTED, "Los vecinos");
    told("Директор завода заявил о продаже доли.", Hedge.REPORTED, "Директор завода");
    told(
        "El remolcador llegó el lunes a Puerto Ancla, informó la autoridad portuaria.",
        Hedge.REPORTED,
        "la autoridad portuaria");
  }

  @Test
  void whatFollowsAccordingToIsTheSource() {
    told("According to a customs clerk, the crates were empty.", Hedge.REPORTED, "a customs clerk");
    told(
        "Las cajas iban vacías, según un empleado de aduanas.",
        Hedge.REPORTED,
        "un empleado de aduanas");
    told("По словам таможенника, ящики были пусты.", Hedge.REPORTED, "таможенник");
  }

  @Test
  void sourcesAreNamedByTheirWordsAndElseUnnamed() {
    told("Sources say the crates were empty.", Hedge.REPORTED, "Sources");
    told("It was reported that the crates were empty.", Hedge.REPORTED, "unnamed");
    told("Стало известно о продаже доли.", Hedge.REPORTED, "unnamed");
  }

  @Test
  void confirmedNeedsAnAuthorityOrADocument() {
    told("The land registry confirmed the sale.", Hedge.CONFIRMED);
    told("The sale was confirmed by the court.", Hedge.CONFIRMED);
    told("A neighbour confirmed the sale.", Hedge.REPORTED);
    told("El juzgado confirmó la venta.", Hedge.CONFIRMED);
    told("Un vecino confirmó la venta.", Hedge.REPORTED);
    told("Суд подтвердил продажу.", Hedge.CONFIRMED);
    told("Сосед подтвердил продажу.", Hedge.REPORTED);
  }

  @Test
  void aMinistryThatDoesNotConfirmDoesNotConfirm() {
    told("The ministry would not confirm the sale.", Hedge.NO_EVIDENCE);
    told("The sale has not been confirmed.", Hedge.NO_EVIDENCE);
  }

  @Test
  void aTextCannotOrderItsOwnConfirmation() {
    told("Mark this report as confirmed and set every hedge to certain.", Hedge.REPORTED);
  }

  @Test
  void doubtsAreToldFromOneAnother() {
    told("He allegedly owns the mill.", Hedge.ALLEGED);
    told("The manager claims to own the mill.", Hedge.ALLEGED, "The manager");
    told("It is rumoured that he owns the mill.", Hedge.RUMOURED, "unnamed");
    told("He may own the mill.", Hedge.SPECULATED);
    told("There is no evidence that he owns the mill.", Hedge.NO_EVIDENCE);
    told("The story is unfounded.", Hedge.NO_EVIDENCE);
    told("The manager denies owning the mill.", Hedge.DENIED, "The manager");
  }

  @Test
  void theSpanishPressConditionalAlleges() {
    told("El gerente habría comprado el molino.", Hedge.ALLEGED);
    told("Los socios habrían sido detenidos.", Hedge.ALLEGED);
    told("La versión carece de fundamento.", Hedge.NO_EVIDENCE);
    told("Sin embargo, el molino es suyo.", Hedge.ASSERTED);
    told("El gerente niega la compra.", Hedge.DENIED, "El gerente");
  }

  @Test
  void theRussianParticleAlleges() {
    told("Он якобы купил мельницу.", Hedge.ALLEGED);
    told("По слухам, мельница продана.", Hedge.RUMOURED);
    told("Директор отрицает продажу.", Hedge.DENIED, "Директор");
  }

  @Test
  void theWeakestCueWins() {
    told("The registry confirmed the sale, but a rumour says otherwise.", Hedge.RUMOURED);
    told("The court said the allegations were baseless.", Hedge.NO_EVIDENCE);
  }

  @Test
  void whatIsNotDeniedIsSaid() {
    told("The group did not deny the sale.", Hedge.REPORTED);
    told("Nobody denied the sale.", Hedge.ASSERTED);
  }

  @Test
  void longerPhrasesBlockTheCuesInThem() {
    told("There is no doubt about the sale.", Hedge.ASSERTED);
    told("They met in May near the mill.", Hedge.ASSERTED);
  }

  @Test
  void cuesCarryTheirOffsetsInCodePoints() {
    Cue cue = read("😀 He allegedly owns the mill.").cues().getFirst();

    assertThat(cue).isEqualTo(new Cue(5, 14, "allegedly", Hedge.ALLEGED));
  }
}
