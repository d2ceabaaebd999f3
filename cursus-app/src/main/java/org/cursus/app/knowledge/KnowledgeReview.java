package org.cursus.app.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What administrators do to the shared names. Each change is audited, keeps how things stood, and
/// can be taken back, the latest first.
@Service
class KnowledgeReview {

  private static final int LONGEST = 200;

  private final KnowledgeStore names;
  private final KnowledgeChangeStore changes;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final JsonMapper json;

  KnowledgeReview(
      KnowledgeStore names,
      KnowledgeChangeStore changes,
      SecurityAudit audit,
      TransactionTemplate transactions,
      JsonMapper json) {
    this.names = names;
    this.changes = changes;
    this.audit = audit;
    this.transactions = transactions;
    this.json = json;
  }

  /// What a change is to be called, and what it makes.
  ///
  /// @param made ids by `entities` and `aliases`
  private record Plan(
      String action,
      AuditAction audited,
      KnownName name,
      Set<UUID> touched,
      String summary,
      Map<String, List<UUID>> made) {}

  /// From now on values are linked to it.
  ///
  /// @throws Problem `no-such-name`, `already-merged` or `already-so`
  KnownName approve(UUID id) {
    return review(id, "approve", "approved", AuditAction.KNOWLEDGE_APPROVED, "Approved");
  }

  /// No value is linked to it, and it is not proposed again.
  ///
  /// @throws Problem as `approve`
  KnownName flag(UUID id) {
    return review(id, "flag", "flagged", AuditAction.KNOWLEDGE_FLAGGED, "Rejected");
  }

  private KnownName review(
      UUID id, String action, String status, AuditAction audited, String verb) {
    return alone(
        () -> {
          var name = standing(id);
          if (name.status().equals(status)) {
            throw KnowledgeProblem.ALREADY_SO.problem();
          }
          var summary = verb + " " + name.name();
          change(
              new Plan(action, audited, name, Set.of(id), summary, Map.of()),
              () -> changes.setStatus(id, status));
          return get(id);
        });
  }

  /// All spellings of a name, and people's links with them, go to another.
  ///
  /// @return the one that has them now
  /// @throws Problem `no-such-name`, `already-merged`, `not-approved`, `types-differ`, `same-name`
  KnownName merge(UUID id, UUID into) {
    return alone(
        () -> {
          var name = standing(id);
          var target = standing(into);
          if (id.equals(into)) {
            throw KnowledgeProblem.SAME_NAME.problem();
          }
          if (!name.type().comparesWith(target.type())) {
            throw KnowledgeProblem.TYPES_DIFFER.problem();
          }
          if (!target.counts()) {
            throw KnowledgeProblem.NOT_APPROVED.problem();
          }
          var summary = "Merged " + name.name() + " into " + target.name();
          change(
              new Plan(
                  "merge", AuditAction.KNOWLEDGE_MERGED, name, Set.of(id, into), summary, Map.of()),
              () -> changes.merge(id, into));
          return get(into);
        });
  }

  /// Merges into the name that a spelling means.
  ///
  /// @throws Problem as `merge`
  KnownName mergeInto(UUID id, String spelling) {
    return alone(
        () -> {
          var type = standing(id).type();
          var into = names.named(type, spelling);
          return merge(id, into.orElseThrow(KnowledgeProblem.NO_SUCH_NAME::problem).id());
        });
  }

  /// A spelling becomes a name of its own.
  ///
  /// @return the new name
  /// @throws Problem `no-such-name`, `no-such-alias`, `already-merged` or `name-itself`
  KnownName split(UUID id, UUID aliasId) {
    return alone(
        () -> {
          var name = standing(id);
          var alias =
              names.aliases(id).stream()
                  .filter(each -> each.id().equals(aliasId))
                  .findFirst()
                  .orElseThrow(KnowledgeProblem.NO_SUCH_ALIAS::problem);
          if (alias.name()) {
            throw KnowledgeProblem.NAME_ITSELF.problem();
          }
          var newId = Ids.next();
          change(
              new Plan(
                  "split",
                  AuditAction.KNOWLEDGE_SPLIT,
                  name,
                  Set.of(id, newId),
                  "Split " + alias.text() + " off " + name.name(),
                  Map.of("entities", List.of(newId))),
              () -> changes.split(aliasId, newId));
          return get(newId);
        });
  }

  /// Gives a name one more spelling.
  ///
  /// @throws Problem `no-such-name`, `already-merged`, `alias-invalid`, or `alias-taken` with what
  /// the spelling means
  KnownName addAlias(UUID id, String spelling) {
    var text = spelling.strip();
    return alone(
        () -> {
          var name = standing(id);
          if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw KnowledgeProblem.ALIAS_INVALID.problem();
          }
          var taken = names.named(name.type(), text);
          if (taken.isPresent()) {
            throw KnowledgeProblem.ALIAS_TAKEN.with("means", taken.get());
          }
          var aliasId = Ids.next();
          change(
              new Plan(
                  "add_alias",
                  AuditAction.KNOWLEDGE_ALIAS_ADDED,
                  name,
                  Set.of(id),
                  "Added the spelling " + text + " to " + name.name(),
                  Map.of("aliases", List.of(aliasId))),
              () -> {
                if (!changes.addAlias(id, aliasId, text)) {
                  throw KnowledgeProblem.ALIAS_INVALID.problem();
                }
              });
          return get(id);
        });
  }

  /// Takes a change back.
  ///
  /// @throws Problem `no-such-change`, `already-undone`, or `overtaken` with the change to undo
  /// first
  KnowledgeChange undo(UUID changeId) {
    return alone(
        () -> {
          var change = changes.find(changeId).orElseThrow(KnowledgeProblem.NO_SUCH_CHANGE::problem);
          if (change.undoneAt() != null) {
            throw KnowledgeProblem.ALREADY_UNDONE.problem();
          }
          changes
              .overtakenBy(changeId)
              .ifPresent(
                  later -> {
                    throw KnowledgeProblem.OVERTAKEN.with("undoFirst", later);
                  });
          changes.undo(changeId, Caller.current().requireUserId());
          audit.record(AuditAction.KNOWLEDGE_CHANGE_UNDONE, "normalized_entity", change.entityId());
          return changes.find(changeId).orElseThrow();
        });
  }

  private void change(Plan plan, Runnable work) {
    var before = changes.snapshot(plan.touched());
    work.run();
    changes.addChange(
        plan.action(),
        plan.name().id(),
        plan.touched(),
        plan.summary(),
        before,
        json.writeValueAsString(plan.made()),
        Caller.current().requireUserId());
    audit.record(plan.audited(), "normalized_entity", plan.name().id());
  }

  /// A name that was not merged into another.
  private KnownName standing(UUID id) {
    var name = get(id);
    if (name.mergedInto() != null) {
      throw KnowledgeProblem.ALREADY_MERGED.with("into", name.mergedInto());
    }
    return name;
  }

  private KnownName get(UUID id) {
    return names.find(id).orElseThrow(KnowledgeProblem.NO_SUCH_NAME::problem);
  }

  /// Runs as administrator, one keeper at a time, all or nothing.
  private <T> T alone(java.util.function.Supplier<T> work) {
    return Caller.admin(Caller.current().requireUserId())
        .call(
            () ->
                transactions.execute(
                    status -> {
                      names.lock();
                      return work.get();
                    }));
  }
}
