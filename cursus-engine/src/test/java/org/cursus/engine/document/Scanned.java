package org.cursus.engine.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Puts the pages of a PDF on a scanner: each becomes a grey picture, a little noisy and at a
/// slant.
public final class Scanned {

  private static final int DOTS_PER_INCH = 200;

  private Scanned() {}

  /// The pages as pictures.
  ///
  /// @param degrees by which they lie turned clockwise
  public static List<BufferedImage> pages(byte[] pdf, double degrees) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<BufferedImage>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(
            noisy(slanted(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY), degrees)));
      }
      return pages;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A PDF that holds nothing but those pictures.
  public static byte[] pdf(byte[] pdf, double degrees) {
    try (var scan = new PDDocument()) {
      for (var image : pages(pdf, degrees)) {
        addTo(scan, image);
      }
      var bytes = new ByteArrayOutputStream();
      scan.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void addTo(PDDocument scan, BufferedImage image) throws IOException {
    var width = image.getWidth() * 72f / DOTS_PER_INCH;
    var height = image.getHeight() * 72f / DOTS_PER_INCH;
    var page = new PDPage(new PDRectangle(width, height));
    scan.addPage(page);
    try (var content = new PDPageContentStream(scan, page)) {
      content.drawImage(JPEGFactory.createFromImage(scan, image, .8f), 0, 0, width, height);
    }
  }

  /// The first page as a picture file.
  ///
  /// @param format as ImageIO names it
  public static byte[] file(byte[] pdf, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(pages(pdf, 0).getFirst(), format, bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static BufferedImage slanted(BufferedImage page, double degrees) {
    var sideways = Math.abs(degrees % 180) == 90;
    var width = sideways ? page.getHeight() : page.getWidth();
    var height = sideways ? page.getWidth() : page.getHeight();
    var slanted = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = slanted.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
    graphics.dispose();
    return slanted;
  }

  private static BufferedImage noisy(BufferedImage page) {
    var random = new Random(7);
    var raster = page.getRaster();
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        var shade = raster.getSample(x, y, 0) * 0.92 + random.nextGaussian() * 6;
        raster.setSample(x, y, 0, Math.clamp((int) shade, 0, 255));
      }
    }
    return page;
  }
}
