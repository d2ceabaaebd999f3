/// How somebody writes, in figures: so that texts written for them sound like them.
///
/// Owns: the word lists and the rules behind each measure. Promises: the same text always gives the
/// same figures; a short text gives cautious ones and says so; nothing of the content is judged.
/// Must never: read databases.
@NullMarked
package org.cursus.engine.style;

import org.jspecify.annotations.NullMarked;
