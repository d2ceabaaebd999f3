package org.cursus.app.platform.database;

import javax.sql.DataSource;

/// The pool of each database role, for the few who must name one: the job queue, the signals, and
/// the benchmarks. Everyone else is routed by the caller.
public interface Pools {

  DataSource of(DatabaseRole role);
}
