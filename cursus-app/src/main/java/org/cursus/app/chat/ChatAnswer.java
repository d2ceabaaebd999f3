package org.cursus.app.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is kept of an answer.
///
/// @param text with the numbers of its sources in brackets
/// @param engine `llm` or `builtin`
/// @param model its name, or the version of the rules
/// @param reason why the built-in engine had to answer; null otherwise
record ChatAnswer(
    String text,
    int tokens,
    List<ChatSource> sources,
    String engine,
    String model,
    @Nullable String reason) {}
