/// The built-in writer: chooses what of a record a resume or a cover letter says, and writes it.
///
/// Owns: the rules of choosing, the phrases of letters and headings in four languages, and the
/// retelling of statements in the first person. Promises: every sentence that speaks of the person
/// names the versions of the entries it rests on and says no more than they do; the same input
/// always gives the same document; nothing that a posting asks for becomes experience; the current
/// job is never left out. Must never: ask a model, or invent anything for an empty record.
@NullMarked
package org.cursus.engine.writing;

import org.jspecify.annotations.NullMarked;
