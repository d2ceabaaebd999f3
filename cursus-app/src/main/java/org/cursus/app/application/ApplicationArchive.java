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
    store.rows().export(userId, rows);
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        store.rows().add(table, userId, rows);
      }

      @Override
      public void check() {
        applications.board();
      }
    };
  }
}
