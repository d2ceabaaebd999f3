package org.cursus.app.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cursus.engine.text.Language;
import org.jspecify.annotations.Nullable;

/// A job as programs see it.
///
/// @param userId whose it is; null for a public one
/// @param missing what it needs to be more than a draft
/// @param notes sentences on how well it could be read
record JobView(
    UUID id,
    @Nullable UUID userId,
    String source,
    @Nullable String sourceUrl,
    String title,
    String company,
    @Nullable String location,
    @Nullable String description,
    @Nullable String rawText,
    List<String> parsedKeywords,
    List<JobRequirement> requirements,
    List<String> benefits,
    @Nullable String salaryRange,
    @Nullable BigDecimal salaryMin,
    @Nullable BigDecimal salaryMax,
    @Nullable String salaryCurrency,
    @Nullable String salaryPeriod,
    boolean remote,
    @Nullable String workplace,
    String employmentType,
    @Nullable String seniority,
    @Nullable String occupationCode,
    @Nullable String language,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate closesOn,
    String status,
    ApplicationStatus applicationStatus,
    @Nullable String parsedBy,
    List<String> missing,
    List<String> notes,
    int version,
    Instant createdAt,
    Instant updatedAt) {

  static JobView of(StoredJob job) {
    var fields = job.fields();
    return new JobView(
        job.id(),
        job.isPublic() ? null : job.userId(),
        job.source(),
        fields.sourceUrl(),
        fields.title(),
        fields.company(),
        fields.location(),
        fields.description(),
        job.rawText(),
        fields.keywords(),
        fields.requirements(),
        fields.benefits(),
        fields.salaryRange(),
        fields.salaryMin(),
        fields.salaryMax(),
        fields.salaryCurrency(),
        fields.salaryPeriod(),
        fields.remote(),
        fields.workplace(),
        fields.employmentType(),
        fields.seniority(),
        fields.occupationCode(),
        fields.language(),
        fields.postedOn(),
        fields.closesOn(),
        job.status(),
        job.applicationStatus(),
        job.parsedBy(),
        fields.missing(),
        notes(job),
        job.version(),
        job.createdAt(),
        job.updatedAt());
  }

  /// What the reader should know of the reading.
  static List<String> notes(StoredJob job) {
    var notes = new ArrayList<String>();
    var fields = job.fields();
    if (fields.missing().contains("title")) {
      notes.add("The text does not say clearly what the job is called. Fill in its title.");
    }
    if (fields.missing().contains("company")) {
      notes.add("The text does not say clearly who the employer is. Fill it in.");
    }
    if (job.parsedBy() != null && !job.text().isEmpty()) {
      var language = Language.of(job.text());
      if (!language.isKnown()) {
        notes.add(
            "This posting is in "
                + language.title()
                + ", so little of it could be read. Fill in what matters yourself.");
      }
      if (fields.requirements().isEmpty()) {
        notes.add("No requirements were found in the text. Add those that matter.");
      }
    }
    return List.copyOf(notes);
  }
}
