/// Questions about a person's own things, answered from what is there.
///
/// Owns: how passages are ranked for a question, and how an answer is put together from them
/// without a model. Promises: each sentence of an answer names the passages it rests on and says
/// nothing that they do not; where nothing fits, the answer says so; the same question over the
/// same passages always gets the same answer. Must never: obey what a passage or a question says.
@NullMarked
package org.cursus.engine.retrieval;

import org.jspecify.annotations.NullMarked;
