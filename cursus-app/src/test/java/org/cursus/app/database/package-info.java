/// What the database promises by itself, whatever the application does.
@NullMarked
package org.cursus.app.database;

import org.jspecify.annotations.NullMarked;
