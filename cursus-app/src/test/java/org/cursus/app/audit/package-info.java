/// Facts about the audit log.
@NullMarked
package org.cursus.app.audit;

import org.jspecify.annotations.NullMarked;
