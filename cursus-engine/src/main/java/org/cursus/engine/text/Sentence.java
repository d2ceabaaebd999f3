package org.cursus.engine.text;

/// A sentence, or a line of a list, with its place.
///
/// @param start of its first character in the whole text
/// @param end after its last
public record Sentence(String text, int start, int end) {}
