package org.cursus.app.occupation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A gap as its page shows it.
///
/// @param percent of readiness; null when there are no ratings
/// @param height of the drawing in pixels
/// @param rows of the drawing: where most is missing
/// @param ticks of the drawing, by level
/// @param has technologies that the record names
/// @param lacks technologies that it does not, the most wanted first
/// @param more how many further ones it lacks
record GapView(
    Gap gap,
    @Nullable Long percent,
    int height,
    List<Row> rows,
    List<Tick> ticks,
    List<Line> lines,
    List<GapStore.Technology> has,
    List<GapStore.Technology> lacks,
    int more,
    List<ProgramLine> programs,
    List<NearbyLine> nearby) {

  private static final int DRAWN = 12;
  private static final int ROW = 48;
  private static final int TOP = 8;
  private static final int FOOT = 26;
  private static final int TECHNOLOGIES = 12;
  private static final int PROGRAMS = 8;
  private static final double HIGHEST = 7;

  /// A row of the drawing, in pixels down and percent across.
  record Row(
      String name,
      int textY,
      int lineY,
      String own,
      String required,
      String ownX,
      String requiredX) {}

  /// A level on the axis.
  record Tick(int level, String x) {}

  /// A row of the table.
  record Line(
      String name,
      String kind,
      String required,
      String own,
      String importance,
      String weight,
      String counts,
      String because) {}

  /// A program.
  record ProgramLine(
      String name, String provider, String detail, String leadsTo, @Nullable String url) {}

  /// A related occupation.
  record NearbyLine(String code, String title, String detail) {}

  static GapView of(Gap gap) {
    var drawn = gap.terms().stream().filter(term -> term.gap() > 0).limit(DRAWN).toList();
    var rows =
        IntStream.range(0, drawn.size()).mapToObj(place -> row(drawn.get(place), place)).toList();
    var lacking = gap.technologies().stream().filter(each -> each.named() == null).toList();
    return new GapView(
        gap,
        gap.readiness() == null ? null : Math.round(gap.readiness() * 100),
        TOP + ROW * rows.size() + FOOT,
        rows,
        IntStream.rangeClosed(0, (int) HIGHEST).mapToObj(n -> new Tick(n, across(n))).toList(),
        gap.terms().stream().map(GapView::line).toList(),
        gap.technologies().stream().filter(each -> each.named() != null).toList(),
        lacking.stream().limit(TECHNOLOGIES).toList(),
        Math.max(0, lacking.size() - TECHNOLOGIES),
        gap.programs().stream().limit(PROGRAMS).map(GapView::program).toList(),
        gap.nearby().stream().map(GapView::nearby).toList());
  }

  private static Row row(GapTerm term, int place) {
    int y = TOP + ROW * place;
    return new Row(
        term.name(),
        y + 14,
        y + 30,
        number(term.own()),
        number(term.required()),
        across(term.own()),
        across(term.required()));
  }

  private static String across(double level) {
    return String.format(Locale.ROOT, "%.1f%%", 2 + level / HIGHEST * 96);
  }

  private static Line line(GapTerm term) {
    return new Line(
        term.name(),
        term.kind().equals("skill") ? "Skill" : "Knowledge",
        number(term.required()),
        number(term.own()),
        number(term.importance()),
        String.format(Locale.ROOT, "%.2f", term.weight()),
        String.format(Locale.ROOT, "%.2f", term.weightedGap()),
        term.evidence().because());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static ProgramLine program(GapStore.Program program) {
    var detail = new StringBuilder(LEVELS.getOrDefault(program.level(), "Program"));
    if (program.months() != null) {
      detail.append(", ").append(program.months().stripTrailingZeros().toPlainString());
      detail.append(program.months().doubleValue() == 1 ? " month" : " months");
    }
    if (program.cost() != null) {
      detail.append(", ").append(program.cost().stripTrailingZeros().toPlainString());
      detail.append(' ').append(program.currency());
    }
    if (program.location() != null) {
      detail.append(", ").append(program.location());
    }
    return new ProgramLine(
        program.name(),
        program.provider(),
        detail.toString(),
        program.occupation(),
        safe(program.url()));
  }

  private static final java.util.Map<String, String> LEVELS =
      java.util.Map.of(
          "course", "Course",
          "certificate", "Certificate",
          "apprenticeship", "Apprenticeship",
          "associate", "Associate degree",
          "bachelor", "Bachelor's degree",
          "master", "Master's degree",
          "doctorate", "Doctorate");

  private static @Nullable String safe(@Nullable String url) {
    return url != null && url.matches("https?://.*") ? url : null;
  }

  private static NearbyLine nearby(Gap.Nearby nearby) {
    var readiness = nearby.readiness();
    var detail =
        "Working there would close %d %% of this gap.".formatted(Math.round(nearby.closes() * 100));
    if (readiness != null) {
      detail = "You have %d %% of what it asks. ".formatted(Math.round(readiness * 100)) + detail;
    }
    return new NearbyLine(nearby.code(), nearby.title(), detail);
  }
}
