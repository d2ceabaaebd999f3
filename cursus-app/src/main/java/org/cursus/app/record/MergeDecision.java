package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one entry that a document brought.
///
/// @param batchId the resume or the import that brought it
/// @param kind `upload` or `import`
/// @param batchName the name of the file
/// @param entryId the entry that it speaks of, or that it made
/// @param outcome `new`, `same`, `richer` or `conflicting`
/// @param status `decided`, `pending` or `undone`
/// @param score how surely it speaks of that entry, 0 to 1; 0 for a new one
/// @param sure false where the person is asked whether both are one
/// @param baseVersion the version of the entry before; null when it made the entry
/// @param appliedVersion the last version that it made; null when it made none
/// @param decidedBy `rule` or `person`; null while pending
record MergeDecision(
    UUID id,
    UUID batchId,
    String kind,
    String batchName,
    UUID entryId,
    String outcome,
    String status,
    double score,
    String ruleVersion,
    boolean sure,
    NewEntry incoming,
    List<FieldChoice> fields,
    @Nullable Integer baseVersion,
    @Nullable Integer appliedVersion,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Instant undoneAt) {

  static final String NEW = "new";
  static final String SAME = "same";
  static final String RICHER = "richer";
  static final String CONFLICTING = "conflicting";
  static final String PENDING = "pending";
  static final String DECIDED = "decided";
  static final String UNDONE = "undone";
  static final String RULE = "rule";
  static final String PERSON = "person";

  EntityType type() {
    return incoming.type();
  }

  boolean pending() {
    return status.equals(PENDING);
  }

  boolean undone() {
    return status.equals(UNDONE);
  }

  /// The fields that wait for the person.
  List<FieldChoice> open() {
    return fields.stream().filter(FieldChoice::open).toList();
  }

  /// With other choices and what came of them; decided when nothing is open.
  MergeDecision with(
      List<FieldChoice> choices, @Nullable Integer base, @Nullable Integer applied, Instant now) {
    boolean open = choices.stream().anyMatch(FieldChoice::open);
    return new MergeDecision(
        id,
        batchId,
        kind,
        batchName,
        entryId,
        outcome,
        open ? PENDING : DECIDED,
        score,
        ruleVersion,
        true,
        incoming,
        List.copyOf(choices),
        base,
        applied,
        open ? null : PERSON,
        open ? null : now,
        null);
  }

  /// As one that made an entry of its own.
  MergeDecision separate(UUID newEntry, Instant now) {
    return new MergeDecision(
        id,
        batchId,
        kind,
        batchName,
        newEntry,
        NEW,
        DECIDED,
        0,
        ruleVersion,
        true,
        incoming,
        List.of(),
        null,
        1,
        PERSON,
        now,
        null);
  }

  MergeDecision takenBack(Instant now) {
    return new MergeDecision(
        id,
        batchId,
        kind,
        batchName,
        entryId,
        outcome,
        UNDONE,
        score,
        ruleVersion,
        sure,
        incoming,
        fields,
        baseVersion,
        appliedVersion,
        decidedBy,
        decidedAt,
        now);
  }

  /// The choices with those of the person in place of what was open or decided before.
  ///
  /// @param made by column
  List<FieldChoice> choices(Map<String, FieldChoice.Choice> made) {
    var choices = new ArrayList<FieldChoice>();
    for (var field : fields) {
      var choice = made.get(field.column());
      choices.add(choice == null || !field.differs() ? field : field.chosen(choice));
    }
    return choices;
  }
}
