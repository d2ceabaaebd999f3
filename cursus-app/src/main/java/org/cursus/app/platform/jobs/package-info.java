/// Durable background work and the record of what failed for good.
@NullMarked
package org.cursus.app.platform.jobs;

import org.jspecify.annotations.NullMarked;
