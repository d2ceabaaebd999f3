package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.record.FieldChoice.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Works out the versions that take decisions back. What the person changed since is left.
final class Undoing {

  /// Versions by entry and number.
  private final Map<UUID, Map<Integer, EntryRow>> versions = new HashMap<>();

  private final Map<UUID, EntryRow> latest = new HashMap<>();
  private final Map<UUID, EntryRow> toWrite = new HashMap<>();

  Undoing(VersionStore store, JsonMapper json, UUID userId, List<MergeDecision> decisions) {
    var byType = decisions.stream().collect(Collectors.groupingBy(MergeDecision::type));
    byType.forEach(
        (type, ofType) -> {
          var ids = ofType.stream().map(MergeDecision::entryId).distinct().toList();
          for (var text : store.allOf(type, userId, ids)) {
            var row = EntryRow.read(type, json, text);
            versions.computeIfAbsent(row.id(), id -> new HashMap<>()).put(row.version(), row);
            latest.merge(row.id(), row, (a, b) -> a.version() > b.version() ? a : b);
          }
        });
  }

  /// Takes one decision back.
  ///
  /// @return false when the entry that it made was changed since, and so stays
  boolean undo(MergeDecision decision, Instant now) {
    var brought = decision.appliedVersion();
    var row = latest.get(decision.entryId());
    if (brought == null || row == null || row.deleted()) {
      return true;
    }
    var before = before(decision);
    if (before == null || before.deleted()) {
      if (row.version() != brought) {
        return false;
      }
      write(row.tombstone(now));
      return true;
    }
    var next = row.takenBack(touched(decision), before, version(decision, brought), now);
    if (!next.sameValuesAs(row) || !next.sameExtrasAs(row)) {
      write(next);
    }
    return true;
  }

  private @Nullable EntryRow before(MergeDecision decision) {
    var base = decision.baseVersion();
    return base == null ? null : version(decision, base);
  }

  private EntryRow version(MergeDecision decision, int version) {
    var all = Objects.requireNonNull(versions.get(decision.entryId()));
    return Objects.requireNonNull(all.get(version));
  }

  /// A further one of the same entry builds on what this one left, as one version.
  private void write(EntryRow row) {
    var was = toWrite.get(row.id());
    toWrite.put(row.id(), was == null ? row : row.numbered(was.version()));
    latest.put(row.id(), Objects.requireNonNull(toWrite.get(row.id())));
  }

  private static Set<String> touched(MergeDecision decision) {
    var columns = new HashSet<String>();
    for (var field : decision.fields()) {
      if (field.choice() == Choice.THEIRS || field.choice() == Choice.BOTH) {
        columns.add(field.column());
        if (field.column().equals("end_date")) {
          columns.add("is_current");
        }
      }
    }
    return columns;
  }

  /// The versions to write, one of an entry.
  List<EntryRow> rows() {
    return new ArrayList<>(toWrite.values());
  }
}
