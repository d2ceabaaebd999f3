package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Samples of the caller's own writing and the style measured on them, for programs.
@RestController
@RequestMapping(
    path = "/api/v1",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Writing style")
class SampleApi {

  private final Samples samples;

  SampleApi(Samples samples) {
    this.samples = samples;
  }

  /// A sample to be added.
  ///
  /// @param documentType `resume` or `cover_letter`
  record Given(
      @JsonProperty("document_type") @Nullable String documentType,
      @JsonProperty("original_filename") @Nullable String originalFilename,
      @Nullable String text) {}

  @Operation(summary = "Your samples, the active ones first, without their texts")
  @GetMapping("/samples")
  List<Sample> list() {
    return samples.list();
  }

  @Operation(summary = "One of your samples with its text")
  @GetMapping("/samples/{id}")
  Sample get(@PathVariable UUID id) {
    return samples.get(id);
  }

  @Operation(
      summary = "Add a sample of your own writing",
      description =
          "It takes the place of the active one of its type; your style is measured anew.")
  @PostMapping(path = "/samples", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Sample> add(@RequestBody Given given) {
    var added =
        samples.add(NewSample.of(given.documentType(), given.originalFilename(), given.text()));
    return ResponseEntity.created(URI.create("/api/v1/samples/" + added.id())).body(added);
  }

  @Operation(summary = "Make a sample that was put away the active one of its type")
  @PostMapping("/samples/{id}/activate")
  Sample activate(@PathVariable UUID id) {
    return samples.activate(id);
  }

  @Operation(summary = "Put a sample away", description = "It is erased 30 days later.")
  @DeleteMapping("/samples/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void archive(@PathVariable UUID id) {
    samples.archive(id);
  }

  @Operation(summary = "How you write, measured on your active letter, else on your active resume")
  @GetMapping("/style")
  OwnStyle style() {
    return samples.style().orElseThrow(TailoringProblem.NO_STYLE::problem);
  }
}
