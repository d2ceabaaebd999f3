package org.cursus.engine.text;

import java.util.List;

/// The keywords of a text.
///
/// @param language of the text
/// @param words how many words it has
/// @param keywords the most important first
/// @param note what the reader should know, such as that the language is not known; empty otherwise
public record KeywordReport(Language language, int words, List<Keyword> keywords, String note) {}
