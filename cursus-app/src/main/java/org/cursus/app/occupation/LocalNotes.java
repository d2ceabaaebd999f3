package org.cursus.app.occupation;

import java.util.List;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Administrators add what is true here to the occupations of O*NET. No release of O*NET touches
/// it; when a code retires, its notes stay and can be moved to what came in its place.
@Service
class LocalNotes {

  private static final int PAGE = 100;

  private final LocalNoteStore store;
  private final SectorStore sectors;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;

  LocalNotes(LocalNoteStore store, SectorStore sectors, SecurityAudit audit, LocalKeeping keeping) {
    this.store = store;
    this.sectors = sectors;
    this.audit = audit;
    this.keeping = keeping;
  }

  /// Occupations by the beginning of the code or words of the title; those with notes for an empty
  /// text. At most 100.
  List<LocalNote> list(String text) {
    return keeping.asAdmin(() -> store.list(LocalKeeping.words(text), PAGE));
  }

  /// @throws Problem `unknown-occupation`
  LocalNote get(String code) {
    return keeping.asAdmin(() -> find(code));
  }

  /// Says what is true here of an occupation.
  ///
  /// @param version 0 when nothing was said yet
  /// @throws Problem `unknown-occupation`, `notes-invalid` or `local-version-stale`
  LocalNote change(String code, int version, LocalNote.Draft draft) {
    return change(code, version, draft, new LocalFaults());
  }

  /// @param faults what did not fit before, such as numbers that were none
  LocalNote change(String code, int version, LocalNote.Draft draft, LocalFaults faults) {
    var local = draft.checked(faults);
    return keeping.asAdmin(
        () -> {
          find(code);
          if (local.sectorId() != null && sectors.find(local.sectorId()).isEmpty()) {
            faults.add("sectorId", "There is no such sector. Choose one of the list.");
          }
          faults.refuse(LocalProblem.NOTES_INVALID);
          var who = LocalKeeping.who();
          var done =
              version == 0 ? store.add(code, local, who) : store.change(code, version, local, who);
          if (!done) {
            throw stale(code);
          }
          audit.record(AuditAction.OCCUPATION_NOTES_CHANGED, "occupation " + code, null);
          return find(code);
        });
  }

  /// Moves the notes to another occupation.
  ///
  /// @param to null for the one that came in its place
  /// @throws Problem `unknown-occupation`, `nothing-to-move`, `no-successor`, `successor-has-notes`
  /// or `local-version-stale`
  LocalNote move(String code, int version, @Nullable String to) {
    return keeping.asAdmin(
        () -> {
          var note = find(code);
          var target = to == null ? note.successor() : to;
          if (!note.kept()) {
            throw LocalProblem.NOTHING_TO_MOVE.problem();
          }
          if (target == null || target.equals(code)) {
            throw LocalProblem.NO_SUCCESSOR.problem();
          }
          if (find(target).kept()) {
            throw LocalProblem.SUCCESSOR_HAS_NOTES.with("code", target);
          }
          if (!store.move(code, version, target, LocalKeeping.who())) {
            throw stale(code);
          }
          audit.record(AuditAction.OCCUPATION_NOTES_MOVED, "occupation " + code, null);
          return find(target);
        });
  }

  private Problem stale(String code) {
    return LocalProblem.LOCAL_VERSION_STALE.with("latestVersion", find(code).version());
  }

  private LocalNote find(String code) {
    return store.find(code).orElseThrow(LocalProblem.UNKNOWN_OCCUPATION::problem);
  }
}
