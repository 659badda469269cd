package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the participles that stand before their noun with what completes them, `продала
/// подконтрольному Ивану Краснову АО «Кесса»`, `завод купила принадлежащая Орловой фирма`.
///
/// Participle and complement say something of that noun alone: the clause around them goes on with
/// the noun behind, and the complement is no argument of its verb.
final class RussianPrenominal {
  private static final int LONGEST = 10;

  /// A participle with its noun.
  ///
  /// @param participle its phrase
  /// @param head the phrase of the noun
  record Group(int participle, int head) {}

  private final Phrases phrases;
  private final RussianSubjects subjects;
  private final List<Group> groups = new ArrayList<>();

  RussianPrenominal(Phrases phrases, RussianSubjects subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
    for (int i = 0; i < phrases.size(); i++) {
      if (subjects.agreement().isParticiple(i)
          && RussianPartBehind.nounBefore(phrases, subjects.agreement(), i).isEmpty()) {
        int at = i;
        OptionalInt head = head(i);
        head.ifPresent(noun -> groups.add(new Group(at, noun)));
      }
    }
  }

  Optional<Group> of(int participle) {
    return groups.stream().filter(group -> group.participle() == participle).findFirst();
  }

  /// The group whose complement ends right before its noun, at a phrase.
  Optional<Group> endingAt(int last) {
    return groups.stream().filter(group -> group.head() - 1 == last).findFirst();
  }

  private OptionalInt head(int participle) {
    List<Integer> fitting = new ArrayList<>();
    int first = -1;
    for (int i = participle + 1;
        i < Math.min(phrases.size(), participle + LONGEST) && mayStandInside(i);
        i++) {
      if (phrases.isNoun(i) && !phrases.is(phrases.beforeQuotes(i), WordClass.PREP)) {
        first = first < 0 ? i : first;
        if (subjects.agreement().mayHead(participle, i)) {
          fitting.add(i);
        }
      }
    }
    if (fitting.isEmpty()) {
      return OptionalInt.empty();
    }
    boolean completed =
        fitting.size() > 1 && fitting.getFirst() == first && isComplement(participle, first);
    return OptionalInt.of(fitting.get(completed ? 1 : 0));
  }

  private boolean mayStandInside(int at) {
    return switch (phrases.at(at)) {
      case Phrase.Verb _ -> false;
      case Phrase.Mark _ -> phrases.isMark(at, "«»“”\"");
      case Phrase.Function _ -> phrases.is(at, WordClass.PREP) || phrases.is(at, WordClass.ADV);
      case Phrase.Noun _, Phrase.Money _, Phrase.Percent _, Phrase.Date _ -> true;
    };
  }

  /// Whether the first noun may be whom the participle asks for: the doer of a passive in the
  /// instrumental, or what its verb governs.
  private boolean isComplement(int participle, int noun) {
    Set<RussianCase> cases = subjects.agreement().cases(noun);
    if (subjects.isPassive(participle) && cases.contains(RussianCase.INS)) {
      return true;
    }
    return phrases.at(participle) instanceof Phrase.Verb verb
        && verb.frames().stream()
            .anyMatch(frame ->
                cases.stream()
                    .filter(each -> each != RussianCase.NOM)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .anyMatch(
                        each -> frame.subject().contains(each) || frame.object().contains(each)));
  }
}
