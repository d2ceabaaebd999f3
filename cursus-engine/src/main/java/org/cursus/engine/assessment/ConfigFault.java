package org.cursus.engine.assessment;

/// What is wrong with a config.
///
/// @param pointer where, as a JSON pointer (RFC 6901), such as `/questions/3/weight`
/// @param text what, and what to do about it
public record ConfigFault(String pointer, String text) {}
