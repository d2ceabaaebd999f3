package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The gap between a record and an occupation, for programs.
@RestController
@RequestMapping(path = "/api/v1/occupations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occupations")
class GapApi {

  private final Gaps gaps;

  GapApi(Gaps gaps) {
    this.gaps = gaps;
  }

  @Operation(summary = "What your record has and lacks of what an occupation requires")
  @GetMapping("/{code}/gap")
  Gap get(@PathVariable String code) {
    return gaps.of(code);
  }
}
