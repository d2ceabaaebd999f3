/// Resumes and cover letters as data, before they have a look: what they are made from, what they
/// say, and on what each sentence rests.
///
/// Owns: the shapes that choosing, writing, checking, rendering and reading back share. Promises:
/// everything in a draft that speaks of the person names the versions of the entries that it rests
/// on. Must never: know a font or a page.
@NullMarked
package org.cursus.engine.draft;

import org.jspecify.annotations.NullMarked;
