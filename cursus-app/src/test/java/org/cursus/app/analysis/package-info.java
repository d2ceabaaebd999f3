/// Tests of the analyses.
@NullMarked
package org.cursus.app.analysis;

import org.jspecify.annotations.NullMarked;
