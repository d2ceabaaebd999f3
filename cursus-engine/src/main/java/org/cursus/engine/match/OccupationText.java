package org.cursus.engine.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of one occupation, as a release of O*NET gives them.
///
/// @param code the O*NET-SOC code, such as `29-1141.00`
/// @param title the official title, usually a plural
/// @param description what people in it do, one or two sentences; may be empty
/// @param reportedTitles titles that people in it gave themselves
/// @param tasks task statements, a sentence each
public record OccupationText(
    String code,
    String title,
    String description,
    List<AlternateTitle> alternateTitles,
    List<String> reportedTitles,
    List<String> tasks) {

  public OccupationText {
    alternateTitles = List.copyOf(alternateTitles);
    reportedTitles = List.copyOf(reportedTitles);
    tasks = List.copyOf(tasks);
  }

  /// Another name of an occupation.
  ///
  /// @param shortTitle the abbreviation in use for it, or null
  public record AlternateTitle(String title, @Nullable String shortTitle) {}
}
