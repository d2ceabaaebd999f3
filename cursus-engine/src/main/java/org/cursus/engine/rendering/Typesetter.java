package org.cursus.engine.rendering;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.NullUserInterface;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElementFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.ViewportBox;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import com.openhtmltopdf.render.displaylist.PaintInlineContent;
import com.openhtmltopdf.swing.NaiveUserAgent;
import com.openhtmltopdf.util.ThreadCtx;
import com.openhtmltopdf.util.XRLog;
import java.awt.Rectangle;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Lays out one tree and paints it into a PDF. It drives the parts of the library as the library's
/// own renderer does, which cannot be asked to keep styles and measures of fonts between documents,
/// nor to leave out what is neither seen nor read. Belongs to the thread that made it.
final class Typesetter implements AutoCloseable {

  /// Dots of layout in a point and in a pixel of CSS.
  private static final float DOTS_PER_POINT = 20 * 4 / 3f;

  private static final int DOTS_PER_PIXEL = 20;
  private static final float POINTS_PER_INCH = 72;

  private final Sheet sheet;
  private final PDDocument pdf;
  private final SharedContext context = new SharedContext();
  private final PdfDevice device = new PdfDevice(DOTS_PER_POINT);
  private final PdfBoxFontResolver fonts;
  private final BidiReorderer reorderer;
  private final BlockBox root;

  static {
    XRLog.setLoggingEnabled(false);
  }

  /// Lays it out.
  ///
  /// @param pdf without pages; stays open
  Typesetter(Sheet sheet, PDDocument pdf) {
    this.sheet = sheet;
    this.pdf = pdf;
    this.reorderer =
        sheet.bidirectional() ? new Bidirectional.Reorderer() : new SimpleBidiReorderer();
    context.registerWithThread();
    device.setWriter(pdf);
    this.fonts = new PdfBoxFontResolver(context, pdf, FontMetrics.KEPT, PdfAConformance.NONE, true);
    prepare();
    this.root = layout();
  }

  private void prepare() {
    var agent = new PdfBoxUserAgent(device);
    // Addresses are only ever followed by the reader; a picture stands in the page itself.
    agent.setUriResolver((base, address) -> address.startsWith("data:") ? address : null);
    var access = new NaiveUserAgent.DefaultAccessController();
    agent.setAccessController(ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI, access);
    agent.setAccessController(ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI, access);
    context.setUserAgentCallback(agent);
    context.setCss(new StyleReference(agent));
    agent.setSharedContext(context);
    device.setSharedContext(context);
    context.setFontResolver(fonts);
    context.setReplacedElementFactory(
        new PdfBoxReplacedElementFactory(device, null, new Pictures(sheet.pictures()), null));
    var texts = new PdfBoxTextRenderer();
    texts.setup(new PdfBoxFontContext(), reorderer);
    context.setTextRenderer(texts);
    context.setDPI(POINTS_PER_INCH * DOTS_PER_POINT);
    context.setDotsPerPixel(DOTS_PER_PIXEL);
    context.setPrint(true);
    context.setInteractive(false);
    context.setReplacementText("\uFFFD");
    if (sheet.bidirectional()) {
      device.setBidiReorderer(reorderer);
    }
    for (var file : sheet.fonts().files()) {
      fonts.addFont(
          new DocumentFont(pdf, file),
          file.family(),
          file.weight(),
          file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL,
          true,
          FontGroup.MAIN);
    }
    context.setNamespaceHandler(KeptStyles.HANDLER);
    context
        .getCss()
        .setDocumentContext(context, KeptStyles.HANDLER, sheet.tree(), new NullUserInterface());
  }

  private BlockBox layout() {
    var layout = context.newLayoutContextInstance();
    layout.setFontContext(new PdfBoxFontContext());
    if (sheet.bidirectional()) {
      layout.setBidiSplitterFactory(Bidirectional.Splitter::new);
      layout.setBidiReorderer(reorderer);
    }
    layout.setDefaultTextDirection(
        sheet.bidirectional() && sheet.rightToLeft() ? BidiSplitter.RTL : BidiSplitter.LTR);
    var box = BoxBuilder.createRootBox(layout, sheet.tree());
    var first = Layer.createPageBox(layout, "first");
    box.setContainingBlock(
        new ViewportBox(
            new Rectangle(first.getContentWidth(layout), first.getContentHeight(layout))));
    box.layout(layout);
    var layer = box.getLayer();
    layer.trimEmptyPages(layout, layer.getPaintingDimension(layout).height);
    layer.layoutPages(layout);
    return box;
  }

  /// Where all that was laid out hangs.
  BlockBox root() {
    return root;
  }

  /// Adds the pages and all that readers need: tags, links and bookmarks.
  void paint() throws IOException {
    var painting = context.newRenderingContextInstance();
    painting.setFontContext(new PdfBoxFontContext());
    painting.setOutputDevice(device);
    if (sheet.bidirectional()) {
      painting.setBidiReorderer(reorderer);
    }
    painting.setFastRenderer(true);
    painting.setRootLayer(root.getLayer());
    device.setRenderingContext(painting);
    device.setRoot(root);
    device.start(sheet.tree());
    root.getLayer().assignPagePaintingPositions(painting, Layer.PAGED_MODE_PRINT);
    var pages = root.getLayer().getPages();
    painting.setPageCount(pages.size());
    painting.setPage(0, pages.getFirst());
    var contents = new DisplayListCollector(pages).collectRoot(painting, root.getLayer());
    for (int i = 0; i < pages.size(); i++) {
      inOrder(contents.getPageInstructions(i));
      painting.setPage(i, pages.get(i));
      paint(painting, pages.get(i), contents.getPageInstructions(i));
    }
    device.finish(painting, root);
  }

  /// Takes out what its surroundings paint at its place.
  private static void inOrder(DisplayListPageContainer content) {
    for (var operation : content.getOperations()) {
      if (operation instanceof PaintInlineContent inline) {
        inline.getInlines().removeIf(PdfDevice::paintsWithParent);
      }
    }
  }

  private void paint(RenderingContext painting, PageBox page, DisplayListPageContainer content)
      throws IOException {
    float width = page.getWidth(painting) / DOTS_PER_POINT;
    float height = page.getHeight(painting) / DOTS_PER_POINT;
    var paper = new PDPage(new PDRectangle(width, height));
    pdf.addPage(paper);
    page.setBasePagePdfPageIndex(painting.getPageNo());
    try (var stream = new PDPageContentStream(pdf, paper, AppendMode.APPEND, true)) {
      device.initializePage(stream, paper, height);
      page.paintBackground(painting, 0, Layer.PAGED_MODE_PRINT);
      page.paintBorder(painting, 0, Layer.PAGED_MODE_PRINT);
      device.pushClip(page.getPrintClippingBounds(painting));
      int left = page.getMarginBorderPadding(painting, CalculatedStyle.LEFT);
      int top = page.getMarginBorderPadding(painting, CalculatedStyle.TOP) - page.getPaintingTop();
      device.translate(left, top);
      new DisplayListPainter().paint(painting, content);
      device.translate(-left, -top);
      device.popClip();
      // Last, so that the text of a page is found before its foot.
      painting.setInPageMargins(true);
      page.paintMarginAreas(painting, 0, Layer.PAGED_MODE_PRINT);
      painting.setInPageMargins(false);
      device.finishPage();
    }
  }

  @Override
  public void close() throws IOException {
    device.close();
    context.removeFromThread();
    ThreadCtx.cleanup();
    fonts.close();
  }
}
