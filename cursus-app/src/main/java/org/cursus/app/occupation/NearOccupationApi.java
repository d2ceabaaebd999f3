package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.cursus.app.ai.Near;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Occupations by what somebody tells, for programs.
@RestController
@Tag(name = "Occupations")
class NearOccupationApi {

  private static final int USUAL = 10;
  private static final int MOST = 50;

  private final NearOccupations occupations;

  NearOccupationApi(NearOccupations occupations) {
    this.occupations = occupations;
  }

  /// What somebody tells; nothing of it is kept.
  record Told(@Nullable String text, @Nullable Integer limit) {}

  /// The best first.
  record NearList(List<Near> items, OccupationSource source) {}

  @Operation(
      summary = "Find occupations near a text",
      description = "By meaning and by words together. Nothing of the text is kept.")
  @PostMapping(
      path = "/api/v1/occupations/near",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  NearList near(@RequestBody Told told) {
    int limit = told.limit() == null ? USUAL : Math.clamp(told.limit(), 1, MOST);
    var found = occupations.find(told.text() == null ? "" : told.text(), limit);
    return new NearList(found.items(), OccupationSource.of(found.release()));
  }
}
