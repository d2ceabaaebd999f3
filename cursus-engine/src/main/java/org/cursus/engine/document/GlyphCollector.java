package org.cursus.engine.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.cursus.engine.document.HiddenText.Reason;
import org.jspecify.annotations.Nullable;

/// Runs the content of a page and keeps every glyph, those that show apart from those that do not.
final class GlyphCollector extends PaintedShapes {

  /// More shapes than a layout needs are letters drawn as outlines.
  private static final int SHAPES_LIKE_LETTERS = 200;

  /// Icons of this size or less, in points, are no words' companions but marks of a list.
  private static final double MARK_SIZE = 6.5;

  private static final double PICTURE_SHARE = 0.02;
  private static final double SCAN_SHARE = 0.5;

  /// In points on a page of usual size.
  private static final double SMALLEST_SIZE = 2;

  private static final double USUAL_WIDTH = 500;

  /// Of the letters of a scan, so many may be printed over it: a page number, a stamp.
  private static final double STAMPED = 0.1;

  private final PageLinks links;
  private final long limit;
  private final double smallest;
  private final Map<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final Map<PDFont, FontStyle> styles = new IdentityHashMap<>();
  private final OpenForms forms = new OpenForms();
  private final List<PlacedGlyph> placed = new ArrayList<>();
  private @Nullable PDColor fillColour;
  private @Nullable Shade fillShade;
  private long count;

  private GlyphCollector(PDPage page, long limit) {
    super(page);
    this.links = PageLinks.of(page, frame);
    this.limit = limit;
    this.smallest =
        SMALLEST_SIZE * Math.min(1, Math.min(frame.width(), frame.height()) / USUAL_WIDTH);
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
    var judged = placed.stream().map(this::unlessCovered).toList();
    var scanned = pictureArea > SCAN_SHARE * area;
    var layer = scanned && isTextLayer(judged);
    var seen = new TreeMap<Integer, List<Glyph>>();
    var hidden = new ArrayList<PlacedGlyph>();
    for (var one : judged) {
      if (one.hidden() == null || (layer && one.hidden() == Reason.INVISIBLE)) {
        seen.computeIfAbsent(one.angle(), _ -> new ArrayList<>()).add(one.glyph());
      } else {
        hidden.add(one);
      }
    }
    if (seen.containsKey(0)) {
      seen.get(0).addAll(ListMarks.printed(marks, seen.get(0)));
    }
    // Without any text the file is a picture, whatever links lie over it.
    if (!seen.isEmpty()) {
      seen.computeIfAbsent(0, _ -> new ArrayList<>()).addAll(links.leftOver());
    }
    return new PageGlyphs(seen, hidden, rules.all(), pictures, scanned, layer);
  }

  private PlacedGlyph unlessCovered(PlacedGlyph one) {
    return one.hidden() == null && paint.covers(one.box(), one.order())
        ? one.hiddenBy(Reason.INVISIBLE)
        : one;
  }

  /// A scan with recognised text: the picture shows what the unseen text says.
  private static boolean isTextLayer(List<PlacedGlyph> glyphs) {
    var unseen = glyphs.stream().filter(one -> one.hidden() == Reason.INVISIBLE).count();
    var seen = glyphs.stream().filter(one -> one.hidden() == null).count();
    return unseen > 0 && seen <= STAMPED * unseen;
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
    boolean icon = style.icons() && !text.isBlank();
    if (text.isEmpty()) {
      return;
    }
    var origin = shown(matrix.getTranslateX(), matrix.getTranslateY());
    var toPage = new AffineTransform(frame.fromPdf());
    toPage.concatenate(matrix.createAffineTransform());
    var along = Math.hypot(toPage.getScaleX(), toPage.getShearY());
    if (along == 0 || !Double.isFinite(along + origin.getX() + origin.getY())) {
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
    var box = body(angle, origin, centre, width, size);
    if (icon) {
      noteIcon(origin, size);
      return;
    }
    var mode = getGraphicsState().getTextState().getRenderingMode();
    var hidden = reason(mode, centre, box, Math.min(size, 3 * along));
    var link = text.isBlank() || hidden != null ? null : links.at(centre.x, centre.y - 0.3 * size);
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
    placed.add(new PlacedGlyph(glyph, angle, box, paint.order(), hidden));
  }

  /// Roughly what a letter without ascender inks.
  private static Rectangle2D body(
      int angle, Point2D origin, Point2D centre, double width, double size) {
    if (angle == 0) {
      return new Rectangle2D.Double(
          origin.getX(), origin.getY() - 0.5 * size, Math.max(width, 0.1), 0.45 * size);
    }
    var half = 0.2 * size;
    return new Rectangle2D.Double(
        centre.getX() - half, centre.getY() - half, 2 * half + 0.01, 2 * half + 0.01);
  }

  /// Icons say nothing, but a tiny one may mark an item of a list.
  private void noteIcon(Point2D.Double origin, double size) {
    if (size >= smallest && size <= MARK_SIZE && marks.size() < MAX_MARKS) {
      marks.add(
          new Rectangle2D.Double(
              origin.getX(), origin.getY() - 0.6 * size, 0.5 * size, 0.5 * size));
    }
  }

  /// What a code of a font prints, in plain characters; empty when nothing is known of it.
  private static String textOf(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException brokenMap) {
      text = null;
    }
    if (text == null && font instanceof PDType3Font) {
      text = BitmapCodes.text(code);
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

  private @Nullable Reason reason(
      RenderingMode mode, Point2D centre, Rectangle2D box, double size) {
    if (!frame.shows(centre.getX(), centre.getY())) {
      return Reason.OFF_PAGE;
    }
    if (size < smallest) {
      return Reason.TINY;
    }
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return Reason.INVISIBLE;
    }
    clip.follow(getGraphicsState());
    if (clip.hides(box)) {
      return Reason.INVISIBLE;
    }
    return !isPlain() || showsAgainstGround(mode, box) ? null : Reason.WHITE;
  }

  private boolean showsAgainstGround(RenderingMode mode, Rectangle2D box) {
    var state = getGraphicsState();
    if (mode.isFill() && paint.shows(fillShade(), alpha(), box)) {
      return true;
    }
    return mode.isStroke()
        && paint.shows(Shade.of(state.getStrokingColor()), state.getAlphaConstant(), box);
  }

  private @Nullable Shade fillShade() {
    var colour = getGraphicsState().getNonStrokingColor();
    if (colour != fillColour) {
      fillColour = colour;
      fillShade = Shade.of(colour);
    }
    return fillShade;
  }

  private Point2D.Double shown(double x, double y) {
    var point = new Point2D.Double(x, y);
    frame.fromPdf().transform(point, point);
    return point;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    // Images are noted, never decoded.
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      notePicture(null, isSeeThrough(name));
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

  /// Whether a picture has parts that let through what is under it.
  private boolean isSeeThrough(COSName name) {
    var objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    var image = objects == null ? null : objects.getCOSStream(name);
    return image == null
        || image.containsKey(COSName.SMASK)
        || image.containsKey(COSName.MASK)
        || image.getBoolean(COSName.IMAGE_MASK, false);
  }

  private static final class TooManyGlyphs extends RuntimeException {
    TooManyGlyphs() {
      super(null, null, false, false);
    }
  }
}
