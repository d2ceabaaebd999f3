package org.cursus.engine.rendering;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import org.jspecify.annotations.Nullable;

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
    boolean empty = type == StructureType.BACKGROUND && !isSeen(box);
    return empty ? null : super.startStructure(type, box);
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
