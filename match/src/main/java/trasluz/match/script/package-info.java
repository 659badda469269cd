/// A published name in any script becomes words in plain lower-case Latin letters and digits.
///
/// [trasluz.match.script.Romaniser] is the only way in. Latin, Cyrillic, Greek, Armenian, Georgian,
/// Hangul, kana, Arabic and Hebrew have tables of their own, in the spelling that sanctions lists
/// use; Han and the rarer scripts are read by ICU4J, which is loaded when the first such name is
/// met. Nothing here knows what a word means, and nothing goes out to a network.
@NullMarked
package trasluz.match.script;

import org.jspecify.annotations.NullMarked;
