package org.cursus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the formatter does not keep right in our sources.
class SourceTests {

  /// The formatter breaks a `///` line of more than 100 columns into one that Javadoc does not see.
  @Test
  void noJavadocLineIsFollowedByAPlainComment() throws IOException {
    var broken = new ArrayList<String>();
    for (var file : sources()) {
      var lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).strip().startsWith("// ") && lines.get(i - 1).strip().startsWith("///")) {
          broken.add(file + ":" + (i + 1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (var module : List.of("cursus-app", "cursus-engine")) {
      try (var files = Files.walk(Path.of("..", module, "src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(100);
    return sources;
  }
}
