/// The record of a working life, in which every fact knows where it came from.
///
/// Owns: the versioned entities (`personal_info`, `work_experience`, `education`, `skill`,
/// `project`, `certification`), how complete they are and `user_career_stats`. Promises: versions
/// are added and never overwritten, at most one version of an entry is active, each field names
/// its evidence, the whole active record is read by one query, and each change is told as
/// `RecordChanged`. Must never: know how a resume was read, or drop what a person gave.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.cursus.app.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
