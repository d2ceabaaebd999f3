package org.cursus.engine.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Which forms a page is painting at the moment. A form that paints itself is left out, as every
/// viewer does; PDFBox would follow it for many levels, twice as many at each where it is painted
/// twice.
final class OpenForms {

  private static final int DEEPEST = 24;

  private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private long unpacked;

  /// A form, or all of the forms of a page, that unpacks to more than a page may.
  static final class TooLarge extends RuntimeException {
    TooLarge(UnreadableDocument cause) {
      super(null, cause, false, false);
    }
  }

  /// False when the form is not to be painted; otherwise `leave` is due once it is.
  boolean enter(PDFormXObject form) throws IOException {
    var stream = form.getCOSObject();
    if (open.size() >= DEEPEST || !open.add(stream)) {
      return false;
    }
    if (checked.add(stream)) {
      try {
        unpacked = PdfStreams.unpackedSize(stream, unpacked);
      } catch (UnreadableDocument refused) {
        if (refused.fault() == DocumentFault.EXPANDS_TOO_MUCH) {
          throw new TooLarge(refused);
        }
        // What is broken in a form is missing from the page; the rest is worth reading.
        open.remove(stream);
        return false;
      }
    }
    return true;
  }

  void leave(PDFormXObject form) {
    open.remove(form.getCOSObject());
  }
}
