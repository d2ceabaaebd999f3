package org.cursus.app.bench;

import java.util.Map;
import java.util.stream.Stream;
import org.cursus.app.chat.ChatVectorPace;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.TestDatabase;

/// Earlier questions by meaning: those of one of 100 people with 1,000 messages each, by pgvector
/// where PostgreSQL has it and without it elsewhere; and how much of the exact answer is found.
final class ChatVectorBench {

  private static final int PEOPLE = 100;
  private static final int EACH = 1_000;

  private ChatVectorBench() {}

  static void measure(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder, Map.of());
        var connection = TestDatabase.superuser(server.database())) {
      var pace = new ChatVectorPace(connection);
      figures.progress("Storing %,d messages of %d people.".formatted(PEOPLE * EACH, PEOPLE));
      var people = Stream.generate(Ids::next).limit(PEOPLE).toList();
      people.forEach(each -> pace.fill(each, EACH));
      pace.filled();
      var one = people.getFirst();
      var way = pace.knowsVectors() ? "pgvector" : "plain";
      figures.add("similar-1000-of-100000-" + way, Samples.of(pace.times(one, 60)).median(), "ms");
      figures.addAtLeast("similar-recall-" + way, pace.recall(one), "share", 1);
    } finally {
      Checkout.remove(folder);
    }
  }
}
