/// Occupations and what they mean to a person: finding and comparing them, the assessments of
/// skills and interests, the gap between a record and an occupation, the paths from one to
/// another, and the notes, sectors and programs that administrators add.
///
/// Owns: `occupation`, `hs_skill`, `sector`, `program`, `program_occupation`, `cip_soc`,
/// `skills_assessment`, `skills_assessment_answer`, `target_occupation`, `experience_occupation`.
/// Reads the tables of O*NET in the schema `onet`. Promises: what is worked out says by which rule;
/// a table that the loaded release came without is said to be missing, not shown as nothing. Must
/// never: write to `onet`.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "audit",
      "account",
      "ai",
      "onet",
      "record",
      "knowledge",
      "resume"
    })
@NullMarked
package org.cursus.app.occupation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
