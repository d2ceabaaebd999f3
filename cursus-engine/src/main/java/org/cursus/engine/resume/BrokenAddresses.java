package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins e-mail addresses that a narrow column broke in two.
final class BrokenAddresses {

  private static final Pattern OPEN =
      Pattern.compile("(?:.*\\s)?[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]*");
  private static final Pattern REST = Pattern.compile("[\\p{L}\\p{N}.-]{1,30}");
  private static final Pattern WHOLE =
      Pattern.compile("(?i).*@.+\\.(?:" + ContactTokens.TOP_LEVEL + ")");

  private BrokenAddresses() {}

  static List<Row> join(List<Row> rows) {
    var joined = new ArrayList<Row>();
    for (var row : rows) {
      if (!joined.isEmpty() && isRest(row, joined.getLast())) {
        joined.add(Row.join(joined.removeLast(), row, ""));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean isRest(Row row, Row above) {
    var text = above.text();
    if (text.indexOf('@') < 0
        || above.page() != row.page()
        || row.gapAbove() > 1
        || Math.abs(row.x() - above.x()) > 25
        || !REST.matcher(row.text()).matches()
        || !OPEN.matcher(text).matches()) {
      return false;
    }
    boolean open = row.text().startsWith(".") || !WHOLE.matcher(text).matches();
    return open && WHOLE.matcher(text + row.text()).matches();
  }
}
