package trasluz.workbench.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trasluz.report.Translations;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Judgement;
import trasluz.statement.Judgement.Verdict;
import trasluz.statement.KeptText;
import trasluz.store.CaseFile;
import trasluz.workbench.review.Twin.State;

/// Texts that may be translations of each other, and what persons say of them. What was said to be
/// one origin counts as one voice, whenever its claims were or will be accepted, until that is
/// taken back.
public final class Twins {
  private final Review review;
  private final CaseFile caseFile;
  private final ReadTexts texts;

  Twins(Review review, CaseFile caseFile, ReadTexts texts) {
    this.review = review;
    this.caseFile = caseFile;
    this.texts = texts;
  }

  /// Those that the rules flag or persons spoke of, in the order of the texts. Two that follow from
  /// what was said of each with a third are no question any more.
  public List<Twin> all() {
    Map<Set<String>, Verdict> said = said();
    List<Set<String>> joins =
        said.entrySet().stream()
            .filter(pair -> pair.getValue() == Verdict.SAME)
            .map(Map.Entry::getKey)
            .toList();
    List<KeptText> originals = texts.originals();
    List<Twin> out = new ArrayList<>();
    for (Translations.Pair pair : texts.translations()) {
      KeptText one = originals.get(pair.first());
      KeptText other = originals.get(pair.second());
      Optional<Verdict> verdict = Optional.ofNullable(said.remove(hashes(one, other)));
      boolean settled = verdict.filter(told -> told != Verdict.UNSURE).isPresent();
      if (settled || !joined(one, joins).contains(other.sha256())) {
        out.add(twin(one, other, Optional.of(pair), verdict));
      }
    }
    Map<String, KeptText> byHash = new HashMap<>();
    texts.all().forEach(text -> byHash.put(text.sha256(), text));
    said.forEach((pair, verdict) -> {
      List<KeptText> kept = pair.stream().filter(byHash::containsKey).map(byHash::get).toList();
      if (kept.size() == 2 && verdict != Verdict.UNSURE) {
        out.add(twin(kept.getFirst(), kept.getLast(), Optional.empty(), Optional.of(verdict)));
      }
    });
    return List.copyOf(out);
  }

  /// The hashes of all that have one origin with a text, by what was said of pairs.
  private static Set<String> joined(KeptText text, List<Set<String>> joins) {
    Set<String> out = new HashSet<>(Set.of(text.sha256()));
    boolean more = true;
    while (more) {
      more = false;
      for (Set<String> pair : joins) {
        if (pair.stream().anyMatch(out::contains)) {
          more |= out.addAll(pair);
        }
      }
    }
    return out;
  }

  /// Those that a person has still to decide.
  public List<Twin> open() {
    return all().stream().filter(twin -> twin.state() == State.OPEN).toList();
  }

  /// That whose key starts so.
  public Optional<Twin> find(String keyStart) {
    List<Twin> found = all().stream().filter(twin -> twin.key().startsWith(keyStart)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Says whether one original stands behind both, or takes back what was said.
  ///
  /// @return the two as they stand now
  /// @throws InputException where there is nothing to take back
  public Twin say(Twin twin, State state, Review.By by) {
    if (state == State.OPEN && twin.state() == State.OPEN) {
      throw new InputException(
          "texts " + ReviewAnswer.shortKey(twin.key()),
          "nothing was said of them that could be taken back",
          "see 'trasluz review --all'");
    }
    Verdict verdict =
        switch (state) {
          case OPEN -> Verdict.UNSURE;
          case ONE_ORIGIN -> Verdict.SAME;
          case TWO_ORIGINS -> Verdict.NOT_SAME;
        };
    caseFile.add(
        new Judgement(
            id(twin.one()),
            id(twin.other()),
            verdict,
            by.who(),
            review.now(),
            by.because().isBlank() ? state.word() : by.because(),
            Optional.empty()));
    return new Twin(twin.key(), twin.one(), twin.other(), twin.likeness(), state);
  }

  private static EntityId id(KeptText text) {
    return new EntityId(Judgement.TEXT_SCOPE, text.sha256());
  }

  private static Set<String> hashes(KeptText one, KeptText other) {
    return new TreeSet<>(List.of(one.sha256(), other.sha256()));
  }

  private static Twin twin(
      KeptText one,
      KeptText other,
      Optional<Translations.Pair> likeness,
      Optional<Verdict> verdict) {
    State state =
        switch (verdict.orElse(Verdict.UNSURE)) {
          case SAME -> State.ONE_ORIGIN;
          case NOT_SAME -> State.TWO_ORIGINS;
          case UNSURE -> State.OPEN;
        };
    String key = Proposed.hash("one origin " + String.join(" ", hashes(one, other)));
    return new Twin(key, one, other, likeness, state);
  }

  /// What was said last of each two texts.
  private Map<Set<String>, Verdict> said() {
    Map<Set<String>, Verdict> out = new LinkedHashMap<>();
    for (Judgement judgement : caseFile.judgements()) {
      if (judgement.isAboutTexts()) {
        out.put(
            new TreeSet<>(List.of(judgement.left().local(), judgement.right().local())),
            judgement.verdict());
      }
    }
    return out;
  }
}
