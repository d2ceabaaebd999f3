/// Problem details, security headers and what every page shares.
@NullMarked
package org.cursus.app.platform.web;

import org.jspecify.annotations.NullMarked;
