package org.cursus.engine.sandbox;

import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.posting.PostingPage;
import org.cursus.engine.posting.PostingPages;
import org.cursus.engine.recognition.Recogniser;
import org.jspecify.annotations.Nullable;

/// Reads a posting from a file of any kind: a web page as such, anything else by its lines.
final class PostingFiles {

  private static final Pattern ENDS = Pattern.compile("(?s).*[.:;!?]\\s*$");
  private static final int WRAPPED = 50;

  private PostingFiles() {}

  static PostingPage read(byte[] content, String fileName, @Nullable Recogniser recogniser)
      throws UnreadableDocument {
    if (DocumentReader.identify(content, fileName) == DocumentType.HTML) {
      return PostingPages.read(content);
    }
    return PostingPage.ofText(text(DocumentReader.read(content, fileName, recogniser).lines()));
  }

  /// A line that goes on in the next is joined with it.
  private static String text(List<Line> lines) {
    var text = new StringBuilder();
    var last = "";
    for (var line : lines) {
      var next = line.text().strip();
      boolean goesOn =
          last.length() >= WRAPPED
              && !ENDS.matcher(last).matches()
              && !next.isEmpty()
              && Character.isLowerCase(next.codePointAt(0));
      text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(next);
      last = next;
    }
    return text.toString();
  }
}
