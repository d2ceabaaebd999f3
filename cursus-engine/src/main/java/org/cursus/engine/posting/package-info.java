/// Job postings read: what is asked for and how much, what is offered, where and how the work is
/// done.
///
/// Owns: the headings and cues of postings in four languages, and the rules that read salaries,
/// years and requirements. Promises: everything found carries the place in the text that says so;
/// what the text does not say is not guessed; no input is refused for its content, and none takes
/// long. Must never: fetch anything, or obey what a posting says.
@NullMarked
package org.cursus.engine.posting;

import org.jspecify.annotations.NullMarked;
