package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into sentences.
///
/// A sentence ends at a blank line, and after `.`, `!`, `?` or `…` with its closing quotes when
/// white space follows and then something that can begin a sentence. A full stop after a title or
/// another abbreviation that never ends a sentence (`Mr.`) does not count; one after an initial, a
/// dotted abbreviation (`U.S.`) or a shortened word (`etc.`) counts only before a word with which
/// sentences usually begin. A legal form (`Ltd.`, `S.A.`) ends a name, so that a capital behind its
/// full stop begins a sentence. A line without a closing mark that was broken off before it was
/// full, such as a headline or the place and date of a report, is a sentence of its own, and so is
/// an item of a list.
final class SentenceSplitter {
  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘„«([¿¡—–-";

  private static final Set<String> NEVER_LAST =
      Set.copyOf(
          List.of(
              ("mr mrs ms dr prof st gen col capt lt sgt maj adm rev hon vs cf eg ie approx"
                      + " sr sra srta dra dña sres dn avda mons excmo excma cmdte tte mtro mtra arq lic ing gral cnel ej ud uds dª dñª mª fco cap crnl sto sta"
                      + " г-н г-жа им ул стр рис см гл тыс млн млрд руб др")
                  .split(" ")));

  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "nr", "art", "núm", "pág", "№");

  private static final Set<String> SHORTENED =
      Set.copyOf(
          List.of(
              ("ltd inc corp co cos plc bros hnos etc jr snr al est ltda cia cía jan feb mar apr jun jul aug sep"
                      + " sept oct nov dec ene abr ago dic г гг в вв т п д")
                  .split(" ")));

  private static final Set<String> STARTERS =
      Set.copyOf(
          List.of(
              ("quizá quizás acaso ojalá the a an he she it they we you i this that these those there in on at by for from but and"
                      + " or if when while after before as his her its their our no not so yet who what"
                      + " two three some many most one according nobody meanwhile however both then later only nor"
                      + " nothing none neither never every each several such since although though"
                      + " because under during despite without within among also still today"
                      + " yesterday here any once until where why how which instead indeed perhaps"
                      + " four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                      + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty dozens"
                      + " hundreds thousands did does were has have had would could should"
                      + " el la los las un una lo en de se su sus es no y pero según por para con al a"
                      + " ella ellos esta este esto ese como cuando tras desde hasta también ni"
                      + " nada nadie ningún ninguna ninguno nunca cada sin sobre entre aunque porque"
                      + " mientras donde hoy ayer aún así tampoco quien quienes"
                      + " в на по он она они это эта этот но и а не за из с к о об для от до как его её их"
                      + " мы вы я что если при после однако также по-видимому"
                      + " ничего никто никаких ни нет без над под при между хотя пока где кто"
                      + " сегодня вчера теперь потом затем тогда там здесь так такой каждый ещё уже"
                      + " лишь только")
                  .split(" ")));

  private static final Set<String> LEGAL_FORMS =
      Set.of("ltd", "inc", "corp", "plc", "llc", "ltda", "s.a", "b.v", "n.v", "s.l", "s.r.l");

  /// The second half of a Spanish legal form: `S.A. DE C.V.`, `S. de R.L.`, `S. EN C.`
  private static final Pattern FORM_GOES_ON =
      Pattern.compile("(?i:de)\\s+\\p{Lu}\\.\\p{Lu}\\.|(?i:en)\\s+\\p{Lu}\\.");

  /// The mark of an item of a list at the beginning of its line.
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]{0,8}+(?:[•▪◦‣·]|[*–—-] |\\(?[a-z]\\) |\\(?[0-9]{1,2}\\) )");

  private final String text;
  private final int longestLine;

  private SentenceSplitter(String text) {
    this.text = text;
    this.longestLine = longestLine(text);
  }

  /// The sentences in order, without the white space around them; white space is all that lies
  /// between them.
  static List<Span> split(String text) {
    return new SentenceSplitter(text).sentences();
  }

  private List<Span> sentences() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0) {
        int end = endOfMarks(i);
        if (end < text.length() && isSpace(text.charAt(end)) && isBoundary(start, i, end)) {
          add(spans, start, end);
          start = end;
        }
        i = end - 1;
      } else if (c == '\n' && (isBlankLineAfter(i) || isBrokenOff(start, i) || isItemAfter(i))) {
        add(spans, start, i);
        start = i;
      }
    }
    add(spans, start, text.length());
    return spans;
  }

  /// Whether a sentence begins with the mark of an item of a list.
  static boolean isItem(String sentence) {
    return ITEM.matcher(sentence).lookingAt();
  }

  /// `• first`, `(b) second`: the next line is one of a list.
  private boolean isItemAfter(int newline) {
    Matcher item = ITEM.matcher(text).region(newline + 1, text.length());
    return item.lookingAt();
  }

  private void add(List<Span> spans, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private int endOfMarks(int at) {
    int end = at + 1;
    while (end < text.length()
        && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isBlankLineAfter(int newline) {
    for (int i = newline + 1; i < text.length() && isSpace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// Whether a line ends there though the next word would have fitted, and the next begins anew.
  private boolean isBrokenOff(int start, int newline) {
    int line = Math.max(start, text.lastIndexOf('\n', newline - 1) + 1);
    int last = newline;
    while (last > line && isSpace(text.charAt(last - 1))) {
      last--;
    }
    int next = newline + 1;
    while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean anew = next < text.length() && !Character.isLowerCase(text.codePointAt(next));
    boolean open = last > line && ",;:-–—(&".indexOf(text.charAt(last - 1)) < 0;
    if (!anew || !open || isSpace(text.charAt(next)) || endsOnFunction(line, last)) {
      return false;
    }
    int word = next;
    while (word < text.length() && !isSpace(text.charAt(word))) {
      word++;
    }
    return last - line + 1 + (word - newline - 1) <= longestLine;
  }

  /// `the Bank of` + `Name`: the line goes on, whatever its length.
  private boolean endsOnFunction(int line, int last) {
    int from = last;
    while (from > line && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, last);
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && isStarter(word);
  }

  private static int longestLine(String text) {
    return text.lines().mapToInt(String::length).max().orElse(0);
  }

  /// @param start of the sentence
  /// @param mark the first of the closing marks
  /// @param end behind the last of them
  private boolean isBoundary(int start, int mark, int end) {
    int next = end;
    while (next < text.length()
        && (isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int c = text.codePointAt(next);
    if (Character.isLowerCase(c)) {
      return false;
    }
    boolean plainStop = text.charAt(mark) == '.' && text.charAt(end - 1) == '.' && end == mark + 1;
    if (plainStop && CyrillicInitials.areOpen(text, mark, next)) {
      return false;
    }
    if (plainStop && CyrillicInitials.areBehindSurname(text, start, mark)) {
      return true;
    }
    return !plainStop || mayEndWith(wordBefore(start, mark), next);
  }

  private boolean mayEndWith(String word, int next) {
    if (NEVER_LAST.contains(word)
        || FORM_GOES_ON.matcher(text).region(next, text.length()).lookingAt()) {
      return false;
    }
    if (BEFORE_NUMBERS.contains(word)) {
      return !Character.isDigit(text.charAt(next));
    }
    if (LEGAL_FORMS.contains(word) && Character.isLetter(text.codePointAt(next))) {
      return !isLegalForm(next) && text.charAt(next - 1) != '(';
    }
    boolean dotted = word.indexOf('.') > 0;
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    return !(dotted || initial || SHORTENED.contains(word)) || isStarter(next);
  }

  /// The letters, digits, hyphens and full stops right before a position, in lower case.
  private String wordBefore(int start, int position) {
    int from = position;
    while (from > start && from > position - 40 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, position).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /// Whether sentences usually begin with the word there; `Al-Karsa` is a name.
  private boolean isStarter(int at) {
    String word = wordAt(at);
    return isStarter(word) && !text.startsWith("-", at + word.length());
  }

  private boolean isLegalForm(int at) {
    String word = wordAt(at).toLowerCase(Locale.ROOT);
    return LEGAL_FORMS.contains(word) || SHORTENED.contains(word);
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && end < at + 40 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /// Whether sentences usually begin with the word, so that its capital there says nothing.
  static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }
}
