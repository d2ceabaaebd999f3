package org.cursus.app.tailoring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes of a finished document, for programs.
@RestController
@RequestMapping(
    path = "/api/v1/generations/{id}",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Documents")
class DocumentEditApi {

  private final DocumentEditing editing;

  DocumentEditApi(DocumentEditing editing) {
    this.editing = editing;
  }

  /// A sentence in other words.
  ///
  /// @param text empty to take it out; null for the record's own words
  record Words(@Nullable String text) {}

  /// @param entry of the record, such as a job
  record Out(@Nullable String entry) {}

  @Operation(
      summary = "Put a sentence in other words",
      description =
          "Refused when it says something that your record does not. An empty text takes it out.")
  @PatchMapping(path = "/sentences/{sentence}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Generation> edit(
      @PathVariable UUID id,
      @PathVariable String sentence,
      @RequestBody Words words,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        editing.edit(
            id, VersionTag.read(base, TailoringProblem.VERSION_MISSING), sentence, words.text()));
  }

  @Operation(
      summary = "Change date, address, subject, greeting and closing of a letter",
      description =
          "What is left out stays. What they claim is checked; `notes` tells of names that neither"
              + " the posting nor your record has.")
  @PatchMapping(path = "/letter", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Generation> letter(
      @PathVariable UUID id,
      @RequestBody LetterWords words,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        editing.reword(id, VersionTag.read(base, TailoringProblem.VERSION_MISSING), words));
  }

  @Operation(summary = "Take an entry out, such as a job, with all its sentences")
  @PostMapping(path = "/taken", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Generation> takeOut(
      @PathVariable UUID id,
      @RequestBody Out out,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    var entry = Objects.requireNonNullElse(out.entry(), "");
    return tagged(
        editing.takeOutEntry(id, VersionTag.read(base, TailoringProblem.VERSION_MISSING), entry));
  }

  @Operation(summary = "Put back a sentence or an entry that was taken out")
  @DeleteMapping("/taken/{key}")
  ResponseEntity<Generation> putBack(
      @PathVariable UUID id,
      @PathVariable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        editing.putBack(id, VersionTag.read(base, TailoringProblem.VERSION_MISSING), key));
  }

  private static ResponseEntity<Generation> tagged(Generation generation) {
    return ResponseEntity.ok().eTag(String.valueOf(generation.version())).body(generation);
  }
}
