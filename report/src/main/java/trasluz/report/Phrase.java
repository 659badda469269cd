package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// A few words of a sentence that go together.
///
/// `from` is the number of its first word and `to` the one behind its last, the same for a mark of
/// punctuation; `word` is the only or leading word, folded, of a noun phrase its head.
sealed interface Phrase {
  int from();

  int to();

  String word();

  /// Words that only hold others together, by their class.
  record Function(int from, int to, String word, WordClass wordClass) implements Phrase {}

  /// A comma, semicolon, dash, bracket or quotation mark.
  record Mark(int from, int to, String word) implements Phrase {}

  /// A verb, with the relations it may tell.
  record Verb(int from, int to, String word, List<Frame> frames) implements Phrase {}

  record Percent(int from, int to, String word, Share share) implements Phrase {}

  record Money(int from, int to, String word, Amount amount) implements Phrase {}

  record Date(int from, int to, String word, String iso) implements Phrase {}

  /// Somebody or something.
  ///
  /// @param article what stands before the noun
  /// @param owner whose it is: "Drosk's lawyer", "his lawyer"
  /// @param name the name in it, as in "the lawyer Ana Drosk"
  /// @param place a place before the noun, as in "a Lima trading house"
  /// @param relational what the noun tells of a relation
  /// @param type what the noun is a word for
  /// @param cases those a Russian noun may stand in
  record Noun(
      int from,
      int to,
      String word,
      Article article,
      Optional<Owner> owner,
      Optional<Hit> name,
      Optional<Hit> place,
      List<Frame> relational,
      Optional<EntityType> type,
      Set<RussianCase> cases)
      implements Phrase {

    /// A noun of a language without cases.
    Noun(
        int from,
        int to,
        String word,
        Article article,
        Optional<Owner> owner,
        Optional<Hit> name,
        Optional<Hit> place,
        List<Frame> relational,
        Optional<EntityType> type) {
      this(from, to, word, article, owner, name, place, relational, type, Set.of());
    }

    boolean may(RussianCase wanted) {
      return cases.contains(wanted);
    }

    boolean isPronoun() {
      return article == Article.PRONOUN;
    }
  }

  /// @param pronoun the possessive, folded, where it is no name
  /// @param noun the owner where it is a common noun: "the company's manager"
  record Owner(int word, String pronoun, Optional<Hit> name, Optional<Noun> noun) {
    static Owner of(int word, Hit name) {
      return new Owner(word, "", Optional.of(name), Optional.empty());
    }
  }

  enum Article {
    NONE,
    DEFINITE,
    INDEFINITE,
    NEGATIVE,
    PRONOUN
  }

  default boolean is(WordClass wordClass) {
    return this instanceof Function function && function.wordClass() == wordClass;
  }

  default boolean isMark(String marks) {
    return this instanceof Mark && marks.contains(word());
  }
}
