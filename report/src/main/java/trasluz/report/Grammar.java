package trasluz.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words and relation frames of one language, from the tables `words.tsv` and `relations.tsv`,
/// which explain themselves. Immutable after it is read.
final class Grammar {
  /// How a verb or noun tells a relation.
  ///
  /// @param subject where the relation's subject stands, in the order of preference
  /// @param object where its object stands
  /// @param needsStake whether the words tell it only of a percentage or a stake
  /// @param needsAmount whether they tell it only of a sum of money
  record Frame(
      Kind kind,
      Relation relation,
      List<String> subject,
      List<String> object,
      boolean needsStake,
      boolean needsAmount) {}

  enum Kind {
    VERB,
    NOUN,
    THING
  }

  private static final List<WordClass> FUNCTIONS =
      List.of(
          WordClass.DET,
          WordClass.NEGDET,
          WordClass.POSS,
          WordClass.PRON,
          WordClass.REL,
          WordClass.RELPOSS,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.WOULD,
          WordClass.WILL,
          WordClass.DO,
          WordClass.NEG,
          WordClass.PREP,
          WordClass.CONJ,
          WordClass.SUB,
          WordClass.ADV);

  /// The classes of nouns with what they name; where a word is of several, the first counts.
  private static final Map<WordClass, EntityType> TYPES = types();

  private static final Map<Language, Grammar> LOADED = new ConcurrentHashMap<>();

  private final Map<WordClass, FormTable<WordClass>> classes = new EnumMap<>(WordClass.class);
  private final FormTable<Frame> verbs = new FormTable<>();
  private final FormTable<Frame> nouns = new FormTable<>();
  private final FormTable<Frame> things = new FormTable<>();

  private final Language language;

  private Grammar(Language language) {
    this.language = language;
    for (WordClass wordClass : WordClass.values()) {
      classes.put(wordClass, new FormTable<>());
    }
  }

  private static Map<WordClass, EntityType> types() {
    Map<WordClass, EntityType> types = new LinkedHashMap<>();
    types.put(WordClass.PERSON, EntityType.PERSON);
    types.put(WordClass.GROUP, EntityType.GROUP);
    types.put(WordClass.VESSEL, EntityType.VESSEL);
    types.put(WordClass.COMPANY, EntityType.COMPANY);
    types.put(WordClass.BODY, EntityType.PUBLIC_BODY);
    types.put(WordClass.ORGANIZATION, EntityType.ORGANIZATION);
    types.put(WordClass.PLACE, EntityType.PLACE);
    return types;
  }

  /// The grammar of a language, read when it is first asked for: most runs read texts of one
  /// language, and all forms of the Spanish verbs take longer than an English report.
  static Grammar of(Language language) {
    return LOADED.computeIfAbsent(language, Grammar::load);
  }

  private static Grammar load(Language language) {
    Grammar grammar = new Grammar(language);
    for (String[] row : Resources.table("words.tsv")) {
      WordClass wordClass = WordClass.valueOf(row[1].toUpperCase(Locale.ROOT));
      Language of = Resources.language(row[0]);
      // Companies everywhere have English names.
      boolean everywhere = wordClass == WordClass.NAMECOMPANY && of == Language.ENGLISH;
      if (of == language || everywhere) {
        grammar.addWords(wordClass, row[2]);
      }
    }
    for (String[] row : Resources.table("relations.tsv")) {
      if (Resources.language(row[0]) == language) {
        grammar.addFrames(row);
      }
    }
    return grammar;
  }

  private void addWords(WordClass wordClass, String forms) {
    for (String form : forms.split("\\|", -1)) {
      SpanishVerbs.expand(form).forEach(each -> table(wordClass).put(each, wordClass));
      if (language == Language.SPANISH && wordClass == WordClass.PERSON) {
        // `el exembajador`
        table(wordClass).put("ex" + form, wordClass);
      }
    }
  }

  private void addFrames(String[] row) {
    Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
    boolean stake = row[5].endsWith("+");
    boolean english = language == Language.ENGLISH;
    String subject = english ? row[4].replace("$", "") : row[4];
    Frame frame =
        new Frame(
            kind,
            Relation.of(row[2]),
            List.of(subject.split("/", -1)),
            List.of(row[5].replace("+", "").replace("$", "").split("/", -1)),
            stake,
            row[5].endsWith("$") || !subject.equals(row[4]));
    FormTable<Frame> table =
        switch (kind) {
          case VERB -> verbs;
          case NOUN -> nouns;
          case THING -> things;
        };
    for (String form :
        Stream.of(row[3].split("\\|", -1)).flatMap(f -> SpanishVerbs.expand(f).stream()).toList()) {
      // `entre` is a form of `entrar`, and a preposition.
      if (form.indexOf('~') < 0 && row[3].indexOf('~') >= 0 && isFunction(form)) {
        continue;
      }
      table.put(form, frame);
      // Spanish joins the preposition and the article: `es propiedad del`.
      boolean spanish =
          language == Language.SPANISH && (form.endsWith(" de") || form.endsWith(" a"));
      if (spanish) {
        table.put(form + "l", frame);
      }
    }
  }

  Language language() {
    return language;
  }

  FormTable<WordClass> table(WordClass wordClass) {
    return Optional.ofNullable(classes.get(wordClass)).orElseThrow();
  }

  boolean is(WordClass wordClass, String word) {
    return table(wordClass).has(word);
  }

  /// Whether a word only holds others together.
  boolean isFunction(String word) {
    return FUNCTIONS.stream().anyMatch(wordClass -> is(wordClass, word));
  }

  /// Whether a word says that the name that holds it is a body's.
  boolean isOfBody(String word) {
    return is(WordClass.NAMEBODY, word)
        || is(WordClass.NAMEORGANIZATION, word)
        || is(WordClass.NAMECOMPANY, word);
  }

  /// What a common noun, folded, is a word for.
  Optional<EntityType> typeOf(String word) {
    for (Map.Entry<WordClass, EntityType> entry : TYPES.entrySet()) {
      if (is(entry.getKey(), word)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /// What a noun of exactly two words is a word for, `trading house`.
  Optional<EntityType> typeOf(TextWords words, int at, int to) {
    for (Map.Entry<WordClass, EntityType> entry : TYPES.entrySet()) {
      FormTable.Match<WordClass> match = table(entry.getKey()).at(words, at, to);
      if (!match.values().isEmpty() && match.to() == at + 2) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  FormTable<Frame> verbs() {
    return verbs;
  }

  FormTable<Frame> nouns() {
    return nouns;
  }

  FormTable<Frame> things() {
    return things;
  }
}
