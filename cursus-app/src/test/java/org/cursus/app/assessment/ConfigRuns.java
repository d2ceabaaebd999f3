package org.cursus.app.assessment;

import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.Superuser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Assessments of a test's own, and runs of them by many people, by statements: signing up takes
/// its time.
public final class ConfigRuns {

  private final Superuser superuser;

  public ConfigRuns(Superuser superuser) {
    this.superuser = superuser;
  }

  /// The short assessment under another name.
  public static ObjectNode config(String name, String version) {
    var config =
        (ObjectNode) JsonMapper.shared().readTree(GoldenAnswers.text("quick-check-1.1.json"));
    config.put("name", name);
    config.put("version", version);
    config.put("title", "Check of " + name);
    config.remove("translations");
    return config;
  }

  /// A run of a new person that was handed in.
  ///
  /// @param answers as JSON, such as `{"goal": "yes"}`
  public void handedIn(UUID config, int score, String answers) {
    var person = Ids.next();
    superuser
        .sql("insert into users (id, email) values (:id, :id || '@example.org')")
        .param("id", person)
        .update();
    handedIn(person, config, score, answers);
  }

  /// A run of a person that was handed in.
  ///
  /// @param answers as JSON, such as `{"goal": "yes"}`
  void handedIn(UUID person, UUID config, int score, String answers) {
    var run = Ids.next();
    superuser
        .sql(
            """
            insert into audit_sessions (user_id, id, config_id, status, submitted_at, score, step_seconds)
            values (:person, :run, :config, 'SUBMITTED', now(), :score, '{"aim": 42, "papers": 61}')
            """)
        .param("person", person)
        .param("run", run)
        .param("config", config)
        .param("score", score)
        .update();
    superuser
        .sql(
            """
            insert into audit_answers (user_id, id, audit_session_id, question_key, step_id, value, given_at)
            select :person, gen_random_uuid(), :run, a.key, q.value ->> 'step', a.value, now()
            from jsonb_each(:answers::jsonb) a,
              scoring_configs c,
              jsonb_array_elements(c.config -> 'questions') q
            where c.id = :config
              and q.value ->> 'key' = a.key
            """)
        .param("person", person)
        .param("run", run)
        .param("config", config)
        .param("answers", answers)
        .update();
  }

  /// Takes away what a test added, and tells the nodes.
  public void clear(List<String> names) {
    for (var name : names) {
      superuser
          .sql(
              """
              delete from users u
              using audit_sessions s, scoring_configs c
              where s.user_id = u.id
                and c.id = s.config_id
                and c.name = :name
              """)
          .param("name", name)
          .update();
      superuser.sql("delete from scoring_configs where name = :name").param("name", name).update();
    }
    superuser.sql("select pg_notify('cursus', 'scoring-configs')").query().listOfRows();
  }
}
