package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Documents.Size;
import org.jspecify.annotations.Nullable;

/// Keeps a document to a number of pages by dropping what is ranked lowest, never by clipping. How
/// much has to go is searched on the laid-out pages themselves, in about as many trials as halving
/// the plan takes.
public final class Fitting {

  /// A last page with less than this share of text is not worth its sheet.
  private static final double NEARLY_EMPTY = .1;

  /// So many sentences may go to save such a page.
  private static final int WORTH_A_PAGE = 4;

  private final Documents documents;
  private final Look look;
  private final @Nullable Photo photo;
  private final RemovalPlan plan;
  private int trials;

  private Fitting(Documents documents, Draft draft, Look look, @Nullable Photo photo) {
    this.documents = documents;
    this.look = look;
    this.photo = photo;
    this.plan = new RemovalPlan(draft);
  }

  /// Something that did not fit.
  ///
  /// @param sentence its id; null for a whole item
  /// @param entry the record's entry that it was of; null where it was of several
  /// @param text the sentence, or the head of the item
  public record Dropped(@Nullable String sentence, @Nullable String entry, String text) {}

  /// A draft that fits.
  ///
  /// @param written as PDF; a finding `TOO_LONG` where even the least that must stay is too long
  /// @param trials how often it was laid out
  public record Fitted(Draft draft, Written written, List<Dropped> dropped, int trials) {

    public Fitted {
      dropped = List.copyOf(dropped);
    }
  }

  /// Drops as little as possible.
  ///
  /// @param pageLimit pages at most, 1 or more
  public static Fitted fit(
      Documents documents, Draft draft, Look look, @Nullable Photo photo, int pageLimit) {
    return new Fitting(documents, draft, look, photo).fit(pageLimit);
  }

  private Fitted fit(int limit) {
    var whole = measure(0);
    int count = whole.pages() <= limit ? 0 : least(limit, 0, plan.size(), guess(whole, limit));
    var size = count == 0 ? whole : measure(count);
    int spared = sparePage(count, size);
    var draft = plan.without(spared);
    var written = documents.write(draft, look, Format.PDF, photo);
    var findings = new ArrayList<>(written.findings());
    findings.addAll(Geometry.check(written.bytes(), look));
    if (written.pages() > limit) {
      findings.add(
          new Finding(
              Finding.Kind.TOO_LONG,
              "Even without all that could be dropped it takes %d pages; choose a smaller font, narrower margins or less text."
                  .formatted(written.pages())));
    }
    return new Fitted(
        draft,
        new Written(
            written.bytes(), Format.PDF, written.pages(), written.lastPageFilled(), findings),
        plan.dropped(spared),
        trials);
  }

  private Size measure(int count) {
    trials++;
    return documents.measure(plan.without(count), look, photo);
  }

  private int guess(Size whole, int limit) {
    double pages = whole.pages() - 1 + whole.lastPageFilled();
    return Math.max(1, plan.stepsFor(1 - (limit - .05) / pages));
  }

  /// The fewest steps after which it fits: looks near the guess first, then halves what is left.
  ///
  /// @param low so many are too few
  private int least(int limit, int low, int most, int guess) {
    int high = most;
    int stride = Math.max(1, most / 24);
    int at = Math.min(Math.max(low + 1, guess), most);
    while (low + 1 < high) {
      boolean fits = measure(at).pages() <= limit;
      if (fits) {
        high = at;
      } else {
        low = at;
      }
      int next = fits ? at - stride : at + stride;
      stride *= 2;
      at = next <= low || next >= high ? (low + high) >>> 1 : next;
    }
    return high;
  }

  /// Drops a little more where that saves a nearly empty page.
  private int sparePage(int count, Size size) {
    if (size.pages() < 2 || size.lastPageFilled() >= NEARLY_EMPTY || count == plan.size()) {
      return count;
    }
    int most = Math.min(plan.size(), count + WORTH_A_PAGE);
    if (measure(most).pages() >= size.pages()) {
      return count;
    }
    int enough = most;
    for (int few = count + 1; few < enough; few++) {
      if (measure(few).pages() < size.pages()) {
        enough = few;
      }
    }
    return enough;
  }
}
