package org.cursus.engine.resume;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Line;

/// Tells whether a document writes "03/04/2020" for a day of April or of March: by its own dates
/// first, then by the country and the language that it shows.
final class DateOrder {

  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern ABROAD =
      Pattern.compile("(?:\\+|(?<!\\w)00)(?!1[ .(-]|1\\d{10})\\(?[2-9]\\d{0,2}\\)?[ .()-]?\\d");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile(
          "(?iu)(?<!\\w)(?:heute|aktuell|aujourd['’]hui|présent|actuel(?:lement)?|actualidad|actual(?:mente)?|"
              + "atual(?:mente)?|presente|oggi|und|avec|pour|para|con|com|della)(?!\\w)");

  private DateOrder() {}

  static boolean isDayFirst(List<Line> lines) {
    var first = new HashSet<Integer>();
    var second = new HashSet<Integer>();
    boolean abroad = false;
    int foreign = 0;
    for (var line : lines) {
      var text = line.text();
      var matcher = SLASHED.matcher(text);
      while (matcher.find()) {
        first.add(Integer.parseInt(matcher.group(1)));
        second.add(Integer.parseInt(matcher.group(2)));
      }
      abroad |= ABROAD.matcher(text).find();
      foreign += OTHER_LANGUAGE.matcher(text).find() ? 1 : 0;
    }
    if (first.isEmpty()) {
      return false;
    }
    if (first.stream().anyMatch(n -> n > 12) || second.stream().anyMatch(n -> n > 12)) {
      return first.stream().anyMatch(n -> n > 12);
    }
    // Roles begin on the first of a month, in whichever place the day stands.
    boolean ones = first.size() == 1 && first.contains(1);
    if (second.size() > 2 && ones || first.size() > 2 && second.equals(java.util.Set.of(1))) {
      return ones;
    }
    return abroad || foreign > 2;
  }
}
