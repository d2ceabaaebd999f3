package org.cursus.app.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How surely two entries of a kind are one and the same, 0 to 1. The weights are ours; they are
/// part of `MergeRules.VERSION`.
final class EntryMatch {

  /// Below, two names are two things, however much else agrees.
  private static final double ANOTHER = 0.7;

  /// Below, it is asked whether two names are one thing.
  private static final double DOUBTFUL = 0.85;

  private EntryMatch() {}

  /// @param one columns of an entry
  /// @param other columns of another
  static double score(EntityType type, Map<String, ?> one, Map<String, ?> other) {
    return switch (type) {
      case PERSONAL_INFO -> 1;
      case WORK_EXPERIENCE -> role(one, other, "company", "title");
      case VOLUNTEERING -> role(one, other, "organization", "position");
      case EDUCATION -> study(one, other);
      case SKILL, INTEREST -> same(one, other, "name") ? 1 : 0;
      case PROJECT -> weighted(.8, texts(one, other, "name"), .2, overlap(one, other));
      case CERTIFICATION -> given(one, other, "name", "issuer", "date_obtained");
      case AWARD -> given(one, other, "title", "awarder", "date_received");
      case PUBLICATION -> given(one, other, "name", "publisher", "release_date");
      case REFERENCE -> texts(one, other, "name");
    };
  }

  private static double role(
      Map<String, ?> one, Map<String, ?> other, String organisation, String title) {
    double employer = organisations(one, other, organisation);
    double role = texts(one, other, title);
    if (text(one, title) == null || text(other, title) == null) {
      role = employer; // Nothing to tell them apart by.
    }
    if (text(one, organisation) == null || text(other, organisation) == null) {
      employer = role;
    }
    return named(employer, .4 * employer + .35 * role + .25 * overlap(one, other));
  }

  private static double study(Map<String, ?> one, Map<String, ?> other) {
    double school = organisations(one, other, "institution");
    double degree =
        text(one, "degree") == null || text(other, "degree") == null
            ? .5
            : Likeness.ofDegrees(text(one, "degree"), text(other, "degree"));
    double field =
        text(one, "field_of_study") == null || text(other, "field_of_study") == null
            ? degree
            : texts(one, other, "field_of_study");
    return named(school, .45 * school + .25 * degree + .15 * field + .15 * overlap(one, other));
  }

  /// What was given or printed once: by its name, by whom, and when.
  private static double given(
      Map<String, ?> one, Map<String, ?> other, String name, String by, String date) {
    double giver =
        text(one, by) == null || text(other, by) == null
            ? 1
            : Likeness.ofOrganisations(text(one, by), text(other, by));
    var left = text(one, date);
    var right = text(other, date);
    double when = left == null || right == null || agree(left, right) ? 1 : 0;
    double called = texts(one, other, name);
    return named(called, .7 * called + .15 * giver + .15 * when);
  }

  /// A score that agreement elsewhere cannot lift when the names tell two things apart.
  private static double named(double names, double score) {
    if (names < ANOTHER) {
      return Math.min(score, MergeRules.UNSURE - 0.01);
    }
    return names < DOUBTFUL ? Math.min(score, MergeRules.SURE - 0.01) : score;
  }

  /// Whether one partial date is the other, as far as both are known.
  static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static double overlap(Map<String, ?> one, Map<String, ?> other) {
    return Months.overlap(months(one), months(other));
  }

  private static @Nullable Months months(Map<String, ?> entry) {
    boolean current = Boolean.TRUE.equals(entry.get("is_current"));
    return Months.of(text(entry, "start_date"), text(entry, "end_date"), current);
  }

  private static double weighted(double first, double one, double second, double other) {
    return first * one + second * other;
  }

  private static double texts(Map<String, ?> one, Map<String, ?> other, String column) {
    return Likeness.ofTexts(text(one, column), text(other, column));
  }

  private static double organisations(Map<String, ?> one, Map<String, ?> other, String column) {
    return Likeness.ofOrganisations(text(one, column), text(other, column));
  }

  private static boolean same(Map<String, ?> one, Map<String, ?> other, String column) {
    var key = Likeness.key(text(one, column));
    return !key.isEmpty() && key.equals(Likeness.key(text(other, column)));
  }

  private static @Nullable String text(Map<String, ?> entry, String column) {
    var value = entry.get(column);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
