package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the document in which a Russian claim stands: `учредителем в реестре записан Краснов`, `по
/// выписке за Красновым числится 40 %`, `отправителем в накладной значится «Кесса»`.
///
/// The verb says no more than that it is written somewhere, so that the document of its clause
/// shows it. A register of which nothing is said but its name is a document, too.
final class RussianRecords {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:zapis|vpis|ukaz|oboznach|zayavl|oform|zaregistrirov|upomyan|otrazh|zakrepl)[a-z]*n[aoy]?"
              + "|znach(?:itsya|atsya|ilsya|ilas|ilos|ilis)|chisl(?:itsya|yatsya|ilsya|ilas|ilos|ilis)"
              + "|figurir(?:uyet|uyut|oval|ovala|ovalo|ovali)|prokhod(?:it|yat|il|ila|ili)");

  private static final Set<String> WHERE = Set.of("в", "во", "по", "согласно");

  private RussianRecords() {}

  /// Whether a verb says only that something is written down.
  static boolean isWritten(String verb) {
    return WRITTEN.matcher(verb).matches();
  }

  static Optional<Integer> document(Phrases phrases, Clause clause, SayingReader reader) {
    return isWritten(phrases.at(clause.verb()).word())
        ? clause.adjuncts().stream()
            .filter(adjunct -> WHERE.contains(adjunct.preposition()))
            .map(adjunct -> adjunct.argument().noun())
            .filter(reader::isDocument)
            .findFirst()
        : Optional.empty();
  }
}
