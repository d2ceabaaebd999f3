package org.cursus.app.analysis;

import java.util.List;
import org.cursus.app.usage.Titled;

/// The keywords of a text as they are kept.
///
/// @param language what people call it
/// @param note what the reader should know; empty otherwise
/// @param text in pieces, the keywords marked by kind
record KeywordResult(
    String language, String code, int words, String note, List<Line> keywords, List<Segment> text)
    implements Titled {

  private static final int SHOWN = 3;

  /// A keyword.
  ///
  /// @param kind as stored, such as `technology`
  /// @param kindTitle what people read
  /// @param score 0 to 100, by rules
  /// @param cue `required`, `preferred`, `duty`, `aside` or empty
  /// @param inRecord whether the person's record has it
  record Line(
      String text,
      String name,
      String kind,
      String kindTitle,
      double score,
      int count,
      String cue,
      boolean inRecord) {}

  @Override
  public String about() {
    return String.join(", ", keywords.stream().limit(SHOWN).map(Line::name).toList());
  }
}
