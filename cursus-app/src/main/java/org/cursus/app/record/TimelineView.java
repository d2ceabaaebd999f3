package org.cursus.app.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The timeline as its page draws it: time runs down from now, in pixels.
///
/// @param untold where nothing is recorded
/// @param rows the same as a list
/// @param aside entries that cannot be drawn: without a date, or with one too far from today
record TimelineView(
    int height,
    int now,
    List<YearView> years,
    List<LineView> untold,
    List<List<BarView>> lanes,
    List<RowView> rows,
    List<RowView> aside) {

  private static final int YEARS_BACK = 80;
  private static final int YEARS_AHEAD = 12;
  private static final int MARGIN = 24;

  /// Room for a name, a place and years.
  private static final int LABEL = 60;

  private static final int TALL_LABEL = 104;

  /// What is shorter is drawn as a point.
  private static final int SHORTEST = 12;

  /// The beginning of a year.
  record YearView(int year, int y) {}

  /// A line from above to below.
  record LineView(int y, int end) {}

  /// An entry: the days that are sure within those that are possible, and its name beside them.
  ///
  /// @param point the middle of a short one; null for a bar
  /// @param sure null when nothing is
  /// @param label the height of what is written
  /// @param area the height of all of it
  record BarView(
      RowView entry,
      String years,
      int y,
      int height,
      @Nullable Integer point,
      @Nullable LineView sure,
      int label,
      int area) {

    /// Whether all of the days are sure.
    public boolean certain() {
      return sure != null && sure.end() - sure.y() == height;
    }

    public boolean tall() {
      return label == TALL_LABEL;
    }
  }

  /// A line of the list.
  ///
  /// @param href null for a gap
  record RowView(@Nullable String href, String kind, String name, String place, String period) {

    static RowView of(TimelineEntry entry) {
      return new RowView(
          entry.href(), entry.type().label(), entry.name(), entry.place(), entry.period());
    }

    /// The drawing of its bar.
    public String drawing() {
      return kind.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
  }

  /// Whether an entry of this kind is drawn, so that the key names it.
  public boolean draws(String kind) {
    return lanes.stream().flatMap(List::stream).anyMatch(bar -> bar.entry().kind().equals(kind));
  }

  /// Whether a bar is drawn of which some days are only possible.
  public boolean unsure() {
    return lanes.stream()
        .flatMap(List::stream)
        .anyMatch(bar -> bar.point() == null && !bar.certain());
  }

  /// Whether there is nothing to draw.
  public boolean blank() {
    return lanes.isEmpty();
  }

  static TimelineView of(Profile profile, LocalDate today) {
    var drawn = new ArrayList<TimelineEntry>();
    var aside = new ArrayList<RowView>();
    for (var entry : TimelineEntry.of(profile, today)) {
      if (isDrawn(entry.stretch(), today)) {
        drawn.add(entry);
      } else {
        aside.add(RowView.of(entry));
      }
    }
    return drawn.isEmpty()
        ? new TimelineView(0, 0, List.of(), List.of(), List.of(), List.of(), aside)
        : draw(drawn, aside, today);
  }

  private static boolean isDrawn(@Nullable Stretch stretch, LocalDate today) {
    return stretch != null
        && stretch.possible().from().isAfter(today.minusYears(YEARS_BACK))
        && stretch.possible().to().isBefore(today.plusYears(YEARS_AHEAD));
  }

  private static TimelineView draw(
      List<TimelineEntry> entries, List<RowView> aside, LocalDate today) {
    Map<UUID, TimelineEntry> byId =
        entries.stream().collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
    var stretches = entries.stream().map(TimelineEntry::stretch).filter(Objects::nonNull).toList();
    var scale = TimeScale.of(stretches, today, MARGIN);
    var timeline = Timeline.of(stretches, today, scale.days(LABEL));
    var lanes =
        timeline.lanes().stream()
            .map(
                lane ->
                    lane.stream()
                        .map(each -> bar(scale, each, Objects.requireNonNull(byId.get(each.id()))))
                        .toList())
            .toList();
    int lowest =
        lanes.stream().flatMap(List::stream).mapToInt(bar -> bar.y() + bar.area()).max().orElse(0);
    return new TimelineView(
        Math.max(lowest, scale.y(scale.first())) + MARGIN / 2,
        scale.y(today.plusDays(1)),
        years(scale),
        timeline.gaps().stream().map(gap -> line(scale, gap)).toList(),
        lanes,
        rows(stretches, timeline.gaps(), byId, today),
        aside);
  }

  private static List<YearView> years(TimeScale scale) {
    return IntStream.rangeClosed(scale.first().getYear(), scale.last().getYear())
        .mapToObj(year -> new YearView(year, scale.y(LocalDate.of(year, 1, 1))))
        .sorted(Comparator.comparingInt(YearView::y))
        .toList();
  }

  private static LineView line(TimeScale scale, Days days) {
    return new LineView(scale.y(days.to()), scale.y(days.from()));
  }

  private static BarView bar(TimeScale scale, Stretch stretch, TimelineEntry entry) {
    int y = scale.y(stretch.possible().to());
    int height = scale.y(stretch.possible().from()) - y;
    var sure = stretch.sure();
    int label = height >= TALL_LABEL ? TALL_LABEL : LABEL;
    return new BarView(
        RowView.of(entry),
        entry.years(),
        y,
        height,
        height < SHORTEST ? y + height / 2 : null,
        sure == null ? null : line(scale, sure),
        label,
        Math.max(height, label));
  }

  private static List<RowView> rows(
      List<Stretch> stretches, List<Days> gaps, Map<UUID, TimelineEntry> byId, LocalDate today) {
    var rows = new ArrayList<RowView>();
    var left = new ArrayList<>(gaps);
    for (var stretch : Timeline.newestFirst(stretches)) {
      while (!left.isEmpty() && !left.getFirst().from().isBefore(stretch.possible().to())) {
        rows.add(gap(left.removeFirst(), today));
      }
      rows.add(RowView.of(Objects.requireNonNull(byId.get(stretch.id()))));
    }
    return rows;
  }

  private static RowView gap(Days gap, LocalDate today) {
    var from = YearMonth.from(gap.from()).toString();
    var last = YearMonth.from(gap.to().minusDays(1)).toString();
    var period = Period.of(from, last, gap.to().isAfter(today));
    return new RowView(null, "", "Nothing recorded", "", period);
  }
}
