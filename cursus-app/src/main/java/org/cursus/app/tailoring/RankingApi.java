package org.cursus.app.tailoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.cursus.app.platform.web.VersionTag;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the caller's record serves a job, for programs.
@RestController
@RequestMapping(
    path = "/api/v1/jobs/{jobId}/ranking",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Match")
class RankingApi {

  private final Rankings rankings;

  RankingApi(Rankings rankings) {
    this.rankings = rankings;
  }

  @Operation(
      summary = "Which entries of your record serve a job best, and the match score term by term",
      description =
          "The score says how far your record shows what the posting asks for. No study ties any"
              + " such score to interviews.")
  @GetMapping
  ResponseEntity<JobRanking> get(@PathVariable UUID jobId) {
    return tagged(rankings.get(jobId));
  }

  @Operation(
      summary = "Put entries in your own order",
      description = "It stays when the ranking is worked out anew; without lists it is taken back.")
  @PutMapping(path = "/order", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobRanking> order(
      @PathVariable UUID jobId,
      @RequestBody Orders orders,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        rankings.order(jobId, VersionTag.read(base, TailoringProblem.VERSION_MISSING), orders));
  }

  private static ResponseEntity<JobRanking> tagged(JobRanking ranking) {
    return ResponseEntity.ok().eTag(String.valueOf(ranking.version())).body(ranking);
  }
}
