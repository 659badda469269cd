package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The forms of a Spanish verb in which reports tell something: the third persons of all tenses,
/// the first ones in which somebody is quoted, infinitive, gerund and participles, without accents.
///
/// Verbs whose stem changes are not listed: for each verb all changes that its ending allows are
/// made, and forms that do not exist (`viende`) stand in no text. Only what no rule makes (`tuvo`,
/// `puesto`) is listed, by the end of the infinitive, so that `obtener` follows `tener`.
final class SpanishVerbs {
  private static final Pattern TAKES_PRONOUNS = Pattern.compile(".*([aei]r|ando|[iy]endo)");

  private static final List<String> CLITICS = List.of("los", "las", "les", "lo", "la", "le");

  /// Further stems and forms by the end of the infinitive: preterite, future, subjunctive stem,
  /// participle stem, then whole forms; `-` where the rule holds.
  private static final Map<String, List<String>> IRREGULAR = irregular();

  /// Forms that are as good as always another word: `dé`, `esté`, `para`, `como`.
  private static final Set<String> OTHER_WORDS =
      Set.of("de", "den", "este", "para", "como", "entre", "sobre", "ante", "una", "cerca", "era");

  private SpanishVerbs() {}

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put("tener", List.of("tuv", "tendr", "teng", "-"));
    map.put("venir", List.of("vin", "vendr", "veng", "-", "viniendo"));
    map.put("poner", List.of("pus", "pondr", "pong", "puest"));
    map.put("hacer", List.of("hic", "har", "hag", "hech", "hizo"));
    map.put("decir", List.of("dij", "dir", "dig", "dich", "dijeron"));
    map.put("traer", List.of("traj", "-", "traig", "-", "trajeron", "trayendo"));
    map.put("ducir", List.of("duj", "-", "duzc", "-", "dujeron"));
    map.put("querer", List.of("quis", "querr", "-", "-"));
    map.put("saber", List.of("sup", "sabr", "sep", "-"));
    map.put("poder", List.of("pud", "podr", "-", "-"));
    map.put("estar", List.of("estuv", "-", "-", "-", "este", "esten"));
    map.put("dar", List.of("-", "-", "-", "-", "dio", "dieron", "diera", "dieran"));
    map.put("ver", List.of("-", "-", "ve", "vist", "veia", "veian", "ven"));
    map.put("salir", List.of("-", "saldr", "salg", "-"));
    map.put("abrir", List.of("-", "-", "-", "abiert"));
    map.put("cribir", List.of("-", "-", "-", "crit"));
    map.put("volver", List.of("-", "-", "-", "vuelt"));
    map.put("proveer", List.of("-", "-", "-", "provist"));
    map.put("ir", List.of("-", "-", "-", "-"));
    return map;
  }

  /// The pronoun that is joined to an infinitive or gerund, as in `venderle` and `pagarselo`.
  static Optional<String> joined(String word) {
    if (!word.matches(".*([aei]r|ando|[iy]endo)(se)?(l[oae]s?)")) {
      return Optional.empty();
    }
    return CLITICS.stream().filter(word::endsWith).findFirst();
  }

  /// The forms for which a form of the tables stands: where one of its words ends in `~`, that is
  /// an infinitive and stands for all its forms.
  static List<String> expand(String form) {
    int mark = form.indexOf('~');
    if (mark < 0) {
      return List.of(form);
    }
    int start = form.lastIndexOf(' ', mark) + 1;
    return forms(form.substring(start, mark)).stream()
        .map(verb -> form.substring(0, start) + verb + form.substring(mark + 1))
        .toList();
  }

  /// @param infinitive without accents
  static List<String> forms(String infinitive) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(infinitive);
    String stem = infinitive.substring(0, infinitive.length() - 2);
    boolean first = infinitive.endsWith("ar");
    String irregular = endOf(infinitive);
    List<String> told = IRREGULAR.getOrDefault(irregular, List.of("-", "-", "-", "-"));
    String before = infinitive.substring(0, infinitive.length() - irregular.length());
    present(forms, stem, infinitive);
    if (first) {
      add(forms, stem, "o", "aron", "aba", "aban", "ara", "aran", "ase", "asen", "ando");
      add(forms, stem, "ado", "ada", "ados", "adas", "amos", "abamos");
    } else {
      add(forms, stem, "o", "i", "imos", infinitive.endsWith("er") ? "emos" : "imos");
      past(forms, stem, infinitive.endsWith("ir"));
    }
    String future = told.get(1).equals("-") ? infinitive : before + told.get(1);
    add(forms, future, "a", "an", "ia", "ian");
    if (!told.getFirst().equals("-")) {
      add(forms, before + told.getFirst(), "e", "imos", "o", "ieron", "iera", "ieran");
    }
    if (!told.get(2).equals("-")) {
      add(forms, before + told.get(2), "o", "a", "an");
    }
    if (!told.get(3).equals("-")) {
      add(forms, before + told.get(3), "o", "a", "os", "as");
    }
    told.subList(4, told.size()).forEach(form -> forms.add(before + form));
    withPronouns(forms);
    forms.removeAll(OTHER_WORDS);
    return List.copyOf(forms);
  }

  private static String endOf(String infinitive) {
    return IRREGULAR.keySet().stream()
        .filter(end -> end.length() > 2 && infinitive.endsWith(end))
        .filter(end -> (!end.equals("dar") && !end.equals("ver")) || infinitive.equals(end))
        .findFirst()
        .orElse("ir");
  }

  /// Indicative and subjunctive, with each change of the stem that the ending allows.
  private static void present(Set<String> forms, String stem, String infinitive) {
    boolean first = infinitive.endsWith("ar");
    for (String changed : changes(stem, infinitive.endsWith("ir"))) {
      add(forms, changed, first ? "a" : "e", first ? "an" : "en");
      add(forms, beforeOther(changed, first), first ? "e" : "a", first ? "en" : "an");
    }
    if (stem.endsWith("u") && !stem.endsWith("gu") && !first) {
      add(forms, stem + "y", "e", "en", "a", "an");
    }
  }

  /// `pag-ue`, `dirij-a`, `reduzc-a`: how a stem is written before the vowel of the other mood.
  private static String beforeOther(String stem, boolean first) {
    String most = stem.substring(0, Math.max(0, stem.length() - 1));
    if (first) {
      return stem.endsWith("c")
          ? most + "qu"
          : stem.endsWith("g") ? stem + "u" : stem.endsWith("z") ? most + "c" : stem;
    }
    return stem.endsWith("c")
        ? most + "zc"
        : stem.endsWith("g") ? most + "j" : stem.endsWith("gu") ? most : stem;
  }

  private static void past(Set<String> forms, String stem, boolean third) {
    add(forms, stem, "ia", "ian", "ido", "ida", "idos", "idas");
    boolean vowel = stem.matches(".*[aeou]") && !stem.matches(".*[gq]u");
    for (String changed : third ? changes(stem, true) : List.of(stem)) {
      String joint = vowel ? changed + "y" : changed + "i";
      add(forms, joint, "o", "eron", "era", "eran", "ese", "esen", "endo");
    }
  }

  /// The stem, and with its last vowel changed: `neg-` to `nieg-`, `encontr-` to `encuentr-`,
  /// `ped-` to `pid-`.
  private static List<String> changes(String stem, boolean third) {
    List<String> out = new ArrayList<>(List.of(stem));
    int at = Math.max(stem.lastIndexOf('e'), stem.lastIndexOf('o'));
    String behind = at < 0 ? "" : stem.substring(at + 1);
    boolean last =
        at > 0 && !behind.isEmpty() && (behind.equals("gu") || !behind.matches(".*[aiu].*"));
    if (last) {
      String head = stem.substring(0, at);
      String tail = stem.substring(at + 1);
      boolean e = stem.charAt(at) == 'e';
      out.add(head + (e ? "ie" : "ue") + tail);
      if (third) {
        out.add(head + (e ? "i" : "u") + tail);
      }
    }
    return List.copyOf(out);
  }

  private static void withPronouns(Set<String> forms) {
    for (String form : List.copyOf(forms)) {
      if (TAKES_PRONOUNS.matcher(form).matches()) {
        add(forms, form, "se");
        for (String clitic : CLITICS) {
          add(forms, form, clitic, "se" + clitic);
        }
      }
    }
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
