package org.cursus.app.resume;

import java.util.Locale;

/// The stages of an upload, in order.
enum Stage {
  UPLOAD(0, 10),
  PARSE(15, 60),
  ENRICH(65, 75),
  COMPLETE(80, 100);

  private final int progressAtStart;
  private final int progressAtEnd;

  Stage(int progressAtStart, int progressAtEnd) {
    this.progressAtStart = progressAtStart;
    this.progressAtEnd = progressAtEnd;
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
}
