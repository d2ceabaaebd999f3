package org.cursus.engine.ranking;

import java.util.List;
import org.cursus.engine.draft.Material;
import org.cursus.engine.ranking.Ranking.Served;
import org.jspecify.annotations.Nullable;

/// Says in a sentence or two why an entry stands where it stands.
final class Reasons {

  private static final int LONGEST = 110;
  private static final int MOST_TERMS = 4;
  private static final int MOST_WORDS = 3;

  private Reasons() {}

  /// @param title the posting's title where the entry's own is close to it; null elsewhere
  /// @param like words that the entry and the posting's duties share
  static String of(
      Material.Kind kind, List<Served> serves, @Nullable String title, List<String> like) {
    var reason = new StringBuilder();
    if (!serves.isEmpty()) {
      reason.append(served(kind, serves.getFirst()));
      var more = more(serves);
      if (!more.isEmpty()) {
        reason.append(" It also shows ").append(listed(more)).append('.');
      }
    }
    if (title != null) {
      reason
          .append(reason.isEmpty() ? "" : " ")
          .append("Its title is close to the posting's, \"")
          .append(cut(title))
          .append("\".");
    }
    if (reason.isEmpty() && !like.isEmpty()) {
      reason
          .append("It speaks of the work that the posting describes: ")
          .append(listed(like.subList(0, Math.min(MOST_WORDS, like.size()))))
          .append('.');
    }
    return reason.isEmpty()
        ? "Nothing in it answers what the posting asks for."
        : reason.toString();
  }

  private static String served(Material.Kind kind, Served best) {
    var asks =
        switch (best.kind()) {
          case MUST -> "The posting requires ";
          case PREFERRED -> "The posting would like ";
          default -> "The posting mentions ";
        };
    var quoted = asks + "\"" + cut(best.requirement()) + "\"";
    if (kind == Material.Kind.SKILL && best.statement() < 0) {
      return quoted + ", and it is in your list: \"" + cut(best.shown()) + "\".";
    }
    if (kind == Material.Kind.SKILL) {
      return quoted + ", and your record says \"" + cut(best.shown()) + "\".";
    }
    return best.match() < 1
        ? quoted + ", and this comes close: \"" + cut(best.shown()) + "\"."
        : quoted + ", and the entry says \"" + cut(best.shown()) + "\".";
  }

  private static List<String> more(List<Served> serves) {
    var first = serves.getFirst();
    return serves.stream()
        .skip(1)
        .filter(each -> each.match() == 1)
        .map(Served::term)
        .filter(each -> !first.requirement().contains(each))
        .distinct()
        .limit(MOST_TERMS)
        .toList();
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String cut(String text) {
    var line = text.strip().replaceAll("\\s+", " ").replace('"', '\'').replaceAll("[.;,]+$", "");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
  }
}
