package org.cursus.app.bench;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cursus.app.chat.ChatVectorPace;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.TestDatabase;

/// Earlier questions by meaning: one of 100 people with 1,000 messages each, and a person with
/// 100,000, with pgvector and without; and how much of the exact answer is found.
final class ChatVectorBench {

  private static final int PEOPLE = 100;
  private static final int EACH = 1_000;
  private static final int MANY = 100_000;

  private ChatVectorBench() {}

  static void measure(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder, Map.of());
        var connection = TestDatabase.superuser(server.database())) {
      var signingUp =
          Collections.nCopies(
              PEOPLE + 1, (Callable<Person>) () -> Members.signUp(server.url(), "member"));
      var people = Members.inParallel(2, signingUp);
      var pace = new ChatVectorPace(connection);
      figures.progress("Storing 100,000 messages of 100 people, then 100,000 of one.");
      for (int i = 0; i < PEOPLE; i++) {
        pace.fill(people.get(i).id(), EACH);
      }
      pace.fill(people.getLast().id(), MANY);
      pace.filled();
      var one = people.getFirst().id();
      var other = people.getLast().id();
      if (pace.hasExtension()) {
        report(figures, pace, one, other, true, "pgvector");
      } else {
        figures.progress("similar-...-pgvector: skipped, PostgreSQL has no pgvector here.");
      }
      report(figures, pace, one, other, false, "plain");
    } finally {
      Checkout.remove(folder);
    }
  }

  private static void report(
      Figures figures, ChatVectorPace pace, UUID one, UUID other, boolean extension, String way) {
    figures.add(
        "similar-1000-of-100000-" + way, Samples.of(pace.times(one, extension, 60)).median(), "ms");
    figures.add(
        "similar-100000-of-one-" + way, Samples.of(pace.times(other, extension, 6)).median(), "ms");
    double recall = Math.min(pace.recall(one, extension), pace.recall(other, extension));
    figures.addAtLeast("similar-recall-" + way, recall, "share", 1);
  }
}
