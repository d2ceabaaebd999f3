package org.cursus.app.assessment;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
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
        var kept = json.readValue(session.result(), Kept.class).score();
        if (isOf(config, kept)) {
          return kept;
        }
        log.warn("A kept result is of no such assessment and is worked out again.");
      } catch (JacksonException e) {
        log.warn("A kept result could not be read and is worked out again.");
      }
    }
    return Scoring.score(config, session.answers());
  }

  /// An archive may bring a result that was written by hand: what is missing there would be missing
  /// on every page that shows it.
  private static boolean isOf(AssessmentConfig config, @Nullable AssessmentScore score) {
    if (score == null || lists(score).anyMatch(Objects::isNull)) {
      return false;
    }
    var ids = config.sections().stream().map(Section::id).toList();
    return lists(score).flatMap(Collection::stream).noneMatch(Objects::isNull)
        && score.sections().stream().map(SectionScore::id).toList().equals(ids)
        && score.sections().stream().allMatch(each -> each.title() != null)
        && Stream.concat(score.asked().stream(), score.missing().stream())
            .allMatch(each -> config.question(each).isPresent())
        && score.gains().stream().allMatch(each -> each.question() != null && each.points() != null)
        && score.caps().stream().allMatch(each -> each.text() != null)
        && score.recommendations().stream().allMatch(each -> isOf(config, each));
  }

  private static Stream<@Nullable Collection<?>> lists(AssessmentScore score) {
    return Stream.of(
        score.sections(),
        score.asked(),
        score.missing(),
        score.caps(),
        score.recommendations(),
        score.gains());
  }

  private static boolean isOf(AssessmentConfig config, Recommendation kept) {
    return kept.title() != null
        && kept.text() != null
        && config.recommendations().stream()
            .anyMatch(
                each ->
                    each.id().equals(kept.id())
                        && each.effort() == kept.effort()
                        && Objects.equals(each.section(), kept.section())
                        && Objects.equals(each.href(), kept.href()));
  }
}
