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

  /// @param items the best first
  /// @param byMeaning false when words alone decided
  /// @param engine `llm` when the operator's embedding model worked out the meaning, else `builtin`
  /// @param reason why words alone decided, such as `cap-reached`; null when meaning took part
  /// @param explanation the same for people
  record NearList(
      List<Near> items,
      boolean byMeaning,
      String engine,
      @Nullable String reason,
      String explanation,
      OccupationSource source) {

    static NearList of(NearOccupations.Found found) {
      var near = found.near();
      return new NearList(
          near.items(),
          near.byMeaning(),
          near.engine(),
          near.reason(),
          near.explanation(),
          OccupationSource.of(found.release()));
    }
  }

  @Operation(
      summary = "Find occupations near a text",
      description =
          "By meaning and by words together; by words alone, with the reason, when the operator's"
              + " embedding model cannot be asked. That model is metered. Nothing of the text is"
              + " kept.")
  @PostMapping(
      path = "/api/v1/occupations/near",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  NearList near(@RequestBody Told told) {
    int limit = told.limit() == null ? USUAL : Math.clamp(told.limit(), 1, MOST);
    var found = occupations.find(told.text() == null ? "" : told.text(), limit);
    return NearList.of(found);
  }
}
