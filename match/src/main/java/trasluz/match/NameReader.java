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

  private static final Compounds COMPOUNDS = new Compounds(Lexicon.STANDARD);

  /// What a person's name may end with; `XI` is a surname.
  private static final Set<String> ORDINALS = Set.of("ii", "iii", "iv");

  private final Lexicon lexicon = Lexicon.STANDARD;
  private final List<Word> words;
  private List<String> texts;
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
    if (bearer == Bearer.PERSON) {
      readWords();
    } else {
      List<String> written = texts;
      texts = mended(written);
      readCompany();
      // What is left of a name must not come from mending alone: Bankia is no misspelt bank.
      if (!texts.equals(written) && parts.stream().noneMatch(part -> part.role() == Role.NAME)) {
        texts = written;
        clear();
        readCompany();
      }
    }
    return new NameParts(bearer, parts, glued, weak, legalForm, descentBefore, cut);
  }

  /// The same list where nothing is to be mended, as in nearly all names.
  private List<String> mended(List<String> written) {
    List<String> out = List.of();
    for (int i = 0; i < written.size(); i++) {
      String word = written.get(i);
      String meant = lexicon.mended(word);
      if (!meant.equals(word)) {
        out = out.isEmpty() ? new ArrayList<>(written) : out;
        out.set(i, meant);
      }
    }
    return out.isEmpty() ? written : out;
  }

  private void readCompany() {
    loose = LooseWord.of(texts);
    readWords();
  }

  private void readWords() {
    for (int i = 0; i < texts.size(); ) {
      i += readAt(i);
    }
    if (parts.isEmpty()) {
      addWeakWords();
    }
  }

  private void clear() {
    parts.clear();
    glued.clear();
    weak.clear();
    before.setLength(0);
    legalForm = "";
    descentBefore = -1;
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
    Optional<String> servant = COMPOUNDS.afterAbd(text);
    Optional<String> faith = servant.isPresent() ? Optional.empty() : COMPOUNDS.beforeDin(text);
    if (servant.isPresent()) {
      add(ABD);
      if (!servant.get().isEmpty()) {
        add(part(servant.get(), Role.NAME));
      }
    } else if (faith.isPresent()) {
      add(part(faith.get(), Role.NAME));
      add(DIN);
    } else if (bearer != Bearer.PERSON) {
      add(part(text, roleOf(text)));
    } else {
      addPersonsName(text);
    }
  }

  private void addPersonsName(String text) {
    List<String> two = COMPOUNDS.two(text);
    Optional<String> surname = two.isEmpty() ? COMPOUNDS.afterArticle(text) : Optional.empty();
    if (surname.isPresent()) {
      String article = text.substring(0, text.length() - surname.get().length());
      weak.add(article);
      before.append(article);
      add(part(surname.get(), roleOf(surname.get())));
    } else if (two.isEmpty()) {
      add(part(text, roleOf(text)));
    } else {
      two.forEach(name -> add(part(name, Role.NAME)));
    }
  }

  private static Role roleOf(String text) {
    return Patronymics.isPatronymic(text) ? Role.PATRONYMIC : Role.NAME;
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
    Part made =
        new Part(
            text,
            SoundKey.of(text),
            role,
            Reading.LATIN,
            families(text, role),
            isName(role) ? Lexicon.STANDARD.band(text) : 0);
    CACHE[slot] = made;
    return made;
  }

  private static int[] families(String text, Role role) {
    return switch (role) {
      case NAME -> Lexicon.STANDARD.families(text);
      case PATRONYMIC -> Lexicon.STANDARD.familiesOfFather(text);
      case GENERIC -> Lexicon.STANDARD.kinds(text);
      case PLACE, NUMBER, INITIAL, LEGAL_FORM, TITLE, DESCENT, PARTICLE -> Part.NO_FAMILY;
    };
  }

  private static boolean isName(Role role) {
    return role == Role.NAME || role == Role.PATRONYMIC;
  }

  private void add(Part part) {
    parts.add(part);
    glued.add(before.isEmpty() ? part.text() : before + part.text());
    before.setLength(0);
  }
}
