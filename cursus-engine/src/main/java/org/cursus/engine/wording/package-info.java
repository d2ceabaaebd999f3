/// How a career text is worded: what would say the same more strongly, and what a rewritten text
/// says that its sources do not.
///
/// Owns: the verbs with what each claims of one's part in the work, the suggestions, and the check
/// of claims. Promises: a suggestion never adds a fact and never makes a part larger than it was;
/// a missing number is asked for and never filled in; each finding names its words and why; the
/// same texts give the same findings. Must never: guess.
@NullMarked
package org.cursus.engine.wording;

import org.jspecify.annotations.NullMarked;
