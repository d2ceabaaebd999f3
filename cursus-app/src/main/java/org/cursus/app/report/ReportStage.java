package org.cursus.app.report;

/// What is done for a report, one after the other.
enum ReportStage {
  READ("Reading your result", 10),
  WRITE("Writing and drawing", 35),
  KEEP("Keeping it safe", 90);

  private final String description;
  private final int progress;

  ReportStage(String description, int progress) {
    this.description = description;
    this.progress = progress;
  }

  /// What people read while it runs.
  String description() {
    return description;
  }

  /// Percent, when it begins.
  int progress() {
    return progress;
  }
}
