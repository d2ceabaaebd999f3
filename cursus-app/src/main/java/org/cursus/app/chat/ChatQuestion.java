package org.cursus.app.chat;

import java.util.List;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.Reply;

/// What a model is asked.
///
/// @param before the question before this one in the conversation; empty for none
/// @param sources what was found, the best first; the model names them by number from 1
/// @param builtIn the answer of the rules
record ChatQuestion(String question, String before, List<Passage> sources, Reply builtIn) {}
