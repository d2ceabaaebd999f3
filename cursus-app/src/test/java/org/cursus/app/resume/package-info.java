/// Facts about uploads, bad files and the way into the record.
@NullMarked
package org.cursus.app.resume;

import org.jspecify.annotations.NullMarked;
