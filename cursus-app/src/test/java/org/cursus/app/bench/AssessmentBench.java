package org.cursus.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// The readiness assessment: answers of many guests at once, and a switch of its config on every
/// node.
final class AssessmentBench implements Benchmark {

  /// The pace of one person is measured here, not limited.
  private static final Map<String, String> SETTINGS =
      Map.of("CURSUS_READINESS_ANSWERS_PER_MINUTE", "1000000");

  @Override
  public String name() {
    return "assessment";
  }

  @Override
  public String purpose() {
    return "Answers of 200 guests at once, saved and scored; a report; a config switch seen"
        + " by a second node.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    ReportPace.measure(figures);
    var folder = Checkout.temporaryFolder();
    var log = new AccessLog(folder.resolve("access"));
    var settings = new HashMap<>(SETTINGS);
    settings.putAll(log.settings());
    try (var server = RunningServer.start(folder.resolve("first"), settings)) {
      AnswerPace.measure(server, log, figures);
      try (var second = secondNode(server, folder)) {
        ConfigSwitch.measure(server, second, figures);
      }
    } finally {
      Checkout.remove(folder);
    }
  }

  /// Another process with the same database and the same secret.
  private static RunningServer secondNode(RunningServer server, Path folder) throws Exception {
    var data = Files.createDirectories(folder.resolve("second"));
    Files.copy(
        folder.resolve("first").resolve("secret"),
        data.resolve("secret"),
        StandardCopyOption.COPY_ATTRIBUTES);
    var database = server.database();
    var url =
        "postgresql://%s:%s@%s:%d/%s"
            .formatted(
                database.user(),
                database.password(),
                database.host(),
                database.port(),
                database.database());
    return RunningServer.start(data, Map.of("CURSUS_DB_URL", url));
  }
}
