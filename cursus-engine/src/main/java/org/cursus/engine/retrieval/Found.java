package org.cursus.engine.retrieval;

/// A passage that was found for a question.
///
/// @param score for the order only
/// @param words how much of the question's words it has, rare ones counting more: 0 to 1
/// @param together the same of its title and one sentence alone where it is not the person's own:
///     words that stand all over a long passage need not belong together
/// @param meaning the cosine of the question and its nearest sentence; 0 without vectors
/// @param asked how clearly the question asks for this kind of passage: 0 to 1
/// @param unknown how much of the question's words no passage at all has: 0 to 1
public record Found(
    Passage passage,
    double score,
    double words,
    double together,
    double meaning,
    double asked,
    double unknown) {}
