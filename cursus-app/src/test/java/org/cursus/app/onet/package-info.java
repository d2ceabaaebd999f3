/// Facts about loading and exchanging releases of O*NET.
@NullMarked
package org.cursus.app.onet;

import org.jspecify.annotations.NullMarked;
