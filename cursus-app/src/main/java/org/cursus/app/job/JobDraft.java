package org.cursus.app.job;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody says of a job, as it was typed or sent.
///
/// @param must what is asked for, one each
/// @param preferred what is welcome, one each
record JobDraft(
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable String description,
    @Nullable List<String> keywords,
    @Nullable List<String> must,
    @Nullable List<String> preferred,
    @Nullable List<String> benefits,
    @Nullable String salaryRange,
    @Nullable String salaryMin,
    @Nullable String salaryMax,
    @Nullable String salaryCurrency,
    @Nullable String salaryPeriod,
    @Nullable String workplace,
    @Nullable String employmentType,
    @Nullable String seniority,
    @Nullable String occupationCode,
    @Nullable String language,
    @Nullable String sourceUrl,
    @Nullable String postedOn,
    @Nullable String closesOn) {

  static final List<String> WORKPLACES = List.of("remote", "hybrid", "on_site");
  static final List<String> TYPES =
      List.of("full_time", "part_time", "contract", "temporary", "internship");
  static final List<String> SENIORITIES = List.of("entry", "mid", "senior", "lead", "executive");
  static final List<String> PERIODS = List.of("hour", "day", "week", "month", "year");

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Pattern OCCUPATION = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");
  private static final int MOST = 100;
  private static final int LONGEST_KEYWORD = 100;
  private static final int LONGEST_ITEM = 1000;

  /// Checked and cleaned.
  ///
  /// @throws org.cursus.app.platform.Problem `job-invalid`
  JobFields checked() {
    var faults = JobFaults.ofForm();
    var fields = checked(faults);
    faults.refuse(JobProblem.JOB_INVALID);
    return fields;
  }

  /// Checked; what does not fit is told.
  JobFields checked(JobFaults faults) {
    var called = faults.line("title", title, JobFields.LONGEST_NAME);
    if (called == null) {
      faults.add("title", "Say what the job is called.");
    }
    var min = faults.amount("salaryMin", salaryMin);
    var max = faults.amount("salaryMax", salaryMax);
    if (min != null && max != null && max.compareTo(min) < 0) {
      faults.add("salaryMax", "The most is less than the least. Correct one of them.");
    }
    var type = faults.oneOf("employmentType", employmentType, TYPES);
    return new JobFields(
        called == null ? JobFields.UNTITLED : called,
        Objects.requireNonNullElse(faults.line("company", company, JobFields.LONGEST_NAME), ""),
        faults.line("location", location, JobFields.LONGEST_NAME),
        faults.text("description", description, JobFields.LONGEST_TEXT),
        faults.lines("keywords", keywords, MOST, LONGEST_KEYWORD),
        Stream.concat(
                faults.lines("must", must, MOST, LONGEST_ITEM).stream()
                    .map(text -> JobRequirement.written(true, text)),
                faults.lines("preferred", preferred, MOST, LONGEST_ITEM).stream()
                    .map(text -> JobRequirement.written(false, text)))
            .toList(),
        faults.lines("benefits", benefits, MOST, LONGEST_ITEM),
        faults.line("salaryRange", salaryRange, JobFields.LONGEST_NAME),
        min,
        max,
        like(faults, "salaryCurrency", salaryCurrency, CURRENCY, "EUR"),
        faults.oneOf("salaryPeriod", salaryPeriod, PERIODS),
        faults.oneOf("workplace", workplace, WORKPLACES),
        type == null ? "full_time" : type,
        faults.oneOf("seniority", seniority, SENIORITIES),
        like(faults, "occupationCode", occupationCode, OCCUPATION, "29-1141.00"),
        like(faults, "language", language, LANGUAGE, "en"),
        faults.address("sourceUrl", sourceUrl),
        faults.day("postedOn", postedOn),
        faults.day("closesOn", closesOn));
  }

  private static @Nullable String like(
      JobFaults faults, String field, @Nullable String value, Pattern pattern, String example) {
    var text = faults.line(field, value, 40);
    if (text != null && !pattern.matcher(text).matches()) {
      faults.add(field, "Write it as in " + example + ", or leave it empty.");
      return null;
    }
    return text;
  }
}
