/// Facts about the local knowledge of occupations.
@NullMarked
package org.cursus.app.occupation;

import org.jspecify.annotations.NullMarked;
