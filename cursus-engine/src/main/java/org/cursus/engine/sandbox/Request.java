package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cursus.engine.document.DocumentReader;

/// What a child is asked, and how that is written to its standard input.
sealed interface Request {

  String fileName();

  byte[] content();

  /// Tell what a file is.
  record Identify(String fileName, byte[] content) implements Request {}

  /// Read a file and find its facts.
  record Parse(String fileName, byte[] content) implements Request {}

  /// Read a job posting from a file.
  record Posting(String fileName, byte[] content) implements Request {}

  /// Show a page, 1 for the first.
  record View(String fileName, byte[] content, int page) implements Request {}

  /// Draw a photo anew.
  record Photo(String fileName, byte[] content) implements Request {}

  default void writeTo(DataOutputStream out) throws IOException {
    switch (this) {
      case Identify identify -> out.writeByte('I');
      case Parse parse -> out.writeByte('P');
      case Posting posting -> out.writeByte('J');
      case Photo photo -> out.writeByte('F');
      case View(var name, var content, var page) -> {
        out.writeByte('V');
        out.writeInt(page);
      }
    }
    Strings.write(out, fileName());
    out.writeInt(content().length);
    out.write(content());
    out.flush();
  }

  static Request readFrom(DataInputStream in) throws IOException {
    var kind = in.readByte();
    var page = kind == 'V' ? in.readInt() : 0;
    var name = Strings.read(in);
    var length = in.readInt();
    if (length < 0 || length > DocumentReader.MAX_BYTES) {
      throw new IOException("a frame of " + length + " bytes");
    }
    var content = in.readNBytes(length);
    return switch (kind) {
      case 'I' -> new Identify(name, content);
      case 'P' -> new Parse(name, content);
      case 'J' -> new Posting(name, content);
      case 'F' -> new Photo(name, content);
      case 'V' -> new View(name, content, page);
      default -> throw new IOException("no such request: " + kind);
    };
  }
}
