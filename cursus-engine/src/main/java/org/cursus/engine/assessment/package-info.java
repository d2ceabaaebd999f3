/// Assessments as data: what is asked, how it is scored, and what is said about the result.
///
/// Plain functions of a config and answers; no question, weight or text stands in code.
@NullMarked
package org.cursus.engine.assessment;

import org.jspecify.annotations.NullMarked;
