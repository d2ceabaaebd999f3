package org.cursus.engine.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs the content of a page and keeps every glyph that a reader would see.
final class GlyphCollector extends PDFGraphicsStreamEngine {

  /// More shapes than a layout needs are letters drawn as outlines.
  private static final int SHAPES_LIKE_LETTERS = 200;

  private static final int MAX_MARKS = 500;
  private static final double PICTURE_SHARE = 0.02;
  private static final double SCAN_SHARE = 0.5;
  private static final double SMALLEST_SIZE = 1;

  private final PageFrame frame;
  private final PageLinks links;
  private final long limit;
  private final Paint paint = new Paint();
  private final Map<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final Map<PDFont, FontStyle> styles = new IdentityHashMap<>();
  private final SortedMap<Integer, List<Glyph>> seen = new TreeMap<>();
  private final SortedMap<Integer, List<Glyph>> unseen = new TreeMap<>();
  private final Path2D.Double path = new Path2D.Double();
  private final OpenForms forms = new OpenForms();
  private final Rules rules = new Rules();
  private final List<Rectangle2D> marks = new ArrayList<>();
  private double pictureArea;
  private int shapes;
  private long count;

  private GlyphCollector(PDPage page, long limit) {
    super(page);
    this.frame = PageFrame.of(page);
    this.links = PageLinks.of(page, frame);
    this.limit = limit;
  }

  /// @param limit how many glyphs at most
  static PageGlyphs collect(PDPage page, long limit) throws IOException, UnreadableDocument {
    var collector = new GlyphCollector(page, limit);
    try {
      collector.processPage(page);
    } catch (TooManyGlyphs | OpenForms.TooLarge tooMuch) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    return collector.result();
  }

  private PageGlyphs result() {
    var area = frame.width() * frame.height();
    var pictures = pictureArea > PICTURE_SHARE * area || shapes > SHAPES_LIKE_LETTERS;
    // A scan with recognised text: the picture shows what the unseen text says.
    var scan = seen.isEmpty() && pictureArea > SCAN_SHARE * area;
    var glyphs = scan ? unseen : seen;
    if (glyphs.containsKey(0)) {
      glyphs.get(0).addAll(ListMarks.printed(marks, glyphs.get(0)));
    }
    // Without any text the file is a picture, whatever links lie over it.
    if (!glyphs.isEmpty()) {
      glyphs.computeIfAbsent(0, _ -> new ArrayList<>()).addAll(links.leftOver());
    }
    return new PageGlyphs(glyphs, rules.all(), pictures);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (++count > limit) {
      throw new TooManyGlyphs();
    }
    var text =
        texts
            .computeIfAbsent(font, _ -> new HashMap<>())
            .computeIfAbsent(code, _ -> textOf(font, code));
    var style = styles.computeIfAbsent(font, FontStyle::of);
    if (style.bullets() && !text.isBlank()) {
      text = "•";
    }
    if (text.isEmpty() || (style.icons() && !text.isBlank())) {
      return;
    }
    var origin = shown(matrix.getTranslateX(), matrix.getTranslateY());
    var toPage = new AffineTransform(frame.fromPdf());
    toPage.concatenate(matrix.createAffineTransform());
    var along = Math.hypot(toPage.getScaleX(), toPage.getShearY());
    if (along == 0 || !Double.isFinite(along)) {
      return;
    }
    var size = Math.abs(toPage.getDeterminant()) / along;
    var width = displacement.getX() * along;
    var angle = angleOf(toPage);
    var radians = Math.toRadians(angle);
    var centre =
        new Point2D.Double(
            origin.getX() + Math.cos(radians) * width / 2,
            origin.getY() + Math.sin(radians) * width / 2);
    if (size < SMALLEST_SIZE || !frame.shows(centre.x, centre.y)) {
      return;
    }
    var mode = getGraphicsState().getTextState().getRenderingMode();
    var link = text.isBlank() ? null : links.at(centre.x, centre.y - 0.3 * size);
    var glyph =
        new Glyph(
            text,
            origin.getX() * Math.cos(radians) + origin.getY() * Math.sin(radians),
            origin.getY() * Math.cos(radians) - origin.getX() * Math.sin(radians),
            width,
            size,
            style.bold() || mode == RenderingMode.FILL_STROKE,
            style.italic(),
            link);
    var kept = isSeen(mode, centre, size) ? seen : unseen;
    kept.computeIfAbsent(angle, _ -> new ArrayList<>()).add(glyph);
  }

  /// What a code of a font prints, in plain characters; empty when nothing is known of it.
  private static String textOf(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException brokenMap) {
      text = null;
    }
    if (text == null && font instanceof PDType3Font && code > 0x20 && code < 0x7F) {
      // Bitmap fonts of old typesetters have no map; their codes are ASCII.
      text = Character.toString(code);
    }
    if (text == null) {
      return "";
    }
    // A soft hyphen that is printed is a hyphen: programs share one glyph between the two.
    return Characters.clean(text.replace('\u00AD', '-')).replaceAll("[\\t\\n\\r\\f]", " ");
  }

  private static int angleOf(AffineTransform toPage) {
    var degrees = Math.toDegrees(Math.atan2(toPage.getShearY(), toPage.getScaleX()));
    var rounded = (int) Math.round(degrees);
    return Math.abs(rounded) <= 3 ? 0 : Math.floorMod(rounded, 360);
  }

  private boolean isSeen(RenderingMode mode, Point2D.Double centre, double size) {
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return false;
    }
    var state = getGraphicsState();
    return !mode.isFill()
        || paint.shows(
            state.getNonStrokingColor(),
            state.getNonStrokeAlphaConstant(),
            centre.x,
            centre.y - 0.3 * size);
  }

  private Point2D shown(double x, double y) {
    return frame.fromPdf().transform(new Point2D.Double(x, y), null);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    // Images are noted, never decoded.
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      notePicture();
      return;
    }
    // Nothing is left to take back: PDFBox would report each as an exception, which adds up.
    if (operator.getName().equals("Q") && getGraphicsStackSize() <= 1) {
      return;
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (forms.enter(form)) {
      super.showForm(form);
      forms.leave(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (forms.enter(group)) {
      super.showTransparencyGroup(group);
      forms.leave(group);
    }
  }

  /// Silent: PDFBox would log the operands, and with them pieces of the document.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    var forgiven =
        exception instanceof MissingOperandException
            || exception instanceof MissingResourceException
            || exception instanceof EmptyGraphicsStackException
            || operator.getName().equals("Do");
    if (!forgiven) {
      throw exception;
    }
  }

  @Override
  public void drawImage(PDImage image) {
    notePicture();
  }

  private void notePicture() {
    var unit = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
    unit.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    unit.transform(frame.fromPdf());
    var bounds = unit.getBounds2D();
    pictureArea += bounds.getWidth() * bounds.getHeight();
    paint.addPicture(bounds);
  }

  private void fill() {
    shapes++;
    if (path.getCurrentPoint() != null) {
      var onPage = new Path2D.Double(path, frame.fromPdf());
      var bounds = onPage.getBounds2D();
      paint.addFill(getGraphicsState().getNonStrokingColor(), bounds);
      rules.add(bounds);
      if (marks.size() < MAX_MARKS && ListMarks.couldBe(bounds)) {
        marks.add(bounds);
      }
    }
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paint.addPicture(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    // The control points bound the curve, which is all that is asked of it.
    lineTo(x1, y1);
    lineTo(x2, y2);
    lineTo(x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    if (path.getCurrentPoint() != null) {
      rules.add(new Path2D.Double(path, frame.fromPdf()).getBounds2D());
    }
    path.reset();
  }

  @Override
  public void clip(int windingRule) {}

  private static final class TooManyGlyphs extends RuntimeException {
    TooManyGlyphs() {
      super(null, null, false, false);
    }
  }
}
