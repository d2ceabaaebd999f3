/// What of a record serves a posting best: experiences, projects, skills and the rest, each with a
/// score, a reason, and what of the posting it serves.
///
/// Owns: the rules of the ranking, with their version. Promises: the same record and posting are
/// always ranked the same; an entry's place rests on words of the record that its reason quotes;
/// repeating a word, listing many, or telling the reader what to do moves nothing. Must never: add
/// a word of the posting to the record.
@NullMarked
package org.cursus.engine.ranking;

import org.jspecify.annotations.NullMarked;
