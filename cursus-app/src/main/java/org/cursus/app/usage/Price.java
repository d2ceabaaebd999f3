package org.cursus.app.usage;

/// What a use of a feature costs.
///
/// @param version grows with each change
record Price(Feature feature, int builtinCredits, int llmCredits, int version) {}
