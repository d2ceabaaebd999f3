package org.cursus.engine.rendering;

import org.cursus.engine.draft.Draft;
import org.cursus.engine.resume.JsonResume;

/// A resume as JSON Resume 1.0.0.
final class JsonResumeFile {

  private JsonResumeFile() {}

  static String write(Draft draft, Look look) {
    var arranged =
        new Draft(
            draft.type(),
            draft.language(),
            draft.head(),
            draft.letter(),
            Arrangement.sections(draft, look));
    return JsonResume.write(Meant.of(arranged));
  }
}
