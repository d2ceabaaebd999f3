package org.cursus.engine.truth;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material.Entry;
import org.jspecify.annotations.Nullable;

/// How long entries lasted. What only a year is known of may have begun at its first day and ended
/// at its last.
final class Spans {

  private static final int YEAR = 12;

  /// Months from the first to the last, both counted.
  private record Span(int from, int to) {}

  private Spans() {}

  /// Months of all entries, those in which several were held counted once.
  ///
  /// @param generous whether a bare year counts as the whole of it
  static int months(List<Entry> entries, YearMonth now, boolean generous) {
    var spans =
        entries.stream()
            .flatMap(each -> span(each, now, generous).stream())
            .sorted(Comparator.comparingInt(Span::from))
            .toList();
    int months = 0;
    int until = Integer.MIN_VALUE;
    for (var span : spans) {
      int from = Math.max(span.from(), until + 1);
      if (from <= span.to()) {
        months += span.to() - from + 1;
        until = span.to();
      }
    }
    return months;
  }

  private static Optional<Span> span(Entry entry, YearMonth now, boolean generous) {
    var from = month(entry.start(), generous ? 1 : YEAR);
    var to =
        entry.current() ? Integer.valueOf(index(now)) : month(entry.end(), generous ? YEAR : 1);
    return from == null || to == null || to < from
        ? Optional.empty()
        : Optional.of(new Span(from, to));
  }

  /// The last year in which an entry can have been; empty when it is not known.
  static Optional<Integer> lastYear(List<Entry> entries, YearMonth now) {
    var ends =
        entries.stream()
            .map(each -> each.current() ? Integer.valueOf(now.getYear()) : year(each.end()))
            .toList();
    return ends.stream().anyMatch(Objects::isNull)
        ? Optional.empty()
        : ends.stream().max(Comparator.naturalOrder());
  }

  static @Nullable Integer year(@Nullable String day) {
    return day != null && day.matches("\\d{4}.*") ? Integer.valueOf(day.substring(0, 4)) : null;
  }

  /// The years in which entries begin.
  static List<Integer> starts(List<Entry> entries) {
    return years(entries.stream().map(Entry::start));
  }

  /// The years in which entries end.
  static List<Integer> ends(List<Entry> entries) {
    return years(entries.stream().map(Entry::end));
  }

  private static List<Integer> years(Stream<@Nullable String> days) {
    return days.map(Spans::year).filter(Objects::nonNull).toList();
  }

  private static @Nullable Integer month(@Nullable String day, int otherwise) {
    var year = year(day);
    if (day == null || year == null) {
      return null;
    }
    int month = day.matches("\\d{4}-\\d{2}.*") ? Integer.parseInt(day.substring(5, 7)) : otherwise;
    return year * YEAR + month - 1;
  }

  private static int index(YearMonth month) {
    return month.getYear() * YEAR + month.getMonthValue() - 1;
  }
}
