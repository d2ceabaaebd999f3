/// From the bytes of a file to positioned lines of text.
///
/// Owns: telling what a file is, reading it within limits, and a catalogue of everything that can
/// be wrong with it. Promises: every line knows its page and its box; a file that cannot be read
/// ends in one [org.cursus.engine.document.DocumentFault] with a sentence that says what to do.
/// Must never: guess at meaning (that is `resume`), fetch anything, or run anything that a file
/// contains.
@NullMarked
package org.cursus.engine.document;

import org.jspecify.annotations.NullMarked;
