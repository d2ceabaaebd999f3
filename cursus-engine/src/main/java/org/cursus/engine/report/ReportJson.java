package org.cursus.engine.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentScore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A report for programs.
final class ReportJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  private record Whole(
      String title,
      String assessment,
      String version,
      String language,
      @Nullable String name,
      String date,
      boolean preliminary,
      @JsonProperty("made_by") String madeBy,
      @Nullable BigDecimal score,
      @Nullable Band band,
      List<Part> sections,
      List<Limit> caps,
      List<Advice> recommendations,
      List<Possible> gains,
      @Nullable List<Answered> answers) {}

  private record Part(
      String id,
      String title,
      @Nullable BigDecimal score,
      @Nullable Band band,
      double weight,
      int answered,
      int of) {}

  private record Limit(
      @Nullable String section, @JsonProperty("at_most") double atMost, String text) {}

  private record Advice(
      String id,
      @Nullable String section,
      String effort,
      String title,
      String text,
      @Nullable String href) {}

  private record Possible(String question, String text, BigDecimal points) {}

  private record Answered(
      String question, String step, String text, @Nullable JsonNode value, List<String> shown) {}

  static String write(Report report, Words words) {
    var config = report.config();
    var score = report.score();
    return JSON.writeValueAsString(
        new Whole(
            config.title(),
            config.name(),
            config.version(),
            config.language(),
            report.name(),
            report.date().toString(),
            report.preliminary(),
            report.branding().name(),
            score.total(),
            score.band(),
            sections(score),
            score.caps().stream()
                .map(each -> new Limit(each.section(), each.atMost(), each.text()))
                .toList(),
            advice(report),
            score.gains().stream()
                .map(
                    each ->
                        new Possible(each.question(), text(report, each.question()), each.points()))
                .toList(),
            report.withAnswers() ? answers(report, new Answers(words)) : null));
  }

  private static List<Part> sections(AssessmentScore score) {
    return score.sections().stream()
        .map(
            each ->
                new Part(
                    each.id(),
                    each.title(),
                    each.score(),
                    each.band(),
                    each.weight(),
                    each.answered(),
                    each.of()))
        .toList();
  }

  private static List<Advice> advice(Report report) {
    return report.score().recommendations().stream()
        .map(
            each ->
                new Advice(
                    each.id(),
                    each.section(),
                    each.effort().name().toLowerCase(Locale.ROOT),
                    each.title(),
                    each.text(),
                    each.href()))
        .toList();
  }

  private static String text(Report report, String key) {
    return report.config().question(key).map(Question::text).orElse(key);
  }

  private static List<Answered> answers(Report report, Answers answers) {
    return report.config().questions().stream()
        .filter(each -> report.score().asked().contains(each.key()))
        .map(
            each -> {
              var value = report.answers().get(each.key());
              return new Answered(
                  each.key(),
                  each.step(),
                  each.text(),
                  value,
                  value == null ? List.of() : answers.lines(each, value));
            })
        .toList();
  }
}
