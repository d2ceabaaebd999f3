package org.cursus.app.assessment;

import static org.cursus.app.testing.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.springframework.core.io.ClassPathResource;

/// An assessment with every kind of question, so that no test hangs on the words of a shipped one.
public final class SampleAssessment {

  public static final String NAME = "wizard-check";

  private static final String OFFERED = "/api/v1/readiness/assessments";

  private SampleAssessment() {}

  /// Its JSON.
  public static String json() {
    try (var in = new ClassPathResource("org/cursus/app/assessment/wizard.json").getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes it active, once, and returns when the server offers it.
  public static void offer(Superuser superuser, People people) {
    superuser
        .sql(
            """
            insert into scoring_configs (id, name, version, config, is_active, activated_at)
            values (:id, :name, '1.0', :config::jsonb, true, now())
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("name", NAME)
        .param("config", json())
        .update();
    superuser.sql("select pg_notify('cursus', 'scoring-configs')").query(String.class).optional();
    var stranger = people.stranger();
    await().until(() -> stranger.get(OFFERED).body().contains('"' + NAME + '"'));
  }
}
