package org.cursus.engine.rendering;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/// Paints the pictures of a page where its `object` elements name them in `data`, as paths of the
/// page itself.
record Pictures(Map<String, Picture> pictures) implements FSObjectDrawerFactory {

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    var picture = Objects.requireNonNull(pictures.get(element.getAttribute("data")));
    return (object, x, y, width, height, device, context, dotsPerPixel) -> {
      var place = AffineTransform.getTranslateInstance(x, y);
      place.scale(width / picture.width(), height / picture.height());
      for (var each : picture.shapes()) {
        Shape shape = place.createTransformedShape(each.shape());
        device.setColor(colour(each.colour()));
        device.fill(shape);
      }
      return Map.of();
    };
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return pictures.containsKey(element.getAttribute("data"));
  }

  private static FSRGBColor colour(String hex) {
    return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
  }
}
