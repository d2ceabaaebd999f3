package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.cursus.app.assessment.AnswerFigureStore.Run;
import org.cursus.app.assessment.ConfigGroups.Group;

/// Takes from figures what they would tell of a single person to somebody who compares two previews
/// of configs that were written for it. Groups come in whole tens, rounded up or down by lot, so
/// that they are right on average; and the lot is drawn from who is where: asking the same again
/// tells nothing new, whatever the groups are called and whatever else is asked, and when one
/// person is elsewhere, all of it is drawn anew.
///
/// The idea, noise that sticks to the set it is laid on, is that of P. Francis, S. Probst Eide and
/// R. Munz: Diffix: High-Utility Database Anonymization (2017).
final class GroupLot {

  private final SplittableRandom random;

  /// @param where the runs by the name of their group, in the order of the groups
  GroupLot(SequencedMap<String, List<Run>> where) {
    long seed = 17;
    for (var runs : where.values()) {
      if (!runs.isEmpty()) {
        // In whichever order the runs came.
        long members = runs.stream().mapToLong(run -> mixed(run.lot())).sum();
        seed = mixed(31 * seed + members);
      }
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
