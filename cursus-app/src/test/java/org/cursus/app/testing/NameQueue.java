package org.cursus.app.testing;

import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The queue of names that wait for an administrator. Tests share a database, and names of other
/// tests, used by more people, would stand before a test's own.
@Component
@Lazy
public class NameQueue {

  private final People people;
  private final Superuser superuser;

  NameQueue(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  /// Rejects all that there is to propose.
  public void empty() {
    var admin = people.signUp("Ida");
    superuser.promote(admin.id());
    int proposed;
    do {
      var answer = admin.post("/api/v1/admin/knowledge/proposals", Map.of());
      proposed = answer.json().get("proposed").asInt();
      superuser
          .sql(
              "update normalized_entities set review_status = 'flagged'"
                  + " where review_status = 'pending'")
          .update();
    } while (proposed > 0);
  }
}
