/// O*NET, the database of occupations of the U.S. Department of Labor: which release is loaded,
/// loading another, and going back.
///
/// Owns: the schema `onet` (the tables of the official structure, read-only), `onet_prev` (the
/// release before), and `onet_key` (keys that no release takes away). Other modules read `onet` in
/// their own queries, since its tables are a published standard; they keep what they know of an
/// occupation in tables of theirs that refer to `onet_key`. Promises: a load is live as a whole or
/// changes nothing; nobody who reads or writes meanwhile waits or sees half of it. Must never: hold
/// personal data.
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.cursus.app.onet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
