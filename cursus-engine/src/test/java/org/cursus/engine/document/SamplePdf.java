package org.cursus.engine.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/// Makes small PDFs, text by text, with y counted down from the top of a US Letter page.
public final class SamplePdf {

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.LETTER);
  private PDPageContentStream out;

  public SamplePdf() {
    try (InputStream stream =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(pdf, stream);
      pdf.addPage(page);
      out = new PDPageContentStream(pdf, page);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private interface Drawing {
    void on(PDPageContentStream out) throws IOException;
  }

  private SamplePdf draw(Drawing drawing) {
    try {
      drawing.on(out);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public SamplePdf text(double x, double y, double size, String text) {
    return at(new Matrix(1, 0, 0, 1, (float) x, (float) (792 - y)), size, 0, text);
  }

  public SamplePdf text(double x, double y, String text) {
    return text(x, y, 10, text);
  }

  SamplePdf spread(double x, double y, double size, double tracking, String text) {
    return at(new Matrix(1, 0, 0, 1, (float) x, (float) (792 - y)), size, tracking, text);
  }

  SamplePdf turned(double x, double y, String text) {
    return at(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (792 - y)), 10, 0, text);
  }

  /// Text whose last letter ends at x.
  SamplePdf textEndingAt(double x, double y, String text) {
    return text(x - widthOf(text), y, text);
  }

  private double widthOf(String text) {
    try {
      return font.getStringWidth(text) / 100;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private SamplePdf at(Matrix matrix, double size, double tracking, String text) {
    return draw(
        content -> {
          content.beginText();
          content.setFont(font, (float) size);
          content.setCharacterSpacing((float) tracking);
          content.setTextMatrix(matrix);
          content.showText(text);
          content.endText();
        });
  }

  SamplePdf mode(RenderingMode mode) {
    return draw(content -> content.setRenderingMode(mode));
  }

  public SamplePdf colour(float red, float green, float blue) {
    return draw(content -> content.setNonStrokingColor(red, green, blue));
  }

  public SamplePdf bar(double x, double y, double width, double height) {
    return draw(
        content -> {
          content.addRect((float) x, (float) (792 - y - height), (float) width, (float) height);
          content.fill();
        });
  }

  public SamplePdf picture() {
    return picture(0, 0, 612, 792);
  }

  SamplePdf picture(double x, double y, double width, double height) {
    return draw(
        content -> {
          var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
          content.drawImage(
              LosslessFactory.createFromImage(pdf, image),
              (float) x,
              (float) (792 - y - height),
              (float) width,
              (float) height);
        });
  }

  SamplePdf alpha(float alpha) {
    return draw(
        content -> {
          var state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(alpha);
          content.setGraphicsStateParameters(state);
        });
  }

  SamplePdf link(double x, double y, double width, double height, String target) {
    return draw(
        content -> {
          var link = new PDAnnotationLink();
          link.setRectangle(
              new PDRectangle(
                  (float) x, (float) (792 - y - height), (float) width, (float) height));
          var action = new PDActionURI();
          action.setURI(target);
          link.setAction(action);
          page.getAnnotations().add(link);
        });
  }

  SamplePdf rotatePage(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  /// Shows content that the drawing methods above cannot express.
  public SamplePdf raw(String operators) {
    return draw(content -> content.appendRawCommands(operators));
  }

  /// A form that paints another a number of times, which paints another, and so on: little to
  /// write, without end to read.
  public SamplePdf formsWithinForms(int depth, int times) {
    return draw(
        content -> {
          org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject inner = null;
          for (int level = 0; level < depth; level++) {
            var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(pdf);
            form.setBBox(PDRectangle.LETTER);
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            var operators = "0 0 1 1 re f\n";
            if (inner != null) {
              operators = ("/" + resources.add(inner).getName() + " Do\n").repeat(times);
            }
            form.setResources(resources);
            try (var stream = form.getContentStream().createOutputStream()) {
              stream.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            inner = form;
          }
          content.drawForm(inner);
        });
  }

  public SamplePdf nextPage() {
    return draw(
        content -> {
          content.close();
          page = new PDPage(PDRectangle.LETTER);
          pdf.addPage(page);
          out = new PDPageContentStream(pdf, page);
        });
  }

  public byte[] bytes() {
    return saved(null, null);
  }

  public byte[] lockedWith(String ownerPassword, String userPassword) {
    return saved(ownerPassword, userPassword);
  }

  private byte[] saved(String ownerPassword, String userPassword) {
    try (pdf) {
      out.close();
      if (ownerPassword != null) {
        pdf.protect(
            new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
      }
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
