package org.cursus.app.occupation;

/// A skill or a field of knowledge of the content model.
///
/// @param kind `skill` or `knowledge`
record GapElement(String id, String name, String description, String kind) {}
