/// Facts about the admin log.
@NullMarked
package org.cursus.app.admin;

import org.jspecify.annotations.NullMarked;
