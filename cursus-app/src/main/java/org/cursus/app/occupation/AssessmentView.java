package org.cursus.app.occupation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cursus.app.occupation.Assessments.Whole;
import org.jspecify.annotations.Nullable;

/// Assessments as their pages list them.
final class AssessmentView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private AssessmentView() {}

  /// A kind, and where its assessments stand.
  ///
  /// @param open the one in progress; null when there is none
  /// @param done completed ones, newest first
  record Kind(AssessmentKind kind, String about, @Nullable Line open, List<Line> done) {}

  /// An assessment.
  record Line(UUID id, String when, int answered) {}

  /// What was said of an element.
  record Said(String name, String kind, String level, String importance) {}

  /// One area of interest.
  record Area(String label, String meaning, int score) {}

  static List<Kind> kinds(List<Assessment> all) {
    return List.of(
        kind(
            all,
            AssessmentKind.INTERESTS,
            "Sixty activities, and how much you would like each. Takes about ten minutes, and shows"
                + " which occupations go with what you like."),
        kind(
            all,
            AssessmentKind.SKILLS,
            "Your own level of skills and knowledge, on O*NET's scales. Answer as many as you like;"
                + " each counts at once in your gaps."));
  }

  private static Kind kind(List<Assessment> all, AssessmentKind kind, String about) {
    var lines = all.stream().filter(each -> each.kind() == kind).toList();
    return new Kind(
        kind,
        about,
        lines.stream()
            .filter(each -> !each.completed())
            .map(each -> new Line(each.id(), day(each.updatedAt()), each.answered()))
            .findFirst()
            .orElse(null),
        lines.stream()
            .filter(Assessment::completed)
            .map(each -> new Line(each.id(), day(each.completedAt()), each.answered()))
            .toList());
  }

  static String day(@Nullable Instant instant) {
    return instant == null ? "" : DAY.format(instant.atZone(ZoneOffset.UTC));
  }

  static List<Area> areas(InterestProfile profile) {
    return Arrays.stream(OccupationInterest.values())
        .map(
            area ->
                new Area(area.label(), area.about(), profile.scores().getOrDefault(area.code(), 0)))
        .toList();
  }

  static SvgHexagon hexagon(List<Area> areas) {
    return SvgHexagon.ofWhole(
        areas.stream().map(Area::label).toList(), areas.stream().map(Area::score).toList(), 0, 40);
  }

  /// What was answered, the highest level first.
  static List<Said> said(Whole whole, List<AssessmentQuestion> questions) {
    var given = AssessmentStep.given(whole);
    var said = new ArrayList<Said>();
    for (var question : questions) {
      var level = given.get("LV:" + question.id());
      var importance = given.get("IM:" + question.id());
      if (level != null || importance != null) {
        said.add(
            new Said(
                question.text(),
                question.area().equals("skill") ? "Skill" : "Knowledge",
                level == null ? "" : level.toString(),
                importance == null ? "" : importance.toString()));
      }
    }
    said.sort(Comparator.comparing(Said::level).thenComparing(Said::importance).reversed());
    return said;
  }
}
