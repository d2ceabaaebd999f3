package org.cursus.app.enrichment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Insights of every version of the rules, in the account archive.
@Component
class InsightsArchive implements ArchivePart {

  private final InsightsArchiveStore store;
  private final InsightsStore insights;

  InsightsArchive(InsightsArchiveStore store, InsightsStore insights) {
    this.store = store;
    this.insights = insights;
  }

  @Override
  public String name() {
    return "insights";
  }

  /// After the resumes, of which they speak.
  @Override
  public int order() {
    return 60;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.rows().export(userId, rows);
  }

  @Override
  public Adding adding(UUID userId) {
    Set<UUID> added = new HashSet<>();
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (table.equals(InsightsArchiveStore.INSIGHTS)) {
          rows.forEach(row -> added.add(UUID.fromString(row.path("id").asString())));
        }
        store.rows().add(table, userId, rows);
      }

      @Override
      public void check() {
        added.forEach(id -> insights.findById(userId, id));
      }
    };
  }
}
