/// Facts about the record of a working life.
@NullMarked
package org.cursus.app.record;

import org.jspecify.annotations.NullMarked;
