/// Measures how well resumes are read: invents people, prints them in many layouts with several
/// programs, reads the documents and compares. Promises: the same seed gives the same people; a
/// third of people and of layouts is kept out of tuning; what cannot be printed on a machine is
/// named, never dropped in silence. Must never: hold a text, a layout or a person of anybody else.
@NullMarked
package org.cursus.engine.resume.measure;

import org.jspecify.annotations.NullMarked;
