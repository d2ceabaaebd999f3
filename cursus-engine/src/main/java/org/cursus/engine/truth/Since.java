package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;

/// Years that are there, and that stand for the other end: since the year in which a job ended.
final class Since {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?iu)\\b(?:since|from|starting in|seit|ab|von|depuis|desde)\\s+(?:\\p{L}+\\s+)?((?:19|20)\\d{2})\\b");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\b(?:until|till|through|bis|jusqu'en|hasta)\\s+(?:\\p{L}+\\s+)?((?:19|20)\\d{2})\\b");

  private Since() {}

  static List<Unsupported> faults(String text, Cited cited) {
    var faults = new ArrayList<Unsupported>();
    var starts = Spans.starts(cited.entries());
    var ends = Spans.ends(cited.entries());
    look(BEGIN, text, ends, starts, cited, faults);
    look(END, text, starts, ends, cited, faults);
    return faults;
  }

  private static void look(
      Pattern pattern,
      String text,
      List<Integer> wrong,
      List<Integer> right,
      Cited cited,
      List<Unsupported> faults) {
    var found = pattern.matcher(text);
    while (found.find()) {
      var year = Integer.valueOf(found.group(1));
      boolean stated =
          cited.entries().stream()
              .flatMap(each -> each.statements().stream())
              .anyMatch(each -> each.contains(found.group(1)));
      if (wrong.contains(year) && !right.contains(year) && !stated) {
        faults.add(
            new Unsupported(
                Kind.DATE,
                found.group(),
                found.start(),
                found.end(),
                "The record has this year for the other end."));
      }
    }
  }
}
