package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Russian answers to the claim before.
final class RussianAnswersTest {
  private static final String TOLD =
      "По словам Петра Сомова, компания «Кесса» платила Ивану Орлову. ";
  private static final String PAYS = ": Кесса pays Иван Орлов";

  @Test
  void anAnswerDeniesTheClaimBefore() {
    for (String answer :
        List.of(
            "Орлов с этим не согласен.",
            "Орлов категорически это отверг.",
            "Орлов отверг все обвинения.",
            "Орлов, до которого мы дозвонились, всё отрицает.",
            "Орлов назвал публикацию выдумкой.",
            "Орлов называет эти обвинения ложью.",
            "«Это неправда», — сказал Орлов.",
            "«Ничего подобного не было», — заявил Орлов.")) {
      assertThat(Claims.of(TOLD + answer))
          .as(answer)
          .containsExactly("reported by Петр Сомов" + PAYS, "denied by Иван Орлов" + PAYS);
    }
  }

  @Test
  void aBodyAnswersByItsPeople() {
    assertThat(Claims.of(TOLD + "В «Кессе» эту информацию опровергли."))
        .contains("denied by Кесса" + PAYS);
    assertThat(Claims.of(TOLD + "В компании «Кесса» с этим не согласны."))
        .contains("denied by Кесса" + PAYS);
  }

  @Test
  void whatNobodyCouldProveIsWithoutEvidence() {
    for (String answer :
        List.of(
            "Доказательств этих выплат у нас нет.",
            "Следов этих платежей мы не нашли.",
            "Проверить его слова нам не удалось.")) {
      assertThat(Claims.of(TOLD + answer))
          .as(answer)
          .containsExactly("reported by Петр Сомов" + PAYS, "no_evidence by author" + PAYS);
    }
  }

  @Test
  void whatIsAnsweredIsWhatIsSaidToBeSo() {
    assertThat(
            Claims.of(
                "Сосед говорит, что Ивану Орлову платит не «Вега», а компания «Кесса». Орлов это"
                    + " отрицает."))
        .contains("denied by Иван Орлов" + PAYS);
  }

  @Test
  void whatTellsOfSomethingElseIsNoAnswer() {
    for (String other :
        List.of(
            "Орлов отверг приглашение.",
            "Орлов не согласен продать завод.",
            "«Погода хорошая», — сказал Орлов.",
            "Проверить двигатель не удалось.",
            "Орлов отказался от комментариев.")) {
      assertThat(Claims.of(TOLD + other))
          .as(other)
          .noneMatch(claim -> claim.endsWith(PAYS) && !claim.startsWith("reported"));
    }
  }

  @Test
  void whoAnswersByAPronounIsThePersonOfTheClaim() {
    assertThat(Claims.of(TOLD + "Он это отрицает.")).contains("denied by Иван Орлов" + PAYS);
    assertThat(
            Claims.of(
                "По словам соседа, компания «Кесса» платила Анне Тумановой. Сама она это"
                    + " отвергла."))
        .contains("denied by Анна Туманова: Кесса pays Анна Туманова");
  }
}
