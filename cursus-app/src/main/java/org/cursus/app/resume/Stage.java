package org.cursus.app.resume;

import java.util.Locale;

/// The stages of an upload, in order.
enum Stage {
  UPLOAD(0, 10, "Storing the file"),
  PARSE(15, 60, "Reading the document"),
  ENRICH(65, 75, "Looking over what was found"),
  COMPLETE(80, 100, "Writing your record");

  private final int progressAtStart;
  private final int progressAtEnd;
  private final String doing;

  Stage(int progressAtStart, int progressAtEnd, String doing) {
    this.progressAtStart = progressAtStart;
    this.progressAtEnd = progressAtEnd;
    this.doing = doing;
  }

  /// As it is stored.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  int progressAtStart() {
    return progressAtStart;
  }

  int progressAtEnd() {
    return progressAtEnd;
  }

  /// What is happening now, for the person who waits.
  String doing() {
    return doing;
  }
}
