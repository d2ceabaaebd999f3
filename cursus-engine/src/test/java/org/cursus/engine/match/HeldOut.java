package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cursus.engine.match.OccupationText.AlternateTitle;

/// Titles that an index does not know, with the occupations that list them in the release, and what
/// is left of the release without them.
///
/// The titles are drawn by a fixed seed: first from the distinct reported titles, then from the
/// distinct alternate titles that were not drawn yet. A drawn title is removed from the alternate,
/// short and reported titles of every occupation, capitals aside; the official names of the
/// occupations stay, since they are the classification itself.
public record HeldOut(
    List<Question> reported, List<Question> alternate, List<OccupationText> known) {

  /// @param right the codes of all occupations that list the title in the release
  public record Question(String title, Set<String> right) {}

  /// @param forbidden titles that may not be drawn, in lower case
  public static HeldOut draw(
      Collection<OccupationText> release, int each, long seed, Set<String> forbidden) {
    var alternate = new TreeMap<String, Set<String>>();
    var reported = new TreeMap<String, Set<String>>();
    for (var occupation : release) {
      for (var title : occupation.alternateTitles()) {
        list(alternate, title.title(), occupation.code());
      }
      for (var title : occupation.reportedTitles()) {
        list(reported, title, occupation.code());
        list(alternate, title, occupation.code());
      }
    }
    var random = new Random(seed);
    var drawn = new HashSet<>(forbidden);
    var first = draw(reported.keySet(), alternate, each, random, drawn);
    var second = draw(alternate.keySet(), alternate, each, random, drawn);
    drawn.removeAll(forbidden);
    var known = release.stream().map(occupation -> without(occupation, drawn)).toList();
    return new HeldOut(first, second, known);
  }

  /// All titles drawn.
  public Set<String> titles() {
    var all = new HashSet<String>();
    reported.forEach(question -> all.add(key(question.title())));
    alternate.forEach(question -> all.add(key(question.title())));
    return all;
  }

  private static void list(Map<String, Set<String>> codes, String title, String code) {
    codes.computeIfAbsent(key(title), k -> new TreeSet<>()).add(code);
  }

  private static List<Question> draw(
      Set<String> from,
      Map<String, Set<String>> codes,
      int each,
      Random random,
      Set<String> drawn) {
    var left = new ArrayList<>(from);
    Collections.shuffle(left, random);
    var questions = new ArrayList<Question>();
    for (var title : left) {
      if (questions.size() < each && drawn.add(title)) {
        questions.add(new Question(title, codes.get(title)));
      }
    }
    return questions;
  }

  private static OccupationText without(OccupationText occupation, Set<String> drawn) {
    return new OccupationText(
        occupation.code(),
        occupation.title(),
        occupation.description(),
        occupation.alternateTitles().stream()
            .filter(title -> !drawn.contains(key(title.title())))
            .map(
                title ->
                    title.shortTitle() != null && drawn.contains(key(title.shortTitle()))
                        ? new AlternateTitle(title.title(), null)
                        : title)
            .toList(),
        occupation.reportedTitles().stream().filter(title -> !drawn.contains(key(title))).toList(),
        occupation.tasks());
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
