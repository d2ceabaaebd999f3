package org.cursus.app.ai;

import java.util.List;

/// A text of everybody's that is found by meaning.
///
/// @param key its name, such as the code of an occupation
/// @param passages what is told of it, the title with the description first
public record ReferenceText(String key, String title, List<String> passages) {}
