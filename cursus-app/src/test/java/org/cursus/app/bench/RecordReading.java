package org.cursus.app.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cursus.app.testing.Person;

/// Serving a person's whole record, the query behind most pages, in a database with many other
/// people's records.
final class RecordReading implements Benchmark {

  private static final int OTHERS = 10_000;
  private static final int RECORD_BYTES = 13_000;
  private static final double RATIO_ALLOWED = 1.15;

  /// A short resume: with the evidence of each field it becomes 13 KB of JSON.
  private static final String RESUME =
      """
      Ana Sousa
      Logistics Planner
      ana.sousa@example.org | +351 912 345 678 | Porto, Portugal

      EXPERIENCE

      Atlantic Cold Stores, Porto, Portugal
      Logistics Planner, March 2020 - Present
      - Plan 60 truck routes a day for frozen food across northern Portugal
      - Cut empty kilometres by 14% by pairing deliveries with returns

      Serra Transportes, Braga, Portugal
      Dispatcher, June 2016 - February 2020
      - Dispatched a fleet of 25 trucks around the clock
      - Moved the paper waybills to tablets within one winter
      - Trained nine drivers who had just passed their test

      Padaria Central, Braga, Portugal
      Delivery Driver, May 2014 - May 2016
      - Delivered bread to 40 shops before seven in the morning

      EDUCATION

      University of Minho, Braga, Portugal
      Bachelor of Science in Industrial Engineering, 2012 - 2016

      SKILLS

      Route planning, Excel, SQL, SAP TM, Negotiation
      """;

  @Override
  public String name() {
    return "record-reading";
  }

  @Override
  public String purpose() {
    return "Requests a second for a 13 KB record, and what row security adds to its query.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder.resolve("data"), Map.of())) {
      var ana = Members.signUp(server.url(), "Ana");
      var record = recordOf(ana);
      figures.progress(
          "A record of %d bytes; adding the records of %d others."
              .formatted(record.length, OTHERS));
      var crowd = new Crowd(server.database());
      crowd.copy(ana.id(), OTHERS);
      figures.progress("Reading it over HTTP.");
      new RecordLoad(server, ana, "record", record).measure(figures);
      figures.progress("Reading it with and without row security, in turns.");
      var ratios = new RowSecurityCost(server.database(), ana.id(), crowd.somebody()).ratios();
      figures.progress(
          "Half of the ratios lie between %.3f and %.3f."
              .formatted(ratios.percentile(0.25), ratios.percentile(0.75)));
      figures.add("record-row-security-ratio", ratios.median(), "x", RATIO_ALLOWED);
    } finally {
      Checkout.remove(folder);
    }
  }

  /// Fills Ana's record from a resume, and gives what every further answer must be.
  private static byte[] recordOf(Person ana) {
    var version = ana.uploadAndWait("ana.txt", RESUME.getBytes(StandardCharsets.UTF_8));
    if (!"completed".equals(version.get("status").asString())) {
      throw new IllegalStateException("The resume was not read: " + version);
    }
    var answer = ana.get("/api/v1/record");
    Members.expect(200, answer);
    var record = answer.json();
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    if (!"Ana Sousa".equals(record.path("person").path("fullName").asString())
        || record.get("workExperience").size() != 3
        || record.get("skills").size() != 5
        || Math.abs(bytes.length - RECORD_BYTES) > RECORD_BYTES / 10) {
      throw new IllegalStateException(
          "Not the record that was meant, %d bytes: %s".formatted(bytes.length, answer.body()));
    }
    return bytes;
  }
}
