package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Every title of every occupation, numbered: what an index is built from.
final class Titles {

  private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*\\((.*?)\\)\\s*(.*)$");

  final List<OccupationText> occupations;
  private final List<String> texts = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final List<Boolean> reported = new ArrayList<>();

  Titles(Collection<OccupationText> all) {
    this.occupations = all.stream().sorted(Comparator.comparing(OccupationText::code)).toList();
    for (int place = 0; place < occupations.size(); place++) {
      var own = new HashSet<>(occupations.get(place).reportedTitles());
      for (var title : distinct(occupations.get(place))) {
        for (var reading : readings(title)) {
          var tokens = Tokens.of(reading);
          if (!tokens.isEmpty()) {
            texts.add(title);
            words.add(tokens);
            owners.add(place);
            reported.add(own.contains(title));
          }
        }
      }
    }
  }

  int size() {
    return texts.size();
  }

  /// As it was given, brackets and all.
  String text(int title) {
    return texts.get(title);
  }

  List<String> words(int title) {
    return words.get(title);
  }

  /// Whether people gave it themselves.
  boolean isReported(int title) {
    return reported.get(title);
  }

  int owner(int title) {
    return owners.get(title);
  }

  private static LinkedHashSet<String> distinct(OccupationText occupation) {
    var titles = new LinkedHashSet<String>();
    titles.add(occupation.title());
    occupation.alternateTitles().forEach(alternate -> titles.add(alternate.title()));
    titles.addAll(occupation.reportedTitles());
    return titles;
  }

  /// "Certified Medical Assistant (CMA)" is two titles: the long one and the short one.
  static List<String> readings(String title) {
    var bracket = BRACKET.matcher(title);
    if (!bracket.matches()) {
      return List.of(title);
    }
    return List.of(bracket.group(1) + " " + bracket.group(3), bracket.group(2));
  }
}
