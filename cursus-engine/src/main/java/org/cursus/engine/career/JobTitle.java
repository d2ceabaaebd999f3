package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words of a job title say: a rank from 0 for somebody who learns to 6 for somebody who
/// heads an organisation, and the field of work.
///
/// @param rank 1 when no word names one
/// @param field such as `health`; null when no word names one
/// @param owner whether it names somebody who works on their own account
record JobTitle(int rank, @Nullable String field, boolean owner) {

  private static final int HIGHEST = 6;
  private static final int PLAIN = 1;
  private static final int LEADING = 3;
  private static final Map<String, Set<String>> LISTS = WordLists.sections("titles.txt");
  private static final List<Ranked> RANKS = ranks();

  private record Ranked(String phrase, int rank) {}

  private static List<Ranked> ranks() {
    var ranks = new ArrayList<Ranked>();
    for (int rank = 0; rank <= HIGHEST; rank++) {
      for (var phrase : Objects.requireNonNull(LISTS.get("rank " + rank))) {
        ranks.add(new Ranked(phrase, rank));
      }
    }
    ranks.sort(Comparator.comparing((Ranked each) -> -each.phrase().length()));
    return ranks;
  }

  /// Reads a title.
  static JobTitle of(@Nullable String title) {
    if (title == null) {
      return new JobTitle(PLAIN, null, false);
    }
    var words = WordLists.words(title.replace('.', ' ').replace('-', ' ').replace('/', ' '));
    var spaced = String.join(" ", words);
    boolean owner = list("owner").stream().anyMatch(each -> WordLists.holds(spaced, each));
    return new JobTitle(rank(spaced), field(spaced), owner);
  }

  private static int rank(String spaced) {
    var rest = spaced;
    int highest = -1;
    boolean learning = false;
    for (var each : RANKS) {
      if (WordLists.holds(rest, each.phrase())) {
        rest = (" " + rest + " ").replace(" " + each.phrase() + " ", " | ").strip();
        highest = Math.max(highest, each.rank());
        learning |= each.rank() == 0;
      }
    }
    if (learning && highest < LEADING) {
      return 0;
    }
    return highest < 0 ? PLAIN : highest;
  }

  /// The field with the most words in the title, the longer ones first.
  private static @Nullable String field(String spaced) {
    String best = null;
    int most = 0;
    for (var list : LISTS.entrySet()) {
      if (list.getKey().startsWith("field ")) {
        int letters =
            list.getValue().stream()
                .filter(each -> WordLists.holds(spaced, each))
                .mapToInt(String::length)
                .sum();
        if (letters > most) {
          most = letters;
          best = list.getKey().substring("field ".length());
        }
      }
    }
    return best;
  }

  /// Whether a field is in a group of them, such as `technical fields`.
  static boolean isIn(String group, @Nullable String field) {
    return field != null && list(group).contains(field);
  }

  private static Set<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }
}
