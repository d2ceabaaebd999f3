package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.RestController;

/// The sectors for programs. A change names the version it is based on in `If-Match`.
@RestController
@RequestMapping(
    path = "/api/v1",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Occupations")
class SectorApi {

  private final Sectors sectors;

  SectorApi(Sectors sectors) {
    this.sectors = sectors;
  }

  @Operation(summary = "The sectors, in their order")
  @GetMapping("/sectors")
  List<Sector> list() {
    return sectors.list();
  }

  @Operation(summary = "Add a sector; it comes last")
  @PostMapping(path = "/admin/sectors", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Sector> add(@RequestBody Sector.Draft draft) {
    var sector = sectors.add(draft);
    return ResponseEntity.created(URI.create("/api/v1/admin/sectors/" + sector.id()))
        .eTag(VersionTag.of(sector.version()))
        .body(sector);
  }

  @Operation(summary = "One sector")
  @GetMapping("/admin/sectors/{id}")
  ResponseEntity<Sector> get(@PathVariable UUID id) {
    return answer(sectors.get(id));
  }

  @Operation(summary = "Change a sector")
  @PutMapping(path = "/admin/sectors/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Sector> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Sector.Draft draft) {
    return answer(sectors.change(id, LocalKeeping.version(base), draft));
  }

  @Operation(summary = "Remove a sector; its occupations go where their codes say")
  @DeleteMapping("/admin/sectors/{id}")
  ResponseEntity<Void> remove(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    sectors.remove(id, LocalKeeping.version(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Order the sectors, each named once")
  @PutMapping(path = "/admin/sectors/order", consumes = MediaType.APPLICATION_JSON_VALUE)
  List<Sector> order(@RequestBody List<@Nullable UUID> ids) {
    if (ids.contains(null)) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return sectors.order(List.copyOf(ids));
  }

  private static ResponseEntity<Sector> answer(Sector sector) {
    return ResponseEntity.ok().eTag(VersionTag.of(sector.version())).body(sector);
  }
}
