package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Groups of people, none so small that somebody could be picked out: those of fewer than ten are
/// put together with the next smallest until they are ten, so that nothing can be subtracted. The
/// same rule as in `count_answers`.
final class ConfigGroups {

  /// The fewest that are told of.
  static final int FEWEST = 10;

  private ConfigGroups() {}

  /// Some people.
  ///
  /// @param name of the group; of several that were put together, all their names
  /// @param percent of all people of the same table
  record Group(String name, int people, double percent) {

    static Group of(String name, int people, int all) {
      return new Group(name, people, all == 0 ? 0 : Math.round(1000.0 * people / all) / 10.0);
    }
  }

  /// @param counts name to people, in the order in which they are shown
  static List<Group> of(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    var there = counts.entrySet().stream().filter(each -> each.getValue() > 0).toList();
    var small = small(there);
    var groups = new ArrayList<Group>();
    there.stream()
        .filter(each -> !small.contains(each))
        .forEach(each -> groups.add(Group.of(each.getKey(), each.getValue(), all)));
    int together = small.stream().mapToInt(Map.Entry::getValue).sum();
    if (together >= FEWEST) {
      var names = there.stream().filter(small::contains).map(Map.Entry::getKey).toList();
      groups.add(Group.of(either(names), together, all));
    }
    return groups;
  }

  private static List<Map.Entry<String, Integer>> small(List<Map.Entry<String, Integer>> there) {
    var rising =
        there.stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).toList();
    var small = new ArrayList<Map.Entry<String, Integer>>();
    int sum = 0;
    for (var each : rising) {
      boolean joins = each.getValue() < FEWEST || (!small.isEmpty() && sum < FEWEST);
      if (joins) {
        small.add(each);
        sum += each.getValue();
      }
    }
    return small;
  }

  /// Names as a person says them: a, b or c; in quotes where one of them has a comma of its own.
  static String either(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    var told =
        names.stream().anyMatch(each -> each.contains(","))
            ? names.stream().map("“%s”"::formatted).toList()
            : names;
    return String.join(", ", told.subList(0, told.size() - 1)) + " or " + told.getLast();
  }
}
