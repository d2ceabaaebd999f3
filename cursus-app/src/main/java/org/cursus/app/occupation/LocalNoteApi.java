package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Local notes on occupations for administrators' programs. A change names the version it is based
/// on in `If-Match`, `"0"` for the first.
@RestController
@RequestMapping(
    path = "/api/v1/admin/occupations",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Administration")
class LocalNoteApi {

  private final LocalNotes notes;

  LocalNoteApi(LocalNotes notes) {
    this.notes = notes;
  }

  /// Where notes go.
  ///
  /// @param to a code; null for what came in its place
  record Move(@Nullable String to) {}

  @Operation(summary = "Occupations by code or title; without q those that have notes")
  @GetMapping
  List<LocalNote> list(@RequestParam(defaultValue = "") String q) {
    return notes.list(q);
  }

  @Operation(summary = "An occupation with its local notes")
  @GetMapping("/{code}")
  ResponseEntity<LocalNote> get(@PathVariable String code) {
    return answer(notes.get(code));
  }

  @Operation(summary = "Say what is true here of an occupation")
  @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<LocalNote> change(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody LocalNote.Draft draft) {
    return answer(notes.change(code, LocalKeeping.version(base), draft));
  }

  @Operation(summary = "Move the notes of an occupation to the one that came in its place")
  @PostMapping(path = "/{code}/move", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<LocalNote> move(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Move move) {
    return answer(notes.move(code, LocalKeeping.version(base), move.to()));
  }

  private static ResponseEntity<LocalNote> answer(LocalNote note) {
    return ResponseEntity.ok().eTag(VersionTag.of(note.version())).body(note);
  }
}
