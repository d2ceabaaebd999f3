package org.cursus.app.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The record for programs.
@RestController
@RequestMapping(path = "/api/v1/record", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Record")
class RecordApi {

  private final CareerRecord record;

  RecordApi(CareerRecord record) {
    this.record = record;
  }

  @Operation(
      summary = "Your whole record, every field with its evidence",
      description = "As it stands, or as it stood at the instant `asOf` (2026-11-21 or with time).")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Profile.class)))
  @GetMapping
  String get(@RequestParam(required = false) @Nullable String asOf) {
    return asOf == null ? record.profileJson() : record.profileJson(Instants.of(asOf));
  }

  @Operation(summary = "How complete your record is")
  @GetMapping("/completeness")
  Completeness completeness() {
    return record.completeness();
  }

  @Operation(
      summary = "Your roles in numbers",
      description =
          "How many, years in each on average and the latest start, as of `asOf`; counted each hour.")
  @GetMapping("/stats")
  CareerStats stats() {
    return record.stats();
  }
}
