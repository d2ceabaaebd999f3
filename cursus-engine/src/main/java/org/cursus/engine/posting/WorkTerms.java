package org.cursus.engine.posting;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.engine.posting.Posting.EmploymentType;
import org.cursus.engine.posting.Posting.Seniority;
import org.cursus.engine.posting.Posting.Workplace;
import org.jspecify.annotations.Nullable;

/// Reads where the work is done, by what kind of contract, and how far along a career.
final class WorkTerms {

  private static final Map<String, List<String>> CUES = Lists.read("cues.txt");
  private static final Pattern REMOTE = cue("remote");
  private static final Pattern HYBRID = cue("hybrid");
  private static final Pattern ON_SITE = cue("onsite");
  private static final Pattern REMOTE_PEOPLE =
      Pattern.compile(
          "(?iu)remote (?:teams?|sites?|sensing|monitoring|access|control|areas?|locations?|clients?|servers?|desktop|users?|support)");

  private WorkTerms() {}

  private static Pattern cue(String name) {
    return Lists.anyOf(CUES.getOrDefault(name, List.of()));
  }

  /// Null where the text does not say.
  static @Nullable Workplace workplace(String text) {
    var told = REMOTE_PEOPLE.matcher(text).replaceAll(" ");
    if (HYBRID.matcher(told).find()) {
      return Workplace.HYBRID;
    }
    boolean onSite = ON_SITE.matcher(told).find();
    var remote = REMOTE.matcher(ON_SITE.matcher(told).replaceAll(" "));
    if (remote.find()) {
      return onSite ? Workplace.HYBRID : Workplace.REMOTE;
    }
    return onSite ? Workplace.ON_SITE : null;
  }

  /// The first lines and the title say it more surely than a word far below.
  static @Nullable EmploymentType employmentType(@Nullable String title, String text) {
    var head = title == null ? "" : title;
    var inTitle = first(head);
    return inTitle != null ? inTitle : first(text);
  }

  private static @Nullable EmploymentType first(String text) {
    EmploymentType found = null;
    int at = Integer.MAX_VALUE;
    for (var type : EmploymentType.values()) {
      var matcher = cueOf(type).matcher(text);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        found = type;
      }
    }
    return found;
  }

  private static final Map<EmploymentType, Pattern> TYPES =
      Map.of(
          EmploymentType.FULL_TIME, cue("full_time"),
          EmploymentType.PART_TIME, cue("part_time"),
          EmploymentType.CONTRACT, cue("contract"),
          EmploymentType.TEMPORARY, cue("temporary"),
          EmploymentType.INTERNSHIP, cue("internship"));

  private static Pattern cueOf(EmploymentType type) {
    return TYPES.get(type);
  }

  private static final Pattern EXECUTIVE = cue("executive");
  private static final Pattern LEAD = cue("lead");
  private static final Pattern SENIOR = cue("senior");
  private static final Pattern ENTRY = cue("entry");
  private static final double SENIOR_YEARS = 5;
  private static final double ENTRY_YEARS = 1;

  /// By the title; where it says nothing, by the years that are asked for.
  static @Nullable Seniority seniority(@Nullable String title, List<Requirement> requirements) {
    if (title != null) {
      if (EXECUTIVE.matcher(title).find()) {
        return Seniority.EXECUTIVE;
      }
      if (LEAD.matcher(title).find()) {
        return Seniority.LEAD;
      }
      if (SENIOR.matcher(title).find()) {
        return Seniority.SENIOR;
      }
      if (ENTRY.matcher(title).find() || cueOf(EmploymentType.INTERNSHIP).matcher(title).find()) {
        return Seniority.ENTRY;
      }
    }
    return requirements.stream()
        .filter(r -> r.weight() == Requirement.Weight.MUST && r.years() != null)
        .map(Requirement::years)
        .max(Double::compare)
        .map(WorkTerms::byYears)
        .orElse(null);
  }

  private static Seniority byYears(double years) {
    if (years >= SENIOR_YEARS) {
      return Seniority.SENIOR;
    }
    return years <= ENTRY_YEARS ? Seniority.ENTRY : Seniority.MID;
  }
}
