/// Facts about the shared names.
@NullMarked
package org.cursus.app.knowledge;

import org.jspecify.annotations.NullMarked;
