package org.cursus.app.chat;

import java.util.UUID;
import org.cursus.app.assessment.ReadinessPanel;
import org.springframework.stereotype.Component;

/// What a result's page shows of this part.
@Component
class ChatPanel implements ReadinessPanel {

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String title() {
    return "Talk about it";
  }

  @Override
  public String text() {
    return "Ask what the result means and what would help. Each answer names its sources.";
  }

  @Override
  public String href(UUID sessionId) {
    return "/chat?about=" + sessionId;
  }
}
