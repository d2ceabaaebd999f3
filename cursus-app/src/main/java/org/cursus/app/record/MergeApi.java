package org.cursus.app.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What documents brought to the record, for programs.
@RestController
@RequestMapping(path = "/api/v1/record/merges", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Record")
class MergeApi {

  private static final int MOST = 100;

  private final Merging merging;
  private final MergeReview review;

  MergeApi(Merging merging, MergeReview review) {
    this.merging = merging;
    this.review = review;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record MergeList(List<MergeView> items, @Nullable UUID nextCursor) {}

  /// What the person decides.
  ///
  /// @param as `same` (the default), `separate` or `leave`
  /// @param fields by property: `mine`, `theirs`, or `both` for a list
  record Deciding(@Nullable String as, @Nullable Map<String, String> fields) {}

  /// @param batchId of one document only; null for all
  /// @param choice for every field that is open
  record DecidingAll(@Nullable UUID batchId, String choice) {}

  /// @param decided how many
  record Decided(int decided) {}

  /// @param left entries that were changed since, and so stay
  record Undone(int left) {}

  @Operation(summary = "What waits for your decision, oldest first")
  @GetMapping
  MergeList pending(
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, MOST);
    return page(review.pending(cursor == null ? Merging.BEFORE_ALL : cursor, most + 1), most);
  }

  /// @param items one more than fits tells that there is another page
  private static MergeList page(List<MergeView> items, int most) {
    boolean more = items.size() > most;
    var page = more ? items.subList(0, most) : items;
    return new MergeList(page, more ? page.getLast().id() : null);
  }

  @Operation(summary = "What one resume or import brought, in its order")
  @GetMapping("/batches/{batchId}")
  MergeList ofBatch(
      @PathVariable UUID batchId,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, MOST);
    var after = cursor == null ? Merging.BEFORE_ALL : cursor;
    return page(review.ofBatch(batchId, after, most + 1), most);
  }

  @Operation(summary = "One of them")
  @GetMapping("/{id}")
  MergeView get(@PathVariable UUID id) {
    return review.one(id);
  }

  @Operation(
      summary = "Decide",
      description =
          "`as` says whether it is the same entry, one of its own, or to be left; `fields` says"
              + " which side each field takes. Fields that are not named stay open.")
  @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  MergeView decide(@PathVariable UUID id, @RequestBody Deciding deciding) {
    var fields = deciding.fields() == null ? Map.<String, String>of() : deciding.fields();
    merging.decide(id, MergeChoices.as(deciding.as()), review.choices(id, fields));
    return review.one(id);
  }

  @Operation(summary = "Decide all that is open in the same way")
  @PostMapping(path = "/decide-all", consumes = MediaType.APPLICATION_JSON_VALUE)
  Decided decideAll(@RequestBody DecidingAll deciding) {
    return new Decided(
        merging.decideAll(deciding.batchId(), MergeChoices.choice(deciding.choice())));
  }

  @Operation(summary = "Take a decision back")
  @PostMapping("/{id}/undo")
  MergeView undo(@PathVariable UUID id) {
    merging.undo(id);
    return review.one(id);
  }

  @Operation(summary = "Compare what was undone with the record again")
  @PostMapping("/{id}/again")
  MergeView again(@PathVariable UUID id) {
    merging.again(id);
    return review.one(id);
  }

  @Operation(summary = "Take back all that one resume or import brought")
  @PostMapping("/batches/{batchId}/undo")
  Undone undoBatch(@PathVariable UUID batchId) {
    return new Undone(merging.undoBatch(batchId));
  }

  @Operation(
      summary = "Bring all that was taken back of it again",
      description = "Answers with the first page of what it brought.")
  @PostMapping("/batches/{batchId}/again")
  MergeList batchAgain(@PathVariable UUID batchId) {
    merging.batchAgain(batchId);
    return ofBatch(batchId, null, MOST);
  }
}
