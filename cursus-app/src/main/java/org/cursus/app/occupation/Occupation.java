package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything about an occupation: what O*NET says of it, and what administrators added. A list is
/// empty where there is nothing to say and also where the release came without the table.
///
/// @param skills the most important first, and so knowledge, abilities and activities
/// @param interests all six, on a scale from 1 to 7
/// @param highPoints its strongest interests by number, 1 for realistic
/// @param workStyles the most telling first
/// @param inView whether the caller keeps it in view
record Occupation(
    String code,
    String title,
    @Nullable String description,
    boolean inView,
    boolean featured,
    @Nullable String localNotes,
    @Nullable Wage localWage,
    @Nullable String demand,
    Map<String, String> customFields,
    List<Sector> sectors,
    @Nullable JobZone jobZone,
    List<Rated> skills,
    List<Rated> knowledge,
    List<Rated> abilities,
    List<Rated> activities,
    List<Scored> interests,
    List<Integer> highPoints,
    List<Scored> workStyles,
    List<Scored> workValues,
    List<Task> tasks,
    List<String> newTasks,
    List<Technology> technologies,
    List<Tool> tools,
    List<String> alternateTitles,
    List<String> reportedTitles,
    List<Share> education,
    List<Related> related,
    List<Program> programs) {

  /// What is paid here.
  record Wage(
      @Nullable BigDecimal low,
      @Nullable BigDecimal median,
      @Nullable BigDecimal high,
      String period,
      String currency,
      @Nullable String source) {}

  /// A part of the economy.
  record Sector(UUID id, String name) {}

  /// How much preparation is needed.
  ///
  /// @param zone from 1 (little) to 5 (extensive)
  record JobZone(
      int zone,
      String name,
      @Nullable String experience,
      @Nullable String education,
      @Nullable String training) {}

  /// An element with its importance (1 to 5) and level (0 to 7), each within the bounds of its 95 %
  /// confidence interval where the release has one. Null is what is suppressed, or of no relevance
  /// here.
  ///
  /// @param plainName in words of somebody at school
  record Rated(
      String id,
      String name,
      @Nullable String plainName,
      @Nullable Double importance,
      @Nullable Double importanceLow,
      @Nullable Double importanceHigh,
      @Nullable Double level,
      @Nullable Double levelLow,
      @Nullable Double levelHigh) {}

  /// An element with one value.
  ///
  /// @param scale of O*NET, such as OI for interests
  record Scored(String id, String name, String scale, double value) {}

  /// @param type Core or Supplemental; null where the release does not say
  /// @param importance from 1 to 5
  record Task(long id, String task, @Nullable String type, @Nullable Double importance) {}

  /// @param hot whether many employers name it in postings
  /// @param inDemand whether many do for this occupation
  record Technology(String name, @Nullable String category, boolean hot, boolean inDemand) {}

  /// Something that people work with.
  record Tool(String name, @Nullable String category) {}

  /// How many percent answered so.
  record Share(String name, double percent) {}

  /// @param tier how near, in O*NET's words, such as Primary-Short
  record Related(String code, String title, @Nullable String tier, @Nullable Integer jobZone) {}

  /// A training program that leads there.
  record Program(
      UUID id,
      String provider,
      String name,
      String level,
      @Nullable BigDecimal lengthMonths,
      @Nullable BigDecimal cost,
      @Nullable String currency,
      @Nullable String url,
      @Nullable String location) {}

  /// Its strongest interests.
  public List<OccupationInterest> strongest() {
    return OccupationInterest.ofHighPoints(highPoints);
  }
}
