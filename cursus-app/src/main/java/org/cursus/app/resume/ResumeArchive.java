package org.cursus.app.resume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Uploads and what was read from them, in the account archive. The files lie beside it.
@Component
class ResumeArchive implements ArchivePart {

  private static final String STREAMS = "resume_streams";
  private static final String VERSIONS = "resume_versions";
  private static final String ENTITIES = "parsed_resume_entities";

  private final ArchiveStore store;
  private final ResumeStore resumes;

  ResumeArchive(ArchiveStore store, ResumeStore resumes) {
    this.store = store;
    this.resumes = resumes;
  }

  @Override
  public String name() {
    return "resumes";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    for (var table : List.of(STREAMS, VERSIONS, ENTITIES)) {
      store.export(table, userId, row -> rows.accept(table, row));
    }
  }

  @Override
  public Adding adding(UUID userId) {
    return new AddingResumes(userId);
  }

  private final class AddingResumes implements Adding {

    private final UUID userId;
    private final Map<UUID, String> streams;
    private final Set<String> names;
    private final Set<UUID> before;
    private Set<UUID> versions = Set.of();

    AddingResumes(UUID userId) {
      this.userId = userId;
      this.streams = store.streams(userId);
      this.names = new HashSet<>(streams.values());
      this.before = store.versionIds(userId);
    }

    @Override
    public void add(String table, List<ObjectNode> rows) {
      var fresh = new ArrayList<ObjectNode>();
      for (var row : rows) {
        row.put("user_id", userId.toString());
        var id = UUID.fromString(row.path("id").asString());
        boolean wanted =
            switch (table) {
              case STREAMS -> isNewStream(id, row);
              case VERSIONS -> isNewVersion(id, row);
              case ENTITIES -> isOfNewVersion(row);
              default -> throw new IllegalArgumentException(table);
            };
        if (wanted) {
          fresh.add(row);
        }
      }
      if (!fresh.isEmpty()) {
        store.add(table, userId, fresh.toString());
      }
    }

    /// Another stream of the same name keeps it; this one is told apart.
    private boolean isNewStream(UUID id, ObjectNode row) {
      if (streams.containsKey(id)) {
        return false;
      }
      var name = row.path("name").asString();
      for (int i = 2; !names.add(row.path("name").asString()); i++) {
        row.put("name", name + " (" + i + ")");
      }
      return true;
    }

    private boolean isNewVersion(UUID id, ObjectNode row) {
      // Nobody reads it here; the person can have it read again.
      if (Set.of("pending", "processing").contains(row.path("processing_status").asString())) {
        row.put("processing_status", "cancelled");
      }
      return !before.contains(id);
    }

    /// A file that the person has under another id was not added, so its facts have no place.
    private boolean isOfNewVersion(ObjectNode row) {
      if (versions.isEmpty()) {
        versions = store.versionIds(userId);
      }
      var version = UUID.fromString(row.path("resume_version_id").asString());
      return versions.contains(version) && !before.contains(version);
    }

    @Override
    public void check() {
      resumes.list(userId, null, Integer.MAX_VALUE);
    }
  }
}
