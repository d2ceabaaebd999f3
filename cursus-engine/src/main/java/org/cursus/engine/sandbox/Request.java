package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cursus.engine.document.DocumentReader;

/// What a child is asked, and how that is written to its standard input.
sealed interface Request {

  String fileName();

  byte[] content();

  /// Read a file and find its facts.
  record Parse(String fileName, byte[] content) implements Request {}

  /// Show a page, 1 for the first.
  record View(String fileName, byte[] content, int page) implements Request {}

  default void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(this instanceof View view ? view.page() : 0);
    out.writeBoolean(this instanceof View);
    Strings.write(out, fileName());
    out.writeInt(content().length);
    out.write(content());
    out.flush();
  }

  static Request readFrom(DataInputStream in) throws IOException {
    var page = in.readInt();
    var view = in.readBoolean();
    var name = Strings.read(in);
    var length = in.readInt();
    if (length < 0 || length > DocumentReader.MAX_BYTES) {
      throw new IOException("a frame of " + length + " bytes");
    }
    var content = in.readNBytes(length);
    return view ? new View(name, content, page) : new Parse(name, content);
  }
}
