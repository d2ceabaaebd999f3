package org.cursus.app.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A working life with what was at the same time side by side, in as few lanes as it takes.
///
/// @param lanes the first has what ends last; within each, the newest first
/// @param gaps times of which the record tells nothing, newest first
record Timeline(List<List<Stretch>> lanes, List<Days> gaps) {

  /// A summer between school and work is no gap.
  private static final long GAP_MONTHS = 3;

  /// By their ends, newest first; at the same end what is longer stands further left.
  private static final Comparator<Stretch> NEWEST_FIRST =
      Comparator.comparing((Stretch each) -> each.possible().to())
          .reversed()
          .thenComparing(each -> each.possible().from())
          .thenComparing(Stretch::type)
          .thenComparing(Stretch::id);

  /// @param labelDays as long as what is shorter is drawn, so that there is room for its name
  static Timeline of(Collection<Stretch> stretches, LocalDate today, long labelDays) {
    var lanes = new ArrayList<List<Stretch>>();
    for (var stretch : newestFirst(stretches)) {
      lanes.stream()
          .filter(lane -> follows(stretch, lane.getLast(), labelDays))
          .findFirst()
          .orElseGet(
              () -> {
                lanes.add(new ArrayList<>());
                return lanes.getLast();
              })
          .add(stretch);
    }
    return new Timeline(lanes.stream().map(List::copyOf).toList(), gaps(stretches, today));
  }

  static List<Stretch> newestFirst(Collection<Stretch> stretches) {
    return stretches.stream().sorted(NEWEST_FIRST).toList();
  }

  /// Whether one was before the other, so that both fit into one lane. What ended in the month or
  /// year in which the other began was before it.
  private static boolean follows(Stretch older, Stretch newer, long labelDays) {
    var end = older.possible().to();
    return !end.isAfter(newer.start().to())
        && older.possible().from().isBefore(newer.possible().from())
        && !end.isAfter(newer.possible().to().minusDays(labelDays));
  }

  private static List<Days> gaps(Collection<Stretch> stretches, LocalDate today) {
    var gaps = new ArrayList<Days>();
    var told = today.plusDays(1);
    for (var stretch : newestFirst(stretches)) {
      var end = stretch.possible().to();
      if (end.plusMonths(GAP_MONTHS).isBefore(told)) {
        gaps.add(new Days(end, told));
      }
      var from = stretch.possible().from();
      told = from.isBefore(told) ? from : told;
    }
    return List.copyOf(gaps);
  }
}
