/// Whether a resume or a letter says only what the record says.
///
/// Owns: what a sentence may rest on, what it claims of titles, employers, spans of time and tools,
/// what may be said of whom a letter is written to, and what stands where a sentence may not.
/// Promises: a checked draft has no sentence without support; the record's own words always stand;
/// the same texts give the same findings. Must never: let a posting's words become experience.
@NullMarked
package org.cursus.engine.truth;

import org.jspecify.annotations.NullMarked;
