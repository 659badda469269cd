package trasluz.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import trasluz.match.Words.Role;

/// All names as lists of numbered words, and for each word the names that hold it.
///
/// A word is significant in a name when it is neither particle nor legal form, or when the name has
/// no other words. Names are found by their significant words only.
final class NameIndex {
  private final List<KnownName> names;
  private final int[] nameStarts;
  private final int[] nameTokens;
  private final BitSet onlyWeakWords = new BitSet();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Token> dictionary;
  private final int[] holderStarts;
  private final int[] holders;
  private final NearTokens near;

  NameIndex(List<KnownName> names) {
    this.names = names;
    this.nameStarts = new int[names.size() + 1];
    List<Role> roles = new ArrayList<>();
    this.nameTokens = numberWords(roles);
    this.holderStarts = holderStarts(roles);
    this.holders = holders(roles);
    this.dictionary = dictionary(roles);
    this.near = new NearTokens(dictionary);
  }

  private int[] numberWords(List<Role> roles) {
    int[] tokens = new int[names.size() * 4 + NameTokens.MOST_TOKENS];
    int size = 0;
    for (int name = 0; name < names.size(); name++) {
      boolean onlyWeak = true;
      if (size + NameTokens.MOST_TOKENS > tokens.length) {
        tokens = Arrays.copyOf(tokens, tokens.length * 2);
      }
      for (String word : NameTokens.of(names.get(name).name())) {
        int id = ids.computeIfAbsent(word, _ -> ids.size());
        if (id == roles.size()) {
          roles.add(Words.role(word));
        }
        onlyWeak &= roles.get(id).isWeak();
        tokens[size++] = id;
      }
      nameStarts[name + 1] = size;
      onlyWeakWords.set(name, onlyWeak);
    }
    return Arrays.copyOf(tokens, size);
  }

  private int[] holderStarts(List<Role> roles) {
    int[] starts = new int[roles.size() + 1];
    for (int name = 0; name < names.size(); name++) {
      for (int at = nameStarts[name]; at < nameStarts[name + 1]; at++) {
        if (isFirstSignificant(roles, name, at)) {
          starts[nameTokens[at] + 1]++;
        }
      }
    }
    for (int id = 0; id < roles.size(); id++) {
      starts[id + 1] += starts[id];
    }
    return starts;
  }

  private int[] holders(List<Role> roles) {
    int[] next = Arrays.copyOf(holderStarts, roles.size());
    int[] out = new int[holderStarts[roles.size()]];
    for (int name = 0; name < names.size(); name++) {
      for (int at = nameStarts[name]; at < nameStarts[name + 1]; at++) {
        if (isFirstSignificant(roles, name, at)) {
          out[next[nameTokens[at]]++] = name;
        }
      }
    }
    return out;
  }

  /// Whether the word at a position of a name is significant there and has not stood before it.
  private boolean isFirstSignificant(List<Role> roles, int name, int at) {
    if (roles.get(nameTokens[at]).isWeak() && !onlyWeakWords.get(name)) {
      return false;
    }
    for (int before = nameStarts[name]; before < at; before++) {
      if (nameTokens[before] == nameTokens[at]) {
        return false;
      }
    }
    return true;
  }

  private List<Token> dictionary(List<Role> roles) {
    Token[] tokens = new Token[roles.size()];
    ids.forEach((word, id) -> {
      int held = holderStarts[id + 1] - holderStarts[id];
      Role role = roles.get(id);
      tokens[id] = new Token(id, word, role, Token.weight(word, role, held, names.size()));
    });
    return List.of(tokens);
  }

  int size() {
    return names.size();
  }

  KnownName name(int name) {
    return names.get(name);
  }

  int length(int name) {
    return nameStarts[name + 1] - nameStarts[name];
  }

  Token token(int name, int position) {
    return dictionary.get(nameTokens[nameStarts[name] + position]);
  }

  boolean isSignificant(int name, Token token) {
    return !token.role().isWeak() || onlyWeakWords.get(name);
  }

  Token token(int id) {
    return dictionary.get(id);
  }

  Optional<Token> find(String word) {
    return Optional.ofNullable(ids.get(word)).map(dictionary::get);
  }

  /// The words of the dictionary that are a misspelling away.
  int[] near(String word, EditDistance distance) {
    return near.near(word, distance);
  }

  /// Visits the names in which a word is significant, each once, in ascending order.
  void forEachHolder(int token, IntConsumer visitor) {
    for (int i = holderStarts[token]; i < holderStarts[token + 1]; i++) {
      visitor.accept(holders[i]);
    }
  }
}
