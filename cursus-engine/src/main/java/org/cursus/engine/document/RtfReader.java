package org.cursus.engine.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.document.HiddenText.Reason;
import org.cursus.engine.document.LetterPages.Piece;
import org.jspecify.annotations.Nullable;

/// Reads Rich Text: headers, body, footers, laid onto pages of our own.
final class RtfReader implements RtfTokens.Reader {

  private static final int MAX_DEPTH = 500;
  private static final Pattern LINK =
      Pattern.compile("HYPERLINK\\s+\"?([^\"\\s]+)", Pattern.CASE_INSENSITIVE);

  /// What is no text of the document, besides all that is marked `\*`.
  private static final Set<String> SKIPPED =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "object",
          "nonshppict",
          "shprslt",
          "sp",
          "footnote",
          "annotation",
          "atnid",
          "atnauthor",
          "fldtype",
          "filetbl",
          "revtbl",
          "listtable",
          "xe",
          "tc",
          "bkmkstart",
          "bkmkend");

  /// Marked `\*`, and yet holding text that shows.
  private static final Set<String> SHOWN = Set.of("shpinst", "ud", "shppict");

  private final RtfFonts fonts = new RtfFonts();
  private final Flow body = new Flow();
  private final Flow headers = new Flow();
  private final Flow footers = new Flow();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final List<Integer> whites = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private RtfState state = new RtfState();
  private Flow flow = body;
  private boolean pictures;
  private boolean paintsBackgrounds;
  private boolean starred;

  /// Whether a list mark has just been given.
  private boolean marked;

  private int colours;
  private int red = -1;
  private int green = -1;
  private int blue = -1;

  private RtfReader() {}

  static Document read(byte[] content) throws UnreadableDocument {
    var reader = new RtfReader();
    try {
      reader.paintsBackgrounds =
          Bytes.indexOf(content, "cbpat", 0, content.length) >= 0
              || Bytes.indexOf(content, "\\highlight", 0, content.length) >= 0
              || Bytes.indexOf(content, "fillColor", 0, content.length) >= 0;
      RtfTokens.read(content, reader);
      var blocks = new ArrayList<Block>();
      Set<String> once = new HashSet<>();
      blocks.addAll(margins(reader.headers, once));
      blocks.addAll(reader.body.blocks());
      blocks.addAll(margins(reader.footers, once));
      if (blocks.stream().allMatch(Block::isBlank)) {
        throw new UnreadableDocument(
            reader.pictures ? DocumentFault.PICTURES_ONLY : DocumentFault.NO_TEXT);
      }
      return BlockLayout.lay(DocumentType.RTF, blocks);
    } catch (Flow.TooMuchText tooMuch) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH, tooMuch);
    } catch (RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  private static List<Block> margins(Flow margin, Set<String> once) {
    return margin.blocks().stream()
        .filter(block -> !DocxReader.PAGE_NUMBER.matcher(block.text().strip()).matches())
        .filter(block -> once.add(block.text().strip()))
        .toList();
  }

  @Override
  public void open() {
    if (outer.size() == MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    outer.push(state);
    state = new RtfState(state);
    starred = false;
  }

  @Override
  public void close() {
    if (outer.isEmpty()) {
      throw new IllegalArgumentException("a group too many is closed");
    }
    var inner = state;
    state = outer.pop();
    if (inner.role != state.role) {
      switch (inner.role) {
        case FIELD_CODE -> state.link = link();
        case LIST_MARK -> marked = true;
        case MARGIN -> {
          flow.endBegunParagraph();
          flow = body;
        }
        default -> {
          // Ends as it began.
        }
      }
    }
  }

  private @Nullable String link() {
    var found = LINK.matcher(field);
    return found.find() ? Links.shown(found.group(1)) : null;
  }

  @Override
  public void text(byte[] bytes) {
    starred = false;
    if (state.role == RtfState.Role.COLOURS) {
      for (byte c : bytes) {
        endColour(c);
      }
      return;
    }
    say(fonts.decode(bytes, state.font));
  }

  private void endColour(byte c) {
    if (c == ';') {
      if (red == 255 && green == 255 && blue == 255) {
        whites.add(colours);
      }
      colours++;
      red = -1;
    }
  }

  @Override
  public int sign(char sign) {
    starred = false;
    // A private letter of an old picture font, written as a negative number.
    say(Character.toString(sign));
    return state.substitutes;
  }

  private void say(String text) {
    switch (state.role) {
      case SKIPPED, COLOURS, FONTS -> {
        // Not text of the document.
      }
      case FIELD_CODE -> {
        if (field.length() < 5_000) {
          field.append(text);
        }
      }
      case LIST_MARK -> {
        // The mark itself, without the tabs or blanks that set it off.
        if (!text.isBlank()) {
          show(text.strip() + " ");
        }
      }
      default -> {
        // TextEdit sets a mark off by a tab of its own.
        show(marked ? text.stripLeading() : text);
        marked &= text.isBlank();
      }
    }
  }

  private void show(String text) {
    var reason = reason();
    if (reason != null) {
      flow.hide(reason, text);
    } else {
      flow.indent(state.indent);
      flow.add(new Piece(text, state.size, state.bold, state.italic, state.link));
    }
  }

  private @Nullable Reason reason() {
    if (state.hidden) {
      return Reason.MARKED_HIDDEN;
    }
    if (state.size <= 1) {
      return Reason.TINY;
    }
    return !paintsBackgrounds && whites.contains(state.colour) ? Reason.WHITE : null;
  }

  @Override
  public void word(String name, int number) {
    boolean wasStarred = starred;
    starred = false;
    if (name.equals("*")) {
      starred = true;
      return;
    }
    pictures |= name.equals("pict");
    if (state.role == RtfState.Role.SKIPPED && !name.equals("ud") && !name.equals("shptxt")) {
      return;
    }
    if (beginsDestination(name, wasStarred)) {
      return;
    }
    if (state.role == RtfState.Role.COLOURS) {
      colour(name, number);
    } else if (state.role == RtfState.Role.FONTS && name.equals("fcharset")) {
      fonts.font(state.font, number);
    } else if (!state.format(name, number)) {
      layout(name, number);
    }
  }

  private void colour(String name, int number) {
    switch (name) {
      case "red" -> red = number;
      case "green" -> green = number;
      case "blue" -> blue = number;
      default -> {
        // Tints of themes.
      }
    }
  }

  private boolean beginsDestination(String name, boolean wasStarred) {
    switch (name) {
      case "fonttbl" -> state.role = RtfState.Role.FONTS;
      case "colortbl" -> state.role = RtfState.Role.COLOURS;
      case "fldinst" -> {
        field.setLength(0);
        state.role = RtfState.Role.FIELD_CODE;
      }
      case "listtext", "pntext" -> state.role = RtfState.Role.LIST_MARK;
      case "header", "headerl", "headerr", "headerf" -> margin(headers);
      case "footer", "footerl", "footerr", "footerf" -> margin(footers);
      case "ud" -> state.role = RtfState.Role.TEXT;
      case "shptxt" -> {
        flow.endBegunParagraph();
        state.role = RtfState.Role.TEXT;
      }
      case "upr" -> state.role = RtfState.Role.SKIPPED;
      default -> {
        if (SKIPPED.contains(name) || wasStarred && !SHOWN.contains(name)) {
          state.role = RtfState.Role.SKIPPED;
          return true;
        }
        return false;
      }
    }
    return true;
  }

  private void margin(Flow margin) {
    flow.endBegunParagraph();
    flow = margin;
    state.role = RtfState.Role.MARGIN;
  }

  private void layout(String name, int number) {
    switch (name) {
      case "ansicpg" -> fonts.codePage(number);
      case "mac" -> fonts.macintosh();
      case "par", "sect", "nestcell", "nestrow" -> endParagraph();
      case "line", "lbr" -> say("\n");
      case "tab" -> say("\t");
      case "cell" -> {
        row();
        flow.endCell();
      }
      case "row" -> {
        if (flow.inRow()) {
          flow.endRow();
        }
      }
      case "intbl" -> row();
      case "page", "pagebb" -> {
        flow.endBegunParagraph();
        flow.breakPage();
      }
      case "~" -> say(" ");
      case "_" -> say("-");
      case "bullet" -> say("•");
      case "emdash" -> say("—");
      case "endash" -> say("–");
      case "lquote" -> say("‘");
      case "rquote" -> say("’");
      case "ldblquote" -> say("“");
      case "rdblquote" -> say("”");
      case "emspace", "enspace", "qmspace" -> say(" ");
      default -> {
        // How things look beyond what is asked.
      }
    }
  }

  private void row() {
    if (!flow.inRow() && state.role != RtfState.Role.SKIPPED) {
      flow.beginRow();
    }
  }

  private void endParagraph() {
    if (state.role == RtfState.Role.TEXT || state.role == RtfState.Role.MARGIN) {
      flow.endParagraph();
      marked = false;
    }
  }
}
