/// Tables as CSV (RFC 4180), in and out.
@NullMarked
package org.cursus.app.platform.csv;

import org.jspecify.annotations.NullMarked;
