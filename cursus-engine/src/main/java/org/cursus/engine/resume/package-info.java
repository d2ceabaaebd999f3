/// From positioned lines to a resume: lines, then sections, then entries, then facts.
///
/// Owns: the lexicons, the reading of dates, names, contacts and entries, and JSON Resume.
/// Promises: every fact carries what was printed, its normalised form, a confidence and its place
/// in the document; nothing is invented, and text that fits nowhere is returned as unplaced. Each
/// stage takes a value and returns a value; none reaches back. Must never: read files or keep
/// state.
@NullMarked
package org.cursus.engine.resume;

import org.jspecify.annotations.NullMarked;
