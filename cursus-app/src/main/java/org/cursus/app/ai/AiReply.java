package org.cursus.app.ai;

/// What the endpoint answered to one call.
///
/// @param text as it came, with whatever the model thought aloud
/// @param cutOff whether it reached the limit of its length
record AiReply(String text, boolean cutOff, int promptTokens, int completionTokens) {}
