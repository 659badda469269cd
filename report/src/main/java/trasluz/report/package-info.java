/// Reading reports: which loaded entities and places a text names, and how surely each sentence is
/// told.
///
/// A reading proposes; a person accepts. Nothing here becomes a statement of a case, no relation
/// between two parties is guessed, and a text that gives orders is only a text. All offsets are
/// counted in Unicode code points from the start of the text, ends excluded.
///
/// The stages, each of which asks only those before it: document ([TextDocument]), words and
/// sentences ([TextWords], [SentenceSplitter]), names ([MentionFinder], [NameFinder]), phrases
/// ([Chunker]), clauses ([ClauseReader], [SpanishClauses], [RussianClauseReader]), whom nouns mean
/// ([Discourse]), which relation is told ([ClaimRule]), and how surely and on whose word
/// ([StanceReader]). [ReportReader] runs them; what is particular to a language stands in classes
/// that begin with its name, and words stand in tables.
@NullMarked
package trasluz.report;

import org.jspecify.annotations.NullMarked;
