/// Occupations found by words, and job titles coded to occupations.
///
/// Owns: what a title is made of, the index over one release of occupations, the words that people
/// use for official ones, and the calibration of how sure a coding is. Promises: an index never
/// changes and may be shared by threads; the same words always give the same answer; no input is
/// refused, however long or strange, nor takes long. Must never: read databases or keep what was
/// asked.
@NullMarked
package org.cursus.engine.match;

import org.jspecify.annotations.NullMarked;
