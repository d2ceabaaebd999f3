package org.cursus.engine.rendering;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// A font that is added to the document when the first of its characters is asked for.
final class DocumentFont extends PDFontSupplier {

  private final PDDocument document;
  private final FontFile file;
  private @Nullable PDFont font;

  @SuppressWarnings("NullAway")
  DocumentFont(PDDocument document, FontFile file) {
    super(null);
    this.document = document;
    this.file = file;
  }

  @Override
  public PDFont supply() {
    if (font == null) {
      try {
        font = PDType0Font.load(document, file.font(), true);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return font;
  }
}
