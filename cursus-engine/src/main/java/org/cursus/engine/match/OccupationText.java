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
/// @param things what they work with and on: tools, technologies, activities of several
/// occupations;
///     may be empty, then siblings are told apart a little worse
public record OccupationText(
    String code,
    String title,
    String description,
    List<AlternateTitle> alternateTitles,
    List<String> reportedTitles,
    List<String> tasks,
    List<String> things) {

  public OccupationText {
    alternateTitles = List.copyOf(alternateTitles);
    reportedTitles = List.copyOf(reportedTitles);
    tasks = List.copyOf(tasks);
    things = List.copyOf(things);
  }

  /// An occupation of which nothing is known of the things it works with.
  public OccupationText(
      String code,
      String title,
      String description,
      List<AlternateTitle> alternateTitles,
      List<String> reportedTitles,
      List<String> tasks) {
    this(code, title, description, alternateTitles, reportedTitles, tasks, List.of());
  }

  /// Another name of an occupation.
  ///
  /// @param shortTitle the abbreviation in use for it, or null
  public record AlternateTitle(String title, @Nullable String shortTitle) {}
}
