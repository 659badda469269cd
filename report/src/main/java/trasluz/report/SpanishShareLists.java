package trasluz.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Share;

/// Reads who else has a part behind a clause that says whose the first is: `el 55 % de Corvo es de
/// Ana, el 30 % de Berto y el resto de Mena`, `pertenece a Ana en un 55 %, a Berto en un 30 % y el
/// resto a Mena`, `Ana tiene el 55 % de Corvo, Berto el 30 % y Mena el resto`.
///
/// Each part is a share, or the rest, with a holder where the first has his: before the share, or
/// behind the same preposition. The rest is what is left of a hundred where all parts are exact.
record SpanishShareLists(Phrases phrases) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// What stands in one part of the list.
  ///
  /// @param share absent for the rest
  /// @param of the other company that it is a part of
  /// @param to behind its last phrase
  private record Part(int holder, Optional<Share> share, Optional<Integer> of, int to) {}

  /// A clause and those of the other parts behind it; none where no such list follows.
  List<Clause> with(Clause clause, int end) {
    List<Clause> others = behind(clause, end);
    int first = others.isEmpty() ? end : firstEnd(clause);
    return others.isEmpty()
        ? others
        : Stream.concat(Stream.of(SpanishGaps.upTo(clause, first)), others.stream()).toList();
  }

  private List<Clause> behind(Clause clause, int end) {
    Optional<Share> first = share(clause);
    boolean holds =
        !clause.frames().isEmpty() && clause.frames().getFirst().relation() == Relation.OWNS;
    if (!holds || first.isEmpty()) {
      return List.of();
    }
    String preposition = preposition(clause);
    List<Part> parts = parts(firstEnd(clause), end, preposition);
    List<Clause> out = new ArrayList<>();
    List<Share> told = new ArrayList<>(List.of(first.get()));
    for (Part part : parts) {
      Share share = part.share().orElseGet(() -> rest(told));
      told.add(share);
      out.add(ofCompany(held(clause, part.holder(), share, preposition), part.of()));
    }
    return List.copyOf(out);
  }

  /// Behind the last phrase of the first part.
  private int firstEnd(Clause clause) {
    int last = clause.verb();
    for (Argument object : clause.objects()) {
      last = Math.max(last, object.noun());
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      last = Math.max(last, adjunct.argument().noun());
    }
    // What the clause took from the next part stands behind the first separator.
    for (int i = clause.verb() + 1; i <= last; i++) {
      boolean separator = phrases.isMark(i, ",;") || phrases.is(i, WordClass.CONJ);
      if (separator && part(afterSeparator(i), preposition(clause)).isPresent()) {
        return i;
      }
    }
    int next = last + 1;
    while (phrases.has(next) && !phrases.isMark(next, ",;") && isOfShare(next)) {
      next++;
    }
    return next;
  }

  /// `a Ana en un 55 %`
  private boolean isOfShare(int at) {
    return phrases.isWord(at, "en", "con")
        || phrases.is(at, WordClass.DET)
        || phrases.at(at) instanceof Phrase.Percent
        || phrases.isMark(at, "»”\"");
  }

  private static Optional<Share> share(Clause clause) {
    List<Optional<Share>> told = new ArrayList<>();
    clause.subjects().forEach(s -> told.add(s.share()));
    clause.objects().forEach(o -> told.add(o.share()));
    clause.adjuncts().forEach(a -> told.add(a.argument().share()));
    return told.stream().flatMap(Optional::stream).findFirst();
  }

  /// Before the holder: none where the verb is said of him.
  private String preposition(Clause clause) {
    List<String> role = clause.frames().getFirst().subject();
    if (clause.passive()) {
      return "por";
    }
    if (role.contains("subj")) {
      return "";
    }
    return role.contains("a") ? "a" : "de";
  }

  private List<Part> parts(int from, int end, String preposition) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < end && (phrases.isMark(at, ",;") || phrases.is(at, WordClass.CONJ))) {
      Optional<Part> part = part(afterSeparator(at), preposition).filter(p -> p.to() <= end);
      if (part.isEmpty()) {
        break;
      }
      parts.add(part.get());
      at = part.get().to();
    }
    boolean closed = at >= end || phrases.isMark(at, ",;:—.)") || phrases.is(at, WordClass.CONJ);
    return closed ? List.copyOf(parts) : List.of();
  }

  private int afterSeparator(int at) {
    int next = at;
    while (phrases.isMark(next, ",;") || phrases.is(next, WordClass.CONJ)) {
      next++;
    }
    return next;
  }

  private Optional<Part> part(int at, String preposition) {
    return preposition.isEmpty() ? holderFirst(at) : shareFirst(at, preposition);
  }

  /// `Berto el 30 %`, `Berto, el 30 %`, `Mena el resto`
  private Optional<Part> holderFirst(int at) {
    int holder = phrases.isMark(at, "«“\"") ? at + 1 : at;
    if (!isParty(holder)) {
      return Optional.empty();
    }
    int next = phrases.behindQuotes(holder);
    next = phrases.isMark(next, ",") ? next + 1 : next;
    return amount(next)
        .map(a -> {
          int company = phrases.isMark(a.to() + 1, "«“\"") ? a.to() + 2 : a.to() + 1;
          boolean other = phrases.isWord(a.to(), "de") && isParty(company);
          return other
              ? new Part(holder, a.share(), Optional.of(company), phrases.behindQuotes(company))
              : new Part(holder, a.share(), a.of(), a.to());
        });
  }

  /// `el 30 % de Berto`, `a Berto el 30 %`, `el resto a Mena`
  private Optional<Part> shareFirst(int at, String preposition) {
    Optional<Part> amount = amount(at);
    int prepared = amount.map(Part::to).orElse(at);
    if (phrases.isMark(prepared, ",")) {
      prepared++;
    }
    if (phrases.isWord(prepared, "en") && phrases.isWord(prepared + 1, "manos", "poder")) {
      prepared += 2;
    }
    boolean fits =
        phrases.is(prepared, WordClass.PREP)
            && phrases.words().folded(phrases.at(prepared).to() - 1).matches(preposition + "l?");
    int holder = phrases.isMark(prepared + 1, "«“\"") ? prepared + 2 : prepared + 1;
    if (!fits || !isParty(holder)) {
      return Optional.empty();
    }
    int behind = phrases.behindQuotes(holder);
    if (amount.isPresent()) {
      return Optional.of(new Part(holder, amount.get().share(), Optional.empty(), behind));
    }
    return amount(behind).map(a -> new Part(holder, a.share(), a.of(), a.to()));
  }

  /// A share or the rest that stands at a place.
  private Optional<Part> amount(int at) {
    int next = phrases.isWord(at, "en", "con") ? at + 1 : at;
    while (phrases.is(next, WordClass.DET) || phrases.is(next, WordClass.ADV)) {
      next++;
    }
    if (phrases.has(next) && phrases.at(next) instanceof Phrase.Percent percent) {
      return Optional.of(new Part(next, Optional.of(percent.share()), Optional.empty(), next + 1));
    }
    return phrases.isNoun(next) && phrases.isWord(next, "resto")
        ? Optional.of(new Part(next, Optional.empty(), Optional.empty(), next + 1))
        : Optional.empty();
  }

  private boolean isParty(int noun) {
    return phrases
        .noun(noun)
        .filter(n -> !n.isPronoun() && (n.name().isPresent() || n.type().isPresent()))
        .isPresent();
  }

  private static Share rest(List<Share> told) {
    boolean exact = told.stream().allMatch(Share::isExact);
    BigDecimal sum = told.stream().map(Share::min).reduce(BigDecimal.ZERO, BigDecimal::add);
    return exact && sum.compareTo(WHOLE) < 0 ? Share.exactly(WHOLE.subtract(sum)) : Share.unknown();
  }

  private static Clause held(Clause clause, int holder, Share share, String preposition) {
    Optional<Share> part = Optional.of(share);
    Argument who = new Argument(holder, Optional.empty());
    List<Argument> objects = new ArrayList<>();
    clause.objects().forEach(o -> objects.add(withShare(o, part)));
    List<Argument> subjects = new ArrayList<>();
    clause.subjects().forEach(s -> subjects.add(withShare(s, part)));
    List<Adjunct> adjuncts = new ArrayList<>();
    boolean prepared = clause.passive() || preposition.equals("a");
    for (Adjunct adjunct : clause.adjuncts()) {
      if (!prepared || !adjunct.preposition().equals(preposition)) {
        adjuncts.add(new Adjunct(adjunct.preposition(), withShare(adjunct.argument(), part)));
      }
    }
    if (prepared) {
      adjuncts.add(new Adjunct(preposition, new Argument(holder, Optional.of(share))));
    } else if (preposition.isEmpty()) {
      subjects.clear();
      subjects.add(who);
    } else {
      objects.clear();
      objects.add(who);
    }
    return clause
        .of(subjects, clause.passive(), clause.positive())
        .with(objects.stream().limit(1).toList(), adjuncts);
  }

  private static Clause ofCompany(Clause clause, Optional<Integer> company) {
    return company
        .map(noun -> clause.with(List.of(new Argument(noun, share(clause))), clause.adjuncts()))
        .orElse(clause);
  }

  private static Argument withShare(Argument argument, Optional<Share> share) {
    return argument.share().isPresent() ? new Argument(argument.noun(), share) : argument;
  }
}
