package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The occupations of the caller's own jobs, for programs.
@RestController
@RequestMapping(path = "/api/v1/occupations/mine", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occupations")
class OwnOccupationApi {

  private final OwnOccupations own;

  OwnOccupationApi(OwnOccupations own) {
    this.own = own;
  }

  /// What a job was.
  ///
  /// @param code null for none of those offered
  record Choosing(@Nullable String code) {}

  @Operation(summary = "Your jobs and their occupations, chosen by you or told by their titles")
  @GetMapping
  List<OwnOccupation> list() {
    return own.listOfCaller().jobs();
  }

  @Operation(summary = "Say which occupation a job was, or with `code` null that it was none")
  @PutMapping(path = "/{logicalEntityId}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(@PathVariable UUID logicalEntityId, @RequestBody Choosing choosing) {
    own.choose(logicalEntityId, choosing.code());
  }

  @Operation(summary = "Take back what you said of a job, so that its title counts again")
  @DeleteMapping("/{logicalEntityId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unchoose(@PathVariable UUID logicalEntityId) {
    own.unchoose(logicalEntityId);
  }
}
