package org.cursus.app.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a job as a page has them: texts by name, lists with an item on each line.
final class JobForm {

  private JobForm() {}

  static JobDraft draft(Map<String, String> form) {
    return new JobDraft(
        form.get("title"),
        form.get("company"),
        form.get("location"),
        form.get("description"),
        lines(form.get("keywords")),
        lines(form.get("must")),
        lines(form.get("preferred")),
        lines(form.get("benefits")),
        form.get("salaryRange"),
        form.get("salaryMin"),
        form.get("salaryMax"),
        form.get("salaryCurrency"),
        form.get("salaryPeriod"),
        form.get("workplace"),
        form.get("employmentType"),
        form.get("seniority"),
        form.get("occupationCode"),
        form.get("language"),
        form.get("sourceUrl"),
        form.get("postedOn"),
        form.get("closesOn"));
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  static Map<String, String> of(StoredJob job) {
    var fields = job.fields();
    var form = new HashMap<String, String>();
    boolean untitled = fields.missing().contains("title");
    form.put("title", untitled ? "" : fields.title());
    form.put("company", fields.company());
    put(form, "location", fields.location());
    put(form, "description", fields.description());
    form.put("keywords", String.join("\n", fields.keywords()));
    form.put("must", asked(fields, true));
    form.put("preferred", asked(fields, false));
    form.put("benefits", String.join("\n", fields.benefits()));
    put(form, "salaryRange", fields.salaryRange());
    put(form, "salaryMin", JobCsv.number(fields.salaryMin()));
    put(form, "salaryMax", JobCsv.number(fields.salaryMax()));
    put(form, "salaryCurrency", fields.salaryCurrency());
    put(form, "salaryPeriod", fields.salaryPeriod());
    put(form, "workplace", fields.workplace());
    put(form, "employmentType", fields.employmentType());
    put(form, "seniority", fields.seniority());
    put(form, "occupationCode", fields.occupationCode());
    put(form, "language", fields.language());
    put(form, "sourceUrl", fields.sourceUrl());
    put(form, "postedOn", JobCsv.day(fields.postedOn()));
    put(form, "closesOn", JobCsv.day(fields.closesOn()));
    form.put("version", String.valueOf(job.version()));
    return form;
  }

  private static String asked(JobFields fields, boolean must) {
    return String.join("\n", fields.asked(must).stream().map(JobRequirement::text).toList());
  }

  private static void put(Map<String, String> form, String name, @Nullable String value) {
    form.put(name, value == null ? "" : value);
  }

  /// A field that two writers gave different values.
  record Conflict(String label, String yours, String theirs) {}

  private static final List<Map.Entry<String, String>> LABELS =
      List.of(
          Map.entry("title", "Title"),
          Map.entry("company", "Employer"),
          Map.entry("location", "Place"),
          Map.entry("workplace", "Where the work is done"),
          Map.entry("employmentType", "Kind of contract"),
          Map.entry("seniority", "Level"),
          Map.entry("must", "Must have"),
          Map.entry("preferred", "Welcome"),
          Map.entry("benefits", "Benefits"),
          Map.entry("keywords", "Keywords"),
          Map.entry("salaryRange", "Pay in words"),
          Map.entry("salaryMin", "Least pay"),
          Map.entry("salaryMax", "Most pay"),
          Map.entry("salaryCurrency", "Currency"),
          Map.entry("salaryPeriod", "Pay for"),
          Map.entry("occupationCode", "Occupation"),
          Map.entry("language", "Language"),
          Map.entry("sourceUrl", "Web address"),
          Map.entry("postedOn", "Posted on"),
          Map.entry("closesOn", "Last day to apply"),
          Map.entry("description", "Description"));

  /// What differs between what was typed and what stands now.
  static List<Conflict> conflicts(Map<String, String> typed, StoredJob current) {
    var stands = of(current);
    return LABELS.stream()
        .map(
            each ->
                new Conflict(
                    each.getValue(),
                    plain(typed.get(each.getKey())),
                    plain(stands.get(each.getKey()))))
        .filter(each -> !each.yours().equals(each.theirs()))
        .toList();
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : JobFaults.plain(text);
  }
}
