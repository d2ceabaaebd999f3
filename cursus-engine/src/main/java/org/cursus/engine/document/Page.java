package org.cursus.engine.document;

/// The size of a page in points. Files without pages (text, Word) get pages of US Letter, onto
/// which the reader lays their lines, so that every line has a place that can be shown.
///
/// @param number 1 for the first page
public record Page(int number, double width, double height) {}
