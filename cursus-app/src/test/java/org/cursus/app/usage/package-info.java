/// Tests of credits and the history.
@NullMarked
package org.cursus.app.usage;

import org.jspecify.annotations.NullMarked;
