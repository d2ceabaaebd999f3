/// Jobs that people apply for: postings pasted, fetched, uploaded or typed, and what they ask for.
///
/// Owns: `jobs`. Promises: the text stays as it came, whatever is corrected afterwards; what was
/// read from it is shown to be read, and each of it can be changed; a page is fetched only when a
/// person gives its address, never from a private network, and no connection to the database is
/// held meanwhile. Must never: run or obey what a posting says, or read a document from outside in
/// this JVM.
@ApplicationModule(allowedDependencies = {"platform", "audit", "onet", "occupation", "analysis"})
@NullMarked
package org.cursus.app.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
