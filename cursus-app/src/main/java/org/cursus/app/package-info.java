/// Cursus as a program: the command line and the start of the application. Each package below is a
/// feature; `docs/ARCHITECTURE.md` shows how they stand on each other.
@NullMarked
package org.cursus.app;

import org.jspecify.annotations.NullMarked;
