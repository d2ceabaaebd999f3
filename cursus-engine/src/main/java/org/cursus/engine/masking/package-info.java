/// Takes what tells who somebody is out of a text before it leaves the machine, and puts it back
/// into the answer. Rules find e-mail addresses, phone numbers, links and postal addresses; names
/// are found because they are known. A placeholder such as `[PERSON_1]` says what stood there, so
/// that the text can still be understood.
@NullMarked
package org.cursus.engine.masking;

import org.jspecify.annotations.NullMarked;
