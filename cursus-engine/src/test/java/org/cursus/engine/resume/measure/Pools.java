package org.cursus.engine.resume.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The hand-written words that people are made of: paragraphs of `kind name language` followed by
/// lines of `key: one; two`.
final class Pools {

  private Pools() {}

  /// @param language in which such people write
  record Pool(String name, String language, Map<String, List<String>> values) {

    List<String> get(String key) {
      return values.getOrDefault(key, List.of());
    }
  }

  /// @param file `trades.txt`, `trades-other.txt` or `countries.txt`
  static List<Pool> read(String file) {
    var pools = new ArrayList<Pool>();
    for (var line : text("/measure/" + file).lines().filter(l -> !l.startsWith("#")).toList()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("trade ") || line.startsWith("country ")) {
        var words = line.split(" ");
        pools.add(new Pool(words[1], words[2], new LinkedHashMap<>()));
      } else if (colon > 0) {
        var values = List.of(line.substring(colon + 2).split("; "));
        pools.getLast().values().put(line.substring(0, colon), values);
      }
    }
    return pools;
  }

  static String text(String resource) {
    try (var stream = Pools.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
