package org.cursus.app.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.cursus.app.bench.PairedRounds.Way;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A long record with all its versions: what reading it costs, now and as it once stood, with
/// little and with much stored beside it.
final class RecordBench implements Benchmark {

  private static final int FEW = 10_000 / RecordBenchPerson.VERSIONS;
  private static final int MANY = 1_000_000 / RecordBenchPerson.VERSIONS;
  private static final int SINGLE_READS = 2_000;
  private static final double ROW_SECURITY_ALLOWED = 1.15;
  private static final double AS_OF_ALLOWED = 2.0;
  private static final double GROWTH_ALLOWED = 1.2;

  /// As many connections as the application keeps to the database (application.yaml).
  private static final int POOL = 8;

  private static final String APP = DatabaseRole.APP.roleName();
  private static final RecordQuery NOW = new RecordQuery(null);
  private static final RecordQuery THEN = new RecordQuery(RecordBenchPerson.MIDDLE);

  @Override
  public String name() {
    return "record";
  }

  @Override
  public String purpose() {
    return "A record of 60 entries and 300 versions: now, as of an instant, beside a million others.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var large = Stored.open(folder.resolve("large"), MANY, figures)) {
      profile(large, figures);
      asOf(large, figures);
      try (var small = Stored.open(folder.resolve("small"), FEW, figures)) {
        growth(large, small, figures);
      }
    } finally {
      Checkout.remove(folder);
    }
  }

  /// A server, a person with the long record, and so many others who have the same.
  private record Stored(RunningServer server, Person ana, UUID id, List<UUID> others)
      implements AutoCloseable {

    static Stored open(Path data, int people, Figures figures) throws Exception {
      var server = RunningServer.start(data, Map.of());
      try {
        var ana = Members.signUp(server.url(), "Ana");
        var id = ana.id();
        RecordBenchPerson.fill(server.database(), id);
        var crowd = new Crowd(server.database());
        long started = System.nanoTime();
        crowd.copy(id, people);
        figures.progress(
            "%,d versions beside hers, stored in %.0f s."
                .formatted(
                    people * RecordBenchPerson.VERSIONS, (System.nanoTime() - started) / 1e9));
        return new Stored(server, ana, id, crowd.everybody());
      } catch (Exception e) {
        server.close();
        throw e;
      }
    }

    @Override
    public void close() {
      server.close();
    }
  }

  private static void profile(Stored stored, Figures figures) throws Exception {
    var answer = stored.ana().get("/api/v1/record");
    Members.expect(200, answer);
    checkEntries(answer.json());
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    figures.add("profile-size", bytes.length / 1024.0, "KB");
    single(stored, NOW, "profile-query", figures);
    figures.progress("Reading it over HTTP.");
    new RecordLoad(stored.server(), stored.ana(), "profile", bytes).measure(figures);
    figures.progress("Reading it with and without row security, in turns.");
    var ratios =
        new RowSecurityCost(stored.server().database(), stored.id(), stored.others().getFirst())
            .ratios();
    add(figures, "profile-row-security-ratio", ratios, ROW_SECURITY_ALLOWED);
  }

  private static void checkEntries(JsonNode record) {
    int entries = record.get("person").isNull() ? 0 : 1;
    for (var part : record.values()) {
      entries += part.isArray() ? part.size() : 0;
    }
    if (entries != RecordBenchPerson.ENTRIES) {
      throw new IllegalStateException(
          "Not the record that was meant: %d entries".formatted(entries));
    }
  }

  private static void asOf(Stored stored, Figures figures) throws Exception {
    figures.progress("Reading it as it is and as it stood, in turns.");
    var instant = RecordBenchPerson.MIDDLE;
    var answer = stored.ana().get("/api/v1/record?asOf=" + instant);
    Members.expect(200, answer);
    checkEntries(answer.json());
    single(stored, THEN, "as-of-query", figures);
    try (var connections = Connections.open(stored.server().database(), PairedRounds.CONNECTIONS)) {
      var first = connections.all().getFirst();
      PairedRounds.become(List.of(first), APP);
      var now = NOW.read(first, stored.id(), stored.id());
      var ratios =
          PairedRounds.ratios(
              new Way(connections.all(), APP, THEN.expecting(stored.id(), answer.body())),
              new Way(connections.all(), APP, NOW.expecting(stored.id(), now)));
      add(figures, "as-of-ratio", ratios, AS_OF_ALLOWED);
    }
  }

  /// The time of the round trip to the database, one at a time.
  private static void single(Stored stored, RecordQuery query, String name, Figures figures)
      throws Exception {
    var millis = new ArrayList<Double>();
    try (var connections = Connections.open(stored.server().database(), 1)) {
      PairedRounds.become(connections.all(), APP);
      for (int i = -SINGLE_READS / 10; i < SINGLE_READS; i++) {
        long started = System.nanoTime();
        query.read(connections.all().getFirst(), stored.id(), stored.id());
        if (i >= 0) {
          millis.add((System.nanoTime() - started) / 1e6);
        }
      }
    }
    var samples = Samples.of(millis);
    figures.add(name + "-median", samples.median(), "ms");
    figures.add(name + "-p99", samples.percentile(0.99), "ms");
  }

  /// The connections of a server live for half an hour. What a new one pays once for each page of
  /// shared memory that it has not touched yet is no part of a request, so each reads everybody
  /// first.
  private static void growth(Stored large, Stored small, Figures figures) throws Exception {
    figures.progress("Reading the records of anybody beside many and beside few, in turns.");
    try (var many = Connections.open(large.server().database(), POOL);
        var few = Connections.open(small.server().database(), POOL)) {
      readEverybody(many, large.others());
      readEverybody(few, small.others());
      for (var query : List.of(NOW, THEN)) {
        var ratios =
            PairedRounds.ratios(
                new Way(many.all(), APP, ofAnybody(query, large.others())),
                new Way(few.all(), APP, ofAnybody(query, small.others())));
        // As of an instant every version is read, and most of those are not in shared buffers.
        add(
            figures,
            query == NOW ? "growth-ratio" : "as-of-growth-ratio",
            ratios,
            query == NOW ? GROWTH_ALLOWED : null);
      }
    }
  }

  private static void readEverybody(Connections connections, List<UUID> people) throws Exception {
    PairedRounds.become(connections.all(), APP);
    Members.inParallel(
        POOL,
        connections.all().stream()
            .<Callable<Boolean>>map(
                connection ->
                    () -> {
                      for (var person : people) {
                        NOW.read(connection, person, person);
                      }
                      return true;
                    })
            .toList());
  }

  private static PairedRounds.Question ofAnybody(RecordQuery query, List<UUID> people) {
    return connection -> {
      var person = people.get(ThreadLocalRandom.current().nextInt(people.size()));
      if (!query.read(connection, person, person).contains(person.toString())) {
        throw new IllegalStateException("A wrong record was read");
      }
    };
  }

  private static void add(Figures figures, String name, Samples ratios, @Nullable Double allowed) {
    figures.progress(
        "Half of the ratios lie between %.3f and %.3f."
            .formatted(ratios.percentile(0.25), ratios.percentile(0.75)));
    if (allowed == null) {
      figures.add(name, ratios.median(), "x");
    } else {
      figures.add(name, ratios.median(), "x", allowed);
    }
  }
}
