package org.cursus.app.tailoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Files of documents, for programs and browsers.
@RestController
@Tag(name = "Documents")
class ExportApi {

  private final Exports exports;

  ExportApi(Exports exports) {
    this.exports = exports;
  }

  /// @param format `pdf`, `docx`, `html`, `markdown`, `text` or `json_resume`
  record Wanted(@Nullable String format) {}

  @Operation(
      summary = "Make a file of a document",
      description = "It is read back by our own reader; `findings` says what was lost or garbled.")
  @PostMapping(
      path = "/api/v1/generations/{id}/exports",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Export> make(@PathVariable UUID id, @RequestBody Wanted wanted) {
    var made = exports.make(id, Exports.format(Objects.requireNonNullElse(wanted.format(), "")));
    return ResponseEntity.created(URI.create("/api/v1/exports/" + made.id() + "/file")).body(made);
  }

  @Operation(summary = "The files of a document, the newest first")
  @GetMapping(
      path = "/api/v1/generations/{id}/exports",
      produces = MediaType.APPLICATION_JSON_VALUE)
  List<Export> list(@PathVariable UUID id) {
    return exports.list(id);
  }

  @Operation(
      summary = "Delete a file of a document",
      description =
          "It can be had back for 30 days. Refused for one that was sent with an application.")
  @DeleteMapping("/api/v1/exports/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    exports.remove(id);
  }

  @Operation(summary = "Have a deleted file back")
  @PostMapping(path = "/api/v1/exports/{id}/restore", produces = MediaType.APPLICATION_JSON_VALUE)
  Export restore(@PathVariable UUID id) {
    return exports.restore(id);
  }

  @Operation(summary = "The file itself; each time is counted")
  @GetMapping({"/api/v1/exports/{id}/file", "/exports/{id}"})
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    var content = exports.download(id);
    var type = Exports.format(content.export().format()).mediaType();
    var name =
        ContentDisposition.attachment()
            .filename(content.export().filename(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content.bytes());
  }
}
