package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.recognition.Recogniser;
import org.cursus.engine.recognition.RecognitionFailed;
import org.cursus.engine.recognition.Scan;
import org.jspecify.annotations.Nullable;

/// Recognises the scanned pages of one document, and remembers what went wrong: one page that
/// cannot be read does not cost the others.
final class Recognising {

  /// The most pages of one document that are recognised, as each takes seconds.
  static final int MAX_SCANS = 20;

  private final @Nullable Recogniser recogniser;
  private final List<RecognisedWord> words = new ArrayList<>();
  private @Nullable DocumentFault fault;
  private int scans;

  Recognising(@Nullable Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  interface Source {
    Scan scan() throws UnreadableDocument;
  }

  /// The lines of a page, or none when it was not recognised.
  List<Line> read(Source source, int number) throws UnreadableDocument {
    if (recogniser == null) {
      fault = DocumentFault.PICTURES_ONLY;
      return List.of();
    }
    // What took too long once would take as long again.
    if (++scans > MAX_SCANS || fault == DocumentFault.TOO_SLOW) {
      fault = DocumentFault.TOO_SLOW;
      return List.of();
    }
    try {
      var scan = source.scan();
      var page = ScannedPage.of(scan, recogniser.read(scan), number);
      words.addAll(page.words());
      return page.lines();
    } catch (RecognitionFailed failed) {
      fault = failed.isLate() ? DocumentFault.TOO_SLOW : DocumentFault.NOT_RECOGNISED;
      return List.of();
    }
  }

  /// Notes lines that some other program recognised, and left unseen under the picture. How sure it
  /// was of them is not told.
  void noteEarlier(List<Line> lines) {
    lines.forEach(line -> words.add(new RecognisedWord(line.page(), line.box(), 1)));
  }

  /// Every word so far.
  List<RecognisedWord> words() {
    return words;
  }

  /// Why a document of scans turned out to have no text.
  DocumentFault fault() {
    return fault == null ? DocumentFault.NO_TEXT : fault;
  }
}
