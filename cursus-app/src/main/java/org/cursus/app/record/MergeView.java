package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.record.FieldChoice.Choice;
import org.jspecify.annotations.Nullable;

/// A decision as programs and pages see it: what the record says beside what the document says.
///
/// @param type the kind of entry, such as `work_experience`
/// @param title what a person calls the entry
/// @param gone whether the entry that it speaks of is deleted now
/// @param fields those in which the document adds or contradicts
record MergeView(
    UUID id,
    UUID batchId,
    String batchKind,
    String batchName,
    String type,
    String label,
    String title,
    UUID entryId,
    String outcome,
    String status,
    double score,
    String ruleVersion,
    boolean sure,
    boolean gone,
    List<Side> fields,
    @Nullable Integer baseVersion,
    @Nullable Integer appliedVersion,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Instant undoneAt) {

  /// One field, both sides.
  ///
  /// @param field the property, such as `startDate`
  /// @param mine what the record says now, empty when nothing; lists one item a line
  /// @param differs false where the document only adds
  record Side(
      String field,
      String label,
      String mine,
      String theirs,
      boolean differs,
      boolean list,
      @Nullable Choice choice) {

    /// Whether the person is still to decide.
    public boolean open() {
      return choice == null;
    }
  }

  /// @param standing the latest version of entries, by entry
  static MergeView of(MergeDecision decision, Map<UUID, EntryRow> standing) {
    var row = standing.get(decision.entryId());
    var type = decision.type();
    var theirs = decision.incoming().fields();
    Map<String, ?> mine = row == null ? Map.of() : row.columns();
    var sides = new ArrayList<Side>();
    for (var field : type.fields()) {
      decision.fields().stream()
          .filter(choice -> choice.column().equals(field.column()))
          .map(choice -> side(field, choice, mine, theirs))
          .forEach(sides::add);
    }
    return new MergeView(
        decision.id(),
        decision.batchId(),
        decision.kind(),
        decision.batchName(),
        type.table(),
        type.label(),
        title(type, theirs),
        decision.entryId(),
        decision.outcome(),
        decision.status(),
        decision.score(),
        decision.ruleVersion(),
        decision.sure(),
        row != null && row.deleted(),
        sides,
        decision.baseVersion(),
        decision.appliedVersion(),
        decision.decidedBy(),
        decision.decidedAt(),
        decision.undoneAt());
  }

  public boolean pending() {
    return status.equals(MergeDecision.PENDING);
  }

  public boolean undone() {
    return status.equals(MergeDecision.UNDONE);
  }

  /// What became of it, in a sentence.
  public String story() {
    if (undone()) {
      return "Undone.";
    }
    if (pending()) {
      return "Waits for your decision.";
    }
    return switch (outcome) {
      case MergeDecision.NEW -> "Added to your record.";
      case MergeDecision.SAME -> "Says what your record says.";
      case MergeDecision.RICHER -> "Added to an entry that you had.";
      default -> "Decided by you.";
    };
  }

  private static Side side(
      EntryField field, FieldChoice choice, Map<String, ?> mine, Map<String, ?> theirs) {
    return new Side(
        field.property(),
        field.label(),
        text(field, mine),
        text(field, theirs),
        choice.differs(),
        field.kind() == EntryField.Kind.LIST,
        choice.choice());
  }

  private static String text(EntryField field, Map<String, ?> entry) {
    if (field.column().equals("end_date") && Boolean.TRUE.equals(entry.get("is_current"))) {
      return "Present";
    }
    var value = entry.get(field.column());
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
    return value == null ? "" : value.toString();
  }

  private static String title(EntityType type, Map<String, ?> fields) {
    var title =
        type.fields().stream()
            .filter(field -> type.naming().contains(field.column()))
            .map(field -> text(field, fields))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return title.isEmpty() ? type.label() : title;
  }
}
