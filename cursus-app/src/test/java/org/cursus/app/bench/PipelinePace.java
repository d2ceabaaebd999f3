package org.cursus.app.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.cursus.app.testing.Person;

/// The whole way of an upload: HTTP, vault, queue, child JVM, parsed facts, record. Each person
/// uploads every fixture once, so that none is refused as a duplicate and all bring something new.
final class PipelinePace implements Benchmark {

  private static final int WARM_UP_PEOPLE = 6;
  private static final int PEOPLE = 12;
  private static final int UPLOADS_AT_ONCE = 4;
  private static final long PATIENCE_SECONDS = 120;

  @Override
  public String name() {
    return "pipeline";
  }

  @Override
  public String purpose() {
    return "Resumes a second from their upload over HTTP until they are in the record.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    figures.add("pipeline-one-worker", documentsPerSecond(1, figures), "documents/s");
    figures.add("pipeline-two-workers", documentsPerSecond(2, figures), "documents/s");
  }

  private static double documentsPerSecond(int workers, Figures figures) throws Exception {
    var fixtures = Fixture.all();
    var folder = Checkout.temporaryFolder();
    var settings = Map.of("CURSUS_WORKERS", Integer.toString(workers));
    try (var server = RunningServer.start(folder.resolve("data"), settings)) {
      figures.progress("A server with workers: %d. Warming it up.".formatted(workers));
      process(Members.signUp(server.url(), WARM_UP_PEOPLE), fixtures);
      var people = Members.signUp(server.url(), PEOPLE);
      int documents = people.size() * fixtures.size();
      figures.progress("Uploading %d documents.".formatted(documents));
      var started = System.nanoTime();
      process(people, fixtures);
      var seconds = (System.nanoTime() - started) / 1e9;
      people.forEach(PipelinePace::checkRecord);
      return documents / seconds;
    } finally {
      Checkout.remove(folder);
    }
  }

  private static void process(List<Person> people, List<Fixture> fixtures) throws Exception {
    var uploads =
        people.stream()
            .<Callable<Boolean>>map(
                person ->
                    () -> {
                      for (var fixture : fixtures) {
                        var answer = person.upload(fixture.fileName(), fixture.content());
                        Members.expect(202, answer);
                      }
                      return true;
                    })
            .toList();
    Members.inParallel(UPLOADS_AT_ONCE, uploads);
    for (var person : people) {
      awaitCompleted(person, fixtures.size());
    }
  }

  /// Looks at one person's list at a time, twenty times a second, which costs the server next to
  /// nothing.
  private static void awaitCompleted(Person person, int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!areCompleted(person, count)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The resumes were not read in time");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static boolean areCompleted(Person person, int count) {
    var answer = person.get("/api/v1/resumes?limit=100");
    Members.expect(200, answer);
    var resumes = answer.json().get("items");
    if (resumes.size() != count) {
      throw new IllegalStateException("uploaded %d, listed %d".formatted(count, resumes.size()));
    }
    int completed = 0;
    for (var resume : resumes) {
      switch (resume.get("status").asString()) {
        case "completed" -> completed++;
        case "pending", "processing" -> {}
        default -> throw new IllegalStateException("A resume was not read: " + resume);
      }
    }
    return completed == count;
  }

  private static void checkRecord(Person person) {
    var record = person.get("/api/v1/record");
    Members.expect(200, record);
    if (record.json().get("workExperience").size() < 10) {
      throw new IllegalStateException("The record lacks what was uploaded: " + record.body());
    }
  }
}
