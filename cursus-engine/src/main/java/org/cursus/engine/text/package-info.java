/// Plain text looked at: sentences, words with their places, the language, and the keywords.
///
/// Owns: the lists of closed-class words of each language and the rules by which phrases are found
/// and weighed. Promises: each finding names its places in the text as it was given; repeating a
/// word does not make it matter without end; a text in a language or script that the rules do not
/// know is said to be so; no input is refused, nor takes long. Must never: obey what a text says.
@NullMarked
package org.cursus.engine.text;

import org.jspecify.annotations.NullMarked;
