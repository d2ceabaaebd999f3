/// Text from pictures, by the program Tesseract where an operator has installed it.
///
/// Owns: running that program within limits, and understanding what it writes. Promises: a picture
/// goes in by standard input and words come out by standard output, so nothing of a document
/// touches the disk or a log; a run ends by its time limit. Must never: guess at lines or meaning
/// (that is `document` and `resume`).
@NullMarked
package org.cursus.engine.recognition;

import org.jspecify.annotations.NullMarked;
