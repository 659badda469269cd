package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trasluz.match.EntityProfile;
import trasluz.match.KnownName;
import trasluz.match.NameTokens;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// A way in which a text may name a loaded entity.
///
/// @param because the statement of the name or identifier
/// @param full whether it is the full name, but for legal form and order, or an identifier
/// @param telling whether it is enough to name somebody; `Sam Pa` and `Bin Xu` are full names, but
///   of words that may be others'
record NameForm(EntityProfile entity, Statement because, boolean full, boolean telling) {
  /// Some official names of bodies have thirty words.
  private static final int LONGEST = 40;

  private static final int SHORTEST_LONE_WORD = 4;
  private static final int FEWEST_DIGITS = 6;
  private static final int SHORTEST_IDENTIFIER = 7;

  /// The words of a form with what they mean.
  record Worded(List<String> words, NameForm form) {}

  /// The forms of a name. A weak alias names nobody by itself; a lone word names a body or, after a
  /// word for a ship, a vessel, but no person.
  static List<Worded> of(KnownName known, Set<String> ordinary) {
    if (known.kind() == NameKind.WEAK_ALIAS) {
      return List.of();
    }
    List<Worded> forms = new ArrayList<>();
    String published = known.name().asPublished();
    TextWords text = new TextWords(published);
    List<String> words = text.allFolded();
    boolean isPerson = known.entity().schema() == Schema.PERSON;
    List<String> core = isPerson ? words : withoutLegalForm(known.name());
    if (core.isEmpty() || core.size() == words.size() || words.size() > LONGEST) {
      add(forms, words, known, true, ordinary);
      boolean ordinaryBody = forms.isEmpty() && isBody(known) && !words.isEmpty();
      if (ordinaryBody && (words.size() > 1 || hasDigit(words.getFirst()))) {
        forms.add(new Worded(words, new NameForm(known.entity(), known.statement(), true, false)));
      }
    } else {
      // Ordinary words with their legal form, as in "Alpha Trading Ltd", are a company's name.
      forms.add(new Worded(words, new NameForm(known.entity(), known.statement(), true, true)));
      add(forms, core, known, true, ordinary);
    }
    int comma = published.indexOf(',');
    if (isPerson && comma > 0) {
      int surnames = text.firstFrom(comma);
      List<String> given = words.subList(surnames, words.size());
      addPerson(forms, words.subList(0, surnames), given, known, ordinary);
    }
    return forms;
  }

  private static void addPerson(
      List<Worded> forms,
      List<String> surname,
      List<String> given,
      KnownName known,
      Set<String> ordinary) {
    add(forms, joined(given, surname), known, true, ordinary);
    if (surname.isEmpty() || given.isEmpty()) {
      return;
    }
    List<String> first = given.subList(0, 1);
    boolean particle = NameTokens.isWeak(surname.getFirst());
    add(forms, joined(first, surname), known, given.size() == 1, ordinary);
    if (!particle && surname.size() > 1) {
      add(forms, joined(given, surname.subList(0, 1)), known, false, ordinary);
      add(forms, joined(first, surname.subList(0, 1)), known, false, ordinary);
    }
  }

  private static List<String> joined(List<String> left, List<String> right) {
    List<String> words = new ArrayList<>(left);
    words.addAll(right);
    return words;
  }

  private static void add(
      List<Worded> forms, List<String> words, KnownName known, boolean full, Set<String> ordinary) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    boolean telling = isTelling(words, known, ordinary);
    boolean person = full && words.size() > 1 && known.entity().schema() == Schema.PERSON;
    if (telling || person) {
      forms.add(new Worded(words, new NameForm(known.entity(), known.statement(), full, telling)));
    }
  }

  /// Whether the words are enough to name somebody: two of which one is distinctive, or three, or
  /// one that is no ordinary word.
  private static boolean isTelling(List<String> words, KnownName known, Set<String> ordinary) {
    int heavy = 0;
    boolean distinctive = false;
    for (String word : words) {
      heavy += NameTokens.isWeak(word) ? 0 : 1;
      distinctive |=
          word.length() > 1 && NameTokens.isDistinctive(word) && !ordinary.contains(word);
    }
    if (words.size() == 1) {
      return distinctive
          && words.getFirst().length() >= SHORTEST_LONE_WORD
          && known.entity().schema() != Schema.PERSON;
    }
    return (distinctive && (heavy >= 2 || isBody(known))) || heavy >= 3;
  }

  static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /// Whether it is the whole name of a body, and all its words are ordinary.
  boolean isOrdinaryBody() {
    return full && !telling && entity.schema() != Schema.PERSON && entity.schema() != Schema.VESSEL;
  }

  private static boolean isBody(KnownName known) {
    return known.entity().schema() != Schema.PERSON && known.entity().schema() != Schema.VESSEL;
  }

  /// The identifiers by which a text may name an entity: seven letters and digits or more, of which
  /// six are digits.
  static List<Worded> ofIdentifiers(EntityProfile entity) {
    List<Worded> forms = new ArrayList<>();
    for (Statement statement : entity.statements()) {
      if (statement.claim() instanceof Identified identified) {
        String value = identified.identifier().value();
        String comparable = identified.identifier().comparable();
        if (value.length() <= 100
            && comparable.length() >= SHORTEST_IDENTIFIER
            && value.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
          NameForm form = new NameForm(entity, statement, true, true);
          forms.add(new Worded(words(value), form));
          forms.add(new Worded(words(comparable), form));
        }
      }
    }
    return forms;
  }

  /// How a text that has named the entity may go on to call it: a person by the surname, a body by
  /// its name without legal form or by the first word of it.
  List<List<String>> shortNames() {
    if (!(because.claim() instanceof Named named)) {
      return List.of();
    }
    String published = named.name().asPublished();
    if (entity.schema() == Schema.PERSON) {
      int comma = published.indexOf(',');
      int lastWord = published.strip().lastIndexOf(' ') + 1;
      List<String> surname =
          words(comma > 0 ? published.substring(0, comma) : published.substring(lastWord));
      return surname.isEmpty() ? List.of() : List.of(surname, surname.subList(0, 1));
    }
    List<String> core = withoutLegalForm(named.name());
    return core.isEmpty() ? List.of() : List.of(core, core.subList(0, 1));
  }

  /// Word for word as a text is folded.
  private static List<String> words(String published) {
    return new TextWords(published).allFolded();
  }

  /// The name up to the legal forms at its end: `Orcavel Trading` of `Orcavel Trading, S.A.`.
  private static List<String> withoutLegalForm(Name name) {
    List<String> words = new ArrayList<>(NameTokens.of(name));
    while (words.size() > 1 && NameTokens.isWeak(words.getLast())) {
      words.removeLast();
    }
    return words;
  }
}
