/// Texts as vectors, so that texts about the same things lie close together even where they share
/// few words.
///
/// Owns: how words get their vectors from a collection of texts (random indexing) and how a text
/// gets its own from them. Promises: the same texts always make the same model, the same text
/// always the same vector; a model never changes and may be shared by threads; no weights from
/// elsewhere. Must never: read databases, or keep what was embedded.
@NullMarked
package org.cursus.engine.embedding;

import org.jspecify.annotations.NullMarked;
