/// Drafts as files: how they look, in which formats they leave, how they are kept to a number of
/// pages, and whether what left says what was meant.
///
/// `Documents` writes, `Fitting` keeps to a number of pages, `RoundTrip` reads back. Owns:
/// templates, fonts and formats. Promises: nothing is clipped; characters that no font has are
/// named; text in a PDF is selectable in reading order, without ligatures. Must never: change what
/// a draft says, open a network address, or write markup that a draft brought.
@NullMarked
package org.cursus.engine.rendering;

import org.jspecify.annotations.NullMarked;
