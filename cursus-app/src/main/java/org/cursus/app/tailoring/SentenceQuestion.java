package org.cursus.app.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sentences of a document that may be worded better.
///
/// @param kind `resume` or `cover letter`
/// @param wish what the person asks for; null for nothing
/// @param posting what the job asks for, a line each
record SentenceQuestion(
    String kind,
    String tone,
    String language,
    @Nullable String wish,
    List<String> posting,
    List<SentenceAnswer.Item> sentences) {}
