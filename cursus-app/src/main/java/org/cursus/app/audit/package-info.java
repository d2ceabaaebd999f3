/// What was done, by whom and when: the security audit log.
///
/// Owns: `security_audit_log`. Promises: entries are added in the transaction of what they tell of,
/// and never change; only administrators read them. Must never: hold personal data beyond the ids
/// and the network address.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.cursus.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
