package org.cursus.app.job;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's jobs, deleted ones too, in the account archive.
@Component
class JobArchive implements ArchivePart {

  private final JobArchiveStore rows;
  private final PostingStore store;

  JobArchive(JobArchiveStore rows, PostingStore store) {
    this.rows = rows;
    this.store = store;
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> taker) {
    rows.rows().export(userId, taker);
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> added) {
        rows.rows().add(table, userId, added);
      }

      @Override
      public void check() {
        store.all(userId, Integer.MAX_VALUE).forEach(JobView::of);
      }
    };
  }
}
