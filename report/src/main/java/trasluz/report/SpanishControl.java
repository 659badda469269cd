package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;

/// Finds the subjects that Spanish clauses share with others or have in others: `no dirige la firma
/// ni tiene acciones`, `quien la maneja es Ana`, `fue Ana quien pagó`, `acusa a Ana de haber
/// pagado`.
///
/// @param order of the words of the same sentence
record SpanishControl(Phrases phrases, SpanishClauses order) {
  private static final Pattern INFINITIVE = Pattern.compile(".*[aei]r(l[oae]s?|se)?");
  private static final String PERMITS =
      "(autori[zc]|habilit|facult|inst[oóae]|invit|anim|llam|urg|exhort|oblig|forz|fuerz|presion).*";

  private static final int FAR = 8;

  /// `No dirige la firma ni tiene acciones`, `quien la maneja es Ana`.
  Clause shared(Clause clause, List<Clause> done) {
    int before = order.before(clause);
    boolean joined = phrases.is(before, WordClass.CONJ) || phrases.isWord(before, "ni");
    if (joined && !done.isEmpty() && clause.subjects().isEmpty()) {
      return SpanishClauses.with(
          clause, done.getLast().subjects(), clause.objects(), clause.adjuncts());
    }
    if (phrases.isWord(before, "quien", "quienes", "el", "la", "los", "las")
        && phrases.is(before, WordClass.REL)) {
      List<Argument> told = before(before);
      if (!told.isEmpty()) {
        boolean behind =
            clause.objects().isEmpty()
                && clause.subjects().stream().allMatch(s -> s.noun() > clause.verb());
        return SpanishClauses.with(
            clause, told, behind ? clause.subjects() : clause.objects(), clause.adjuncts());
      }
      Optional<Integer> cleft = cleft(before);
      if (cleft.isPresent()) {
        return clause.excluded().isEmpty() ? cleft(clause, cleft.get(), before) : clause;
      }
      return clause.subjects().isEmpty() ? freeRelative(clause) : clause;
    }
    return clause;
  }

  /// `fue Ana, según el juez, quien pagó`: the noun behind "to be" at the beginning.
  private Optional<Integer> cleft(int relative) {
    int first = phrases.segmentStart(relative);
    for (int i = first; i < Math.min(relative, first + 3); i++) {
      boolean opens = i == first || phrases.is(i - 1, WordClass.NEG) || phrases.isMark(i - 1, ",");
      if (opens && phrases.is(i, WordClass.BE) && phrases.isNoun(i + 1)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /// `no es Ana quien pagó`, `no es Ana, sino Berto, quien pagó`, `es Ana, y no Berto, quien pagó`.
  private Clause cleft(Clause clause, int told, int relative) {
    boolean denied = phrases.is(told - 2, WordClass.NEG);
    boolean said = true;
    for (int i = clause.group(); i < clause.verb(); i++) {
      said &= !phrases.is(i, WordClass.NEG);
    }
    Optional<Integer> other = Optional.empty();
    for (int i = told + 1; i < relative; i++) {
      boolean contrast = denied ? phrases.isWord(i - 1, "sino") : phrases.is(i - 1, WordClass.NEG);
      if (contrast && phrases.isNoun(i)) {
        other = Optional.of(i);
      }
    }
    int who = denied && other.isPresent() ? other.get() : told;
    List<Argument> excluded =
        other
            .map(noun ->
                new Argument(denied ? told : noun, Optional.<trasluz.statement.Share>empty()))
            .stream()
            .toList();
    return new Clause(
        clause.verb(),
        clause.frames(),
        List.of(new Argument(who, Optional.empty())),
        excluded,
        clause.objects(),
        clause.adjuncts(),
        clause.passive(),
        (denied && other.isEmpty()) != said,
        clause.modal(),
        clause.realis(),
        clause.amount(),
        clause.from(),
        clause.group(),
        clause.to());
  }

  /// `Ana sería quien controla la firma`: what stands before "to be".
  private List<Argument> before(int relative) {
    int be = relative - 1;
    while (phrases.is(be, WordClass.ADV) || phrases.is(be, WordClass.NEG)) {
      be--;
    }
    return phrases.is(be, WordClass.BE)
        ? new SubjectFinder(phrases).find(be, List.of()).subjects()
        : List.of();
  }

  private Clause freeRelative(Clause clause) {
    for (int i = clause.to(); i < Math.min(phrases.size(), clause.to() + FAR); i++) {
      int noun = i + 1;
      while (phrases.is(noun, WordClass.ADV)) {
        noun++;
      }
      if (phrases.is(i, WordClass.BE) && phrases.isNoun(noun)) {
        Argument told = new Argument(noun, Optional.empty());
        return SpanishClauses.with(clause, List.of(told), clause.objects(), clause.adjuncts());
      }
    }
    return clause;
  }

  /// `acusa a Ana de haber pagado`, `fue acusada de pagar`, `niega haber pagado`: an infinitive is
  /// said of the one accused, or else of whom the verb before it is said of.
  Clause controlled(Clause clause, List<Clause> done) {
    int first = clause.group();
    for (int i = first; i < clause.verb(); i++) {
      // `se le imputa haber pagado`: the verb that governs it stands in its group.
      first = phrases.at(i).word().startsWith("haber") ? i : first;
    }
    int before =
        phrases.isVerb(first - 1) || first == clause.group() ? first - 1 : clause.group() - 1;
    boolean infinitive = INFINITIVE.matcher(phrases.at(clause.verb()).word()).matches();
    for (int i = clause.group(); i < clause.verb(); i++) {
      infinitive |= phrases.at(i).word().startsWith("haber");
    }
    boolean finite = phrases.is(clause.group(), WordClass.MODAL);
    if (!clause.subjects().isEmpty() || !infinitive || finite || done.isEmpty()) {
      return clause;
    }
    boolean aside = phrases.isMark(before, ",") && phrases.is(clause.group(), WordClass.HAVE);
    boolean blamed = isBlamed(before);
    boolean governed =
        aside || blamed || phrases.isWord(before, "de", "por", "en", "a") || phrases.isVerb(before);
    Optional<Clause> found = done.reversed().stream().filter(c -> !isAside(c, before)).findFirst();
    Clause main = found.orElse(done.getLast());
    if (!governed || (main.subjects().isEmpty() && main.objects().isEmpty())) {
      return clause;
    }
    List<Argument> whom = new ArrayList<>(main.objects());
    main.adjuncts().stream()
        .filter(a -> a.preposition().equals("a"))
        .map(Adjunct::argument)
        .forEach(whom::add);
    boolean blames =
        blamed || phrases.grammar().is(WordClass.BLAMES, phrases.at(main.verb()).word());
    boolean permitted =
        phrases.isWord(before, "a") && phrases.at(main.verb()).word().matches(PERMITS);
    if (permitted && !whom.isEmpty()) {
      // `autorizó a Ana a exportar cobre`: nobody says that she did.
      return clause.with(List.of(), List.of());
    }
    boolean ofObject =
        (blames || phrases.isWord(before, "de", "por")) && !main.passive() && !whom.isEmpty();
    List<Argument> subjects = ofObject ? List.of(whom.getFirst()) : main.subjects();
    return SpanishClauses.with(clause, subjects, clause.objects(), clause.adjuncts());
  }

  /// `atribuye a Ana haber pagado`: before the infinitive stands who is said to have done it.
  private boolean isBlamed(int before) {
    return phrases.isNoun(before)
        && phrases.isWord(before - 1, "a")
        && phrases.isVerb(before - 2)
        && phrases.grammar().is(WordClass.BLAMES, phrases.at(before - 2).word());
  }

  /// Whether a relative clause ended before a comma: `acusa a Ana, que vive en Lima, de pagar`.
  private boolean isAside(Clause clause, int before) {
    return phrases.isMark(before - 1, ",") && order.isRelative(clause);
  }
}
