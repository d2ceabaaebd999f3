package org.cursus.app.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cursus.app.platform.ArchivePart;
import org.cursus.engine.assessment.AssessmentConfig;
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
  private final ReadinessStore known;
  private final Configs configs;
  private final ReadinessSessions sessions;

  ReadinessArchive(
      ReadinessArchiveStore store,
      ReadinessStore known,
      Configs configs,
      ReadinessSessions sessions) {
    this.store = store;
    this.known = known;
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
      if (table.equals(ReadinessArchiveStore.SESSIONS)) {
        store.add(table, userId, rows.stream().filter(this::hasItsConfig).toList().toString());
      } else {
        checkAnswers(rows);
        store.add(table, userId, rows.toString());
      }
    }

    /// Those of a session that stayed out stay out, too, whatever they say.
    private void checkAnswers(List<ObjectNode> rows) {
      var ids = rows.stream().map(Rows::session).collect(Collectors.toSet());
      var of = new HashMap<UUID, AssessmentConfig>();
      known
          .assessments(userId, ids)
          .forEach(each -> of.put(each.id(), configs.find(each.configId())));
      for (var row : rows) {
        var config = of.get(session(row));
        if (config != null) {
          ArchivedSession.checkAnswer(
              config, row.path("question_key").asString(""), row.get("value"));
        }
      }
    }

    private static UUID session(ObjectNode answer) {
      return UUID.fromString(answer.path("audit_session_id").asString(""));
    }

    private boolean hasItsConfig(ObjectNode row) {
      var name = row.path("config_name").asString("");
      var version = row.path("config_version").asString("");
      var id = versions.computeIfAbsent(name + " " + version, key -> store.config(name, version));
      id.ifPresent(found -> check(row, found));
      return id.isPresent();
    }

    private void check(ObjectNode row, UUID configId) {
      row.remove(List.of("config_name", "config_version"));
      row.put("config_id", configId.toString());
      row.put("is_guest", false);
      ArchivedSession.check(row, configs.find(configId));
    }

    @Override
    public void check() {
      sessions.page(null, null, A_PAGE);
    }
  }
}
