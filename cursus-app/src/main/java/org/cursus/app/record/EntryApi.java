package org.cursus.app.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The entries of the record for programs. A change names the version it is based on in `If-Match`;
/// every answer with an entry has its version as `ETag`.
@RestController
@RequestMapping(path = "/api/v1/record/entries/{type}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Record")
class EntryApi {

  private final Entries entries;

  EntryApi(Entries entries) {
    this.entries = entries;
  }

  /// What is said of a fact.
  ///
  /// @param field such as `title`, or `achievements.0` for an element of a list
  record Saying(String field, @Nullable Mark mark) {}

  @Operation(summary = "Add an entry")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Entry> create(
      @PathVariable String type, @RequestBody Map<String, @Nullable Object> fields) {
    var entry = entries.create(typeOf(type), fields);
    var place = URI.create("/api/v1/record/entries/" + type + "/" + entry.id());
    return ResponseEntity.created(place).eTag(tag(entry)).body(entry);
  }

  @Operation(summary = "One entry, as it stands")
  @GetMapping("/{id}")
  ResponseEntity<Entry> get(@PathVariable String type, @PathVariable UUID id) {
    return answer(entries.get(typeOf(type), id));
  }

  @Operation(summary = "Replace an entry by other values")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Entry> replace(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Map<String, @Nullable Object> fields) {
    return answer(entries.replace(typeOf(type), id, version(base), fields));
  }

  @Operation(summary = "Change some fields of an entry")
  @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Entry> amend(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Map<String, @Nullable Object> fields) {
    return answer(entries.amend(typeOf(type), id, version(base), fields));
  }

  @Operation(summary = "Delete an entry; its versions stay and can be restored")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    entries.delete(typeOf(type), id, version(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Confirm a fact, or say that it cannot be confirmed or must never be used")
  @PostMapping(path = "/{id}/marks", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Entry> mark(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Saying saying) {
    return answer(entries.mark(typeOf(type), id, version(base), saying.field(), saying.mark()));
  }

  @Operation(summary = "All versions of an entry, newest first")
  @GetMapping("/{id}/versions")
  List<Entry> history(@PathVariable String type, @PathVariable UUID id) {
    return entries.history(typeOf(type), id);
  }

  @Operation(summary = "One version of an entry")
  @GetMapping("/{id}/versions/{version}")
  Entry version(@PathVariable String type, @PathVariable UUID id, @PathVariable int version) {
    return entries.version(typeOf(type), id, version);
  }

  @Operation(summary = "How two versions differ, field by field")
  @GetMapping("/{id}/comparison")
  Entries.Comparison compare(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestParam int from,
      @RequestParam int to) {
    return entries.compare(typeOf(type), id, from, to);
  }

  @Operation(summary = "Make an earlier version the one that counts, as a new version")
  @PostMapping("/{id}/versions/{version}/restore")
  ResponseEntity<Entry> restore(
      @PathVariable String type,
      @PathVariable UUID id,
      @PathVariable int version,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(entries.restore(typeOf(type), id, version, version(base)));
  }

  private static ResponseEntity<Entry> answer(Entry entry) {
    return ResponseEntity.ok().eTag(tag(entry)).body(entry);
  }

  private static String tag(Entry entry) {
    return VersionTag.of(entry.version());
  }

  private static EntityType typeOf(String name) {
    return EntityType.named(name).orElseThrow(PlatformProblem.NOT_FOUND::problem);
  }

  private static int version(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, RecordProblem.VERSION_MISSING);
  }
}
