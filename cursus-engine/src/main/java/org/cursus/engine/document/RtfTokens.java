package org.cursus.engine.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Cuts an RTF into groups, control words and text.
final class RtfTokens {

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 9;

  /// What a reader of RTF is told, in the order of the file.
  interface Reader {

    void open();

    void close();

    /// @param number what stands after the word, `NONE` when nothing does
    void word(String name, int number);

    void text(byte[] bytes);

    /// A sign that is given by its number in Unicode (UTF-16).
    ///
    /// @return how many letters after it say the same for old programs
    int sign(char sign);
  }

  static final int NONE = Integer.MIN_VALUE;

  private final byte[] content;
  private final Reader reader;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private int at;
  private int skip;

  private RtfTokens(byte[] content, Reader reader) {
    this.content = content;
    this.reader = reader;
  }

  static void read(byte[] content, Reader reader) {
    new RtfTokens(content, reader).read();
  }

  private void read() {
    int depth = 0;
    while (at < content.length) {
      byte c = content[at++];
      switch (c) {
        case '{' -> {
          flush();
          depth++;
          reader.open();
        }
        case '}' -> {
          flush();
          reader.close();
          if (--depth == 0) {
            return;
          }
        }
        case '\\' -> control();
        case '\r', '\n', 0 -> {
          // Line ends of the file are not those of the text.
        }
        default -> letter(c);
      }
    }
    flush();
    throw new IllegalArgumentException("the last group is not closed");
  }

  private void letter(int c) {
    if (skip > 0) {
      skip--;
    } else {
      text.write(c);
    }
  }

  private void flush() {
    skip = 0;
    flushText();
  }

  private void flushText() {
    if (text.size() > 0) {
      reader.text(text.toByteArray());
      text.reset();
    }
  }

  private void control() {
    if (at >= content.length) {
      return;
    }
    byte c = content[at];
    if (!isLetter(c)) {
      at++;
      if (c == '\'') {
        letter(hex());
      } else if (c == '\\' || c == '{' || c == '}') {
        letter(c);
      } else {
        flushText();
        reader.word(c == '\r' || c == '\n' ? "par" : Character.toString((char) (c & 0xFF)), NONE);
      }
      return;
    }
    int from = at;
    while (at < content.length && isLetter(content[at]) && at - from < LONGEST_WORD) {
      at++;
    }
    var name = new String(content, from, at - from, StandardCharsets.US_ASCII);
    int number = number();
    if (at < content.length && content[at] == ' ') {
      at++;
    }
    word(name, number);
  }

  private void word(String name, int number) {
    if (name.equals("bin")) {
      at = Math.clamp((long) at + Math.max(0, number), at, content.length);
      return;
    }
    if (skip > 0) {
      // A word counts as one of the letters that stand in for a sign of Unicode.
      skip--;
      return;
    }
    flushText();
    if (name.equals("u") && number != NONE) {
      skip = reader.sign((char) number);
    } else {
      reader.word(name, number);
    }
  }

  private int number() {
    int from = at;
    if (at < content.length && content[at] == '-') {
      at++;
    }
    int digits = at;
    while (at < content.length && content[at] >= '0' && content[at] <= '9') {
      at++;
    }
    if (at == digits || at - digits > LONGEST_NUMBER) {
      at = at == digits ? from : at;
      return NONE;
    }
    return Integer.parseInt(new String(content, from, at - from, StandardCharsets.US_ASCII));
  }

  private int hex() {
    if (at + 2 > content.length) {
      throw new IllegalArgumentException("cut short");
    }
    int high = Character.digit(content[at], 16);
    int low = Character.digit(content[at + 1], 16);
    if (high < 0 || low < 0) {
      return '?';
    }
    at += 2;
    return high * 16 + low;
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
