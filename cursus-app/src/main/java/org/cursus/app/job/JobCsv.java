package org.cursus.app.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.csv.CsvTable.Row;
import org.cursus.app.platform.csv.CsvText;
import org.jspecify.annotations.Nullable;

/// Jobs as rows of a table and back. Lists stand in one cell, an item on each line; a requirement
/// begins with `must:` or `preferred:`.
final class JobCsv {

  static final List<String> COLUMNS =
      List.of(
          "title",
          "company",
          "location",
          "description",
          "keywords",
          "requirements",
          "benefits",
          "salary_range",
          "salary_min",
          "salary_max",
          "salary_currency",
          "salary_period",
          "workplace",
          "employment_type",
          "seniority",
          "occupation_code",
          "language",
          "source",
          "source_url",
          "posted_on",
          "closes_on",
          "status",
          "application_status");

  private static final String MUST = "must:";
  private static final String PREFERRED = "preferred:";

  private JobCsv() {}

  /// A whole file.
  static String of(List<StoredJob> jobs) {
    return CsvText.of(COLUMNS, jobs.stream().map(JobCsv::cells));
  }

  private static List<@Nullable String> cells(StoredJob job) {
    var fields = job.fields();
    return Arrays.asList(
        fields.title(),
        fields.company(),
        fields.location(),
        fields.description(),
        lines(fields.keywords()),
        lines(
            fields.requirements().stream()
                .map(each -> (each.must() ? MUST : PREFERRED) + " " + each.text())
                .toList()),
        lines(fields.benefits()),
        fields.salaryRange(),
        number(fields.salaryMin()),
        number(fields.salaryMax()),
        fields.salaryCurrency(),
        fields.salaryPeriod(),
        fields.workplace(),
        fields.employmentType(),
        fields.seniority(),
        fields.occupationCode(),
        fields.language(),
        job.source(),
        fields.sourceUrl(),
        day(fields.postedOn()),
        day(fields.closesOn()),
        job.status(),
        job.applicationStatus().key());
  }

  private static String lines(List<String> items) {
    return String.join("\n", items);
  }

  static @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// A row as a job. What does not fit is told by line and column.
  ///
  /// @param all takes the faults
  static NewJob job(Row row, List<Fault> all) {
    var faults = JobFaults.ofLine(row.line(), all);
    var must = new ArrayList<String>();
    var preferred = new ArrayList<String>();
    for (var item : items(row.get("requirements"))) {
      boolean welcome = item.startsWith(PREFERRED);
      var text = welcome || item.startsWith(MUST) ? item.substring(item.indexOf(':') + 1) : item;
      (welcome ? preferred : must).add(text);
    }
    var draft =
        new JobDraft(
            row.get("title"),
            row.get("company"),
            row.get("location"),
            row.get("description"),
            items(row.get("keywords")),
            must,
            preferred,
            items(row.get("benefits")),
            row.get("salary_range"),
            row.get("salary_min"),
            row.get("salary_max"),
            row.get("salary_currency"),
            row.get("salary_period"),
            row.get("workplace"),
            row.get("employment_type"),
            row.get("seniority"),
            row.get("occupation_code"),
            row.get("language"),
            row.get("source_url"),
            row.get("posted_on"),
            row.get("closes_on"));
    var fields = draft.checked(faults);
    var source = faults.oneOf("source", row.get("source"), JobFilter.SOURCES);
    var status = faults.oneOf("status", row.get("status"), JobFilter.STATUSES);
    var told = faults.line("application_status", row.get("application_status"), 40);
    var application = ApplicationStatus.of(told == null ? "not_applied" : told);
    if (application.isEmpty()) {
      faults.add("application_status", "Write such as applied, interview or offer.");
    }
    boolean away = "archived".equals(status) && fields.missing().isEmpty();
    var made = NewJob.of(source == null ? "csv" : source, fields, fields.description(), null);
    return new NewJob(
        made.id(),
        made.source(),
        fields,
        made.rawText(),
        null,
        away ? "archived" : made.status(),
        application.orElse(ApplicationStatus.NOT_APPLIED));
  }

  private static List<String> items(String cell) {
    return cell.isEmpty() ? List.of() : cell.lines().map(String::strip).toList();
  }
}
