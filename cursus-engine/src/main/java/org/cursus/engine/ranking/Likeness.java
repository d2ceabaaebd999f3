package org.cursus.engine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cursus.engine.fit.Demands;
import org.cursus.engine.fit.Shown;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Words;

/// How far a statement speaks of the work that a posting describes, by the words of its duties and
/// requirements. It serves where no name of a skill is known, and counts little.
final class Likeness {

  private static final double RAREST = 1e-4;
  private static final int SHORTEST = 3;

  /// A statement of few words is not like anything for one of them.
  private static final double SHRINK = 3;

  private static final int ENOUGH = 3;
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "e", "s");

  /// Roots of words with what they weigh, by how rare they are.
  private final Map<String, Double> asked = new HashMap<>();

  private final Map<String, Known> known = new HashMap<>();
  private final Background background;

  /// What is known of a word.
  ///
  /// @param root empty for a word without a meaning of its own
  private record Known(String root, double weight) {}

  Likeness(Posting posting, Background background) {
    this.background = background;
    posting.duties().forEach(this::read);
    posting.requirements().stream()
        .filter(each -> !Demands.speaksToModel(each))
        .map(Requirement::text)
        .forEach(this::read);
  }

  private void read(String text) {
    for (var word : Words.of(text)) {
      var each = known(Gazetteer.key(word));
      if (!each.root().isEmpty() && isContent(word.folded())) {
        asked.putIfAbsent(each.root(), each.weight());
      }
    }
  }

  /// A statement's likeness, and the words it rests on.
  ///
  /// @param value 0 to 1
  record Like(double value, List<String> words) {

    static final Like NONE = new Like(0, List.of());

    Like times(double strength) {
      return new Like(value * strength, words);
    }
  }

  Like of(Shown place) {
    double own = 0;
    double common = 0;
    var words = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var key : place.keys().strip().split(" ")) {
      var each = known(key);
      if (each.root().isEmpty() || !seen.add(each.root())) {
        continue;
      }
      var weight = asked.get(each.root());
      own += weight == null ? each.weight() : weight;
      if (weight != null) {
        common += weight;
        words.add(key);
      }
    }
    double enough = Math.min(1, words.size() / (double) ENOUGH);
    return new Like(common / (own + SHRINK) * enough, words);
  }

  private Known known(String key) {
    return known.computeIfAbsent(
        key, each -> isContent(each) ? new Known(root(each), weight(each)) : new Known("", 0));
  }

  private double weight(String key) {
    return Math.log(Math.clamp(background.share(key), RAREST, 1)) / Math.log(RAREST);
  }

  private static boolean isContent(String key) {
    return key.length() >= SHORTEST
        && !Character.isDigit(key.charAt(0))
        && Arrays.stream(Language.values()).noneMatch(each -> each.isClosed(key));
  }

  /// The word without the ending that most of its forms differ by.
  private static String root(String key) {
    for (var ending : ENDINGS) {
      if (key.endsWith(ending) && key.length() - ending.length() >= SHORTEST + 1) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }
}
