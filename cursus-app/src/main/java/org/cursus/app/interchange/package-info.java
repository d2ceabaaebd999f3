/// How a record leaves Cursus and comes to it from other programs.
///
/// Owns: JSON Resume and Reactive Resume in and out, the account archive out and in, and the page
/// for both. Promises: what was imported leaves again as it came, unknown properties too; a file
/// with a fault changes nothing and every fault is told with its place; an import can be undone as
/// a whole. Must never: hold a transaction while bytes travel, or remove what stands.
@ApplicationModule(allowedDependencies = {"platform", "audit", "record", "resume"})
@NullMarked
package org.cursus.app.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
