package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;

/// Reads a web page that is complete in itself: a resume page, a saved page, the text of a mail.
/// Nothing that the page asks for is fetched.
final class HtmlReader {

  private static final int CHARSET_WITHIN = 4096;

  private HtmlReader() {}

  static Document read(byte[] content) throws UnreadableDocument {
    try {
      var page = parse(content);
      var blocks = HtmlWalk.blocks(page);
      if (blocks.stream().allMatch(Block::isBlank)) {
        throw new UnreadableDocument(
            page.select("img").isEmpty() ? DocumentFault.NO_TEXT : DocumentFault.PICTURES_ONLY);
      }
      return BlockLayout.lay(DocumentType.HTML, blocks);
    } catch (Flow.TooMuchText tooMuch) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH, tooMuch);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// The page says its own encoding; without a word of it, the bytes decide.
  private static org.jsoup.nodes.Document parse(byte[] content)
      throws IOException, UnreadableDocument {
    var head =
        new String(
                content, 0, Math.min(content.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.contains("charset") && head.indexOf('\0') < 0) {
      return Jsoup.parse(new ByteArrayInputStream(content), null, "");
    }
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    return Jsoup.parse(text);
  }
}
