package org.cursus.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.ConfigReader;
import org.cursus.engine.assessment.Scoring;
import org.cursus.engine.rendering.Look.PageSize;
import org.cursus.engine.report.Branding;
import org.cursus.engine.report.Report;
import org.cursus.engine.report.ReportFormat;
import org.cursus.engine.report.Reports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long scoring and a report take: the shipped assessment with every question answered, as a
/// PDF with its appendix, in this process and one thread.
final class ReportPace {

  private static final int WARM_UP_ROUNDS = 30;
  private static final int ROUNDS = 60;
  private static final int SCORES = 4_000;
  private static final double MILLISECOND = 1e6;
  private static final JsonMapper JSON = JsonMapper.shared();

  private ReportPace() {}

  static void measure(Figures figures) throws IOException {
    figures.progress("Writing the report of a whole assessment %d times.".formatted(ROUNDS));
    var report = report();
    var reports = Reports.usual();
    var times = new ArrayList<Double>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      var started = System.nanoTime();
      var written = reports.write(report, ReportFormat.PDF);
      if (round >= 0) {
        times.add((System.nanoTime() - started) / MILLISECOND);
      }
      if (written.pages() < 6) {
        throw new IllegalStateException(
            "Something is missing: %d pages".formatted(written.pages()));
      }
    }
    addScoring(report, figures);
    var samples = Samples.of(times);
    figures.add("report-median", samples.median(), "ms");
    figures.add("report-p95", samples.percentile(0.95), "ms");
  }

  /// All sections, caps, advice and gains, as after each answer; the second half counts.
  private static void addScoring(Report report, Figures figures) {
    var times = new ArrayList<Double>();
    for (int round = -SCORES / 2; round < SCORES / 2; round++) {
      var started = System.nanoTime();
      Scoring.score(report.config(), report.answers());
      if (round >= 0) {
        times.add((System.nanoTime() - started) / MILLISECOND);
      }
    }
    var samples = Samples.of(times);
    figures.add("score-median", samples.median(), "ms");
    figures.add("score-p95", samples.percentile(0.95), "ms");
  }

  private static Report report() throws IOException {
    var config = config();
    var answers = new LinkedHashMap<String, JsonNode>();
    config.questions().forEach(each -> answers.put(each.key(), answer(each)));
    return new Report(
        config,
        answers,
        Scoring.score(config, answers),
        "en",
        "Ana Cook",
        LocalDate.of(2026, 11, 22),
        false,
        PageSize.A4,
        true,
        Branding.USUAL,
        "https://careers.example.org");
  }

  private static AssessmentConfig config() throws IOException {
    var name = "/assessment/career-readiness-1.1.json";
    try (var in = Objects.requireNonNull(ReportPace.class.getResourceAsStream(name), name)) {
      return ConfigReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static JsonNode answer(Question question) {
    var options = question.options().stream().map(each -> each.value()).toList();
    Object value =
        switch (question.kind()) {
          case SINGLE -> options.get(options.size() / 2);
          case MULTIPLE -> options.subList(0, 1);
          case SCALE -> Objects.requireNonNull(question.scale()).from() + 1;
          case NUMBER -> Objects.requireNonNull(question.number()).from();
          case SHORT_TEXT -> "Water engineer";
          case LONG_TEXT -> "I made the timetable of the ferries and kept it for three years.";
          case RANKING -> options;
        };
    return JSON.valueToTree(value);
  }
}
