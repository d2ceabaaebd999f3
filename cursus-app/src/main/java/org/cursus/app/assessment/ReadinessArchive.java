package org.cursus.app.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's assessments of readiness, in the account archive. Sessions of a version that is not
/// here stay out: nobody could say what was asked.
@Component
class ReadinessArchive implements ArchivePart {

  private static final List<String> TABLES =
      List.of(
          ReadinessArchiveStore.SESSIONS,
          ReadinessArchiveStore.ANSWERS,
          ReadinessArchiveStore.REVISIONS);
  private static final int ORDER = 130;
  private static final int A_PAGE = 100;

  private final ReadinessArchiveStore store;
  private final Configs configs;
  private final ReadinessSessions sessions;

  ReadinessArchive(ReadinessArchiveStore store, Configs configs, ReadinessSessions sessions) {
    this.store = store;
    this.configs = configs;
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "readiness";
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
    return new Rows(userId);
  }

  private final class Rows implements Adding {

    private final UUID userId;
    private final Map<String, Optional<UUID>> versions = new HashMap<>();

    Rows(UUID userId) {
      this.userId = userId;
    }

    @Override
    public void add(String table, List<ObjectNode> rows) {
      rows.forEach(row -> row.put("user_id", userId.toString()));
      var kept =
          table.equals(ReadinessArchiveStore.SESSIONS)
              ? rows.stream().filter(this::hasItsConfig).toList()
              : rows;
      store.add(table, userId, kept.toString());
    }

    private boolean hasItsConfig(ObjectNode row) {
      var name = row.path("config_name").asString("");
      var version = row.path("config_version").asString("");
      var id = versions.computeIfAbsent(name + " " + version, key -> store.config(name, version));
      id.ifPresent(found -> check(row, found));
      return id.isPresent();
    }

    /// The database does not know what fits a question.
    private void check(ObjectNode row, UUID configId) {
      row.remove(List.of("config_name", "config_version"));
      row.put("config_id", configId.toString());
      row.put("is_guest", false);
      var config = configs.find(configId);
      row.path("responses")
          .forEachEntry(
              (key, value) -> {
                var question =
                    config
                        .question(key)
                        .orElseThrow(() -> new IllegalArgumentException("no such question"));
                if (QuestionValue.fault(question, value).isPresent()) {
                  throw new IllegalArgumentException("an answer that does not fit");
                }
              });
    }

    @Override
    public void check() {
      sessions.page(null, null, A_PAGE);
    }
  }
}
