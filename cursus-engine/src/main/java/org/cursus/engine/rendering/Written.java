package org.cursus.engine.rendering;

import java.util.List;

/// A written file.
///
/// @param pages of a PDF; 0 where the format has no pages of its own
/// @param lastPageFilled how much of the last page is used, 0 to 1; 1 where there are no pages
public record Written(
    byte[] bytes, Format format, int pages, double lastPageFilled, List<Finding> findings) {

  public Written {
    findings = List.copyOf(findings);
  }
}
