package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes out the subject that a Spanish verb has by its ending alone: before `pagó la deuda`,
/// where nobody is named before or behind the verb, a pronoun without words is put, so that the
/// sentence is read as others are.
final class SpanishSubjects {
  private static final Pattern SINGULAR =
      Pattern.compile(
          "es|ha|era|(?!.*([aei]r|ando|[iy]endo)(se)?(l[oae]s?)?$|.*([ai]d|scrit|puest|vuelt|hech|dich|abiert|vist)[oa]s?$|.*[ns]$).*");

  private static final Pattern PLURAL =
      Pattern.compile("son|han|eran|fueron|(?!.*(ien|cion|sion|gen|men|den)$).{3,}[aeo]n");

  private final Phrases phrases;

  SpanishSubjects(Phrases phrases) {
    this.phrases = phrases;
  }

  Phrases complete() {
    List<Phrase> list = new ArrayList<>(phrases.list());
    List<Clause> clauses = new SpanishClauses(phrases).read(new ClauseReader(phrases).read());
    for (Clause clause : clauses.reversed()) {
      bareShare(clause)
          .ifPresent(at ->
              list.add(
                  at + 1, SpanishClitics.pronoun(phrases.at(at).to(), SpanishClauses.DROPPED)));
      boolean behind = clause.subjects().stream().allMatch(s -> s.noun() > clause.verb());
      Optional<String> speaker = behind ? firstPerson(clause) : Optional.empty();
      boolean free =
          clause.subjects().isEmpty() || speaker.isPresent() || (behind && isOfShare(clause));
      if (free && tells(clause) && !isInverted(clause)) {
        Phrase first = phrases.at(clause.group());
        if (speaker.isPresent()) {
          list.add(clause.group(), SpanishClitics.pronoun(first.from(), speaker.get()));
        } else if (isFinite(clause, SINGULAR)) {
          list.add(clause.group(), SpanishClitics.pronoun(first.from(), SpanishClauses.DROPPED));
        } else if (isFinite(clause, PLURAL) && !hasObjectBefore(clause)) {
          list.add(clause.group(), SpanishClitics.pronoun(first.from(), SpanishClauses.THEY));
        }
      }
    }
    return list.size() == phrases.size()
        ? phrases
        : new Phrases(
            phrases.text(),
            phrases.words(),
            phrases.language(),
            phrases.grammar(),
            list,
            phrases.question());
  }

  /// `el 55 % es de Ana`: of what the share is nobody says there.
  private boolean isOfShare(Clause clause) {
    int share = clause.group() - 1;
    return phrases.has(share)
        && phrases.at(share) instanceof Phrase.Percent
        && phrases.is(share - 1, WordClass.DET)
        && !hasObjectBefore(clause)
        && holds(clause);
  }

  /// `Ana tiene el 55 %`: the share behind a verb of holding with which no company stands.
  private Optional<Integer> bareShare(Clause clause) {
    int share = clause.verb() + 1;
    while (phrases.is(share, WordClass.DET) || phrases.is(share, WordClass.ADV)) {
      share++;
    }
    boolean bare =
        holds(clause)
            && clause.objects().isEmpty()
            && clause.frames().stream().anyMatch(frame -> frame.object().contains("obj"))
            && phrases.has(share)
            && phrases.at(share) instanceof Phrase.Percent
            && !phrases.isWord(share + 1, "de", "en")
            && !phrases.isNoun(share + 1);
    return bare ? Optional.of(share) : Optional.empty();
  }

  private static boolean holds(Clause clause) {
    return clause.frames().stream().anyMatch(frame -> frame.relation() == Relation.OWNS);
  }

  /// `vendí`, `no soy`, `hemos comprado`: by the ending of the first of its verbs.
  private Optional<String> firstPerson(Clause clause) {
    for (int i = clause.group(); i <= clause.verb(); i++) {
      boolean verbal =
          phrases.isVerb(i) || phrases.is(i, WordClass.HAVE) || phrases.is(i, WordClass.BE);
      if (verbal) {
        String published =
            phrases.words().published(phrases.at(i).from()).toLowerCase(java.util.Locale.ROOT);
        boolean present = published.endsWith("o") && !FirstPerson.isQuoted(phrases, i);
        return SpanishShapes.isOfMe(published) && !present
            ? Optional.of(FirstPerson.I)
            : SpanishShapes.isOfUs(published) ? Optional.of(FirstPerson.WE) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `…, informó la autoridad portuaria`: the subject of a verb of saying behind a comma or a
  /// quotation stands behind it.
  private boolean isInverted(Clause clause) {
    int verb = clause.verb();
    boolean telling = phrases.at(verb) instanceof Phrase.Verb found && !found.frames().isEmpty();
    int next = verb + 1;
    while (phrases.is(next, WordClass.ADV)
        || (phrases.has(next) && phrases.at(next) instanceof Phrase.Date)) {
      // `…, informó este martes la autoridad portuaria`
      next++;
    }
    return !telling
        && phrases.isMark(clause.group() - 1, ",»”\"—")
        && phrases.isNoun(next)
        && new SpeakerFinder(phrases).closes(next + 1);
  }

  /// A verb that tells a relation, or "to be" with what somebody is.
  private boolean tells(Clause clause) {
    Optional<Phrase.Noun> predicate =
        clause.objects().stream().findFirst().flatMap(o -> phrases.noun(o.noun()));
    boolean is =
        phrases.is(clause.verb(), WordClass.BE)
            && predicate.filter(noun -> !noun.relational().isEmpty()).isPresent();
    return is || phrases.isVerb(clause.verb());
  }

  /// `los alojaron en un hotel`: somebody did, not those of whom the text speaks.
  private boolean hasObjectBefore(Clause clause) {
    for (int i = clause.group(); i < clause.verb(); i++) {
      if (phrases.noun(i).filter(Phrase.Noun::isPronoun).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// A finite form in the singular or plural: not an infinitive, gerund or participle, nor behind a
  /// preposition or `se`.
  private boolean isFinite(Clause clause, Pattern number) {
    int first = clause.group();
    while (first < clause.verb()
        && !phrases.is(first, WordClass.HAVE)
        && !phrases.is(first, WordClass.BE)
        && !phrases.is(first, WordClass.MODAL)
        && !phrases.is(first, WordClass.INTEND)) {
      if (phrases.isWord(first, "se", "me", "nos")) {
        return false;
      }
      first++;
    }
    String word = phrases.at(first).word();
    boolean joined = phrases.is(clause.group() - 1, WordClass.PREP);
    boolean finite = number.matcher(word.equals("se") ? lastWord(first) : word).matches();
    return finite && !joined && !phrases.isVerb(clause.group() - 1);
  }

  /// `se alojan en`: the verb behind `se`.
  private String lastWord(int verb) {
    Phrase phrase = phrases.at(verb);
    return phrases.words().folded(Math.min(phrase.from() + 1, phrase.to() - 1));
  }
}
