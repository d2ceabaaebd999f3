package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;

/// Reads Markdown: its marks become the look that they stand for.
///
/// One line of the file is one line of the document, also within a paragraph: who writes a resume
/// ends a line where it is meant to end, whatever a renderer would make of it.
final class MarkdownReader {

  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(#{1,6})\\s+(\\S.*?)(?:\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE =
      Pattern.compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)[-*+]\\s+(?:\\[[ xX]]\\s+)?(\\S.*)");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|?)+\\s*");
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[([^\\]]{1,200})]:\\s*<?(\\S+?)>?(?:\\s+[\"'(].*)?\\s*");
  private static final Pattern COMMENT = Pattern.compile("<!--(?:[^-]|-(?!->))*+-->");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n((?:(?!---)[^\\n]*\\n){0,100})---[ \\t]*(?:\\n|\\z)");
  private static final Pattern EMPHASIS_OR_LINK =
      Pattern.compile(
          "\\*\\*[^*\\s][^*\\n]*\\*\\*|\\[[^\\]\\n]+]\\([^)\\s]+\\)|^[-*+] ", Pattern.MULTILINE);
  private static final double[] SIZES = {22, 15, 12.5, 11.5, 11, 11};

  private final LetterPages pages = new LetterPages();
  private final Map<String, String> targets = new HashMap<>();

  private MarkdownReader() {}

  /// Whether text is clearly meant as Markdown: several headings, or one and another mark.
  static boolean isMarkdown(String text) {
    long headings = text.lines().filter(line -> HEADING.matcher(line).matches()).limit(2).count();
    return headings > 1 || headings == 1 && EMPHASIS_OR_LINK.matcher(text).find();
  }

  static Document read(byte[] content) throws UnreadableDocument {
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    if (text.length() > DocumentReader.MAX_CHARACTERS) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    var plain = Characters.clean(text).replace("\r\n", "\n").replace('\r', '\n');
    plain = FRONT_MATTER.matcher(plain).replaceFirst("$1");
    return new MarkdownReader().lay(COMMENT.matcher(plain).replaceAll(""));
  }

  private Document lay(String text) throws UnreadableDocument {
    var lines = text.replace('\f', '\n').split("\n", -1);
    for (var line : lines) {
      var definition = DEFINITION.matcher(line);
      if (definition.matches() && targets.size() < 1_000) {
        targets.put(definition.group(1).toLowerCase(Locale.ROOT), definition.group(2));
      }
    }
    var fenced = false;
    for (int i = 0; i < lines.length; i++) {
      if (FENCE.matcher(lines[i]).matches()) {
        fenced = !fenced;
      } else if (fenced) {
        add(List.of(PlainTextReader.plain(lines[i].strip())), PlainTextReader.indentOf(lines[i]));
      } else {
        line(lines[i], i + 1 < lines.length ? lines[i + 1] : "");
      }
    }
    return pages.toDocument(DocumentType.MARKDOWN);
  }

  private void line(String printed, String next) throws UnreadableDocument {
    var line = QUOTE.matcher(printed).replaceFirst("");
    var heading = HEADING.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches() || isUnderline(line)) {
      pages.skip(PlainTextReader.FONT_SIZE * LetterPages.LEADING);
    } else if (heading.matches()) {
      heading(heading.group(2), heading.group(1).length());
    } else if (DEFINITION.matcher(line).matches() || isTableRule(line)) {
      // Said where it is used; drawn, not written.
      return;
    } else if (isUnderline(next) && !ITEM.matcher(line).matches()) {
      heading(line.strip(), next.strip().startsWith("=") ? 1 : 2);
    } else if (line.strip().startsWith("|") || isTableRule(next) && line.contains("|")) {
      row(line);
    } else {
      text(line);
    }
  }

  private static boolean isUnderline(String line) {
    return UNDERLINE.matcher(line).matches();
  }

  private static boolean isTableRule(String line) {
    return line.indexOf('|') >= 0 && line.length() < 1_000 && TABLE_RULE.matcher(line).matches();
  }

  private void heading(String text, int level) throws UnreadableDocument {
    add(MarkdownInline.read(text, SIZES[level - 1], true, targets), 0);
  }

  private void text(String line) throws UnreadableDocument {
    var item = ITEM.matcher(line);
    var plain = item.matches() ? "• " + item.group(2) : line;
    var pieces = new ArrayList<Piece>();
    for (var part : PlainTextReader.WIDE_GAP.split(Characters.withoutSpelling(plain.strip()))) {
      var read = MarkdownInline.read(part, PlainTextReader.FONT_SIZE, false, targets);
      pieces.addAll(pieces.isEmpty() ? read : tabbed(read));
    }
    add(pieces, PlainTextReader.indentOf(line));
  }

  private void row(String line) throws UnreadableDocument {
    var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    var pieces = new ArrayList<Piece>();
    for (var cell : inner.split("(?<!\\\\)\\|")) {
      if (!cell.isBlank()) {
        var text = cell.strip().replace("\\|", "|");
        var read = MarkdownInline.read(text, PlainTextReader.FONT_SIZE, false, targets);
        pieces.addAll(pieces.isEmpty() ? read : tabbed(read));
      }
    }
    add(pieces, 0);
  }

  private static List<Piece> tabbed(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    var tabbed = new ArrayList<>(pieces);
    tabbed.set(0, pieces.getFirst().with("\t" + pieces.getFirst().text()));
    return tabbed;
  }

  private void add(List<Piece> pieces, double indent) throws UnreadableDocument {
    for (var line : BlockLayout.lines(pieces)) {
      pages.addWhole(line, indent);
    }
  }
}
