package trasluz.report;

import java.util.Set;

/// Finds Spanish expressions of time that name no date, such as `el lunes`, `en mayo`, `aquel
/// verano`, `la semana pasada`, `hace dos años`, `tres meses después`, so that they are taken for
/// nobody and nothing.
///
/// With a dateline some of them are dates; those are left to [DateFinder].
final class SpanishTimes {
  private static final Set<String> OPENERS =
      Set.of(
          "el",
          "la",
          "los",
          "las",
          "este",
          "esta",
          "estos",
          "estas",
          "ese",
          "esa",
          "esos",
          "esas",
          "aquel",
          "aquella",
          "aquellos",
          "aquellas",
          "cada",
          "un",
          "una",
          "mismo",
          "misma",
          "todo",
          "toda",
          "todos",
          "todas",
          "otro",
          "otra",
          "ultimo",
          "ultima",
          "ultimos",
          "ultimas",
          "proximo",
          "proxima",
          "proximos",
          "proximas",
          "pasado",
          "pasada",
          "primer",
          "primera",
          "segundo",
          "segunda",
          "siguiente",
          "al",
          "del");

  private static final Set<String> UNITS =
      Set.of(
          "lunes",
          "martes",
          "miercoles",
          "jueves",
          "viernes",
          "sabado",
          "domingo",
          "dia",
          "dias",
          "semana",
          "semanas",
          "quincena",
          "mes",
          "meses",
          "trimestre",
          "semestre",
          "ano",
          "anos",
          "decada",
          "decadas",
          "verano",
          "otono",
          "invierno",
          "primavera",
          "noche",
          "noches",
          "manana",
          "tarde",
          "madrugada",
          "vispera",
          "mediodia",
          "temporada",
          "temporadas",
          "ejercicio",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "setiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "momento",
          "vez",
          "veces",
          "hora",
          "horas",
          "minutos",
          "fecha",
          "fechas",
          "navidad");

  private static final Set<String> CLOSERS =
      Set.of(
          "pasado",
          "pasada",
          "pasados",
          "pasadas",
          "anterior",
          "anteriores",
          "siguiente",
          "siguientes",
          "proximo",
          "proxima",
          "ultimo",
          "ultima",
          "entrante",
          "corriente",
          "despues",
          "antes",
          "atras",
          "entero",
          "entera",
          "mismo",
          "misma");

  private static final Set<String> NUMBERS =
      Set.of(
          "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
          "doce", "quince", "veinte", "treinta", "pocos", "pocas", "varios", "varias", "unos",
          "unas", "muchos", "muchas", "algunos", "algunas", "medio", "media", "casi", "apenas",
          "mas", "menos", "de");

  private static final int MOST_OPENERS = 4;

  private final Chunker chunker;
  private final TextWords words;

  SpanishTimes(Chunker chunker) {
    this.chunker = chunker;
    this.words = chunker.words;
  }

  /// The number behind an expression of time that begins at a word; the word itself where none
  /// does.
  int behind(int at) {
    if (chunker.language != Language.SPANISH || chunker.dates.containsKey(at)) {
      return at;
    }
    boolean prepared = chunker.is(WordClass.PREP, at) && isHere(at + 1);
    int time = prepared ? time(at + 1, true) : at;
    return prepared && time > at + 1 ? time : time(at, false);
  }

  private int time(int at, boolean prepared) {
    int ago = ago(at);
    if (ago > at) {
      return ago;
    }
    int unit = at;
    while (isHere(unit) && unit - at < MOST_OPENERS && OPENERS.contains(words.folded(unit))) {
      unit++;
    }
    boolean opened = unit > at || isMonth(at, prepared);
    return opened && isUnit(unit) ? closed(unit + 1) : at;
  }

  /// What may stand inside a phrase of several words, as in `tiene desde 2003 su sede`.
  int inside(int at) {
    boolean prepared = chunker.is(WordClass.PREP, at) && at + 1 < chunker.to;
    int from = prepared ? at + 1 : at;
    DateFinder.Found date = chunker.dates.get(from);
    if (date != null) {
      return date.to();
    }
    int behind = behind(from);
    if (behind > from) {
      return behind;
    }
    return chunker.is(WordClass.ADV, at) ? at + 1 : at;
  }

  private boolean isHere(int at) {
    return at < chunker.to
        && !chunker.names.containsKey(at)
        && !chunker.dates.containsKey(at)
        && (at == chunker.from || words.isJoined(at - 1));
  }

  private boolean isUnit(int at) {
    return isHere(at) && !words.isCapitalised(at) && UNITS.contains(words.folded(at));
  }

  /// `en mayo`, `a finales de mayo`.
  private boolean isMonth(int at, boolean prepared) {
    boolean behind =
        prepared || (!chunker.phrases.isEmpty() && chunker.phrases.getLast().is(WordClass.ADV));
    return behind && isUnit(at) && DateFinder.isCalendarWord(words.folded(at));
  }

  private int closed(int at) {
    int end = at;
    while (isHere(end) && CLOSERS.contains(words.folded(end))) {
      end++;
    }
    boolean coming = isHere(end + 1) && words.folded(end).equals("que");
    return coming && words.folded(end + 1).equals("viene") ? end + 2 : end;
  }

  /// `hace dos años`, `desde hace más de diez años`, `tres meses después`, `dos semanas más tarde`.
  private int ago(int at) {
    boolean since = words.folded(at).matches("hace|hacia");
    int unit = since ? at + 1 : at;
    while (isHere(unit)
        && (NUMBERS.contains(words.folded(unit))
            || Character.isDigit(words.folded(unit).charAt(0)))) {
      unit++;
    }
    if (unit == at || !isUnit(unit)) {
      return at;
    }
    int end = closed(unit + 1);
    boolean later =
        isHere(end + 1) && words.folded(end).equals("mas") && words.folded(end + 1).equals("tarde");
    return later ? end + 2 : since || end > unit + 1 ? end : at;
  }
}
