package org.cursus.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for fonts that a PDF does not carry.
///
/// PDFBox would look through every font of the machine the first time one is missing, which takes
/// seconds. To read text any font will do, as widths come with the PDF; to show a page the
/// machine's own are worth the wait.
final class ChildFonts implements FontMapper {

  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final FontMapper ofTheMachine;
  private @Nullable TrueTypeFont bundled;
  private volatile boolean showing;

  private ChildFonts(FontMapper ofTheMachine) {
    this.ofTheMachine = ofTheMachine;
  }

  static ChildFonts install() {
    var fonts = new ChildFonts(FontMappers.instance());
    FontMappers.set(fonts);
    return fonts;
  }

  void forReading() {
    showing = false;
  }

  void forShowing() {
    showing = true;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, PDFontDescriptor fontDescriptor) {
    return showing
        ? ofTheMachine.getTrueTypeFont(baseFont, fontDescriptor)
        : new FontMapping<>(bundled(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor fontDescriptor) {
    return showing
        ? ofTheMachine.getFontBoxFont(baseFont, fontDescriptor)
        : new FontMapping<>(bundled(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
    return showing
        ? ofTheMachine.getCIDFont(baseFont, fontDescriptor, cidSystemInfo)
        : new CIDFontMapping(null, bundled(), true);
  }

  private synchronized TrueTypeFont bundled() {
    if (bundled == null) {
      try (var stream = FontMapper.class.getResourceAsStream(BUNDLED)) {
        bundled = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return bundled;
  }
}
