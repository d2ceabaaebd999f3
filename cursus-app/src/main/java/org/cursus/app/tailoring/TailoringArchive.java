package org.cursus.app.tailoring;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's samples, templates and documents with their files, in the account archive.
@Component
class TailoringArchive implements ArchivePart {

  private static final int LOOKED_AT = 100;

  private final TailoringArchiveStore store;
  private final Samples samples;
  private final Templates templates;
  private final GenerationStore generations;

  TailoringArchive(
      TailoringArchiveStore store,
      Samples samples,
      Templates templates,
      GenerationStore generations) {
    this.store = store;
    this.samples = samples;
    this.templates = templates;
    this.generations = generations;
  }

  @Override
  public String name() {
    return "documents";
  }

  /// After jobs and profiles, to which documents belong.
  @Override
  public int order() {
    return 100;
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
        samples.list();
        samples.style();
        templates.list();
        generations
            .list(userId, null, null, LOOKED_AT)
            .forEach(each -> generations.find(userId, each.id()));
      }
    };
  }
}
