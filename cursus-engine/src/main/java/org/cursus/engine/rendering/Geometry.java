package org.cursus.engine.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Looks at where each character of a PDF stands, so that nothing is cut off by an edge.
final class Geometry {

  /// In points; letters such as `f` reach a little out of their box.
  private static final double TOLERANCE = 2;

  private Geometry() {}

  /// Findings `OUTSIDE_THE_PAGE`, one for each page.
  static List<Finding> check(byte[] pdf, Look look) {
    try (var document = Loader.loadPDF(pdf)) {
      var outside = new Outside(look);
      outside.setSortByPosition(false);
      outside.getText(document);
      return outside.findings;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Outside extends PDFTextStripper {

    private final double left;
    private final double right;
    private final double bottom;
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Outside(Look look) {
      left = points(look.margins().left()) - TOLERANCE;
      right = points(look.page().width() - look.margins().right()) + TOLERANCE;
      bottom = points(look.page().height() - look.margins().bottom()) + TOLERANCE;
    }

    private static double points(double millimetres) {
      return millimetres * 72 / 25.4;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      double from = letter.getXDirAdj();
      double y = letter.getYDirAdj();
      boolean blank = letter.getUnicode().isBlank();
      if (!blank
          && (from < left || from + letter.getWidthDirAdj() > right || y > bottom || y < 0)) {
        text.append(letter.getUnicode());
      }
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
      if (!text.isEmpty()) {
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text.toString();
        findings.add(
            new Finding(
                Finding.Kind.OUTSIDE_THE_PAGE,
                "On page %d, “%s” stands outside the margins."
                    .formatted(getCurrentPageNo(), shown)));
      }
      text.setLength(0);
    }
  }
}
