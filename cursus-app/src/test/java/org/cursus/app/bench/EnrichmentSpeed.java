package org.cursus.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.testing.Person;

/// How long the offline enrichment of one resume takes, in two ways: as a part of reading it, and
/// asked for over HTTP with its answer.
///
/// @param stage milliseconds that uploads spent in working out and storing, by their telemetry
/// @param asked milliseconds of "work out again", HTTP and the answer with all terms included
record EnrichmentSpeed(Samples stage, Samples asked) {

  private static final int WARM_UP_ROUNDS = 15;
  private static final int ROUNDS = 25;
  private static final double MILLISECOND = 1e6;

  /// Uploads every fixture for somebody new and has each worked out again and again.
  static EnrichmentSpeed measure(RunningServer server) throws Exception {
    var person = Members.signUp(server.url(), 1).getFirst();
    var places = new ArrayList<String>();
    var stages = new ArrayList<Double>();
    for (var fixture : Fixture.all()) {
      var resume = person.uploadAndWait(fixture.fileName(), fixture.content());
      places.add("/api/v1/resumes/" + resume.get("id").asString() + "/insights");
      stages.add(resume.at("/telemetry/enrich_ms").asDouble());
    }
    return new EnrichmentSpeed(Samples.of(stages), Samples.of(again(person, places)));
  }

  private static List<Double> again(Person person, List<String> places) {
    var times = new ArrayList<Double>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (var place : places) {
        var started = System.nanoTime();
        Members.expect(200, person.post(place, Map.of()));
        if (round >= 0) {
          times.add((System.nanoTime() - started) / MILLISECOND);
        }
      }
    }
    return times;
  }
}
