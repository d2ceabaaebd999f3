package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Paths from one occupation to another, for programs.
@RestController
@RequestMapping(path = "/api/v1/occupations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occupations")
class PathApi {

  private final PathFinder finder;

  PathApi(PathFinder finder) {
    this.finder = finder;
  }

  @Operation(summary = "Paths of at most four steps to an occupation, and what each step asks")
  @GetMapping("/paths")
  Paths find(@RequestParam(required = false) @Nullable String from, @RequestParam String to) {
    return finder.find(from == null || from.isBlank() ? null : from.strip(), to.strip());
  }
}
