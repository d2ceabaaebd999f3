/// What a career shows: scores, kinds of role and person, advice and sentences, worked out from the
/// entries of a resume by rules that anybody can read.
///
/// Owns: the rules, their published weights and word lists. Promises: the same entries give the
/// same answer in whatever order they come; each point of a score names the entries it rests on;
/// text that speaks to its reader instead of about the person counts for nothing; no sentence holds
/// a number or a name that no entry has. Must never: read databases or ask a model.
///
/// No study ties these or any such scores to how well somebody works. The weights are a judgement,
/// and therefore they are published.
@NullMarked
package org.cursus.engine.career;

import org.jspecify.annotations.NullMarked;
