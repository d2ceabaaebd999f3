package org.cursus.app.onet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which occupation came after which, from a crosswalk between two classifications: a text file
/// with an old code and a new one on each line, as O*NET publishes them (CSV or tabs; titles may
/// stand between).
final class Crosswalk {

  private static final Pattern CODE = Pattern.compile("\\b\\d\\d-\\d{4}\\.\\d\\d\\b");

  private Crosswalk() {}

  /// By old code the new one: where an occupation was split, the first that is named.
  ///
  /// @throws ReleaseRefused when the file names no pair
  static Map<String, String> read(@Nullable Path file) throws IOException, ReleaseRefused {
    var successors = new LinkedHashMap<String, String>();
    if (file == null) {
      return successors;
    }
    for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      var codes = CODE.matcher(line);
      if (codes.find()) {
        var old = codes.group();
        if (codes.find() && !codes.group().equals(old)) {
          successors.putIfAbsent(old, codes.group());
        }
      }
    }
    if (successors.isEmpty()) {
      throw ReleaseRefused.because(
          "%s names no pair of codes such as 11-2011.01 and 11-2011.00. Give a crosswalk as CSV."
              .formatted(file.getFileName()));
    }
    return successors;
  }
}
