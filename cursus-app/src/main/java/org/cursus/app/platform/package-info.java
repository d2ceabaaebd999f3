/// What every module stands on: who is asking, the database, ids, problems, files, jobs and
/// signals.
///
/// Owns: identity in the database, the connection pools, migrations, encrypted files, durable jobs
/// and their failures, problem details. Promises: each transaction carries its caller, and without
/// a caller no row is seen. Must never: know a feature.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.cursus.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
