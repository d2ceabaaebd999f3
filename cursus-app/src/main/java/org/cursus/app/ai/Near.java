package org.cursus.app.ai;

/// A reference text that is near what was asked.
///
/// @param score larger is nearer; good for the order only
/// @param byMeaning whether its vector is near
/// @param byWords whether it has words that were asked for
public record Near(String key, String title, double score, boolean byMeaning, boolean byWords) {}
