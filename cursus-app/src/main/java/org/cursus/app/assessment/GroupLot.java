package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cursus.app.assessment.ConfigGroups.Group;
import tools.jackson.databind.JsonNode;

/// Takes from figures what they would tell of a single person to somebody who compares two previews
/// of configs that were written for it. Groups come in whole tens, rounded up or down by lot, so
/// that they are right on average; and the lot is drawn from who is where: asking the same again
/// tells nothing new, and when one person is elsewhere, all of it is drawn anew.
///
/// The idea, noise that sticks to the set it is laid on, is that of P. Francis, S. Probst Eide and
/// R. Munz: Diffix: High-Utility Database Anonymization (2017).
final class GroupLot {

  private final SplittableRandom random;

  /// @param where the runs, each by its answers, under the name of its group
  GroupLot(Map<String, List<Map<String, JsonNode>>> where) {
    long seed = 17;
    for (var group : new TreeMap<>(where).entrySet()) {
      // In whichever order the runs came.
      long members = group.getValue().stream().mapToLong(run -> mixed(run.hashCode())).sum();
      seed = mixed(31 * seed + mixed(group.getKey().hashCode()) + members);
    }
    random = new SplittableRandom(seed);
  }

  /// Spreads neighbours far from each other, so that sums of them say nothing.
  private static long mixed(long hash) {
    return new SplittableRandom(hash).nextLong();
  }

  /// The groups in whole tens.
  List<Group> rounded(List<Group> groups) {
    var people = groups.stream().mapToInt(each -> rounded(each.people())).toArray();
    int all = Arrays.stream(people).sum();
    var rounded = new ArrayList<Group>();
    for (int i = 0; i < people.length; i++) {
      rounded.add(Group.of(groups.get(i).name(), people[i], all));
    }
    return List.copyOf(rounded);
  }

  private int rounded(int people) {
    int ten = ConfigGroups.FEWEST;
    return (people + random.nextInt(ten)) / ten * ten;
  }

  /// A place close to the middle of so many.
  int nearMiddle(int many) {
    int off = random.nextInt(ConfigGroups.FEWEST + 1) - ConfigGroups.FEWEST / 2;
    return Math.clamp(many / 2 + off, 0, many - 1);
  }
}
