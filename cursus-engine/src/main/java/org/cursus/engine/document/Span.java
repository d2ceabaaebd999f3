package org.cursus.engine.document;

import org.jspecify.annotations.Nullable;

/// A run of text in one font. A line is a list of these.
///
/// @param fontSize in points, as it appears on the page
/// @param link the target of a link that covers the run, or null
public record Span(
    String text, Box box, double fontSize, boolean bold, boolean italic, @Nullable String link) {}
