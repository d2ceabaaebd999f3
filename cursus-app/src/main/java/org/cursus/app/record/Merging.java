package org.cursus.app.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.FieldChoice.Choice;
import org.cursus.app.record.MergeRules.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Brings what a document says into the caller's record: what is sure is taken at once, the rest
/// waits for the person, and each decision can be undone.
@Service
public class Merging {

  static final UUID BEFORE_ALL = new UUID(0, 0);

  private final MergeStore decisions;
  private final VersionStore versions;
  private final RecordStore record;
  private final JsonMapper json;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Merging(
      MergeStore decisions,
      VersionStore versions,
      RecordStore record,
      JsonMapper json,
      Clock clock,
      ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.versions = versions;
    this.record = record;
    this.json = json;
    this.clock = clock;
    this.events = events;
  }

  /// Where entries come from.
  ///
  /// @param id the resume, or the import
  /// @param kind `upload` or `import`
  /// @param name the name of the file
  public record Batch(UUID id, String kind, String name) {}

  /// What a document brought.
  ///
  /// @param added new entries, by type
  /// @param toDecide how many wait for the person
  public record Summary(Map<EntityType, Integer> added, int same, int richer, int toDecide) {}

  /// What the person says of an entry about which there was doubt.
  enum As {
    /// It speaks of the entry that stands.
    SAME,
    /// It is an entry of its own.
    SEPARATE,
    /// Nothing of it is taken.
    LEAVE
  }

  /// Compares a document with the record and takes what is sure. Runs in the caller's transaction,
  /// one document of a person at a time.
  @Transactional
  public Summary merge(Batch batch, List<NewEntry> entries) {
    record.lockPerson(userId());
    var made = new ArrayList<MergeDecision>();
    var taking = taking();
    for (var proposal : MergeRules.compare(latest(), entries)) {
      made.add(taking.take(Ids.next(), batch, proposal));
    }
    write(taking.rows());
    decisions.save(userId(), made);
    return summary(made);
  }

  private List<EntryRow> latest() {
    return versions.latestOfAll(userId()).stream()
        .map(each -> EntryRow.read(each.type(), json, each.row()))
        .toList();
  }

  /// What waits for the person, oldest first.
  ///
  /// @param after the last decision of the page before
  @Transactional(readOnly = true)
  List<MergeDecision> pending(UUID after, int limit) {
    return decisions.pending(userId(), after, limit);
  }

  /// Some of what a document brought, in its order.
  ///
  /// @param after the last decision of the page before
  @Transactional(readOnly = true)
  List<MergeDecision> ofBatch(UUID batchId, UUID after, int limit) {
    return decisions.ofBatch(userId(), batchId, after, limit);
  }

  /// How much a document brought.
  @Transactional(readOnly = true)
  BatchCounts counts(UUID batchId) {
    return decisions.counts(userId(), batchId);
  }

  /// How many decisions wait for the person.
  @Transactional(readOnly = true)
  public int countPending() {
    return decisions.countPending(userId());
  }

  /// @throws Problem `no-such-decision`
  @Transactional(readOnly = true)
  MergeDecision get(UUID id) {
    return decisions.one(userId(), id).orElseThrow(RecordProblem.NO_SUCH_DECISION::problem);
  }

  /// Stores what the person decided and applies it.
  ///
  /// @param made by column; fields that are not named stay open
  /// @throws Problem `no-such-decision`, `nothing-to-decide`, `decision-invalid`, or `entry-
  /// deleted`
  @Transactional
  MergeDecision decide(UUID id, As as, Map<String, Choice> made) {
    record.lockPerson(userId());
    var decision = get(id);
    if (!decision.pending()) {
      throw RecordProblem.NOTHING_TO_DECIDE.problem();
    }
    var deciding = deciding(List.of(decision));
    var next = deciding.decide(decision, as, made);
    write(deciding.rows());
    decisions.save(userId(), List.of(next));
    return next;
  }

  private Deciding deciding(List<MergeDecision> of) {
    var ids = of.stream().map(MergeDecision::entryId).distinct().toList();
    var standing =
        versions.latestOf(userId(), ids).stream()
            .map(each -> EntryRow.read(each.type(), json, each.row()))
            .toList();
    return new Deciding(taking(), standing, now());
  }

  /// Decides all that is open and sure in the same way, in as many statements for many as for one.
  /// What speaks of an entry that was deleted since is left for the person to look at.
  ///
  /// @param batchId of one document only; null for all
  /// @return how many were decided
  @Transactional
  int decideAll(@Nullable UUID batchId, Choice choice) {
    record.lockPerson(userId());
    var open =
        (batchId == null
                ? decisions.pending(userId(), BEFORE_ALL, Integer.MAX_VALUE)
                : decisions.ofBatch(userId(), batchId))
            .stream().filter(decision -> decision.pending() && decision.sure()).toList();
    var deciding = deciding(open);
    var made = new ArrayList<MergeDecision>();
    for (var decision : open) {
      if (deciding.stands(decision)) {
        var choices = new HashMap<String, Choice>();
        decision.open().forEach(field -> choices.put(field.column(), choice));
        made.add(deciding.decide(decision, As.SAME, choices));
      }
    }
    write(deciding.rows());
    decisions.save(userId(), made);
    return made.size();
  }

  /// Takes a decision back. What the person changed in the entry since stays.
  ///
  /// @throws Problem `no-such-decision`; `changed-since` for an entry that it made
  @Transactional
  MergeDecision undo(UUID id) {
    record.lockPerson(userId());
    var undone = undo(List.of(get(id)));
    if (undone.isEmpty()) {
      throw RecordProblem.CHANGED_SINCE.problem();
    }
    return undone.getFirst();
  }

  /// Takes back all that a document brought; entries that the person changed since stay.
  ///
  /// @return how many entries were left because they were changed
  @Transactional
  int undoBatch(UUID batchId) {
    record.lockPerson(userId());
    var all = decisions.ofBatch(userId(), batchId).reversed();
    var taken = all.stream().filter(decision -> !decision.undone()).toList();
    return taken.size() - undo(taken).size();
  }

  /// @return those that could be taken back
  private List<MergeDecision> undo(List<MergeDecision> taken) {
    var undoing = new Undoing(versions, json, userId(), taken);
    var undone = new ArrayList<MergeDecision>();
    for (var decision : taken) {
      if (undoing.undo(decision, now())) {
        undone.add(decision.takenBack(now()));
      }
    }
    write(undoing.rows());
    decisions.save(userId(), undone);
    return undone;
  }

  /// Compares what was undone with the record again, and takes what is sure.
  ///
  /// @throws Problem `no-such-decision` or `not-undone`
  @Transactional
  MergeDecision again(UUID id) {
    record.lockPerson(userId());
    var decision = get(id);
    if (!decision.undone()) {
      throw RecordProblem.NOT_UNDONE.problem();
    }
    return again(List.of(decision)).getFirst();
  }

  /// Compares all that was undone of a document with the record again.
  @Transactional
  void batchAgain(UUID batchId) {
    record.lockPerson(userId());
    again(decisions.ofBatch(userId(), batchId).stream().filter(MergeDecision::undone).toList());
  }

  private List<MergeDecision> again(List<MergeDecision> undone) {
    var ids = new IdentityHashMap<NewEntry, MergeDecision>();
    undone.forEach(decision -> ids.put(decision.incoming(), decision));
    var taking = taking();
    var made = new ArrayList<MergeDecision>();
    var incoming = undone.stream().map(MergeDecision::incoming).toList();
    for (var proposal : MergeRules.compare(latest(), incoming)) {
      var was = Objects.requireNonNull(ids.get(proposal.incoming()));
      var batch = new Batch(was.batchId(), was.kind(), was.batchName());
      made.add(
          isOwn(proposal, was)
              ? taking.broughtBack(was.id(), batch, proposal)
              : taking.take(was.id(), batch, proposal));
    }
    write(taking.rows());
    decisions.save(userId(), made);
    return made;
  }

  /// Whether the entry was made by this very decision, and deleted by undoing it.
  private static boolean isOwn(Proposal proposal, MergeDecision was) {
    var standing = proposal.standing();
    return standing != null && standing.deleted() && standing.id().equals(was.entryId());
  }

  private Taking taking() {
    return new Taking(json, userId(), now());
  }

  private void write(List<EntryRow> rows) {
    for (var type : EntityType.values()) {
      var ofType = rows.stream().filter(row -> row.type() == type).toList();
      if (!ofType.isEmpty()) {
        versions.add(type, userId(), ofType);
      }
    }
    if (!rows.isEmpty()) {
      events.publishEvent(new RecordChanged(userId()));
    }
  }

  private static Summary summary(List<MergeDecision> made) {
    var added = new EnumMap<EntityType, Integer>(EntityType.class);
    int same = 0;
    int richer = 0;
    int open = 0;
    for (var decision : made) {
      switch (decision.outcome()) {
        case MergeDecision.NEW -> added.merge(decision.type(), 1, Integer::sum);
        case MergeDecision.SAME -> same++;
        case MergeDecision.RICHER -> richer++;
        default -> open++;
      }
    }
    return new Summary(added, same, richer, open);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
