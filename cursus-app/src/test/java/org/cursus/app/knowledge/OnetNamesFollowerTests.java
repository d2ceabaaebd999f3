package org.cursus.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Patience;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// A running node hears of a release.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OnetNamesFollowerTests {

  private final Superuser superuser;

  OnetNamesFollowerTests(Superuser superuser) {
    this.superuser = superuser;
  }

  private boolean taken() {
    return superuser
        .sql("select exists (select from knowledge_releases)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void aSignalHasTheNamesTaken() throws InterruptedException {
    superuser.sql("delete from knowledge_releases").update();
    superuser.sql("select pg_notify('cursus', 'onet')::text").query().listOfRows();
    var limit = Instant.now().plus(Patience.LIMIT);
    while (!taken() && Instant.now().isBefore(limit)) {
      Thread.sleep(50);
    }
    assertThat(taken()).isTrue();
  }
}
