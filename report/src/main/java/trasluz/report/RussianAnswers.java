package trasluz.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.DenialReader.Answer;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Reads a Russian answer to the claim before that tells no claim of its own: `Мальцев отверг все
/// обвинения`, `в компании с этим не согласны`, `он назвал публикацию выдумкой`, `«Это неправда», —
/// сказал Мальцев`, `доказательств этих выплат у нас нет`, `проверить его слова не удалось`.
final class RussianAnswers {
  /// What was said, by a pronoun or by a noun for a saying.
  private static final Pattern TOLD =
      Pattern.compile(
          "eto|fakt\\w*|etim|etomu|etogo|vs[ey]o?|obvineni\\w+|svedeni\\w+|informatsi\\w+|utverzhdeni\\w+|slova|slovami"
              + "|soobshcheni\\w+|publikatsi\\w+|slukh\\w*|versi\\w+|zayavleni\\w+|prichastnost\\w*|podozreni\\w+"
              + "|upryok\\w*|uprek\\w*|rasskaz\\w*|pokazani\\w+|istori[yuei]\\w*|stat[iy]\\w+|zametk\\w+|dannyye");

  private static final Pattern TAKEN = Pattern.compile(TOLD.pattern() + "|ikh|yego|yeye|yeyo");

  private static final Pattern PROOF =
      Pattern.compile("dokazatelstv|podtverzhdeniy|ulik|sledov|svidetelstv|dokumentov");

  private static final Pattern CHECK =
      Pattern.compile("proverit|podtverdit|oprovergnut|udostoveritsya");

  private static final Pattern FAILS =
      Pattern.compile("udalos|smogli|smog|sumeli|udayotsya|udayetsya|nevozmozhno|nelzya");

  /// How nouns begin that tell a relation, with the relation.
  private static final Map<String, Relation> THINGS =
      Map.ofEntries(
          Map.entry("vstrech", Relation.MEETS),
          Map.entry("peregovor", Relation.MEETS),
          Map.entry("pokupk", Relation.BUYS),
          Map.entry("prodazh", Relation.SELLS),
          Map.entry("zayom", Relation.LENDS_TO),
          Map.entry("zaym", Relation.LENDS_TO),
          Map.entry("ssud", Relation.LENDS_TO),
          Map.entry("vyplat", Relation.PAYS),
          Map.entry("platyozh", Relation.PAYS),
          Map.entry("platezh", Relation.PAYS),
          Map.entry("postavk", Relation.SUPPLIES),
          Map.entry("perevozk", Relation.TRANSPORTS),
          Map.entry("rodstv", Relation.FAMILY_OF),
          Map.entry("druzhb", Relation.ASSOCIATE_OF),
          Map.entry("znakomstv", Relation.ASSOCIATE_OF),
          Map.entry("svyaz", Relation.ASSOCIATE_OF));

  /// In phrases.
  private static final int LONGEST = 16;

  private static final int REACH = 5;

  private final Phrases phrases;
  private final List<Saying> sayings;

  RussianAnswers(Phrases phrases, List<Saying> sayings) {
    this.phrases = phrases;
    this.sayings = sayings;
  }

  Optional<Answer> read() {
    return denied()
        .or(this::deniedThing)
        .or(this::called)
        .or(this::exclaimed)
        .or(this::unproven)
        .or(this::unchecked);
  }

  /// `X отверг все обвинения`, `X с этим не согласен`: and no clause says what.
  private Optional<Answer> denied() {
    return sayings.stream()
        .filter(saying -> saying.hedge() == Hedge.DENIED && saying.role() == Role.VERB)
        .filter(saying -> saying.source().filter(at -> !isTold(at)).isPresent())
        .filter(saying -> isTaken(saying.at()) && !opensClause(saying.at()))
        .findFirst()
        .map(saying -> new Answer(saying, Optional.empty()));
  }

  /// `X эту встречу отрицает`, `X отверг сделку`: a noun for what the claim before tells.
  private Optional<Answer> deniedThing() {
    for (Saying saying : sayings) {
      boolean denies =
          saying.hedge() == Hedge.DENIED
              && saying.role() == Role.VERB
              && saying.source().isPresent()
              && !opensClause(saying.at());
      for (int i = saying.at() - 2; denies && i <= saying.at() + 2; i++) {
        int at = i;
        Optional<Relation> thing = i == saying.at() ? Optional.empty() : thing(at);
        if (thing.isPresent() && saying.source().filter(who -> who != at).isPresent()) {
          return Optional.of(new Answer(saying, thing));
        }
      }
    }
    return Optional.empty();
  }

  /// The relation that a noun tells which names no party.
  private Optional<Relation> thing(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty() && !noun.isPronoun())
        .filter(noun -> noun.may(RussianCase.ACC) || noun.may(RussianCase.GEN))
        .filter(_ -> !phrases.is(at - 1, WordClass.PREP) && !phrases.isWord(at + 1, "s", "so"))
        .flatMap(noun ->
            THINGS.entrySet().stream()
                .filter(entry -> noun.word().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  private boolean isTaken(int verb) {
    for (int step : List.of(1, -1)) {
      for (int i = verb + step; Math.abs(i - verb) < REACH && phrases.has(i); i += step) {
        if (phrases.isMark(i, ",;:—")) {
          break;
        }
        if (isTold(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /// `отверг обвинения в том, что X платил Y`
  private boolean opensClause(int verb) {
    for (int i = verb; i < Math.min(phrases.size(), verb + REACH + 2); i++) {
      if (phrases.isMark(i, ";:—")) {
        return false;
      }
      if (phrases.isMark(i, ",")
          && phrases.hasWord(
              phrases.at(i + 1 < phrases.size() ? i + 1 : i),
              Set.of("chto", "budto", "yakoby")::contains)) {
        return true;
      }
    }
    return false;
  }

  /// `X назвал публикацию выдумкой`, `X называет эти обвинения ложью`
  private Optional<Answer> called() {
    for (Saying saying : sayings) {
      boolean lie = saying.hedge() == Hedge.DENIED && saying.role() == Role.PLAIN;
      for (int i = saying.at(); lie && i > Math.max(0, saying.at() - REACH); i--) {
        boolean calls =
            phrases.isVerb(i) && phrases.grammar().is(WordClass.CALLING, phrases.at(i).word());
        if (calls && isTaken(i) && !opensClause(i)) {
          return new RussianSpeakers(phrases)
              .of(i)
              .filter(at -> !isTold(at))
              .map(at -> answer(saying.found(), saying.at(), Hedge.DENIED, Optional.of(at)));
        }
      }
    }
    return Optional.empty();
  }

  /// `«Это неправда», — сказал X`, `«Ничего подобного не было», — заявил X`: in the quotation marks
  /// that open the sentence stands nothing else.
  private Optional<Answer> exclaimed() {
    int close = 1;
    while (phrases.has(close) && !phrases.isMark(close, "»”\"")) {
      close++;
    }
    int end = close;
    Optional<Saying> speaker =
        sayings.stream()
            .filter(saying -> saying.role() == Role.VERB && saying.at() > end)
            .filter(saying -> saying.source().isPresent())
            .findFirst();
    boolean quoted =
        phrases.isMark(close + 1, ",")
            && phrases.isMark(close + 2, "—")
            && (!tells(0, close) || isSaid(0, close, "nichego", "podobnogo"));
    if (!quoted || speaker.isEmpty()) {
      return Optional.empty();
    }
    boolean lie =
        sayings.stream().anyMatch(s -> s.hedge() == Hedge.DENIED && s.at() < end)
            || isSaid(0, close, "nichego", "podobnogo")
            || isSaid(0, close, "ne", "tak");
    return lie
        ? Optional.of(
            answer(speaker.get().found(), speaker.get().at(), Hedge.DENIED, speaker.get().source()))
        : Optional.empty();
  }

  private boolean isSaid(int from, int to, String first, String second) {
    TextWords words = phrases.words();
    for (int i = phrases.at(from).from(); i + 1 < phrases.at(to).from(); i++) {
      if (words.folded(i).equals(first) && words.folded(i + 1).equals(second)) {
        return true;
      }
    }
    return false;
  }

  /// `Доказательств этих выплат у нас нет`, `Следов этих платежей мы не нашли`
  private Optional<Answer> unproven() {
    boolean proof =
        phrases.size() > 1 && phrases.hasWord(phrases.at(0), w -> PROOF.matcher(w).matches());
    return proof && isNegated() && isOnlyAnswer() ? Optional.of(lacking(0)) : Optional.empty();
  }

  /// `Проверить его слова не удалось`, `подтвердить это мы не смогли`
  private Optional<Answer> unchecked() {
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      boolean fails =
          phrases.hasWord(phrases.at(i), w -> CHECK.matcher(w).matches())
              && has(FAILS)
              && has(TAKEN)
              && isNegated()
              && isOnlyAnswer();
      if (fails) {
        return Optional.of(lacking(at));
      }
    }
    return Optional.empty();
  }

  private Answer lacking(int at) {
    Phrase phrase = phrases.at(at);
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(phrase.word()), Optional.of(Hedge.NO_EVIDENCE), Role.PLAIN);
    return answer(
        new Found(cue, phrase.from(), phrase.from() + 1), at, Hedge.NO_EVIDENCE, Optional.empty());
  }

  private static Answer answer(Found found, int at, Hedge hedge, Optional<Integer> source) {
    return new Answer(new Saying(found, at, hedge, source, false), Optional.empty());
  }

  private boolean isNegated() {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.is(i, WordClass.NEG)
          || phrases.hasWord(
              phrases.at(i), Set.of("ne", "net", "nevozmozhno", "nelzya")::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Pattern word) {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.hasWord(phrases.at(i), w -> word.matcher(w).matches())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(int at) {
    return phrases.has(at)
        && phrases.noun(at).flatMap(Noun::name).isEmpty()
        && phrases.hasWord(phrases.at(at), w -> TOLD.matcher(w).matches());
  }

  private boolean isOnlyAnswer() {
    return phrases.size() <= LONGEST && !tells(0, phrases.size());
  }

  /// Whether a verb of a relation or a name stands there.
  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean another =
          (phrases.at(i) instanceof Phrase.Verb verb && !verb.frames().isEmpty())
              || phrases.noun(i).flatMap(Noun::name).isPresent();
      if (another) {
        return true;
      }
    }
    return false;
  }
}
