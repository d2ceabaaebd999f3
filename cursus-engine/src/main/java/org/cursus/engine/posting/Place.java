package org.cursus.engine.posting;

/// Where in the text something stands.
///
/// @param from index of its first character
/// @param to index after its last
public record Place(int from, int to) {}
