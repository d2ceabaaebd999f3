package org.cursus.app.resume;

import java.util.Map;
import org.cursus.app.resume.ResumeVersion.StageState;
import org.jspecify.annotations.Nullable;

/// How far a resume is, as it is told while somebody waits.
///
/// @param progress percent
/// @param advice what to do when it failed
record ProgressView(
    String status,
    int progress,
    String stage,
    Map<String, StageState> stages,
    @Nullable String code,
    @Nullable String advice) {

  static ProgressView of(ResumeVersion version) {
    var error = version.lastError();
    return new ProgressView(
        version.status().code(),
        version.progress(),
        version.stage().code(),
        version.stages(),
        error == null ? null : error.code(),
        error == null ? null : error.advice());
  }
}
