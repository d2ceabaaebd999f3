package org.cursus.app.onet;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A release that is not loaded, and why, in a sentence for the operator that names file, line and
/// column where there is one. What was live still is.
public final class ReleaseRefused extends Exception {

  private ReleaseRefused(String sentence) {
    super(sentence);
  }

  static ReleaseRefused because(String sentence) {
    return new ReleaseRefused(sentence);
  }

  static ReleaseRefused unknownRelease(String release, String known) {
    return new ReleaseRefused(
        "O*NET %s is built in a way that this version of Cursus does not know (it knows %s). Load one of those, or update Cursus."
            .formatted(release, known));
  }

  static ReleaseRefused missing(Collection<String> files) {
    return new ReleaseRefused(
        "The release has no %s. Get the whole release, or load what is there with --allow-missing."
            .formatted(list(files)));
  }

  static ReleaseRefused unknown(Collection<String> files) {
    return new ReleaseRefused(
        "The release has files that its structure does not name: %s. Remove them, or update Cursus."
            .formatted(list(files)));
  }

  /// @param line from 1, the header line included; 0 when the whole file is meant
  static ReleaseRefused at(String file, long line, @Nullable String column, String what) {
    var place = new StringBuilder(file).append(".txt");
    if (line > 0) {
      place.append(", line ").append(line);
    }
    if (column != null) {
      place.append(", column ").append(column);
    }
    return new ReleaseRefused(place + ": " + what);
  }

  private static String list(Collection<String> files) {
    return String.join(", ", files.stream().map(file -> file + ".txt").sorted().toList());
  }
}
