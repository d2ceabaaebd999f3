/// What leaves and comes back, tried against the running application.
@NullMarked
package org.cursus.app.interchange;

import org.jspecify.annotations.NullMarked;
