package org.cursus.engine.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/// The links of a page and the areas that they cover.
final class PageLinks {

  private static final int MAX_LINKS = 2_000;
  private static final double TALLEST_ICON = 60;

  private record Area(Rectangle2D bounds, String target) {}

  private final List<Area> areas = new ArrayList<>();
  private final Set<String> printed = new HashSet<>();

  static PageLinks of(PDPage page, PageFrame frame) {
    var links = new PageLinks();
    try {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && link.getRectangle() != null
            && isOutward(action.getURI())
            && links.areas.size() < MAX_LINKS) {
          var at = link.getRectangle();
          var bounds =
              frame
                  .fromPdf()
                  .createTransformedShape(
                      new Rectangle2D.Double(
                          at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight()))
                  .getBounds2D();
          links.areas.add(new Area(bounds, action.getURI().strip()));
        }
      }
    } catch (IOException | RuntimeException broken) {
      // The text is worth reading without its links.
      return new PageLinks();
    }
    return links;
  }

  /// The target of the link at a point of the page.
  @Nullable String at(double x, double y) {
    for (var area : areas) {
      if (area.bounds.contains(x, y)) {
        printed.add(area.target);
        return area.target;
      }
    }
    return null;
  }

  /// Links that cover no text, such as the icon of a profile: their targets, written where they
  /// are, since nothing else on the page says them.
  List<Glyph> leftOver() {
    var glyphs = new ArrayList<Glyph>();
    for (var area : areas) {
      var bounds = area.bounds;
      if (bounds.getHeight() <= TALLEST_ICON
          && bounds.getHeight() > 2
          && printed.add(area.target)) {
        var size = Math.min(12, 0.8 * bounds.getHeight());
        glyphs.add(
            new Glyph(
                withoutScheme(area.target),
                bounds.getX(),
                bounds.getMaxY() - 0.25 * bounds.getHeight(),
                bounds.getWidth(),
                size,
                false,
                false,
                area.target));
      }
    }
    return glyphs;
  }

  private static boolean isOutward(@Nullable String target) {
    var start = target == null ? "" : target.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://")
        || start.startsWith("https://")
        || start.startsWith("mailto:")
        || start.startsWith("tel:");
  }

  private static String withoutScheme(String target) {
    return Characters.clean(target.replaceFirst("(?i)^(https?://|mailto:|tel:)", ""));
  }
}
