package org.cursus.app.chat;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Asks for the invented person of `--demo`. The rules answer, whatever model is configured.
@Component
@ConditionalOnBooleanProperty("cursus.demo")
public class DemoChat {

  private final Chats chats;
  private final ChatAnswering answering;

  DemoChat(Chats chats, ChatAnswering answering) {
    this.chats = chats;
    this.answering = answering;
  }

  /// One conversation about a run through an assessment.
  public void ask(UUID auditSessionId, List<String> questions) {
    var session = chats.begin(auditSessionId);
    for (var question : questions) {
      answering.answer(session, chats.ask(session.id(), question), true, ChatSink.NONE);
    }
  }
}
