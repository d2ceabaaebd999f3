package org.cursus.engine.wording;

import java.util.List;
import org.cursus.engine.text.Language;

/// What could be better about a text.
///
/// @param suggestions in the order of the text
/// @param applied the text with all replacements made; the same as the text when there are none
public record Advice(Language language, List<Suggestion> suggestions, String applied) {}
