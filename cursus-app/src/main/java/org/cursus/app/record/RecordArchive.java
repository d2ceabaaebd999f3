package org.cursus.app.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The record in the account archive: every version of every entry.
@Component
class RecordArchive implements ArchivePart {

  private final ArchiveStore store;
  private final RecordStore record;
  private final CareerRecord career;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  RecordArchive(
      ArchiveStore store,
      RecordStore record,
      CareerRecord career,
      JsonMapper json,
      ApplicationEventPublisher events) {
    this.store = store;
    this.record = record;
    this.career = career;
    this.json = json;
    this.events = events;
  }

  @Override
  public String name() {
    return "record";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    for (var type : EntityType.values()) {
      store.export(type, userId, row -> rows.accept(type.table(), row));
    }
  }

  @Override
  public Adding adding(UUID userId) {
    record.lockPerson(userId);
    return new AddingEntries(userId);
  }

  /// Adds whole entries: one that the person has, in whatever version, stays as it is.
  private final class AddingEntries implements Adding {

    private final UUID userId;
    private final Map<EntityType, Set<UUID>> there = new EnumMap<>(EntityType.class);

    AddingEntries(UUID userId) {
      this.userId = userId;
      for (var type : EntityType.values()) {
        there.put(type, store.ids(type, userId));
      }
    }

    @Override
    public void add(String table, List<ObjectNode> rows) {
      var type = EntityType.named(table).orElseThrow(IllegalArgumentException::new);
      var fresh = new ArrayList<ObjectNode>();
      for (var row : rows) {
        row.put("user_id", userId.toString());
        if (type == EntityType.PERSONAL_INFO) {
          row.put("logical_entity_id", userId.toString());
        }
        // Fails for what no page could show.
        var entry = EntryRow.read(type, json, row.toString());
        entry.entry();
        entry.extras();
        if (!there.getOrDefault(type, Set.of()).contains(entry.id())) {
          fresh.add(row);
        }
      }
      if (!fresh.isEmpty()) {
        store.add(type, userId, fresh.toString());
      }
    }

    @Override
    public void check() {
      career.profile();
      events.publishEvent(new RecordChanged(userId));
    }
  }
}
