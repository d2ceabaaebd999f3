package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The caller's record: read whole, added to, never overwritten.
@Service
public class CareerRecord {

  private final RecordStore store;
  private final JsonMapper json;

  CareerRecord(RecordStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /// The whole active record as JSON, straight from the database.
  String profileJson() {
    return store.profile();
  }

  /// The record as it stood at an instant, as JSON.
  String profileJson(Instant asOf) {
    return store.profileAsOf(asOf);
  }

  /// The record as it stood at an instant.
  public Profile profile(Instant asOf) {
    return json.readValue(store.profileAsOf(asOf), Profile.class);
  }

  /// The whole active record.
  public Profile profile() {
    return json.readValue(store.profile(), Profile.class);
  }

  /// The whole active record without what the person never wants used.
  public Profile usable() {
    return json.treeToValue(NeverUse.removed(json.readTree(store.profile())), Profile.class);
  }

  /// How complete the record is.
  public Completeness completeness() {
    return json.readValue(store.completeness(), Completeness.class);
  }

  /// Adds what an upload brought, as version 1 of each entry. An entry that the record already has
  /// (same employer, title and start; same school, degree, field and end; same name and date) is
  /// left as it is. Runs in the caller's transaction, one upload of a person at a time.
  ///
  /// @return how many entries were new, by type
  @Transactional
  public Map<EntityType, Integer> addUploaded(List<NewEntry> entries) {
    var userId = Caller.current().requireUserId();
    store.lockPerson(userId);
    var added = new EnumMap<EntityType, Integer>(EntityType.class);
    for (var type : EntityType.values()) {
      var rows = new ArrayList<Map<String, Object>>();
      entries.stream().filter(entry -> entry.type() == type).map(this::row).forEach(rows::add);
      int count =
          rows.isEmpty() ? 0 : store.add(type, userId, "upload", json.writeValueAsString(rows));
      added.put(type, count);
    }
    return added;
  }

  private Map<String, Object> row(NewEntry entry) {
    var row = new HashMap<>(entry.fields());
    row.put("id", Ids.next());
    row.put("confidence", entry.confidence());
    row.put("evidence", entry.evidence());
    return row;
  }
}
