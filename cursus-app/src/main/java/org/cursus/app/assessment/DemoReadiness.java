package org.cursus.app.assessment;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Goes through assessments for the invented person of `--demo`, as that person would.
@Component
@ConditionalOnBooleanProperty("cursus.demo")
public class DemoReadiness {

  private final ReadinessSessions sessions;
  private final ReadinessAnswering answering;
  private final ReadinessHandIn handIn;

  DemoReadiness(ReadinessSessions sessions, ReadinessAnswering answering, ReadinessHandIn handIn) {
    this.sessions = sessions;
    this.answering = answering;
    this.handIn = handIn;
  }

  /// Begins an assessment and gives answers.
  ///
  /// @param answers by question
  /// @return the session's id
  public UUID answer(String assessment, JsonNode answers) {
    var id = sessions.begin(new ReadinessSessions.Beginning(assessment, null, null), false);
    var edits =
        answers.properties().stream()
            .map(each -> new ReadinessEdit(each.getKey(), each.getValue(), null, null))
            .toList();
    answering.answer(id, edits, null);
    return id;
  }

  /// Hands a session in.
  public void submit(UUID id) {
    handIn.submit(id, null);
  }
}
