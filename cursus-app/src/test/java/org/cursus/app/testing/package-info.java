/// What tests share: a real database, a real server, and people who talk to it.
@NullMarked
package org.cursus.app.testing;

import org.jspecify.annotations.NullMarked;
