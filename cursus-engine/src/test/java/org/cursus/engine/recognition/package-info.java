/// Tests of recognition with the real program, and with programs that misbehave.
@NullMarked
package org.cursus.engine.recognition;

import org.jspecify.annotations.NullMarked;
