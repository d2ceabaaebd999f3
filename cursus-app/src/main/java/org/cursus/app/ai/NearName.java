package org.cursus.app.ai;

import java.util.List;

/// A shared name that is near a text in meaning.
///
/// @param key the kind of value and the id of the name, with a slash between
/// @param name what it is called
/// @param spellings the name and its other spellings
/// @param likeness the cosine of the two vectors, -1 to 1
public record NearName(String key, String name, List<String> spellings, double likeness) {}
