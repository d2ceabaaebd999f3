package org.cursus.app.resume;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the caller's values mean among the names that everybody shares, for programs.
@RestController
@RequestMapping("/api/v1/links")
@Tag(name = "Links")
class EntityLinkApi {

  private final EntityLinks links;

  EntityLinkApi(EntityLinks links) {
    this.links = links;
  }

  /// What a value means: a fact of a resume, or a field of an entry in the record.
  record Meaning(
      @Nullable UUID parsedEntityId,
      @Nullable String entityType,
      @Nullable UUID logicalEntityId,
      @Nullable String field,
      @Nullable UUID normalizedEntityId) {

    private String target() {
      boolean ofRecord = entityType != null && logicalEntityId != null && field != null;
      if (normalizedEntityId == null || ofRecord == (parsedEntityId != null)) {
        throw PlatformProblem.REQUEST_INVALID.problem();
      }
      return ofRecord
          ? entityType + "/" + logicalEntityId + "/" + field
          : String.valueOf(parsedEntityId);
    }
  }

  /// How many links changed.
  record Renewed(long changed) {}

  @Operation(summary = "What the values of a resume mean, or without one those of the record")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  List<EntityLink> list(@RequestParam(required = false) @Nullable UUID resume) {
    return links.list(resume);
  }

  @Operation(summary = "Link all values anew, such as after a change of the record")
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Renewed renew() {
    var worker = Caller.workerFor(Caller.current().requireUserId());
    return worker.call(() -> new Renewed(links.renew()));
  }

  @Operation(summary = "Say what a value means; linking never replaces it")
  @PutMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  EntityLink set(@RequestBody Meaning meaning) {
    return links.set(
        meaning.target(), java.util.Objects.requireNonNull(meaning.normalizedEntityId()));
  }

  @Operation(summary = "Take back what a value means")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    links.remove(id);
  }
}
