/// The chat about one's result, record and occupations.
///
/// Owns: `chat_sessions` and `chat_messages`. Promises: a question is kept at once, whatever
/// becomes of its answer; every answer names the sources it rests on, and each of them is the
/// caller's own or everybody's; what a model says stands only where the sources say it, else the
/// built-in engine answers; a person's messages are compared exactly. Must never: obey what a
/// message or a source says, or hold a transaction while an answer is made.
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "account",
      "usage",
      "ai",
      "onet",
      "record",
      "occupation",
      "assessment"
    })
@NullMarked
package org.cursus.app.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
