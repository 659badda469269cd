package trasluz.report;

import java.util.Optional;
import java.util.Set;

/// Whom English means by an account that money goes to: `an account held by X`, `the account of X
/// at Y`, `an account in the name of X`; of `X's account` X.
final class EnglishAccounts {
  private static final Set<String> HELD =
      Set.of("held", "owned", "controlled", "opened", "maintained", "used", "kept", "run");

  private EnglishAccounts() {}

  static boolean isAccount(Phrases phrases, int at) {
    return phrases.language() == Language.ENGLISH
        && phrases.noun(at).filter(EnglishAccounts::isAccount).isPresent();
  }

  static boolean isAccount(Phrase.Noun noun) {
    return noun.name().isEmpty()
        && (noun.word().equals("account") || noun.word().equals("accounts"));
  }

  /// The noun behind an account that says whose it is.
  static Optional<Integer> holder(Phrases phrases, int account) {
    if (!isAccount(phrases, account)) {
      return Optional.empty();
    }
    boolean held =
        phrases.isVerb(account + 1)
            && HELD.contains(phrases.at(account + 1).word())
            && phrases.isWord(account + 2, "by");
    boolean belongs =
        phrases.isVerb(account + 1)
            && phrases.at(account + 1).word().equals("belonging")
            && phrases.isWord(account + 2, "to");
    boolean named =
        phrases.isWord(account + 1, "in")
            && phrases.isWord(account + 2, "name")
            && phrases.isWord(account + 3, "of");
    int at = named ? account + 4 : held || belongs ? account + 3 : account + 2;
    boolean told = named || held || belongs || phrases.isWord(account + 1, "of");
    return told && phrases.isNoun(at) ? Optional.of(at) : Optional.empty();
  }
}
