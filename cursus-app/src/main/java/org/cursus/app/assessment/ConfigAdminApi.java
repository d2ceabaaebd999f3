package org.cursus.app.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.cursus.engine.assessment.ConfigFault;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Assessments for administrators' programs.
@RestController
@RequestMapping(
    path = "/api/v1/admin/scoring-configs",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Administration")
class ConfigAdminApi {

  private final ConfigAdmin admin;
  private final ConfigPreview preview;
  private final AnswerFigures figures;

  ConfigAdminApi(ConfigAdmin admin, ConfigPreview preview, AnswerFigures figures) {
    this.admin = admin;
    this.preview = preview;
    this.figures = figures;
  }

  /// A version with its content.
  record Content(ConfigVersion version, JsonNode config) {}

  /// What is wrong with a config; nothing when it can be added.
  record Checked(List<ConfigFault> faults) {}

  @Operation(summary = "All versions of all assessments, the newest of each first")
  @GetMapping
  List<ConfigVersion> list() {
    return admin.list();
  }

  @Operation(summary = "A version with its content")
  @GetMapping("/{id}")
  Content find(@PathVariable UUID id) {
    var opened = admin.open(id);
    return new Content(opened.version(), JsonMapper.shared().readTree(opened.text()));
  }

  @Operation(summary = "What is wrong with a config, each fault with its place")
  @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
  Checked check(@RequestBody String config) {
    return new Checked(admin.faults(config));
  }

  @Operation(summary = "How the scores of stored runs would have moved, in groups of ten or more")
  @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  ConfigPreview.Moves preview(@RequestBody String config) {
    return preview.of(ConfigAdmin.read(config));
  }

  @Operation(summary = "Add a version; it waits to be activated")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ConfigVersion add(@RequestBody String config) {
    return admin.add(config);
  }

  @Operation(summary = "Make a version the active one; also the way back to an older one")
  @PostMapping("/{id}/activate")
  ConfigVersion activate(@PathVariable UUID id) {
    return admin.activate(id);
  }

  @Operation(summary = "Remove a version that nobody has begun with")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    admin.remove(id);
  }

  @Operation(summary = "How it is answered, in groups of ten or more")
  @GetMapping("/{id}/answers")
  AnswerFigures.Figures answers(@PathVariable UUID id) {
    return figures.of(id);
  }

  @Operation(summary = "How it is answered, as CSV")
  @GetMapping(path = "/{id}/answers.csv", produces = "text/csv")
  ResponseEntity<byte[]> csv(@PathVariable UUID id) {
    return AnswerCsv.download(figures.of(id));
  }
}
