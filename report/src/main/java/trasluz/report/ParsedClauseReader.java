package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.deep.Parse;
import trasluz.report.deep.ParsedToken;

/// Gives verbs the subjects, objects and adjuncts that a dependency parse finds for them, across
/// relative clauses, coordination and appositions.
///
/// What is negated, intended, modal or shared out in percent stays as [ClauseReader] read it, so
/// that the parse can add a party but never make a claim surer.
final class ParsedClauseReader {
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "nsbjpass");
  private static final Set<String> OBJECT = Set.of("dobj", "dative");
  private static final Set<String> PREPOSITION = Set.of("prep", "agent", "dative");
  private static final Set<String> PREPOSED = Set.of("pobj");
  private static final Set<String> JOINED = Set.of("conj");
  private static final Set<String> NEGATION = Set.of("neg");
  private static final Set<String> PASSIVE = Set.of("auxpass");
  private static final Set<String> CLAUSES_OF_NOUNS = Set.of("relcl", "acl");
  private static final int DEEPEST = 20;

  private final Phrases phrases;
  private final Parse parse;
  private final int offset;
  private final Map<Integer, Integer> tokenOfPhrase = new HashMap<>();

  /// @param offset where the parsed sentence starts in the text
  ParsedClauseReader(Phrases phrases, Parse parse, int offset) {
    this.phrases = phrases;
    this.parse = parse;
    this.offset = offset;
    for (int i = 0; i < parse.tokens().size(); i++) {
      int phrase = phrase(i);
      if (phrases.isVerb(phrase)) {
        tokenOfPhrase.put(phrase, i);
      }
    }
  }

  /// The clauses whose parties the parse tells.
  ///
  /// @param read what was read without it
  List<Clause> read(List<Clause> read) {
    List<Clause> out = new ArrayList<>();
    for (Clause clause : read) {
      Optional.ofNullable(tokenOfPhrase.get(clause.verb()))
          .filter(token -> parse.at(token).tag().startsWith("VB"))
          .flatMap(token -> clause(clause, token))
          .ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  private Optional<Clause> clause(Clause light, int verb) {
    if (isComplement(verb)) {
      return Optional.empty();
    }
    List<Argument> subjects = arguments(subjects(verb, 0));
    List<Argument> objects = arguments(objects(verb));
    List<Adjunct> adjuncts = adjuncts(verb);
    boolean passive = isPassive(verb);
    return Optional.of(
        new Clause(
            light.verb(),
            light.frames(),
            subjects,
            light.excluded(),
            objects,
            adjuncts,
            passive,
            light.positive() && !isNegated(verb),
            light.modal(),
            light.realis(),
            light.amount(),
            light.from(),
            light.group(),
            light.to()));
  }

  /// Whether a verb stands under another one that may say that it did not happen: `refused to pay`.
  private boolean isComplement(int verb) {
    int at = verb;
    for (int i = 0; i < DEEPEST && at != ParsedToken.ROOT; i++) {
      String relation = parse.at(at).relation();
      if (relation.equals("xcomp") || relation.equals("advcl") || relation.equals("pcomp")) {
        return true;
      }
      if (!relation.equals("conj")) {
        return false;
      }
      at = parse.at(at).head();
    }
    return false;
  }

  /// Whether it, or the verb that it is joined to, is negated: `did not buy and sell`.
  private boolean isNegated(int verb) {
    int at = verb;
    for (int i = 0; i < DEEPEST; i++) {
      if (!parse.dependents(at, NEGATION).isEmpty()) {
        return true;
      }
      if (!parse.at(at).relation().equals("conj") || !ownSubjects(verb).isEmpty()) {
        return false;
      }
      at = parse.at(at).head();
    }
    return false;
  }

  private List<Integer> ownSubjects(int verb) {
    return parse.dependents(verb, SUBJECT);
  }

  /// A participle behind its noun suffers, as in `the firm, owned by X`.
  private boolean isPassive(int verb) {
    ParsedToken token = parse.at(verb);
    boolean joined = token.relation().equals("conj") && ownSubjects(verb).isEmpty();
    return !parse.dependents(verb, PASSIVE).isEmpty()
        || (token.relation().equals("acl") && token.tag().equals("VBN"))
        || (joined && token.tag().equals("VBN") && isPassive(token.head()));
  }

  private List<Integer> subjects(int verb, int depth) {
    ParsedToken token = parse.at(verb);
    List<Integer> own = ownSubjects(verb);
    boolean ofNoun = CLAUSES_OF_NOUNS.contains(token.relation());
    if (!own.isEmpty()) {
      return ofNoun && isRelative(own.getFirst()) ? List.of(token.head()) : joined(own);
    }
    if (ofNoun && (token.relation().equals("acl") || token.tag().equals("VBG"))) {
      return List.of(token.head());
    }
    boolean shares = token.relation().equals("conj") && depth < DEEPEST;
    return shares && parse.at(token.head()).tag().startsWith("VB")
        ? subjects(token.head(), depth + 1)
        : List.of();
  }

  private boolean isRelative(int token) {
    return Set.of("WDT", "WP").contains(parse.at(token).tag());
  }

  /// What a verb governs; in `the firm that X owns` the firm.
  private List<Integer> objects(int verb) {
    List<Integer> own =
        parse.dependents(verb, OBJECT).stream().filter(i -> phrases.isNoun(phrase(i))).toList();
    ParsedToken token = parse.at(verb);
    boolean taken =
        token.relation().equals("relcl")
            && !ownSubjects(verb).isEmpty()
            && !isRelative(ownSubjects(verb).getFirst())
            && own.isEmpty()
            && parse.dependents(verb, OBJECT).stream().allMatch(this::isRelative);
    return taken ? List.of(token.head()) : joined(own);
  }

  private List<Adjunct> adjuncts(int verb) {
    List<Adjunct> out = new ArrayList<>();
    for (int preposition : parse.dependents(verb, PREPOSITION)) {
      String word = parse.at(preposition).lemma();
      arguments(joined(parse.dependents(preposition, PREPOSED)))
          .forEach(argument -> out.add(new Adjunct(word, argument)));
    }
    return List.copyOf(out);
  }

  /// Some tokens with those that are joined to them: `X, Y and Z`.
  private List<Integer> joined(List<Integer> tokens) {
    Set<Integer> out = new LinkedHashSet<>();
    List<Integer> open = new ArrayList<>(tokens);
    while (!open.isEmpty()) {
      int token = open.removeFirst();
      if (out.add(token)) {
        open.addAll(parse.dependents(token, JOINED));
      }
    }
    return List.copyOf(out);
  }

  private List<Argument> arguments(List<Integer> tokens) {
    return tokens.stream()
        .map(this::phrase)
        .filter(phrases::isNoun)
        .distinct()
        .map(phrase -> new Argument(phrase, Optional.empty()))
        .toList();
  }

  /// The phrase that a token stands in; none where the words are cut otherwise.
  private int phrase(int token) {
    int start = offset + parse.at(token).start();
    return phrases.holding(phrases.words().firstFrom(start));
  }
}
