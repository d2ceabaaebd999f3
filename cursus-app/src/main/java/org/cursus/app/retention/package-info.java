/// Erases what the retention rules let go of.
///
/// Owns: the functions `erase_...` and their counts. Promises: only rows whose time is over are
/// erased, a file that was sent with an application never is, each statement erases so many rows at
/// most, and the log has counts only. Must never: read a person's row.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.cursus.app.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
