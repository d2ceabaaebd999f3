/// How far a record shows what a job posting asks for, term by term.
///
/// Owns: the rules of the match score, with their version. Promises: a score is the sum of its
/// terms, and each term says what it rests on; the same record and posting always score the same;
/// repeating a word, listing many, or telling the reader what to do moves nothing. Must never: ask
/// a model, or say that a score predicts an interview: no study ties any such score to one.
@NullMarked
package org.cursus.engine.fit;

import org.jspecify.annotations.NullMarked;
