@NullMarked
package org.cursus.app.enrichment;

import org.jspecify.annotations.NullMarked;
