package org.cursus.app.onet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A folder with the files of the starter release under the name of an official one, to spoil.
public final class SampleRelease {

  private final Path folder;

  private SampleRelease(Path folder) {
    this.folder = folder;
  }

  /// Writes the files into a folder that is not there yet.
  ///
  /// @param name the number of the release that it calls itself, such as `30.1`
  public static SampleRelease in(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    var files = new ReleaseFiles.Bundled(Structure.newest());
    for (var file : files.names()) {
      try (var stream = files.open(file)) {
        Files.copy(stream, folder.resolve(file + ".txt"));
      }
    }
    Files.writeString(
        folder.resolve("Read Me.txt"),
        "O*NET %s Database\r\nDecember 2025 Release\r\n---\r\n".formatted(name));
    return new SampleRelease(folder);
  }

  /// Where the files are.
  public Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name + ".txt");
  }

  SampleRelease without(String name) {
    return doing(() -> Files.delete(file(name)));
  }

  SampleRelease with(String name, String text) {
    return doing(() -> Files.writeString(file(name), text));
  }

  /// Changes a line, counted from 1 as in the messages.
  SampleRelease line(String name, int number, UnaryOperator<String> change) {
    return lines(
        name,
        lines -> {
          lines.set(number - 1, change.apply(lines.get(number - 1)));
          return lines;
        });
  }

  /// Changes all lines; they are given and taken without their ends.
  SampleRelease lines(String name, UnaryOperator<List<String>> change) {
    return doing(
        () -> {
          var text = Files.readString(file(name), StandardCharsets.ISO_8859_1);
          var lines = change.apply(new ArrayList<>(List.of(text.split("\r\n"))));
          Files.writeString(
              file(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.ISO_8859_1);
        });
  }

  /// Puts a value into a field of a line; fields are counted from 0.
  SampleRelease field(String name, int line, int field, String value) {
    return line(
        name,
        line,
        text -> {
          var fields = text.split("\t", -1);
          fields[field] = value;
          return String.join("\t", fields);
        });
  }

  private interface Change {
    void make() throws IOException;
  }

  private SampleRelease doing(Change change) {
    try {
      change.make();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
