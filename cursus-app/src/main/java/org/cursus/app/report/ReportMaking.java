package org.cursus.app.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.cursus.app.assessment.Configs;
import org.cursus.app.assessment.ReadinessResult;
import org.cursus.app.platform.Secrets;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.ConfigReader;
import org.cursus.engine.assessment.Scoring;
import org.cursus.engine.report.Branding;
import org.cursus.engine.report.Report;
import org.cursus.engine.report.ReportFormat;
import org.cursus.engine.report.Reports;
import org.cursus.engine.report.WrittenReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes a report of a result. Knows no database.
@Component
class ReportMaking {

  /// Raise it when the same result would give another report.
  private static final String RULES = "report-1";

  /// Its fonts are read when the first report is written: a start need not wait for them.
  private static final class Writer {
    private static final Reports REPORTS = Reports.usual();
  }

  private final Branding branding;
  private final Configs configs;
  private final JsonMapper json;
  private final Clock clock;
  private final String home;

  ReportMaking(
      Branding branding,
      Configs configs,
      JsonMapper json,
      Clock clock,
      @Value("${cursus.public-url}") String home) {
    this.branding = branding;
    this.configs = configs;
    this.json = json;
    this.clock = clock;
    this.home = home.replaceAll("/+$", "");
  }

  /// The assessment as it was made, with all its languages.
  AssessmentConfig config(ReadinessResult result) {
    return configs.find(result.configId());
  }

  /// A digest of all that the report is made of.
  String basis(ReadinessResult result, ReportCustomizations customizations) {
    var all =
        String.join(
            "\n",
            RULES,
            result.configId().toString(),
            result.status().equals("DRAFT") ? "draft" : "final",
            day(result).toString(),
            json.writeValueAsString(new java.util.TreeMap<>(result.answers())),
            json.writeValueAsString(customizations),
            json.writeValueAsString(branding),
            home);
    return HexFormat.of().formatHex(Secrets.sha256(all.getBytes(StandardCharsets.UTF_8)));
  }

  WrittenReport write(
      ReadinessResult result, ReportCustomizations customizations, ReportFormat format) {
    boolean other = !customizations.language().equals(result.language());
    var config =
        other ? ConfigReader.in(config(result), customizations.language()) : result.config();
    // The rules are the same in each language; only their texts differ.
    var score = other ? Scoring.score(config, result.answers()) : result.score();
    return Writer.REPORTS.write(
        new Report(
            config,
            result.answers(),
            score,
            customizations.language(),
            customizations.name(),
            day(result),
            result.open(),
            customizations.pageSize(),
            customizations.answers(),
            branding,
            home),
        format);
  }

  /// When it was handed in; today for one that is not.
  private LocalDate day(ReadinessResult result) {
    Instant at = result.submittedAt() == null ? clock.instant() : result.submittedAt();
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
