/// What operators look at: the database, its growth and what takes its time.
///
/// Owns: `table_size_samples`, the views `table_sizes`, `table_totals` and
/// `performance_monitoring`. Promises: administrators only, each look is in the audit log, what
/// cannot be shown says why and how to turn it on. Must never: show a value of a person's row.
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package org.cursus.app.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
