package org.cursus.app.record;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What became of the entries of each document, in the account archive.
@Component
class DecisionArchive implements ArchivePart {

  private static final String TABLE = "merge_decisions";

  private final ArchiveStore store;
  private final Merging merging;

  DecisionArchive(ArchiveStore store, Merging merging) {
    this.store = store;
    this.merging = merging;
  }

  @Override
  public String name() {
    return TABLE;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.exportDecisions(userId, row -> rows.accept(TABLE, row));
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!table.equals(TABLE)) {
          throw new IllegalArgumentException(table);
        }
        for (var row : rows) {
          row.put("user_id", userId.toString());
          if (!row.has("logical_entity_id")) {
            row.put("logical_entity_id", userId.toString());
          }
        }
        store.addDecisions(userId, rows.toString());
      }

      @Override
      public void check() {
        merging.pending(Merging.BEFORE_ALL, Integer.MAX_VALUE);
      }
    };
  }
}
