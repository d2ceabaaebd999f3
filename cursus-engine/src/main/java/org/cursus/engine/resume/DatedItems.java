package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a section whose entries are short into them: certificates and awards, of a row or two each.
final class DatedItems {

  static final Pattern ISSUED =
      Pattern.compile(
          "(?i)^(?:issued by|issuer|issuing organi[sz]ation|by|from|awarded by|provider|presented by|ausgestellt von|verliehen von|décerné par|otorgado por|concedido por)\\s*:?\\s*");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|•·▪;]\\s*|\\s+[–—−]\\s+|\\s+-\\s+|\\t|\\s{3,}");
  private static final Pattern ID =
      Pattern.compile(
          "(?i)\\(?(?:credential id|credential|certificate (?:id|no\\.?|number)|licen[cs]e (?:no\\.?|number|#)|registration (?:no\\.?|number)|lic\\.? ?(?:no\\.?|#)|pin|id|no\\.?|nr\\.?|#)\\s*[:#.]?\\s*(?<id>[A-Z0-9][A-Z0-9/-]*\\d[A-Z0-9/-]*)\\)?");
  private static final Pattern WORDS_OF_DATE =
      Pattern.compile(
          "(?i)(?:valid|expires?|expiry|expiration|renewed|until|through|issued|gültig|bis|in progress|\\W)*");

  /// One entry, taken apart.
  ///
  /// @param parts what is left between separators, in the order of the page
  record Item(List<Passage> parts, @Nullable Fact date, @Nullable Fact id, @Nullable Fact url) {}

  private DatedItems() {}

  static List<Item> of(Section section) {
    return groups(WrappedNames.join(section.rows(), true)).stream().map(DatedItems::item).toList();
  }

  /// One list item or row is one entry; rows that only say who, when or which number belong to the
  /// one above.
  private static List<List<Row>> groups(List<Row> rows) {
    boolean bullets = rows.stream().anyMatch(Row::bullet);
    boolean bold = rows.stream().anyMatch(Row::bold) && !rows.stream().allMatch(Row::bold);
    var groups = new ArrayList<List<Row>>();
    for (var row : rows) {
      boolean begins =
          groups.isEmpty()
              || (bullets
                  ? row.bullet() || row.bold()
                  : bold
                      ? row.boldShare(0, Math.min(8, row.text().length())) > .6
                      : !isDetail(row)
                          && !RowRoles.continues(row, groups.getLast().getLast(), false));
      if (begins) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  private static boolean isDetail(Row row) {
    var text = row.text();
    if (ISSUED.matcher(text).find() || ID.matcher(text).lookingAt()) {
      return true;
    }
    var date = Dates.first(text);
    return date != null
        && WORDS_OF_DATE
            .matcher(text.substring(0, date.from()) + text.substring(date.to()))
            .matches();
  }

  private static Item item(List<Row> rows) {
    Fact date = null;
    Fact id = null;
    Fact url = null;
    var parts = new ArrayList<Passage>();
    for (var row : rows) {
      var text = row.text();
      url = url == null ? ProjectReader.url(row) : url;
      var cuts = new ArrayList<int[]>();
      for (var found : Dates.find(text, row.dayFirst())) {
        if (date == null && found.start() != null) {
          date = row.passage(found.startFrom(), found.startTo()).fact(found.start(), .93);
        }
        cuts.add(new int[] {found.from(), found.to()});
      }
      var number = ID.matcher(text);
      if (number.find()
          && cuts.stream().noneMatch(cut -> cut[0] < number.end() && number.start() < cut[1])) {
        id = row.passage(number.start("id"), number.end("id")).fact(.93);
        cuts.add(new int[] {number.start(), number.end()});
      }
      cuts.sort((a, b) -> Integer.compare(a[0], b[0]));
      int at = 0;
      for (var cut : cuts) {
        add(parts, row, at, cut[0]);
        at = Math.max(at, Math.min(cut[1], text.length()));
      }
      add(parts, row, at, text.length());
    }
    return new Item(parts, date, id, url);
  }

  private static void add(List<Passage> parts, Row row, int from, int to) {
    if (from >= to) {
      return;
    }
    for (var part : row.passage(from, to).split(SEPARATOR)) {
      if (!WORDS_OF_DATE.matcher(part.text()).matches() && !isAddress(part, row)) {
        parts.add(part);
      }
    }
  }

  private static boolean isAddress(Passage part, Row row) {
    return ContactTokens.find(row).stream()
        .anyMatch(
            token ->
                token.kind() == ContactTokens.Kind.LINK
                    && token.passage().text().equals(part.text())
                    && part.text().indexOf('.') > 0);
  }
}
