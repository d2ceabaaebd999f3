package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.FieldChoice.Choice;
import org.cursus.app.record.Merging.As;

/// Works out what decisions of the person write. A further one of the same entry builds on the one
/// before.
final class Deciding {

  private final Taking taking;
  private final Instant now;
  private final Map<UUID, EntryRow> latest = new HashMap<>();
  private final List<EntryRow> rows = new ArrayList<>();

  /// @param standing the latest version of the entries of which the decisions speak
  Deciding(Taking taking, List<EntryRow> standing, Instant now) {
    this.taking = taking;
    this.now = now;
    standing.forEach(row -> latest.put(row.id(), row));
  }

  /// The versions to write, in the order in which they were made.
  List<EntryRow> rows() {
    return rows;
  }

  /// Whether the entry is there and not deleted.
  boolean stands(MergeDecision decision) {
    var row = latest.get(decision.entryId());
    return row != null && !row.deleted();
  }

  /// @param made by column; fields that are not named stay open
  /// @throws Problem `decision-invalid`, `no-such-entry` or `entry-deleted`
  MergeDecision decide(MergeDecision decision, As as, Map<String, Choice> made) {
    return switch (as) {
      case SEPARATE -> separate(decision);
      case LEAVE -> leave(decision);
      case SAME -> same(decision, made);
    };
  }

  private MergeDecision separate(MergeDecision decision) {
    if (decision.sure()) {
      throw RecordProblem.DECISION_INVALID.problem();
    }
    var row = taking.added(decision.incoming(), decision.kind());
    rows.add(row);
    return decision.separate(row.id(), now);
  }

  private MergeDecision leave(MergeDecision decision) {
    var none =
        decision.fields().stream()
            .map(f -> f.open() || !decision.sure() ? f.chosen(Choice.MINE) : f)
            .toList();
    return decision.with(none, decision.baseVersion(), decision.appliedVersion(), now);
  }

  private MergeDecision same(MergeDecision decision, Map<String, Choice> made) {
    var standing = latest.get(decision.entryId());
    if (standing == null) {
      throw RecordProblem.NO_SUCH_ENTRY.problem();
    }
    if (standing.deleted() && decision.sure()) {
      throw RecordProblem.ENTRY_DELETED.problem();
    }
    var choices = decision.choices(made);
    // What a sure document only adds was taken before; now comes what was asked.
    var toApply = choices.stream().filter(field -> field.differs() || !decision.sure()).toList();
    var row = standing.deleted() ? standing.restoredAfter(standing.version(), now) : standing;
    var applied = taking.applied(row, decision.incoming(), toApply, decision.kind());
    if (applied != row && row != standing) {
      applied = applied.restoredAfter(standing.version(), now);
    }
    boolean changed = applied != standing;
    if (changed) {
      write(standing, applied);
    }
    var base = decision.baseVersion();
    return decision.with(
        choices,
        base == null && changed ? Integer.valueOf(standing.version()) : base,
        changed ? Integer.valueOf(applied.version()) : decision.appliedVersion(),
        now);
  }

  private void write(EntryRow standing, EntryRow next) {
    rows.add(next);
    latest.put(next.id(), next);
    standing.supersede();
  }
}
