package trasluz.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trasluz.match.Lexicon.Form;
import trasluz.match.script.Reading;
import trasluz.match.script.Romaniser;
import trasluz.match.script.Word;
import trasluz.statement.Schema;

/// Takes one name apart: finds legal forms, titles, particles, numbers and ordinary words, joins
/// what belongs together (`J. S. C.`) and parts what is written together (`Abdulrahman`).
///
/// One instance reads one name.
final class NameReader {
  private static final int LONGEST_WORD = 60;
  private static final int CACHE_BITS = 14;

  /// Words met before. Threads may overwrite each other's entries: a part is immutable and the same
  /// whoever makes it.
  private static final @Nullable Part[] CACHE = new Part[1 << CACHE_BITS];

  private static final Part ABD = Part.of("abd", Role.PARTICLE);
  private static final Part DIN = Part.of("din", Role.PARTICLE);

  /// What a person's name may end with; `XI` is a surname.
  private static final Set<String> ORDINALS = Set.of("ii", "iii", "iv");

  private final Lexicon lexicon = Lexicon.STANDARD;
  private final List<Word> words;
  private final List<String> texts;
  private final Bearer bearer;
  private final boolean cut;
  private final List<Part> parts = new ArrayList<>(6);
  private final List<String> glued = new ArrayList<>(6);
  private final List<String> weak = new ArrayList<>(2);
  private final StringBuilder before = new StringBuilder();
  private List<String> loose = List.of();
  private String legalForm = "";
  private int descentBefore = -1;

  private NameReader(String name, Bearer expected) {
    List<Word> all = Romaniser.words(name);
    this.cut = all.size() > NameParts.MOST;
    this.words = cut ? all.subList(0, NameParts.MOST) : all;
    this.texts = new ArrayList<>(words.size());
    for (Word word : words) {
      String text = word.text();
      texts.add(text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text);
    }
    this.bearer = expected == Bearer.UNKNOWN ? guessBearer() : expected;
  }

  /// Two names to compare with each other are read alike: as a company's where either looks like
  /// one.
  static Bearer bearer(String left, String right, Schema schema) {
    Bearer known = Bearer.of(schema);
    if (known != Bearer.UNKNOWN) {
      return known;
    }
    Bearer one = read(left, known).bearer();
    return one == Bearer.ORGANISATION ? one : read(right, known).bearer();
  }

  /// The ways in which to read a name that is looked up: one where the kind of its bearer is known
  /// or makes no difference, else as a person's and as a company's (`Sab` is a surname and a legal
  /// form).
  static List<NameParts> readings(String name, Schema schema) {
    Bearer known = Bearer.of(schema);
    if (known != Bearer.UNKNOWN) {
      return List.of(read(name, known));
    }
    NameParts person = read(name, Bearer.PERSON);
    NameParts company = read(name, Bearer.ORGANISATION);
    boolean alike =
        person.parts().equals(company.parts()) && person.legalForm().equals(company.legalForm());
    return alike ? List.of(read(name, known)) : List.of(person, company);
  }

  static NameParts read(String name, Schema schema) {
    return read(name, Bearer.of(schema));
  }

  static NameParts read(String name, Bearer bearer) {
    return new NameReader(name, bearer).read();
  }

  /// A name with a legal form or an ordinary word of company names is taken for a company's.
  private Bearer guessBearer() {
    for (int i = 0; i < texts.size(); ) {
      Optional<Form> form = lexicon.longestAt(texts, i);
      if (form.isPresent()) {
        Form found = form.get();
        boolean telling =
            found.role() == Role.GENERIC || (found.role() == Role.LEGAL_FORM && !found.risky());
        if (telling || (found.role() == Role.LEGAL_FORM && i > 0 && ends(i + found.words()))) {
          return Bearer.ORGANISATION;
        }
      }
      i += form.map(Form::words).orElse(1);
    }
    return Bearer.PERSON;
  }

  private NameParts read() {
    if (bearer != Bearer.PERSON) {
      loose = LooseWord.of(texts);
    }
    for (int i = 0; i < texts.size(); ) {
      i += readAt(i);
    }
    if (parts.isEmpty()) {
      addWeakWords();
    }
    return new NameParts(bearer, parts, glued, weak, legalForm, descentBefore, cut);
  }

  /// A name without any other words is compared by these.
  private void addWeakWords() {
    for (int i = 0; i < texts.size(); ) {
      Optional<Form> form = formAt(i);
      add(Part.of(form.map(Form::canonical).orElse(texts.get(i)), Role.PARTICLE));
      i += form.map(Form::words).orElse(1);
    }
  }

  private Optional<Form> formAt(int i) {
    return loose.isEmpty() ? lexicon.longestAt(texts, i) : lexicon.longestAt(texts, loose, i);
  }

  /// Reads what starts at a position; returns how many words it took.
  private int readAt(int i) {
    Optional<Form> form = formAt(i).filter(found -> applies(found, i));
    if (form.isPresent()) {
      addForm(form.get(), i);
      return form.get().words();
    }
    int letters = bearer == Bearer.PERSON ? 1 : lettersAt(i);
    if (letters > 1) {
      add(part(String.join("", texts.subList(i, i + letters)), Role.NAME));
      return letters;
    }
    addWord(i);
    return 1;
  }

  private boolean applies(Form form, int i) {
    boolean person = bearer == Bearer.PERSON;
    return switch (form.role()) {
      case LEGAL_FORM -> !person && (!form.risky() || i == 0 || ends(i + form.words()));
      case GENERIC, PLACE -> !person;
      case NUMBER -> !person || (i > 0 && ORDINALS.contains(texts.get(i)));
      case DESCENT -> i > 0 && i + 1 < texts.size();
      case TITLE -> !isAfterAbd();
      case PARTICLE -> true;
      case NAME, INITIAL, PATRONYMIC -> false;
    };
  }

  /// `Wali` is a title, but in `Abdul Wali` it is what the servant serves.
  private boolean isAfterAbd() {
    return !parts.isEmpty() && parts.getLast().equals(ABD);
  }

  /// Whether nothing but legal forms follows.
  private boolean ends(int i) {
    int at = i;
    while (at < texts.size()) {
      Optional<Form> form = formAt(at);
      if (form.isEmpty() || form.get().role() != Role.LEGAL_FORM) {
        return false;
      }
      at += form.get().words();
    }
    return true;
  }

  private static boolean isRoman(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("ivx".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void addForm(Form form, int i) {
    String written = String.join(" ", texts.subList(i, i + form.words()));
    switch (form.role()) {
      case LEGAL_FORM -> {
        weak.add(written);
        legalForm = legalForm.isEmpty() ? form.canonical() : legalForm;
      }
      case DESCENT -> {
        weak.add(written);
        before.append(written);
        descentBefore = descentBefore < 0 ? parts.size() - 1 : descentBefore;
      }
      case PARTICLE -> {
        weak.add(written);
        before.append(written.replace(" ", ""));
      }
      case TITLE -> {
        if (bearer == Bearer.PERSON) {
          add(Part.of(form.canonical(), Role.TITLE));
        } else {
          add(part(form.canonical(), Role.GENERIC));
        }
      }
      case NUMBER -> add(Part.of(form.canonical(), Role.NUMBER));
      case GENERIC, PLACE -> add(part(form.canonical(), form.role()));
      case NAME, INITIAL, PATRONYMIC -> throw new IllegalStateException("no form: " + form);
    }
  }

  /// How many single letters stand in a row, which a company spells without full stops elsewhere.
  private int lettersAt(int i) {
    int end = i;
    while (end < texts.size()
        && isLetter(texts.get(end))
        && words.get(end).reading() == Reading.LATIN) {
      end++;
    }
    return end - i;
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
  }

  private void addWord(int i) {
    Word word = words.get(i);
    String text = texts.get(i);
    if (word.reading() == Reading.CONSONANTS || word.reading() == Reading.SOUND) {
      add(new Part(word.folded(), SoundKey.of(text), Role.NAME, word.reading(), Part.NO_FAMILY, 0));
    } else if (hasDigit(text)) {
      add(Part.of(withoutLeadingZeros(text), Role.NUMBER));
    } else if (isLetter(text)) {
      addLetter(text, i);
    } else {
      addName(text);
    }
  }

  private void addLetter(String text, int i) {
    boolean numeral = bearer != Bearer.PERSON && i > 0 && isRoman(text) && ends(i + 1);
    if (numeral) {
      add(Part.of(text.equals("i") ? "1" : text.equals("v") ? "5" : "10", Role.NUMBER));
    } else {
      add(Part.of(text, Role.INITIAL));
    }
  }

  private void addName(String text) {
    Optional<String> servant = ArabicCompounds.afterAbd(text);
    if (servant.isPresent()) {
      add(ABD);
      if (!servant.get().isEmpty()) {
        add(part(servant.get(), Role.NAME));
      }
      return;
    }
    Optional<String> faith = ArabicCompounds.beforeDin(text);
    if (faith.isPresent()) {
      add(part(faith.get(), Role.NAME));
      add(DIN);
      return;
    }
    add(part(text, isPatronymic(text) ? Role.PATRONYMIC : Role.NAME));
  }

  private static boolean isPatronymic(String text) {
    return text.length() > 6
        && (text.endsWith("ovich")
            || text.endsWith("evich")
            || text.endsWith("ovych")
            || text.endsWith("evych")
            || text.endsWith("yich")
            || text.endsWith("ovna")
            || text.endsWith("evna")
            || text.endsWith("ivna")
            || text.endsWith("yevna"));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String withoutLeadingZeros(String text) {
    int start = 0;
    while (start < text.length() - 1 && text.charAt(start) == '0') {
      start++;
    }
    return text.substring(start);
  }

  /// A word that Latin letters carry whole.
  static Part part(String text, Role role) {
    int slot = ((text.hashCode() * 31 + role.name().length()) * 0x9E3779B1) >>> (32 - CACHE_BITS);
    Part cached = CACHE[slot];
    if (cached != null && cached.role() == role && cached.text().equals(text)) {
      return cached;
    }
    boolean name = role == Role.NAME || role == Role.PATRONYMIC;
    Part made =
        new Part(
            text,
            SoundKey.of(text),
            role,
            Reading.LATIN,
            name ? Lexicon.STANDARD.families(text) : Part.NO_FAMILY,
            name ? Lexicon.STANDARD.band(text) : 0);
    CACHE[slot] = made;
    return made;
  }

  private void add(Part part) {
    parts.add(part);
    glued.add(before.isEmpty() ? part.text() : before + part.text());
    before.setLength(0);
  }
}
