package org.cursus.app.application;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's applications, in the account archive.
@Component
class ApplicationArchive implements ArchivePart {

  private static final List<String> TABLES =
      List.of(
          ApplicationArchiveStore.APPLICATIONS,
          ApplicationArchiveStore.EVENTS,
          ApplicationArchiveStore.CONTACTS,
          ApplicationArchiveStore.DOCUMENTS);

  /// After the jobs and the files that they refer to.
  private static final int ORDER = 120;

  private final ApplicationArchiveStore store;
  private final Applications applications;

  ApplicationArchive(ApplicationArchiveStore store, Applications applications) {
    this.store = store;
    this.applications = applications;
  }

  @Override
  public String name() {
    return "applications";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    for (var table : TABLES) {
      store.export(table, userId, row -> rows.accept(table, row));
    }
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        rows.forEach(row -> row.put("user_id", userId.toString()));
        store.add(table, userId, rows.toString());
      }

      @Override
      public void check() {
        applications.board();
      }
    };
  }
}
