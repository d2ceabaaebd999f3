package org.cursus.app.assessment;

import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.Scoring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Explained results as they are kept, so that one that stands never changes with the program.
@Component
class ResultText {

  /// The rules by which scores are worked out; another number when they change.
  static final int RULES = 1;

  private static final Logger log = LoggerFactory.getLogger(ResultText.class);

  private final JsonMapper json;

  ResultText(JsonMapper json) {
    this.json = json;
  }

  private record Kept(int rules, AssessmentScore score) {}

  String written(AssessmentScore score) {
    return json.writeValueAsString(new Kept(RULES, score));
  }

  /// The score that is kept with a session; of one without, what its answers come to.
  AssessmentScore score(ReadinessSession session, AssessmentConfig config) {
    if (session.result() != null) {
      try {
        return json.readValue(session.result(), Kept.class).score();
      } catch (JacksonException e) {
        log.warn("A kept result could not be read and is worked out again.");
      }
    }
    return Scoring.score(config, session.answers());
  }
}
