package org.cursus.engine.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cursus.engine.document.LetterPages.Piece;

/// Draws one page of a read document as SVG: text only, nothing that runs, nothing from outside.
final class PageDrawing {

  private static final double BASELINE = 0.95;

  private PageDrawing() {}

  static String of(Document document, int number) {
    var page = document.pages().get(Objects.checkIndex(number - 1, document.pages().size()));
    var svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\""
                + " height=\"%s\" font-family=\"Arial, Liberation Sans, sans-serif\" fill=\"#1f2328\">\n",
            page.width(), page.height(), page.width(), page.height()));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    for (var line : document.lines()) {
      if (line.page() == number) {
        line.spans().forEach(span -> draw(span, line.spans().size() > 1, svg));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static void draw(Span span, boolean beside, StringBuilder svg) {
    var text = span.text().strip();
    if (text.isEmpty()) {
      return;
    }
    var rows = rows(span, text);
    for (int i = 0; i < rows.size(); i++) {
      drawRow(span, rows.get(i), i * LetterPages.LEADING * span.fontSize(), beside, svg);
    }
  }

  /// A line of a text file may be a whole paragraph; its box says how many rows it takes.
  private static List<String> rows(Span span, String text) {
    if (span.box().height() < 1.9 * LetterPages.LEADING * span.fontSize()) {
      return List.of(text);
    }
    var piece = new Piece(text, span.fontSize(), span.bold(), span.italic(), null);
    return Wrapping.wrap(List.of(piece), span.box().width()).stream()
        .map(row -> row.stream().map(Piece::text).collect(Collectors.joining()).strip())
        .toList();
  }

  /// @param beside whether other text stands on the same line, which must not be printed over
  private static void drawRow(
      Span span, String text, double down, boolean beside, StringBuilder svg) {
    var box = span.box();
    var blanks = span.text().length() - span.text().stripLeading().length();
    // Blanks at the start are room; the tab of a part set apart is in its place already.
    var lead =
        span.text().startsWith("\t")
            ? 0
            : TextWidth.of(span.text().substring(0, blanks), span.fontSize(), span.bold());
    var width = TextWidth.of(text, span.fontSize(), span.bold());
    var room = Math.max(1, box.width() - lead);
    svg.append(
        format(
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\"",
            box.x() + lead, box.y() + down + BASELINE * span.fontSize(), span.fontSize()));
    svg.append(span.bold() ? " font-weight=\"bold\"" : "");
    svg.append(span.italic() ? " font-style=\"italic\"" : "");
    if (beside || width > room) {
      svg.append(
          format(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"", Math.min(width, room)));
    }
    svg.append('>').append(escaped(text)).append("</text>\n");
  }

  private static String format(String template, Object... points) {
    var rounded = new Object[points.length];
    for (int i = 0; i < points.length; i++) {
      rounded[i] = String.format(Locale.ROOT, "%.1f", ((Number) points[i]).doubleValue());
    }
    return String.format(Locale.ROOT, template, rounded);
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default ->
                    escaped.appendCodePoint(c >= 0x20 && c != 0xFFFE && c != 0xFFFF ? c : ' ');
              }
            });
    return escaped.toString();
  }
}
