package org.cursus.app.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a job, checked.
///
/// @param company empty where it is not known
/// @param keywords the most important first
/// @param salaryRange the pay as people read it
/// @param workplace `remote`, `hybrid` or `on_site`
/// @param occupationCode of O*NET
/// @param language ISO 639-1
record JobFields(
    String title,
    String company,
    @Nullable String location,
    @Nullable String description,
    List<String> keywords,
    List<JobRequirement> requirements,
    List<String> benefits,
    @Nullable String salaryRange,
    @Nullable BigDecimal salaryMin,
    @Nullable BigDecimal salaryMax,
    @Nullable String salaryCurrency,
    @Nullable String salaryPeriod,
    @Nullable String workplace,
    String employmentType,
    @Nullable String seniority,
    @Nullable String occupationCode,
    @Nullable String language,
    @Nullable String sourceUrl,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate closesOn) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_TEXT = 100_000;

  /// Stands for a title that could not be read.
  static final String UNTITLED = "Untitled job";

  /// What a job needs to be more than a draft.
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (title.equals(UNTITLED)) {
      missing.add("title");
    }
    if (company.isEmpty()) {
      missing.add("company");
    }
    return List.copyOf(missing);
  }

  /// `draft` while something is missing.
  String status() {
    return missing().isEmpty() ? "active" : "draft";
  }

  boolean remote() {
    return "remote".equals(workplace);
  }

  /// What it asks for, or what it would welcome.
  public List<JobRequirement> asked(boolean must) {
    return requirements.stream().filter(each -> each.must() == must).toList();
  }
}
