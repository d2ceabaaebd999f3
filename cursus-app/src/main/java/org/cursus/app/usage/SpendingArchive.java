package org.cursus.app.usage;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The usage log and the ledger in the account archive, for the person to read. They are the books
/// of one account on one server and are not brought into another: an archive must not give credits.
@Component
class SpendingArchive implements ArchivePart {

  private final UsageArchiveStore store;

  SpendingArchive(UsageArchiveStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "spending";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.exportSpending(userId, rows);
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!UsageArchiveStore.EXPORT_SPENDING.containsKey(table)) {
          throw new IllegalArgumentException(table);
        }
      }

      @Override
      public void check() {
        // Nothing was added.
      }
    };
  }
}
