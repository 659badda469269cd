package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.statement.EntityId;
import trasluz.statement.Facts;
import trasluz.statement.Name;
import trasluz.statement.Statement;

class LinkedToTest {
  private static final List<Statement> LIST =
      List.of(
          Facts.named("test:1", "VELDERRA HOLDING CO., LTD."),
          Facts.alias("test:2", "Velderra  Holding Co., Ltd."),
          Facts.named("test:3", "QUIVERA, Tadeo"),
          Facts.named("other:9", "QUIVERA, Tadeo"),
          Facts.linkedTo("test:4", "velderra holding co., ltd"),
          Facts.linkedTo("test:4", "QUIVERA, TADEO"),
          Facts.linkedTo("test:5", "Tadeo QUIVERA"));

  @Test
  void caseSpacesAndTheLastFullStopMayDiffer() {
    LinkedTo resolved = LinkedTo.resolve(LIST);

    assertThat(resolved.links().get(0).targets())
        .containsExactly(EntityId.parse("test:1"), EntityId.parse("test:2"));
  }

  @Test
  void aLinkStaysWithinTheNumberingOfItsSubject() {
    assertThat(LinkedTo.resolve(LIST).links().get(1).targets())
        .containsExactly(EntityId.parse("test:3"));
    assertThat(ExactNames.of(EntityDirectory.of(LIST)).resolve(new Name("quivera, tadeo"), "other"))
        .containsExactly(EntityId.parse("other:9"));
  }

  @Test
  void anotherOrderOfWordsDoesNotResolve() {
    LinkedTo resolved = LinkedTo.resolve(LIST);

    assertThat(resolved.resolved()).isEqualTo(2);
    assertThat(resolved.unresolved())
        .extracting(link -> link.statement().subject().toString())
        .containsExactly("test:5");
  }
}
