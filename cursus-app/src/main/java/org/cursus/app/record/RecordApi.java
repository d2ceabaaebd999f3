package org.cursus.app.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

  @Operation(summary = "Your whole active record, every field with its evidence")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Profile.class)))
  @GetMapping
  String get() {
    return record.profileJson();
  }

  @Operation(summary = "How complete your record is")
  @GetMapping("/completeness")
  Completeness completeness() {
    return record.completeness();
  }

  @Operation(summary = "Your record as JSON Resume")
  @GetMapping("/json-resume")
  String jsonResume() {
    return RecordJsonResume.write(record.profile());
  }
}
