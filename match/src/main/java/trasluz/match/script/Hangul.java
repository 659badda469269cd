package trasluz.match.script;

import java.util.List;

/// Hangul as the lists print Korean names: McCune-Reischauer without marks, each syllable as it
/// sounds alone.
///
/// A run of up to four syllables is taken for a personal name and gives one word a syllable.
final class Hangul {
  private static final int LONGEST_NAME = 4;
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;
  private static final String[] INITIAL =
      "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h".split(",", -1);
  private static final String[] VOWEL =
      "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(",", -1);
  private static final String[] FINAL =
      ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",", -1);

  private Hangul() {}

  static void read(String run, List<Word> words) {
    if (run.codePointCount(0, run.length()) > LONGEST_NAME) {
      StringBuilder out = new StringBuilder(run.length() * 3);
      run.codePoints().forEach(c -> out.append(syllable(c)));
      words.add(WordReader.word(out.toString(), run, Reading.ROMANISED));
      return;
    }
    run.codePoints()
        .forEach(c -> {
          String latin = words.isEmpty() && c == '이' ? "lee" : syllable(c);
          words.add(WordReader.word(latin, Character.toString(c), Reading.ROMANISED));
        });
  }

  private static String syllable(int c) {
    if (c < FIRST || c > LAST) {
      return OtherScripts.romanised(Character.toString(c));
    }
    int index = c - FIRST;
    return INITIAL[index / (VOWELS * FINALS)]
        + VOWEL[index / FINALS % VOWELS]
        + FINAL[index % FINALS];
  }
}
