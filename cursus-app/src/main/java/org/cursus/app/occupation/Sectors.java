package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the sectors: everybody reads them, administrators change them.
@Service
class Sectors {

  private final SectorStore store;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;

  Sectors(SectorStore store, SecurityAudit audit, LocalKeeping keeping) {
    this.store = store;
    this.audit = audit;
    this.keeping = keeping;
  }

  /// In the order that administrators gave them.
  @Transactional(readOnly = true)
  List<Sector> list() {
    return store.list();
  }

  /// @throws Problem `no-such-sector`
  @Transactional(readOnly = true)
  Sector get(UUID id) {
    return store.find(id).orElseThrow(LocalProblem.NO_SUCH_SECTOR::problem);
  }

  /// @throws Problem `sector-invalid` or `sector-name-taken`
  Sector add(Sector.Draft draft) {
    var sector = draft.checked();
    return keeping.asAdmin(
        () -> {
          var id = Ids.next();
          checkName(sector, id);
          store.add(id, sector);
          audit.record(AuditAction.SECTOR_ADDED, "sector", id);
          return find(id);
        });
  }

  /// @throws Problem `no-such-sector`, `local-version-stale`, or as `add`
  Sector change(UUID id, int version, Sector.Draft draft) {
    var sector = draft.checked();
    return keeping.asAdmin(
        () -> {
          checkName(sector, id);
          if (!store.change(id, version, sector)) {
            throw refusal(id);
          }
          audit.record(AuditAction.SECTOR_CHANGED, "sector", id);
          return find(id);
        });
  }

  /// Its occupations go to the sector that their code says, if any.
  ///
  /// @throws Problem `no-such-sector` or `local-version-stale`
  void remove(UUID id, int version) {
    keeping.asAdmin(
        () -> {
          if (!store.remove(id, version)) {
            throw refusal(id);
          }
          audit.record(AuditAction.SECTOR_REMOVED, "sector", id);
          return id;
        });
  }

  /// @param ids every sector once
  /// @throws Problem `order-incomplete`
  List<Sector> order(List<UUID> ids) {
    return keeping.asAdmin(
        () -> {
          if (!store.order(ids)) {
            throw LocalProblem.ORDER_INCOMPLETE.problem();
          }
          audit.record(AuditAction.SECTORS_ORDERED);
          return store.list();
        });
  }

  /// Moves one a place up (-1) or down (1); at the end it stays.
  ///
  /// @throws Problem `no-such-sector`
  void move(UUID id, int by) {
    keeping.asAdmin(
        () -> {
          var ids = new ArrayList<>(store.list().stream().map(Sector::id).toList());
          int place = ids.indexOf(id);
          if (place < 0) {
            throw LocalProblem.NO_SUCH_SECTOR.problem();
          }
          Collections.swap(ids, place, Math.clamp(place + by, 0, ids.size() - 1));
          store.order(ids);
          audit.record(AuditAction.SECTORS_ORDERED);
          return id;
        });
  }

  private void checkName(Sector.Draft sector, UUID except) {
    if (store.taken(String.valueOf(sector.name()), except)) {
      throw LocalProblem.SECTOR_NAME_TAKEN.problem();
    }
  }

  private Problem refusal(UUID id) {
    return store
        .find(id)
        .map(now -> stale(LocalProblem.LOCAL_VERSION_STALE, now.version()))
        .orElseGet(LocalProblem.NO_SUCH_SECTOR::problem);
  }

  private static Problem stale(ProblemType type, int version) {
    return type.with("latestVersion", version);
  }

  private Sector find(UUID id) {
    return store.find(id).orElseThrow(LocalProblem.NO_SUCH_SECTOR::problem);
  }
}
