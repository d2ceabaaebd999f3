/// The pages in a real browser, as people see and use them.
@NullMarked
package org.cursus.app.pages;

import org.jspecify.annotations.NullMarked;
