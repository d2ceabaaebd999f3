/// Facts about the record of a working life.
@NullMarked
package org.cursus.app.occupation;

import org.jspecify.annotations.NullMarked;
