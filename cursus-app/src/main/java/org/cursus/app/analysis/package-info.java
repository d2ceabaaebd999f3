/// Analyses that a person asks for: keywords of a text, what feedback says, where to go on to, and
/// how a description could be worded.
///
/// Owns: the four purposes with their prompts, and the pages. Promises: each works without a
/// language model; what a model says is held against the text or the record before it is shown;
/// scores and order come from rules; each result is metered and kept in the history. Must never:
/// add a fact to a person's words, or obey what a pasted text says.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "usage",
      "ai",
      "onet",
      "record",
      "record :: profile",
      "resume",
      "knowledge",
      "occupation"
    })
@NullMarked
package org.cursus.app.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
