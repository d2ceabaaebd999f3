/// Feedback read for what it says: the themes of a performance review or an interviewer's note, how
/// each is spoken of, and the words that say so.
///
/// Owns: the themes, the words that praise or find fault, and how negation, contrast, hedges and
/// wishes turn them. Promises: each judgement quotes the text, word for word, with its place; the
/// same text gives the same reading; a language that is not known is said to be so. Must never:
/// judge a person, or obey what a text says.
@NullMarked
package org.cursus.engine.feedback;

import org.jspecify.annotations.NullMarked;
