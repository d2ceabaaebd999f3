/// The readiness assessment: what is asked, what people answer, and what it comes to.
///
/// Owns: `scoring_configs`, `audit_sessions`, `audit_answers` and `audit_answer_revisions`.
/// Promises: every question, weight and text comes from a config; a version of a config never
/// changes; a session keeps the version it began with; every answer that was ever given is kept; a
/// score is worked out by rules alone. Must never: show administrators what one person answered.
@ApplicationModule(allowedDependencies = {"platform", "account", "audit"})
@NullMarked
package org.cursus.app.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
