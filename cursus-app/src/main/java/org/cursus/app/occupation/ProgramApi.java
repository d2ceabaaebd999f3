package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Training programs for programs. A change names the version it is based on in `If-Match`.
@RestController
@RequestMapping(
    path = "/api/v1",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Occupations")
class ProgramApi {

  private final Programs programs;
  private final ProgramImport imports;
  private final ProgramCrosswalk crosswalk;

  ProgramApi(Programs programs, ProgramImport imports, ProgramCrosswalk crosswalk) {
    this.programs = programs;
    this.imports = imports;
    this.crosswalk = crosswalk;
  }

  /// Another program.
  record Other(@Nullable UUID id) {

    private UUID needed() {
      if (id == null) {
        throw PlatformProblem.REQUEST_INVALID.problem();
      }
      return id;
    }
  }

  @Operation(summary = "Programs that lead to an occupation")
  @GetMapping("/programs")
  List<Program> ofOccupation(@RequestParam String occupation) {
    return programs.ofOccupation(occupation);
  }

  @Operation(summary = "Programs by words of provider, name or place; 50 a page")
  @GetMapping("/admin/programs")
  List<Program> search(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page) {
    if (page < 0 || page > 10_000) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return programs.search(q, page).stream().limit(Programs.PAGE).toList();
  }

  @Operation(summary = "Add a program")
  @PostMapping(path = "/admin/programs", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Program> add(@RequestBody Program.Draft draft) {
    var program = programs.add(draft, new LocalFaults());
    return ResponseEntity.created(URI.create("/api/v1/admin/programs/" + program.id()))
        .eTag(VersionTag.of(program.version()))
        .body(program);
  }

  @Operation(summary = "One program")
  @GetMapping("/admin/programs/{id}")
  ResponseEntity<Program> get(@PathVariable UUID id) {
    return answer(programs.get(id));
  }

  @Operation(summary = "Change a program")
  @PutMapping(path = "/admin/programs/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Program> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Program.Draft draft) {
    return answer(programs.change(id, LocalKeeping.version(base), draft, new LocalFaults()));
  }

  @Operation(summary = "Remove a program; it is kept, but no longer shown")
  @DeleteMapping("/admin/programs/{id}")
  ResponseEntity<Void> remove(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    programs.remove(id, LocalKeeping.version(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Pairs of programs that may be one and the same")
  @GetMapping("/admin/programs/alike")
  List<Program.Pair> pairs() {
    return programs.pairs();
  }

  @Operation(summary = "Programs that may be the same as this one")
  @GetMapping("/admin/programs/{id}/alike")
  List<Program.Like> like(@PathVariable UUID id) {
    return programs.like(id);
  }

  @Operation(summary = "Merge a program into another, which gets what only this one says")
  @PostMapping(path = "/admin/programs/{id}/merge", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Program> merge(@PathVariable UUID id, @RequestBody Other into) {
    return answer(programs.merge(id, into.needed()));
  }

  @Operation(summary = "Say that two programs that look the same are not")
  @PostMapping(path = "/admin/programs/{id}/differs", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> tellApart(@PathVariable UUID id, @RequestBody Other from) {
    programs.tellApart(id, from.needed());
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Import programs from CSV, with a report for each row")
  @PostMapping(
      path = "/admin/programs/import",
      consumes = {"text/csv", "text/plain", MediaType.APPLICATION_OCTET_STREAM_VALUE})
  ProgramReport take(@RequestBody(required = false) byte @Nullable [] content) {
    return imports.take(content == null ? new byte[0] : content);
  }

  @Operation(summary = "Import programs from CSV as an uploaded file")
  @PostMapping(path = "/admin/programs/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ProgramReport take(@RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    return imports.take(file == null ? new byte[0] : file.getBytes());
  }

  @Operation(summary = "Replace the crosswalk of fields of study and occupations, from CSV")
  @PostMapping(
      path = "/admin/programs/crosswalk",
      consumes = {"text/csv", "text/plain", MediaType.APPLICATION_OCTET_STREAM_VALUE})
  ProgramCrosswalk.Taken takeCrosswalk(@RequestBody(required = false) byte @Nullable [] content) {
    return crosswalk.take(content == null ? new byte[0] : content);
  }

  @Operation(summary = "All programs as CSV")
  @GetMapping(path = "/admin/programs/export", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> export() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"programs.csv\"")
        .body(programs.export());
  }

  private static ResponseEntity<Program> answer(Program program) {
    return ResponseEntity.ok().eTag(VersionTag.of(program.version())).body(program);
  }
}
