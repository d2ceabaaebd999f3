package org.cursus.app.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the titles and technologies of O*NET into the shared names, each release once. It only
/// adds: what is curated, merged or reviewed stays as it is, and so does what a later release
/// drops.
@Service
class OnetNames {

  private final OnetNamesStore store;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  OnetNames(OnetNamesStore store, SecurityAudit audit, TransactionTemplate transactions) {
    this.store = store;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// What a release brought.
  ///
  /// @param titles names of occupations
  /// @param titleSpellings spellings of those, the names included
  record Taken(String release, int titles, int titleSpellings, int technologies, Instant takenAt) {}

  /// Takes the live release unless it was taken. Several nodes at once take it once.
  Optional<Taken> takeLive() {
    return new Caller(Caller.Role.SYSTEM, null)
        .call(
            () ->
                transactions.execute(
                    status -> {
                      var taken = store.take();
                      taken.ifPresent(each -> audit.record(AuditAction.KNOWLEDGE_ONET_TAKEN));
                      return taken;
                    }));
  }

  /// What was taken last, for administrators.
  Optional<Taken> last() {
    return Caller.admin(Caller.current().requireUserId())
        .call(() -> transactions.execute(status -> store.last()));
  }
}
