package org.cursus.app.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The entries of the caller's record, version by version. Every change adds a version and names
/// the one it is based on; nothing is overwritten, and a deleted entry can be restored.
///
/// Writers of one person take turns, so that of two changes based on the same version one is kept
/// and the other is told.
@Service
public class Entries {

  private final VersionStore versions;
  private final RecordStore record;
  private final JsonMapper json;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Entries(
      VersionStore versions,
      RecordStore record,
      JsonMapper json,
      Clock clock,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.record = record;
    this.json = json;
    this.clock = clock;
    this.events = events;
  }

  /// How two versions differ in one field.
  ///
  /// @param field the property, such as `startDate`
  /// @param label what a person calls it
  public record Difference(
      String field, String label, @Nullable Object from, @Nullable Object to) {}

  /// Two versions side by side.
  public record Comparison(Entry from, Entry to, List<Difference> differences) {}

  /// The version of an entry that counts; of a deleted one, the version that says so.
  ///
  /// @throws Problem `no-such-entry`
  @Transactional(readOnly = true)
  public Entry get(EntityType type, UUID id) {
    return latest(type, id).entry();
  }

  /// All versions, newest first; at most 1,000.
  ///
  /// @throws Problem `no-such-entry`
  @Transactional(readOnly = true)
  public List<Entry> history(EntityType type, UUID id) {
    var rows = versions.history(type, userId(), id);
    if (rows.isEmpty()) {
      throw RecordProblem.NO_SUCH_ENTRY.problem();
    }
    return rows.stream().map(row -> EntryRow.read(type, json, row).entry()).toList();
  }

  /// One version.
  ///
  /// @throws Problem `no-such-version`
  @Transactional(readOnly = true)
  public Entry version(EntityType type, UUID id, int version) {
    return row(type, id, version).entry();
  }

  /// How two versions differ, field by field.
  ///
  /// @throws Problem `no-such-version`
  @Transactional(readOnly = true)
  public Comparison compare(EntityType type, UUID id, int from, int to) {
    var one = row(type, id, from);
    var other = row(type, id, to);
    var differences =
        one.differences(other).stream()
            .map(
                field ->
                    new Difference(
                        field.property(),
                        field.label(),
                        one.entry().fields().get(field.property()),
                        other.entry().fields().get(field.property())))
            .toList();
    return new Comparison(one.entry(), other.entry(), differences);
  }

  /// Adds an entry that the person wrote.
  ///
  /// @param fields by property
  /// @throws Problem `entry-invalid`; `entry-exists` for a second name and contact
  @Transactional
  public Entry create(EntityType type, Map<String, ?> fields) {
    var values = EntryRules.checked(type, fields);
    record.lockPerson(userId());
    var id = type == EntityType.PERSONAL_INFO ? userId() : Ids.next();
    int latest = 0;
    if (type == EntityType.PERSONAL_INFO) {
      var there = versions.latest(type, userId(), id).map(row -> EntryRow.read(type, json, row));
      if (there.isPresent() && !there.get().deleted()) {
        throw RecordProblem.ENTRY_EXISTS.problem();
      }
      latest = there.map(EntryRow::version).orElse(0);
    }
    var row = EntryRow.first(type, json, userId(), id).amended(values, now());
    EntryRules.checkWhole(type, row.columns());
    return add(type, latest == 0 ? row : row.restoredAfter(latest, now()));
  }

  /// Changes the fields that are named. Nothing changes when the values are those that stand.
  ///
  /// @param base the version that the change is based on
  /// @param fields by property; null or blank empties a field
  /// @throws Problem `entry-invalid`, `entry-deleted`, or `version-stale` with both sides
  @Transactional
  public Entry amend(EntityType type, UUID id, int base, Map<String, ?> fields) {
    var values = EntryRules.checked(type, fields);
    return change(type, id, base, fields, row -> row.amended(values, now()));
  }

  /// Puts other values in place of all fields; those that are not named are emptied.
  ///
  /// @param base the version that the change is based on
  /// @throws Problem as `amend`
  @Transactional
  public Entry replace(EntityType type, UUID id, int base, Map<String, ?> fields) {
    var all = new HashMap<String, @Nullable Object>();
    type.fields().forEach(field -> all.put(field.property(), null));
    all.putAll(fields);
    return amend(type, id, base, all);
  }

  /// Stores what the person says of a fact.
  ///
  /// @param place a property such as `title`, or `achievements.0` for an element of a list
  /// @param mark null takes back what was said
  /// @throws Problem `entry-invalid` when there is no value at that place; otherwise as `amend`
  @Transactional
  public Entry mark(EntityType type, UUID id, int base, String place, @Nullable Mark mark) {
    var column = column(type, place);
    return change(
        type,
        id,
        base,
        Map.of(),
        row -> {
          if (!row.holds(column)) {
            throw Problem.ofFaults(
                RecordProblem.ENTRY_INVALID,
                List.of(new Problem.Fault("/" + place, "There is nothing to speak of here.")));
          }
          return row.marked(column, mark, now());
        });
  }

  /// Puts a rewording beside the description of a job or project, in a new version. The person's
  /// own words stay, and earlier rewordings stay in earlier versions.
  ///
  /// @param metadata what made it
  /// @throws Problem `no-such-entry` or `entry-deleted`
  @Transactional
  public Entry enhance(EntityType type, UUID id, String text, Map<String, ?> metadata) {
    record.lockPerson(userId());
    var latest = latest(type, id);
    if (latest.deleted()) {
      throw RecordProblem.ENTRY_DELETED.problem();
    }
    return latest.isEnhancedAs(text, metadata)
        ? latest.entry()
        : add(type, latest.enhanced(text, metadata, now()));
  }

  /// Deletes an entry. Its versions stay and can be restored.
  ///
  /// @throws Problem as `amend`
  @Transactional
  public void delete(EntityType type, UUID id, int base) {
    change(type, id, base, Map.of(), row -> row.tombstone(now()));
  }

  /// Makes the values of an earlier version those of a new one.
  ///
  /// @param base the latest version, as the person saw it
  /// @throws Problem `no-such-version`, `version-deleted`, or `version-stale` with both sides
  @Transactional
  public Entry restore(EntityType type, UUID id, int version, int base) {
    record.lockPerson(userId());
    var latest = latest(type, id);
    refuseStale(latest, base, Map.of());
    var old = row(type, id, version);
    if (old.deleted()) {
      throw RecordProblem.VERSION_DELETED.problem();
    }
    if (!latest.deleted() && old.sameValuesAs(latest)) {
      return latest.entry();
    }
    return add(type, old.restoredAfter(latest.version(), now()));
  }

  /// Deleted entries as they were, the last deleted first; at most 200.
  @Transactional(readOnly = true)
  public List<Entry> deleted() {
    return versions.deleted(userId()).stream()
        .map(gone -> EntryRow.read(gone.type(), json, gone.row()).entry())
        .toList();
  }

  /// A change of a row.
  @FunctionalInterface
  private interface Change {
    EntryRow of(EntryRow row);
  }

  private Entry change(EntityType type, UUID id, int base, Map<String, ?> yours, Change change) {
    record.lockPerson(userId());
    var latest = latest(type, id);
    refuseStale(latest, base, yours);
    if (latest.deleted()) {
      throw RecordProblem.ENTRY_DELETED.problem();
    }
    var next = change.of(latest);
    if (!next.deleted()) {
      EntryRules.checkWhole(type, next.columns());
      if (next.sameValuesAs(latest) && next.entry().evidence().equals(latest.entry().evidence())) {
        return latest.entry();
      }
    }
    return add(type, next);
  }

  private Entry add(EntityType type, EntryRow row) {
    versions.add(type, userId(), List.of(row));
    events.publishEvent(new RecordChanged(userId()));
    return row.entry();
  }

  private static void refuseStale(EntryRow latest, int base, Map<String, ?> yours) {
    if (latest.version() != base) {
      throw RecordProblem.VERSION_STALE.with(
          Map.of("yours", yours, "basedOn", base, "current", latest.entry()));
    }
  }

  private EntryRow latest(EntityType type, UUID id) {
    return versions
        .latest(type, userId(), id)
        .map(row -> EntryRow.read(type, json, row))
        .orElseThrow(RecordProblem.NO_SUCH_ENTRY::problem);
  }

  private EntryRow row(EntityType type, UUID id, int version) {
    return versions
        .version(type, userId(), id, version)
        .map(row -> EntryRow.read(type, json, row))
        .orElseThrow(RecordProblem.NO_SUCH_VERSION::problem);
  }

  private static String column(EntityType type, String place) {
    int dot = place.indexOf('.');
    var property = dot < 0 ? place : place.substring(0, dot);
    return type.fields().stream()
        .filter(field -> field.property().equals(property))
        .findFirst()
        .map(field -> field.column() + (dot < 0 ? "" : place.substring(dot)))
        .orElse(place);
  }

  private Instant now() {
    // As exact as the database keeps it, so that what is answered is what is stored.
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
