/// Finding, reading and comparing occupations, and those of a person's own jobs.
@NullMarked
package org.cursus.app.occupation;

import org.jspecify.annotations.NullMarked;
