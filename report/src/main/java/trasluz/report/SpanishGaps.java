package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Reads clauses that leave out the verb of the clause before: `Ana tiene el 30 % de Corvo; Berto,
/// el 20 %`, `Ana vive en Lima y Berto, en Quito`, `pagó 300 euros a Ana y 200 a Berto`, `a Berto,
/// ni un céntimo`.
///
/// What stands there takes the place of what it is like in the clause before: a share that of the
/// share, a sum that of the sum, a noun behind a preposition that of the one behind the same. Where
/// nothing is like it, it is no such clause.
record SpanishGaps(Phrases phrases) {
  /// `a Berto, ni un céntimo`
  private static final List<String> NOTHING =
      List.of("centimo", "euro", "dolar", "peso", "duro", "centavo", "real", "sol", "nada");

  /// What stands in a clause without a verb.
  private static final class Rest {
    Optional<Integer> subject = Optional.empty();
    Optional<Integer> object = Optional.empty();
    Optional<Share> share = Optional.empty();
    Optional<Amount> amount = Optional.empty();
    List<Adjunct> adjuncts = new ArrayList<>();
    boolean negative;
    boolean nothing;
    boolean remainder;
    boolean comma;
    int to;

    boolean isQuantity() {
      return share.isPresent() || amount.isPresent() || nothing || remainder;
    }
  }

  /// The clauses with those that have no verb of their own behind each.
  List<Clause> complete(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      int end = i + 1 < clauses.size() ? clauses.get(i + 1).from() : phrases.size();
      if (!clause.frames().isEmpty() && !clause.subjects().isEmpty()) {
        List<Clause> shares = new SpanishShareLists(phrases).with(clause, end);
        out.addAll(shares.isEmpty() ? behind(clause, end) : shares);
      } else {
        out.add(clause);
      }
    }
    return List.copyOf(out);
  }

  private List<Clause> behind(Clause clause, int end) {
    List<Clause> out = new ArrayList<>();
    Clause whole = clause;
    for (int at = clause.verb() + 1; at < end; at++) {
      int from = opened(at);
      Optional<Rest> rest = from > at ? rest(from) : Optional.empty();
      Clause before = whole;
      Optional<Clause> filled = rest.flatMap(r -> filled(upTo(before, from), r));
      if (filled.isPresent()) {
        whole = upTo(whole, from);
        out.add(filled.get());
        at = rest.get().to - 1;
      }
    }
    out.addFirst(whole);
    return out;
  }

  /// The clause without what stands behind a place.
  static Clause upTo(Clause clause, int end) {
    return clause.with(
        clause.objects().stream().filter(o -> o.noun() < end).toList(),
        clause.adjuncts().stream().filter(a -> a.argument().noun() < end).toList());
  }

  /// Behind a semicolon, `y` or both; the place itself where no clause may begin.
  private int opened(int at) {
    int next = at;
    if (phrases.isMark(next, ";,")) {
      next++;
    }
    if (phrases.is(next, WordClass.CONJ)) {
      next++;
    }
    boolean only = next == at + 1 && phrases.isMark(at, ",");
    return only ? at : next;
  }

  /// What stands from there to the end of the part, if it has no verb and no more than a clause
  /// needs.
  private Optional<Rest> rest(int from) {
    Rest rest = new Rest();
    int at = from;
    while (phrases.has(at) && !phrases.isMark(at, ";") && !closes(rest, at)) {
      int next = take(rest, at);
      if (next == at) {
        return Optional.empty();
      }
      at = next;
    }
    rest.to = at;
    if (isBeforeItsVerb(at)) {
      return Optional.empty();
    }
    boolean two =
        (rest.subject.isPresent() ? 1 : 0)
                + (rest.object.isPresent() ? 1 : 0)
                + (rest.isQuantity() ? 1 : 0)
                + rest.adjuncts.size()
            == 2;
    return two ? Optional.of(rest) : Optional.empty();
  }

  /// `y Pilar, la menor, asesora a Berto`: it has a verb of its own behind the aside.
  private boolean isBeforeItsVerb(int comma) {
    int verb = comma + 1;
    while (phrases.is(verb, WordClass.ADV)
        || phrases.is(verb, WordClass.NEG)
        || phrases.is(verb, WordClass.HAVE)
        || phrases.noun(verb).filter(Phrase.Noun::isPronoun).isPresent()) {
      verb++;
    }
    return phrases.isMark(comma, ",") && phrases.isVerb(verb) && phrases.isMark(comma - 2, ",");
  }

  /// Whether another such clause, or another part of the sentence, begins.
  private boolean closes(Rest rest, int at) {
    boolean full = rest.subject.isPresent() || rest.share.isPresent() || rest.amount.isPresent();
    boolean other = rest.object.isPresent() || !rest.adjuncts.isEmpty();
    boolean quantity = rest.isQuantity();
    boolean done = full && (other || (quantity && rest.subject.isPresent()));
    return done && (phrases.isMark(at, ",—:") || phrases.is(at, WordClass.CONJ));
  }

  private int take(Rest rest, int at) {
    return switch (phrases.at(at)) {
      case Phrase.Percent percent -> {
        boolean again = rest.share.isPresent();
        rest.share = Optional.of(percent.share());
        yield again ? at : at + 1;
      }
      case Phrase.Money money -> {
        boolean again = rest.amount.isPresent();
        rest.amount = Optional.of(money.amount());
        yield again ? at : at + 1;
      }
      case Phrase.Mark mark -> {
        boolean comma = mark.isMark(",") && !rest.comma;
        rest.comma |= comma;
        yield comma || mark.isMark("»”“\"«") ? at + 1 : at;
      }
      case Phrase.Noun noun -> noun(rest, at, noun);
      case Phrase.Function function -> function(rest, at, function);
      case Phrase.Date _ -> at + 1;
      case Phrase.Verb _ -> at;
    };
  }

  private int noun(Rest rest, int at, Phrase.Noun noun) {
    if (noun.isPronoun()) {
      return at;
    }
    if (noun.word().equals("resto") && rest.subject.isPresent() && !rest.isQuantity()) {
      // `Ana tiene el 30 % de Corvo y Berto el resto`
      rest.remainder = true;
      return at + 1;
    }
    if (noun.word().equals("otro")) {
      return at + 1;
    }
    if (rest.negative && NOTHING.contains(noun.word())) {
      rest.nothing = true;
      return at + 1;
    }
    if (rest.subject.isEmpty() && rest.adjuncts.isEmpty() && rest.share.isEmpty()) {
      rest.subject = Optional.of(at);
      return at + 1;
    }
    boolean may = rest.object.isEmpty() && rest.comma && rest.subject.isPresent();
    rest.object = may ? Optional.of(at) : rest.object;
    return may ? at + 1 : at;
  }

  private int function(Rest rest, int at, Phrase.Function function) {
    return switch (function.wordClass()) {
      case ADV, DET -> at + 1;
      case NEG -> {
        rest.negative = true;
        yield at + 1;
      }
      case PREP -> preposition(rest, at, function.word());
      default -> at;
    };
  }

  private int preposition(Rest rest, int at, String preposition) {
    int next = at + 1;
    while (phrases.is(next, WordClass.DET)) {
      next++;
    }
    if (phrases.has(next) && phrases.at(next) instanceof Phrase.Percent) {
      return next;
    }
    if (phrases.has(next) && phrases.at(next) instanceof Phrase.Date) {
      return next + 1;
    }
    boolean may = phrases.isNoun(next) && rest.adjuncts.size() < 2;
    if (may) {
      rest.adjuncts.add(new Adjunct(preposition, new Argument(next, Optional.empty())));
    }
    return may ? next + 1 : at;
  }

  /// The clause before with what the rest has in its place.
  private Optional<Clause> filled(Clause clause, Rest rest) {
    List<Argument> objects = new ArrayList<>(clause.objects());
    List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
    boolean fits = rest.amount.isEmpty() || clause.amount().isPresent();
    if (rest.object.isPresent()) {
      fits &= objects.size() == 1 && isLike(objects.getFirst().noun(), rest.object.get());
      objects.clear();
      objects.add(new Argument(rest.object.get(), Optional.empty()));
    }
    for (Adjunct adjunct : rest.adjuncts) {
      boolean of = adjunct.preposition().equals("de") && rest.share.isPresent();
      if (of) {
        objects.clear();
        objects.add(adjunct.argument());
      } else {
        fits &= adjuncts.removeIf(a -> a.preposition().equals(adjunct.preposition()));
        adjuncts.add(
            new Adjunct(
                adjunct.preposition(), new Argument(adjunct.argument().noun(), rest.share)));
      }
    }
    if (rest.share.isPresent()) {
      fits &= tellsShare(clause);
      objects.replaceAll(o -> new Argument(o.noun(), rest.share));
      adjuncts.replaceAll(a ->
          a.argument().share().isPresent()
              ? new Adjunct(a.preposition(), new Argument(a.argument().noun(), rest.share))
              : a);
    }
    if (rest.remainder) {
      fits &= tellsShare(clause);
      objects.replaceAll(o -> new Argument(o.noun(), Optional.of(Share.unknown())));
    }
    if (!fits || (rest.subject.isPresent() && !isParty(rest.subject.get()))) {
      return Optional.empty();
    }
    List<Argument> subjects =
        rest.subject
            .map(noun -> List.of(new Argument(noun, Optional.<Share>empty())))
            .orElseGet(() -> withShare(clause.subjects(), rest.share));
    return Optional.of(
        new Clause(
            clause.verb(),
            clause.frames(),
            subjects,
            List.of(),
            List.copyOf(objects),
            List.copyOf(adjuncts),
            clause.passive(),
            clause.positive() && !rest.negative,
            clause.modal(),
            clause.realis(),
            rest.nothing ? Optional.empty() : rest.amount.or(clause::amount),
            clause.from(),
            clause.group(),
            clause.to()));
  }

  private static List<Argument> withShare(List<Argument> subjects, Optional<Share> share) {
    return subjects.stream()
        .map(s -> s.share().isPresent() && share.isPresent() ? new Argument(s.noun(), share) : s)
        .toList();
  }

  private static boolean tellsShare(Clause clause) {
    return clause.objects().stream().anyMatch(o -> o.share().isPresent())
        || clause.subjects().stream().anyMatch(s -> s.share().isPresent())
        || clause.adjuncts().stream().anyMatch(a -> a.argument().share().isPresent());
  }

  private boolean isLike(int one, int other) {
    boolean named = phrases.noun(one).flatMap(Phrase.Noun::name).isPresent();
    return named == phrases.noun(other).flatMap(Phrase.Noun::name).isPresent();
  }

  /// Somebody with a name, or of whom the noun says the sort.
  private boolean isParty(int noun) {
    Phrase.Noun found = phrases.noun(noun).orElseThrow();
    return found.name().isPresent() || found.type().isPresent();
  }
}
