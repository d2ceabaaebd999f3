/// Profiles: selections of the record.
@NullMarked
package org.cursus.app.record.profile;

import org.jspecify.annotations.NullMarked;
