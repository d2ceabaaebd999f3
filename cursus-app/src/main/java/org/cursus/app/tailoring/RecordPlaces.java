package org.cursus.app.tailoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where on the pages stands what a sentence or a term rests on.
final class RecordPlaces {

  private static final Pattern VERSION =
      Pattern.compile("([a-z_]+)/([0-9a-f-]{36})@\\d+", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 3;

  private RecordPlaces() {}

  /// @param name what kind of entry it is, in a word or two
  record Place(String name, String href) {}

  /// @param version such as `work_experience/ID@3`; empty for what has no page
  static Optional<Place> of(String version) {
    var parts = VERSION.matcher(version);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var type = parts.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        type.equals("master_profile")
            ? new Place("Profile", "/profiles/" + parts.group(2))
            : new Place(name(type), "/record/entries/" + type + "/" + parts.group(2)));
  }

  /// The first places of what something rests on.
  static List<Place> of(List<String> versions) {
    return versions.stream().distinct().flatMap(each -> of(each).stream()).limit(MOST).toList();
  }

  private static String name(String type) {
    return switch (type) {
      case "work_experience" -> "Job";
      case "personal_info" -> "About you";
      default ->
          type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1).replace('_', ' ');
    };
  }
}
