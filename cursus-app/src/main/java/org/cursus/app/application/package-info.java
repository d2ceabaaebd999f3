/// Applications: the board, what happened with each, whom to talk to, what to do next and what was
/// sent.
///
/// Owns: `job_applications`, `job_application_events`, `job_application_contacts` and
/// `job_application_documents`. Promises: a card and its job say the same status, of two writers
/// none overwrites the other unseen, and a document that was sent stays as it was sent. Must never:
/// send anything to an employer by itself.
@ApplicationModule(allowedDependencies = {"platform", "job"})
@NullMarked
package org.cursus.app.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
