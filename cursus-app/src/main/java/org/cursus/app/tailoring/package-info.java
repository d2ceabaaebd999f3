/// Documents made for a job from the record, and what they rest on.
///
/// Owns: `job_content_rankings`, `sample_documents`, `writing_styles`, `templates`, `generations`,
/// `generation_feedback`, `sentence_feedback` and `exports`. Promises: a document says nothing that
/// the record does not, whoever worded it; what the person marked as not to be confirmed or never
/// to be used is in none; a stage that was cut off is done again and ends the same; an export is
/// read back before anybody sends it. Must never: take a word of a posting for experience, or hold
/// a transaction while a document is written or rendered.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "account",
      "usage",
      "ai",
      "onet",
      "knowledge",
      "record",
      "record :: profile",
      "analysis",
      "job"
    })
@NullMarked
package org.cursus.app.tailoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
