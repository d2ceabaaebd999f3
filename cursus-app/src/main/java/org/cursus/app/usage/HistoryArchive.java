package org.cursus.app.usage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.cursus.app.platform.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The history in the account archive, each result with who made it. It comes back as it was, and
/// neither gives credits nor takes any.
@Component
class HistoryArchive implements ArchivePart {

  private final UsageArchiveStore store;
  private final History history;
  private final Clock clock;

  HistoryArchive(UsageArchiveStore store, History history, Clock clock) {
    this.store = store;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.exportResults(userId, rows);
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!table.equals(UsageArchiveStore.RESULTS)) {
          throw new IllegalArgumentException(table);
        }
        for (var row : rows) {
          Feature.of(row.path("feature_key").asString(""));
          row.put("log_id", Ids.next().toString());
        }
        store.addResults(userId, rows.toString(), Balance.periodOf(clock.instant()));
      }

      @Override
      public void check() {
        history.list(null, null, 1);
      }
    };
  }
}
