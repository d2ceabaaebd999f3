package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a server itself says of how long its requests took: from the first byte that it read to the
/// last one that it wrote, without the client.
final class AccessLog {

  private static final double MICROS_OF_MILLI = 1000;

  private final Path folder;
  private int mark;

  /// @param folder where the server is to write it
  AccessLog(Path folder) {
    this.folder = folder;
  }

  /// For the environment of the server.
  Map<String, String> settings() {
    return Map.of(
        "SERVER_TOMCAT_ACCESSLOG_ENABLED", "true",
        "SERVER_TOMCAT_ACCESSLOG_BUFFERED", "false",
        "SERVER_TOMCAT_ACCESSLOG_ROTATE", "false",
        "SERVER_TOMCAT_ACCESSLOG_DIRECTORY", folder.toString(),
        "SERVER_TOMCAT_ACCESSLOG_PATTERN", "%D %s %U");
  }

  /// What was answered so far is left out from now on.
  void mark() throws IOException {
    mark = lines().size();
  }

  /// Of each request since the mark that was answered with 200.
  ///
  /// @param end how the paths of the requests end
  List<Double> millisSinceMark(String end) throws IOException {
    return lines().stream()
        .skip(mark)
        .map(line -> line.split(" "))
        .filter(parts -> parts.length == 3 && parts[1].equals("200") && parts[2].endsWith(end))
        .map(parts -> Long.parseLong(parts[0]) / MICROS_OF_MILLI)
        .toList();
  }

  private List<String> lines() throws IOException {
    try (var files = Files.list(folder)) {
      var file = files.findFirst().orElseThrow(() -> new NoSuchFileException(folder.toString()));
      return Files.readAllLines(file);
    }
  }
}
