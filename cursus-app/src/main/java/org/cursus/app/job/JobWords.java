package org.cursus.app.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plain words for the keys of a job, for pages.
public final class JobWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("remote", "Remote"),
          Map.entry("hybrid", "Hybrid"),
          Map.entry("on_site", "On site"),
          Map.entry("full_time", "Full time"),
          Map.entry("part_time", "Part time"),
          Map.entry("contract", "Contract"),
          Map.entry("temporary", "Temporary"),
          Map.entry("internship", "Internship"),
          Map.entry("entry", "Entry level"),
          Map.entry("mid", "Mid level"),
          Map.entry("senior", "Senior"),
          Map.entry("lead", "Lead"),
          Map.entry("executive", "Executive"),
          Map.entry("active", "Active"),
          Map.entry("archived", "Archived"),
          Map.entry("draft", "Draft"),
          Map.entry("hour", "an hour"),
          Map.entry("day", "a day"),
          Map.entry("week", "a week"),
          Map.entry("month", "a month"),
          Map.entry("year", "a year"),
          Map.entry("user_created", "Written or pasted by you"),
          Map.entry("url", "A web page"),
          Map.entry("file", "A file"),
          Map.entry("csv", "A table"),
          Map.entry("public", "A public job"),
          Map.entry("mock", "An example"),
          Map.entry("indeed", "Indeed"),
          Map.entry("linkedin", "LinkedIn"));

  private JobWords() {}

  /// What people read for a key; the key itself where there are no other words.
  public static String of(@Nullable String key) {
    return key == null ? "" : WORDS.getOrDefault(key, key);
  }

  /// The choices for a field by their keys, in their order.
  public static Map<String, String> choices(String field) {
    return switch (field) {
      case "workplace" -> named(JobDraft.WORKPLACES);
      case "employmentType" -> named(JobDraft.TYPES);
      case "seniority" -> named(JobDraft.SENIORITIES);
      case "salaryPeriod" -> named(JobDraft.PERIODS);
      case "source" -> named(JobFilter.SOURCES);
      default -> Map.of();
    };
  }

  private static Map<String, String> named(List<String> keys) {
    var named = new LinkedHashMap<String, String>();
    keys.forEach(key -> named.put(key, of(key)));
    return named;
  }

  /// What there is of some texts, with commas between.
  public static String joined(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }
}
