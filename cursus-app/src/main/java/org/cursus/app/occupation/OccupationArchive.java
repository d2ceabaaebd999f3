package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Which occupations a person keeps in view, and which their jobs were, in the account archive.
@Component
class OccupationArchive implements ArchivePart {

  private final OccupationArchiveStore store;
  private final OccupationTargetStore targets;
  private final OwnOccupationStore own;

  OccupationArchive(
      OccupationArchiveStore store, OccupationTargetStore targets, OwnOccupationStore own) {
    this.store = store;
    this.targets = targets;
    this.own = own;
  }

  @Override
  public String name() {
    return "occupations";
  }

  @Override
  public int order() {
    return 50;
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
        targets.listOfCaller();
        own.jobsOfCaller();
      }
    };
  }
}
