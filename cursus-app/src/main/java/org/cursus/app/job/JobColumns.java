package org.cursus.app.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Jobs as rows and back.
@Component
class JobColumns {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<JobRequirement>> REQUIREMENTS = new TypeReference<>() {};

  private final JsonMapper json;

  JobColumns(JsonMapper json) {
    this.json = json;
  }

  /// Jobs as a JSON array by column.
  String rows(List<NewJob> jobs) {
    return json.writeValueAsString(jobs.stream().map(JobColumns::columns).toList());
  }

  /// Fields as a JSON object by column, with the status that they make.
  String row(JobFields fields) {
    var columns = columns(fields);
    columns.put("status", fields.status());
    return json.writeValueAsString(columns);
  }

  private static Map<String, @Nullable Object> columns(NewJob job) {
    var columns = columns(job.fields());
    columns.put("id", job.id());
    columns.put("source", job.source());
    columns.put("raw_text", job.rawText());
    columns.put("parsed_by", job.parsedBy());
    columns.put("status", job.status());
    columns.put("application_status", job.applicationStatus().key());
    return columns;
  }

  private static Map<String, @Nullable Object> columns(JobFields fields) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("title", fields.title());
    columns.put("company", fields.company());
    columns.put("location", fields.location());
    columns.put("description", fields.description());
    columns.put("parsed_keywords", fields.keywords());
    columns.put("requirements", fields.requirements());
    columns.put("benefits", fields.benefits());
    columns.put("salary_range", fields.salaryRange());
    columns.put("salary_min", fields.salaryMin());
    columns.put("salary_max", fields.salaryMax());
    columns.put("salary_currency", fields.salaryCurrency());
    columns.put("salary_period", fields.salaryPeriod());
    columns.put("remote", fields.remote());
    columns.put("workplace", fields.workplace());
    columns.put("employment_type", fields.employmentType());
    columns.put("seniority", fields.seniority());
    columns.put("occupation_code", fields.occupationCode());
    columns.put("language", fields.language());
    columns.put("source_url", fields.sourceUrl());
    columns.put("posted_on", day(fields.postedOn()));
    columns.put("closes_on", day(fields.closesOn()));
    return columns;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  StoredJob job(ResultSet row, int number) throws SQLException {
    return new StoredJob(
        Objects.requireNonNull(row.getObject("user_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        text(row, "source"),
        fields(row),
        row.getString("raw_text"),
        row.getString("parsed_by"),
        text(row, "status"),
        ApplicationStatus.of(text(row, "application_status")).orElseThrow(),
        row.getInt("version"),
        Objects.requireNonNull(instant(row, "created_at")),
        Objects.requireNonNull(instant(row, "updated_at")),
        instant(row, "deleted_at"));
  }

  private JobFields fields(ResultSet row) throws SQLException {
    return new JobFields(
        text(row, "title"),
        text(row, "company"),
        row.getString("location"),
        row.getString("description"),
        json.readValue(text(row, "parsed_keywords"), TEXTS),
        json.readValue(text(row, "requirements"), REQUIREMENTS),
        json.readValue(text(row, "benefits"), TEXTS),
        row.getString("salary_range"),
        row.getBigDecimal("salary_min"),
        row.getBigDecimal("salary_max"),
        row.getString("salary_currency"),
        row.getString("salary_period"),
        row.getString("workplace"),
        text(row, "employment_type"),
        row.getString("seniority"),
        row.getString("occupation_code"),
        row.getString("language"),
        row.getString("source_url"),
        row.getObject("posted_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
