package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

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

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "chinovnik.*|inspektor.*|sledovatel.*|prokuror.*|pogranichnik.*|tamozhennik.*|notarius.*|sud(?:ya|i|yu|ey)"
              + "|pristav.*|ministr.*|gubernator.*|mer|mera|politseysk.*|voyenkom.*");

  private static final Pattern PORTS =
      Pattern.compile("port(?:a|u)?|aeroport.*|tamozhn.*|granits.*|zastav.*|rayon.*|okrug.*");

  private static final Set<EntityType> OFFICES = Set.of(EntityType.PUBLIC_BODY);

  private static final Set<String> WHERE = Set.of("в", "во", "по", "согласно");

  private RussianRecords() {}

  /// Whether a verb says only that something is written down.
  static boolean isWritten(String verb) {
    return WRITTEN.matcher(verb).matches();
  }

  /// `чиновник управления`, `капитан порта`, `пограничник`: who confirms something by his office.
  static boolean isOfficial(Phrases phrases, int at) {
    if (phrases.language() != Language.RUSSIAN || !phrases.isNoun(at)) {
      return false;
    }
    Noun noun = phrases.noun(at).orElseThrow();
    boolean ofBody =
        noun.owner()
            .filter(owner ->
                owner.name().map(hit -> hit.meaning().type()).filter(OFFICES::contains).isPresent()
                    || owner.noun().flatMap(Noun::type).filter(OFFICES::contains).isPresent())
            .isPresent();
    boolean ofPort =
        noun.owner()
            .flatMap(Owner::noun)
            .filter(whose -> PORTS.matcher(whose.word()).matches())
            .isPresent();
    boolean person =
        !noun.relational().isEmpty()
            || noun.type().filter(type -> type == EntityType.PERSON).isPresent();
    boolean office = OFFICIAL.matcher(noun.word()).matches();
    return office || (person && (ofBody || ofPort));
  }

  static Optional<Integer> document(Phrases phrases, Clause clause, SayingReader reader) {
    return inWriting(phrases, clause, reader).or(() -> bracketed(phrases, clause, reader));
  }

  /// `топливо куплено у «Кессы» (накладная от 8 мая)`: the paper in brackets that close the part of
  /// the sentence.
  private static Optional<Integer> bracketed(Phrases phrases, Clause clause, SayingReader reader) {
    int end = phrases.segmentEnd(clause.verb());
    int open = end;
    while (open > clause.verb() && !phrases.isMark(open, "(")) {
      open--;
    }
    int close = open;
    while (close < phrases.size() && !phrases.isMark(close, ")")) {
      close++;
    }
    boolean closing = open > clause.verb() && close >= end - 1;
    int paper = open + 1;
    return closing
            && phrases
                .noun(paper)
                .filter(noun -> noun.may(RussianCase.NOM) && noun.name().isEmpty())
                .isPresent()
            && reader.isDocument(paper)
        ? Optional.of(paper)
        : Optional.empty();
  }

  private static Optional<Integer> inWriting(Phrases phrases, Clause clause, SayingReader reader) {
    return isWritten(phrases.at(clause.verb()).word())
        ? clause.adjuncts().stream()
            .filter(adjunct -> WHERE.contains(adjunct.preposition()))
            .map(adjunct -> adjunct.argument().noun())
            .filter(reader::isDocument)
            .findFirst()
        : Optional.empty();
  }
}
