package org.cursus.app.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of what one document brought: as many entries as a page can hold without growing heavy.
///
/// @param next the last entry of this page, when there are more
record BatchView(BatchCounts counts, List<MergeView> merges, @Nullable UUID next) {

  /// So many at most.
  static final int MOST = 30;

  /// Longer texts are cut on this page; the entry's own page has them whole.
  static final int LONGEST = 240;

  /// In bytes, of what is written of entries.
  private static final int WEIGHT = 32_000;

  private static final int MARKUP_OF_ENTRY = 850;
  private static final int MARKUP_OF_FIELD = 120;

  /// @param merges one more than a page shows at most, when there are more
  static BatchView of(BatchCounts counts, List<MergeView> merges) {
    int weight = 0;
    int shown = 0;
    while (shown < Math.min(MOST, merges.size())) {
      weight += weight(merges.get(shown));
      if (shown > 0 && weight > WEIGHT) {
        break;
      }
      shown++;
    }
    var page = merges.subList(0, shown);
    return new BatchView(counts, page, shown < merges.size() ? page.getLast().id() : null);
  }

  /// What the page begins with.
  public String sentence() {
    return counts.sentence();
  }

  private static int weight(MergeView merge) {
    // The name stands in a link and in a button.
    int weight = MARKUP_OF_ENTRY + 2 * bytes(merge.title());
    for (var side : merge.fields()) {
      weight += MARKUP_OF_FIELD + bytes(side.mine()) + bytes(side.theirs());
    }
    return weight;
  }

  private static int bytes(String text) {
    var shown = text.substring(0, Math.min(LONGEST, text.length()));
    return shown.getBytes(StandardCharsets.UTF_8).length;
  }
}
