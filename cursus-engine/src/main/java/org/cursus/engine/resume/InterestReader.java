package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what a person likes to do: lists are cut into their items, sentences stay whole.
final class InterestReader {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|•·▪●/]\\s*|\\t|\\s{3,}");
  private static final Pattern AND = Pattern.compile("(?i)^(?:and|und|et|y|e|&)\\s+");
  private static final int MOST_WORDS = 6;

  private InterestReader() {}

  static List<Fact> read(List<Section> sections) {
    var interests = new ArrayList<Fact>();
    for (var section : sections) {
      var passages = new ArrayList<Passage>();
      for (var row : section.rows()) {
        boolean goesOn =
            !passages.isEmpty()
                && RowRoles.continues(row, passages.getLast().row(), row.bullet())
                && !row.bullet();
        if (!goesOn) {
          close(interests, passages);
        }
        passages.add(row.all());
      }
      close(interests, passages);
    }
    return interests;
  }

  private static void close(List<Fact> interests, List<Passage> passages) {
    if (passages.isEmpty()) {
      return;
    }
    if (passages.size() == 1 && isList(passages.getFirst())) {
      for (var item : passages.getFirst().split(SEPARATOR)) {
        var and = AND.matcher(item.text());
        var bare = and.find() ? item.sub(and.end(), item.text().length()).trim() : item;
        int end = bare.text().endsWith(".") ? bare.text().length() - 1 : bare.text().length();
        interests.add(bare.sub(0, end).fact(.85));
      }
    } else {
      interests.add(Passage.join(passages, .7));
    }
    passages.clear();
  }

  private static boolean isList(Passage passage) {
    return passage.split(SEPARATOR).stream()
        .allMatch(item -> item.text().split("\\s+").length <= MOST_WORDS);
  }
}
