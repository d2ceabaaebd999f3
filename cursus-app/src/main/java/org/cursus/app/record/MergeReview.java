package org.cursus.app.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.FieldChoice.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Shows decisions beside the record as it stands.
@Service
class MergeReview {

  private final Merging merging;
  private final VersionStore versions;
  private final JsonMapper json;

  MergeReview(Merging merging, VersionStore versions, JsonMapper json) {
    this.merging = merging;
    this.versions = versions;
    this.json = json;
  }

  /// What waits for the person, oldest first.
  @Transactional(readOnly = true)
  List<MergeView> pending(UUID after, int limit) {
    return views(merging.pending(after, limit));
  }

  /// Some of what a document brought, in its order.
  ///
  /// @param after the last decision of the page before
  @Transactional(readOnly = true)
  List<MergeView> ofBatch(UUID batchId, UUID after, int limit) {
    return views(merging.ofBatch(batchId, after, limit));
  }

  /// A page of what a document brought, with how much it is in all.
  ///
  /// @param after the last decision of the page before
  @Transactional(readOnly = true)
  BatchView page(UUID batchId, UUID after) {
    var merges = views(merging.ofBatch(batchId, after, BatchView.MOST + 1));
    return BatchView.of(merging.counts(batchId), merges);
  }

  /// @throws Problem `no-such-decision`
  @Transactional(readOnly = true)
  MergeView one(UUID id) {
    return views(List.of(merging.get(id))).getFirst();
  }

  /// The choices of a person by column.
  ///
  /// @param said by property
  /// @throws Problem `no-such-decision` or `decision-invalid`
  @Transactional(readOnly = true)
  Map<String, Choice> choices(UUID id, Map<String, String> said) {
    return MergeChoices.of(merging.get(id), said);
  }

  private List<MergeView> views(List<MergeDecision> decisions) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    var userId = Caller.current().requireUserId();
    var standing =
        versions
            .latestOf(userId, decisions.stream().map(MergeDecision::entryId).distinct().toList())
            .stream()
            .map(each -> EntryRow.read(each.type(), json, each.row()))
            .collect(Collectors.toMap(EntryRow::id, Function.identity(), (a, b) -> a));
    return decisions.stream().map(decision -> MergeView.of(decision, standing)).toList();
  }
}
