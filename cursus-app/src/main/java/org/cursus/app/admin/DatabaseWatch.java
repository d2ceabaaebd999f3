package org.cursus.app.admin;

import java.util.List;
import org.cursus.app.admin.DatabaseState.Counting;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the database for an administrator. Each look is in the audit log.
@Service
class DatabaseWatch {

  private static final int TABLES = 12;
  private static final int COLUMNS = 40;

  private final DatabaseStore store;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  DatabaseWatch(DatabaseStore store, SecurityAudit audit, TransactionTemplate transactions) {
    this.store = store;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// The state of the database now; the caller is an administrator.
  DatabaseState look() {
    var admin = Caller.admin(Caller.current().requireUserId());
    return admin.call(
        () ->
            transactions.execute(
                status -> {
                  audit.record(AuditAction.DATABASE_READ);
                  return read();
                }));
  }

  private DatabaseState read() {
    var server = store.server();
    return new DatabaseState(
        server.version(),
        server.bytes(),
        server.cacheHits(),
        store.listLargestTables(TABLES),
        server.counting(),
        server.counting() == Counting.ON ? store.listSlowStatements() : List.of(),
        store.listUnusedIndexes(),
        store.listColumns(COLUMNS),
        store.listErasures());
  }
}
