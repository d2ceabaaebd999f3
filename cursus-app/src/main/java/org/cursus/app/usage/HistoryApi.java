package org.cursus.app.usage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The history for programs.
@RestController
@RequestMapping(path = "/api/v1/career/history", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "History")
class HistoryApi {

  private final History history;

  HistoryApi(History history) {
    this.history = history;
  }

  @Operation(summary = "What was made for you, newest first")
  @GetMapping
  History.Page list(
      @RequestParam(required = false) @Nullable String feature,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") int limit) {
    var wanted = feature == null ? null : Feature.of(feature);
    return history.list(wanted, cursor, Math.clamp(limit, 1, 100));
  }

  @Operation(summary = "One result")
  @GetMapping("/{id}")
  History.Result get(@PathVariable UUID id) {
    return history.get(id);
  }

  @Operation(summary = "Take a result out of your history; the usage log keeps its line")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable UUID id) {
    history.delete(id);
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Put a result back that you took out")
  @PostMapping("/{id}/restore")
  ResponseEntity<Void> restore(@PathVariable UUID id) {
    history.restore(id);
    return ResponseEntity.noContent().build();
  }
}
