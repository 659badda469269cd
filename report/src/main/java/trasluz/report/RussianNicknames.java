package trasluz.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.report.NameFinder.Named;

/// Finds in Russian what people call a group whose name nobody knows: `рыбаки зовут их
/// «бакланами»`, `прозванные «серыми»`, `так называемые «саксаульщики»`, and where the text calls
/// it so again.
///
/// Such a word is written small and in quotation marks. One that nobody is said to be called by is
/// only distance.
final class RussianNicknames {
  private static final Pattern CALLS =
      Pattern.compile(
          "zov(?:ut|yot|et)|nazyva(?:yut|yet|li|yemy[a-z]*)|nazvali|proz(?:v|y)[a-z]*|klichut|okrestili"
              + "|imenu(?:yut|yet|yemy[a-z]*)|izvestn[a-z]*|velichayut");

  private static final Pattern PLURAL = Pattern.compile("(.{3,}?)(?:ami|yami|ymi|imi|y|i|yye|iye)");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:y|i|ov|ev|yov|ey|am|yam|ami|yami|akh|yakh|yye|iye|ykh|ikh|ym|im|ymi|imi)?");

  /// How far the word for calling may stand before.
  private static final int REACH = 5;

  private final TextWords words;

  RussianNicknames(TextWords words) {
    this.words = words;
  }

  /// The places of such names in a text.
  List<Named> find() {
    List<Integer> quoted = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (isSmallInQuotes(words, i)) {
        quoted.add(i);
        Matcher plural = PLURAL.matcher(words.folded(i));
        if (isCalled(i) && plural.matches()) {
          stems.add(plural.group(1));
        }
      }
    }
    return quoted.stream()
        .filter(at -> stems.stream().anyMatch(stem -> isOf(words.folded(at), stem)))
        .map(at -> new Named(at, at + 1, false))
        .toList();
  }

  private static boolean isOf(String word, String stem) {
    return word.startsWith(stem) && ENDING.matcher(word.substring(stem.length())).matches();
  }

  /// Whether one small Russian word stands alone in quotation marks.
  static boolean isSmallInQuotes(TextWords words, int at) {
    return at > 0
        && at + 1 < words.size()
        && words.isCyrillic(at)
        && !words.isCapitalised(at)
        && words.between(words.end(at - 1), words.start(at)).matches("(?s).*[«“\"]")
        && words.between(words.end(at), words.start(at + 1)).matches("(?s)[»”\"].*");
  }

  private boolean isCalled(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (CALLS.matcher(words.folded(i)).matches()) {
        return true;
      }
      if (words.between(words.end(i), words.start(i + 1)).matches("(?s).*[.;!?].*")) {
        return false;
      }
    }
    return false;
  }
}
