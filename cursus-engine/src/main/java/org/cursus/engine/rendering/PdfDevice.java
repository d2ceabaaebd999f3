package org.cursus.engine.rendering;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Paints tagged pages, without the empty backgrounds that the library writes for each box: they
/// made two thirds of the objects of a file and said nothing to anyone.
final class PdfDevice extends PdfBoxFastOutputDevice {

  private @Nullable RenderingContext painting;

  PdfDevice(float dotsPerPoint) {
    super(dotsPerPoint, false, true, PdfAConformance.NONE);
  }

  @Override
  public void setRenderingContext(RenderingContext context) {
    super.setRenderingContext(context);
    painting = context;
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Object startStructure(StructureType type, Box box) {
    if (box instanceof InlineLayoutBox && box.getElement() != null && isItem(box.getElement())) {
      // What styles put into an item, which has the item's name and is none itself.
      box.setAnonymous(true);
    }
    boolean empty = type == StructureType.BACKGROUND && !isSeen(box);
    var begun = empty ? null : super.startStructure(type, box);
    if (type == StructureType.INLINE_CHILD_BOX && !inMargins() && paintsWithParent(box)) {
      ((InlineLayoutBox) box).paintInline(painting);
    }
    return begun;
  }

  /// Whether it is painted where it stands in what surrounds it, and not after all of that, as the
  /// library does: those who read a file without its tags would find the words in another order.
  static boolean paintsWithParent(Object item) {
    return item instanceof InlineLayoutBox box && box.getParent() instanceof InlineLayoutBox;
  }

  private boolean inMargins() {
    return painting == null || painting.isInPageMargins();
  }

  private static boolean isItem(Element element) {
    return element.getTagName().equals("li");
  }

  /// Our styles have no pictures behind text, so that colour, border and lines at the text are
  /// all. The root shows the colour of what is in it.
  private boolean isSeen(Box box) {
    var style = box.getStyle();
    return box.isRoot()
        || style.getBackgroundColor() != null
        || !box.getBorder(painting).isAllZeros()
        || box instanceof InlineLayoutBox inline && !inline.getTextDecorations().isEmpty()
        || box instanceof LineBox line && !line.getTextDecorations().isEmpty();
  }
}
