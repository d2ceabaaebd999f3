package org.cursus.app.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.cursus.app.record.Entry;
import org.cursus.app.record.profile.MasterProfile;
import org.cursus.app.usage.Metered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Analyses for programs. Each may be named by an `Idempotency-Key`, so that sending it twice does
/// and charges it once.
@RestController
@RequestMapping(
    path = "/api/v1/analyses",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Analyses")
class AnalysisApi {

  private static final String KEY = "Idempotency-Key";

  private final KeywordAnalysis keywords;
  private final FeedbackAnalysis feedback;
  private final WayAnalysis ways;
  private final WordingAnalysis wording;
  private final OwnResumes resumes;
  private final SummaryWording summaries;

  AnalysisApi(
      KeywordAnalysis keywords,
      FeedbackAnalysis feedback,
      WayAnalysis ways,
      WordingAnalysis wording,
      OwnResumes resumes,
      SummaryWording summaries) {
    this.keywords = keywords;
    this.feedback = feedback;
    this.ways = ways;
    this.wording = wording;
    this.resumes = resumes;
    this.summaries = summaries;
  }

  /// @param text up to 100 KB
  record TextRequest(@Nullable String text) {}

  /// @param version of the entry that the wording was suggested for
  /// @param result the `resultId` of the suggestion, so that the entry can say who made the
  ///     wording; null when it is the caller's own
  record Accepted(int version, @Nullable String text, @Nullable UUID result) {}

  @Operation(summary = "The keywords of a text, and which of them your record has")
  @PostMapping(path = "/keywords", consumes = MediaType.APPLICATION_JSON_VALUE)
  Metered<KeywordResult> keywords(
      @RequestBody TextRequest request,
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return keywords.run(PastedText.of(request.text()), key);
  }

  @Operation(
      summary = "The keywords of one of your resumes",
      description = "Of what was read from it and is shown in it, without name and contact.")
  @PostMapping("/keywords/resumes/{id}")
  Metered<KeywordResult> keywordsOfResume(
      @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return keywords.run(PastedText.of(resumes.text(id)), key);
  }

  @Operation(summary = "What feedback says, theme by theme, with quotes")
  @PostMapping(path = "/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
  Metered<FeedbackResult> feedback(
      @RequestBody TextRequest request,
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return feedback.run(PastedText.of(request.text()), key);
  }

  @Operation(summary = "Where you could go on to from the occupations of your jobs")
  @PostMapping("/career-paths")
  Metered<WayResult> careerPaths(
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return ways.run(key);
  }

  @Operation(summary = "A better wording of a description of your record, without a fact more")
  @PostMapping("/wording/{type}/{id}")
  Metered<WordingResult> wording(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return wording.run(type, id, key);
  }

  @Operation(
      summary = "Put a wording beside the description",
      description = "Refused when it says something that your record does not.")
  @PostMapping(path = "/wording/{type}/{id}/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
  Entry accept(@PathVariable String type, @PathVariable UUID id, @RequestBody Accepted accepted) {
    return wording.accept(type, id, accepted.version(), accepted.text(), accepted.result());
  }

  @Operation(summary = "A better wording of the summary of a profile, without a fact more")
  @PostMapping("/wording/profiles/{id}")
  Metered<WordingResult> summary(
      @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return summaries.run(id, key);
  }

  @Operation(
      summary = "Put a wording beside the summary of a profile",
      description = "The profile shows it once you choose it there.")
  @PostMapping(path = "/wording/profiles/{id}/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
  MasterProfile acceptSummary(@PathVariable UUID id, @RequestBody Accepted accepted) {
    return summaries.accept(id, accepted.version(), accepted.text(), accepted.result());
  }
}
