package org.cursus.app.knowledge;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.knowledge.KnownName.Alias;
import org.cursus.app.knowledge.KnownName.Proposal;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The shared names as administrators see them, and the search for names that are missing.
@Service
class Knowledge {

  /// Below this a link is shown for review; the same for what is linked after an upload.
  private static final double SURE = 0.75;

  /// A name that fewer people use stays with them: an administrator must not see a person's data.
  private static final int PEOPLE = 5;

  private static final int MOST_PROPOSALS = 500;
  private static final int PAGE = 20;

  private final KnowledgeStore names;
  private final KnowledgeChangeStore changes;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  Knowledge(
      KnowledgeStore names,
      KnowledgeChangeStore changes,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.names = names;
    this.changes = changes;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// A name with its spellings and what was done to it, newest first.
  record Details(KnownName name, List<Alias> spellings, List<KnowledgeChange> changes) {}

  /// What collecting did.
  ///
  /// @param linked how many links of people's values changed
  record Collected(int proposed, long linked) {}

  /// What waits for review, the most used first; at most 20.
  List<Proposal> proposals() {
    return asAdmin(() -> names.proposals(PAGE));
  }

  /// The last changes, newest first; at most 20.
  List<KnowledgeChange> changes() {
    return asAdmin(() -> changes.list(null, PAGE));
  }

  /// Names by any of their spellings; at most 20.
  List<KnownName> search(String text, @Nullable NameType type) {
    return asAdmin(() -> names.search(text, type, PAGE));
  }

  /// A name with all that belongs to it.
  ///
  /// @throws Problem `no-such-name`
  Details details(UUID id) {
    return asAdmin(
        () ->
            new Details(
                names.find(id).orElseThrow(KnowledgeProblem.NO_SUCH_NAME::problem),
                names.aliases(id),
                changes.list(id, PAGE)));
  }

  /// Links everybody's values, then proposes the names that at least five people use and that mean
  /// nothing known. Runs as housekeeping, which alone may count across people.
  Collected collect() {
    var system = new Caller(Caller.Role.SYSTEM, Caller.current().requireUserId());
    return system.call(
        () ->
            transactions.execute(
                status -> {
                  names.lock();
                  audit.record(AuditAction.KNOWLEDGE_COLLECTED);
                  var linked = names.linkEveryone(SURE);
                  return new Collected(names.propose(PEOPLE, MOST_PROPOSALS), linked);
                }));
  }

  private <T> T asAdmin(Supplier<T> work) {
    return Caller.admin(Caller.current().requireUserId())
        .call(() -> transactions.execute(status -> work.get()));
  }
}
