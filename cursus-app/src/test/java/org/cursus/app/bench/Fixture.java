package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One of the invented resumes of the engine's tests.
///
/// @param person the name that must be read from it
record Fixture(String fileName, byte[] content, String person) {

  private static final String EXPECTED = ".expected.json";
  private static final String NAME = "name = ";

  /// All of them: PDF, DOCX, text and JSON Resume.
  static List<Fixture> all() throws IOException {
    var folder = Checkout.path().resolve("cursus-engine/src/test/resources/resumes");
    var all = new ArrayList<Fixture>();
    try (var files = Files.list(folder)) {
      for (var expected :
          files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList()) {
        all.add(of(expected));
      }
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("There are no resumes in " + folder);
    }
    return all;
  }

  static Fixture named(String fileName) throws IOException {
    return all().stream()
        .filter(fixture -> fixture.fileName.equals(fileName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no resume " + fileName));
  }

  private static Fixture of(Path expected) throws IOException {
    var file = expected.getFileName().toString();
    var fileName = file.substring(0, file.length() - EXPECTED.length());
    var values = JsonMapper.shared().readTree(Files.readString(expected)).get("values");
    var person =
        values
            .valueStream()
            .map(JsonNode::asString)
            .filter(value -> value.startsWith(NAME))
            .findFirst()
            .orElseThrow()
            .substring(NAME.length());
    return new Fixture(fileName, Files.readAllBytes(expected.resolveSibling(fileName)), person);
  }
}
