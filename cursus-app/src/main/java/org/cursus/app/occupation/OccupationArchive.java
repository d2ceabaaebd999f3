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

  private static final List<String> TABLES =
      List.of(OccupationArchiveStore.TARGETS, OccupationArchiveStore.EXPERIENCES);

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
    for (var table : TABLES) {
      store.export(table, userId, row -> rows.accept(table, row));
    }
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!TABLES.contains(table)) {
          throw new IllegalArgumentException(table);
        }
        rows.forEach(row -> row.put("user_id", userId.toString()));
        store.add(table, userId, rows.toString());
      }

      @Override
      public void check() {
        targets.listOfCaller();
        own.jobsOfCaller();
      }
    };
  }
}
