package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.record.FieldChoice.Choice;
import org.cursus.app.record.MergeRules.Proposal;
import org.cursus.app.record.Merging.Batch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Turns proposals into decisions and the versions that they write.
final class Taking {

  private final JsonMapper json;
  private final UUID userId;
  private final Instant now;
  private final List<EntryRow> rows = new ArrayList<>();

  Taking(JsonMapper json, UUID userId, Instant now) {
    this.json = json;
    this.userId = userId;
    this.now = now;
  }

  /// The versions to write, in the order in which they were made.
  List<EntryRow> rows() {
    return rows;
  }

  /// Takes what is sure of a proposal.
  MergeDecision take(UUID id, Batch batch, Proposal proposal) {
    var standing = proposal.standing();
    var incoming = proposal.incoming();
    var fields = proposal.fields();
    if (standing == null) {
      var row = added(incoming, batch.kind());
      rows.add(row);
      return decided(id, batch, proposal, row.id(), MergeDecision.NEW, null, row.version());
    }
    if (!proposal.sure()) {
      return pending(id, batch, proposal, null, null);
    }
    if (fields.isEmpty() && !standing.lacks(incoming.extras())) {
      return decided(id, batch, proposal, standing.id(), MergeDecision.SAME, null, null);
    }
    var row = applied(standing, incoming, fields, batch.kind());
    var changed = row.version() > standing.version();
    if (changed) {
      rows.add(row);
    }
    var base = changed ? standing.version() : null;
    var version = changed ? row.version() : null;
    return fields.stream().anyMatch(FieldChoice::open)
        ? pending(id, batch, proposal, base, version)
        : decided(id, batch, proposal, standing.id(), MergeDecision.RICHER, base, version);
  }

  /// The first version of an entry that a document brings.
  EntryRow added(NewEntry incoming, String kind) {
    var type = incoming.type();
    var id = type == EntityType.PERSONAL_INFO ? userId : Ids.next();
    return EntryRow.first(type, json, userId, id).filled(incoming.fields(), incoming, kind, now);
  }

  /// The next version with all that is chosen of a document; the same row when that is nothing.
  EntryRow applied(EntryRow row, NewEntry incoming, List<FieldChoice> fields, String kind) {
    var values = new HashMap<String, @Nullable Object>();
    for (var field : fields) {
      if (field.choice() == Choice.THEIRS || field.choice() == Choice.BOTH) {
        values.putAll(FieldMerge.values(row.type(), row.columns(), incoming.fields(), field));
      }
    }
    return values.isEmpty() && !row.lacks(incoming.extras())
        ? row
        : row.filled(values, incoming, kind, now);
  }

  private MergeDecision decided(
      UUID id,
      Batch batch,
      Proposal proposal,
      UUID entry,
      String outcome,
      @Nullable Integer base,
      @Nullable Integer version) {
    return decision(id, batch, proposal, entry, outcome, MergeDecision.DECIDED, base, version, now);
  }

  private MergeDecision pending(
      UUID id, Batch batch, Proposal proposal, @Nullable Integer base, @Nullable Integer version) {
    var entry = Objects.requireNonNull(proposal.standing()).id();
    var outcome = MergeDecision.CONFLICTING;
    return decision(
        id, batch, proposal, entry, outcome, MergeDecision.PENDING, base, version, null);
  }

  private static MergeDecision decision(
      UUID id,
      Batch batch,
      Proposal proposal,
      UUID entry,
      String outcome,
      String status,
      @Nullable Integer base,
      @Nullable Integer version,
      @Nullable Instant at) {
    return new MergeDecision(
        id,
        batch.id(),
        batch.kind(),
        batch.name(),
        entry,
        outcome,
        status,
        proposal.score(),
        MergeRules.VERSION,
        proposal.sure(),
        proposal.incoming(),
        proposal.fields(),
        base,
        version,
        at == null ? null : MergeDecision.RULE,
        at,
        null);
  }

  /// Brings back an entry that the same decision made before it was undone.
  MergeDecision broughtBack(UUID id, Batch batch, Proposal proposal) {
    var deleted = Objects.requireNonNull(proposal.standing());
    var row = deleted.restoredAfter(deleted.version(), now);
    rows.add(row);
    return decided(
        id, batch, proposal, row.id(), MergeDecision.NEW, deleted.version(), row.version());
  }
}
