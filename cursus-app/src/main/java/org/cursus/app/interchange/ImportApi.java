package org.cursus.app.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.cursus.app.platform.web.UploadProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The record in the formats of other programs, for programs.
@RestController
@RequestMapping(path = "/api/v1/record", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Import and export")
class ImportApi {

  /// As large as a resume that is uploaded.
  static final int LARGEST = 20 * 1024 * 1024;

  private final Imports imports;

  ImportApi(Imports imports) {
    this.imports = imports;
  }

  @Operation(summary = "Your record as JSON Resume")
  @GetMapping("/json-resume")
  JsonNode jsonResume() {
    return imports.jsonResume();
  }

  @Operation(summary = "Your record as Reactive Resume has it")
  @GetMapping("/reactive-resume")
  JsonNode reactiveResume() {
    return imports.reactiveResume();
  }

  @Operation(
      summary = "Import a JSON Resume",
      description =
          "What is sure is taken, the rest waits among your decisions; all of it can be undone."
              + " With a fault nothing is taken, and every fault is listed with its JSON pointer.")
  @PostMapping(path = "/import", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Imports.Brought> take(
      @RequestParam(defaultValue = "import.json") String name, InputStream body)
      throws IOException {
    var content = body.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw UploadProblem.FILE_TOO_LARGE.problem();
    }
    var brought = imports.take(FileNames.clean(name, "import.json"), content);
    return ResponseEntity.created(URI.create("/api/v1/record/merges/batches/" + brought.batchId()))
        .body(brought);
  }
}
