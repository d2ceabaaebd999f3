package org.cursus.engine.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/// Runs the content of a page and notes the shapes and pictures that it paints: what may lie under
/// or over text, set columns apart, or be the mark of a list.
abstract class PaintedShapes extends PDFGraphicsStreamEngine {

  static final int MAX_MARKS = 500;

  /// A shape with more corners is taken for its bounds, and covers nothing.
  private static final int MOST_CORNERS = 64;

  private static final double THIN = 4;

  final PageFrame frame;
  final Paint paint;
  final Clip clip;
  final Rules rules = new Rules();
  final List<Rectangle2D> marks = new ArrayList<>();
  double pictureArea;
  double largestPicture;
  int shapes;
  private final Path2D.Double path = new Path2D.Double();
  private int corners;
  private int clipRule = -1;

  PaintedShapes(PDPage page) {
    super(page);
    this.frame = PageFrame.of(page);
    this.paint = new Paint(frame.height());
    this.clip = new Clip(frame);
  }

  /// @param image null when it was not opened
  final void notePicture(@Nullable PDImage image, boolean seeThrough) {
    var unit = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
    unit.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    unit.transform(frame.fromPdf());
    var bounds = unit.getBounds2D();
    var area = bounds.getWidth() * bounds.getHeight();
    pictureArea += area;
    largestPicture = Math.max(largestPicture, area);
    var state = getGraphicsState();
    var upright = Math.abs(state.getCurrentTransformationMatrix().getShearX()) < 1e-6;
    var solid = !seeThrough && (image == null || !image.isStencil());
    clip.follow(state);
    paint.addMixed(
        clip.visible(bounds),
        solid && upright && isPlain() && clip.isRectangular() && alpha() > 0.96);
  }

  /// How much of a fill is not let through.
  final double alpha() {
    return getGraphicsState().getNonStrokeAlphaConstant();
  }

  /// Whether paint replaces what is under it; masks and blends are not followed.
  final boolean isPlain() {
    var state = getGraphicsState();
    var blend = state.getBlendMode();
    return state.getSoftMask() == null
        && (blend == null || blend == BlendMode.NORMAL || blend == BlendMode.COMPATIBLE);
  }

  private void fill(int windingRule) {
    shapes++;
    if (path.getCurrentPoint() != null) {
      path.setWindingRule(windingRule);
      var onPage = new Path2D.Double(path, frame.fromPdf());
      var bounds = onPage.getBounds2D();
      clip.follow(getGraphicsState());
      var known = corners <= MOST_CORNERS && isPlain() && clip.isRectangular();
      var shade = known ? Shade.of(getGraphicsState().getNonStrokingColor()) : null;
      paint.addFill(
          shade, alpha(), corners <= MOST_CORNERS ? onPage : bounds, clip.visible(bounds));
      rules.add(bounds);
      if (marks.size() < MAX_MARKS && ListMarks.couldBe(bounds)) {
        marks.add(bounds);
      }
    }
    finish();
  }

  /// Clipping to a path begins when the path has been painted, or not painted.
  private void finish() {
    if (clipRule >= 0 && path.getCurrentPoint() != null) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(new GeneralPath(path));
    }
    clipRule = -1;
    corners = 0;
    path.reset();
  }

  @Override
  public void drawImage(PDImage image) {
    notePicture(image, false);
  }

  @Override
  public void fillPath(int windingRule) {
    fill(windingRule);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    clip.follow(getGraphicsState());
    paint.addMixed(
        clip.visible(new Rectangle2D.Double(0, 0, frame.width(), frame.height())), false);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
    corners += 4;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
    corners++;
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
    corners++;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
    corners++;
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
    finish();
  }

  @Override
  public void strokePath() {
    if (path.getCurrentPoint() != null) {
      var bounds = new Path2D.Double(path, frame.fromPdf()).getBounds2D();
      rules.add(bounds);
      noteThickLine(bounds);
    }
    finish();
  }

  /// A line as thick as a bar may be what white text stands on.
  private void noteThickLine(Rectangle2D bounds) {
    var thick =
        getGraphicsState().getLineWidth()
            * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY();
    if (thick > THIN) {
      clip.follow(getGraphicsState());
      paint.addMixed(
          clip.visible(
              new Rectangle2D.Double(
                  bounds.getX() - thick / 2,
                  bounds.getY() - thick / 2,
                  bounds.getWidth() + thick,
                  bounds.getHeight() + thick)),
          false);
    }
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }
}
