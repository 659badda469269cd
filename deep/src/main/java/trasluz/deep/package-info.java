/// Emory NLP4J as a parser of English sentences. Its models were trained on OntoNotes.
@NullMarked
package trasluz.deep;

import org.jspecify.annotations.NullMarked;
