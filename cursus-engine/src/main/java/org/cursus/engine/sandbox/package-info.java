/// Reads documents in child JVMs with limits on memory and time.
///
/// Owns: the pool of children and the protocol spoken with them. Promises: a document that hangs,
/// exhausts memory or crashes its child ends in a named fault, and the next document is served.
/// Must never: parse a document from outside in the calling JVM.
@NullMarked
package org.cursus.engine.sandbox;

import org.jspecify.annotations.NullMarked;
