package org.cursus.engine.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cursus.engine.recognition.Recogniser;
import org.jspecify.annotations.Nullable;

/// Reads a PDF: glyphs, then fragments, then columns, then lines.
final class PdfReader {

  /// Many times what fits on paper; what a layout compares with each other grows faster than it.
  private static final long MAX_ON_A_PAGE = 100_000;

  private PdfReader() {}

  static Document read(byte[] content, @Nullable Recogniser recogniser) throws UnreadableDocument {
    var recognising = new Recognising(recogniser);
    try (var pdf = open(content)) {
      var pages = new ArrayList<Page>();
      var lines = new ArrayList<List<Line>>();
      var hidden = new ArrayList<HiddenText>();
      var characters = 0L;
      for (PDPage page : pdf.getPages()) {
        // The count that the file gives of itself may be a lie.
        if (pages.size() == DocumentReader.MAX_PAGES) {
          throw new UnreadableDocument(DocumentFault.TOO_MANY_PAGES);
        }
        PdfStreams.check(page);
        var number = pages.size() + 1;
        var glyphs =
            GlyphCollector.collect(
                page, Math.min(MAX_ON_A_PAGE, DocumentReader.MAX_CHARACTERS - characters));
        characters += glyphs.count();
        var frame = PageFrame.of(page);
        pages.add(new Page(number, frame.width(), frame.height()));
        lines.add(lines(pdf, glyphs, number, recognising));
        if (hidden.size() <= HiddenLines.MOST) {
          hidden.addAll(HiddenLines.of(glyphs.hidden(), number));
        }
      }
      var read = RunningHeads.drop(pages, lines);
      if (read.isEmpty()) {
        throw new UnreadableDocument(recognising.fault());
      }
      return new Document(
          DocumentType.PDF, pages, read, HiddenLines.unspoken(hidden, read), recognising.words());
    } catch (IOException | RuntimeException broken) {
      // PDFBox reports broken structures by whatever exception they happen to cause.
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  private static List<Line> lines(
      PDDocument pdf, PageGlyphs glyphs, int number, Recognising recognising)
      throws UnreadableDocument {
    var printed = PageLines.of(glyphs, number);
    if (glyphs.layer()) {
      recognising.noteEarlier(printed);
    }
    if (!glyphs.needsRecognition()) {
      return printed;
    }
    var recognised = recognising.read(() -> PdfScan.of(pdf, number - 1), number);
    return recognised.isEmpty() ? printed : recognised;
  }

  /// Opens a PDF whose pages are all there.
  static PDDocument open(byte[] content) throws UnreadableDocument {
    if (PdfEnding.isCutShort(content)) {
      throw new UnreadableDocument(DocumentFault.DAMAGED);
    }
    PDDocument pdf;
    try {
      pdf = Loader.loadPDF(content);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDocument(DocumentFault.ENCRYPTED, locked);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
    try {
      if (pdf.getNumberOfPages() == 0) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      if (pdf.getNumberOfPages() > DocumentReader.MAX_PAGES || hasBroadTree(pdf)) {
        throw new UnreadableDocument(DocumentFault.TOO_MANY_PAGES);
      }
      return pdf;
    } catch (UnreadableDocument | RuntimeException refused) {
      closeQuietly(pdf);
      throw refused instanceof UnreadableDocument known
          ? known
          : new UnreadableDocument(DocumentFault.DAMAGED, refused);
    }
  }

  /// Whether the tree of pages has more branches than there may be pages, whatever number the file
  /// says: to go through the pages reads all of them beforehand.
  private static boolean hasBroadTree(PDDocument pdf) {
    var branches = pdf.getPages().getCOSObject().getCOSArray(COSName.KIDS);
    return branches != null && branches.size() > DocumentReader.MAX_PAGES;
  }

  private static void closeQuietly(PDDocument pdf) {
    try {
      pdf.close();
    } catch (IOException ignored) {
      // It lives in memory only; there is nothing left to release.
    }
  }
}
