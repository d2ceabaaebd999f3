/// Connections, roles and migrations: PostgreSQL as the application sees it.
@NullMarked
package org.cursus.app.platform.database;

import org.jspecify.annotations.NullMarked;
