package org.cursus.engine.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Word lists and learned numbers that a person can change without touching code: lines of `key:
/// value`, where `#` begins a comment.
///
/// @param lines by key, in the order of the file
record Tables(String file, Map<String, String> lines) {

  /// Reads a file that lies beside this class.
  static Tables read(String file) {
    var lines = new LinkedHashMap<String, String>();
    try (var stream = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line : reader.lines().toList()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          lines.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tables(file, lines);
  }

  /// The numbers of a line, which must be there.
  double[] numbers(String key) {
    var line = Objects.requireNonNull(lines.get(key), file + ": " + key);
    return Arrays.stream(line.split(" +")).mapToDouble(Double::parseDouble).toArray();
  }
}
