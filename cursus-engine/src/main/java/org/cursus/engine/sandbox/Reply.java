package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.PageView;
import org.cursus.engine.resume.ParsedResume;

/// What a child answers, and how that is written to its standard output.
///
/// The child has read a hostile file and may no longer be itself, so whatever it writes is only
/// ever read into known records of bounded size.
sealed interface Reply {

  int MAX_PICTURE = 64 * 1024 * 1024;

  record Parsed(ParsedResume resume) implements Reply {}

  record Shown(PageView view) implements Reply {}

  record Refused(DocumentFault fault) implements Reply {}

  record NoSuchPage(int page) implements Reply {}

  default void writeTo(DataOutputStream out) throws IOException {
    switch (this) {
      case Parsed(var resume) -> {
        out.writeByte('P');
        RecordCodec.write(out, resume);
      }
      case Shown(var view) -> {
        out.writeByte('V');
        Strings.write(out, view.mediaType());
        out.writeInt(view.content().length);
        out.write(view.content());
      }
      case Refused(var fault) -> {
        out.writeByte('F');
        out.writeByte(fault.ordinal());
      }
      case NoSuchPage(var page) -> {
        out.writeByte('N');
        out.writeInt(page);
      }
    }
    out.flush();
  }

  static Reply readFrom(DataInputStream in) throws IOException {
    var kind = in.readByte();
    return switch (kind) {
      case 'P' -> new Parsed(RecordCodec.read(in, ParsedResume.class));
      case 'V' -> new Shown(new PageView(Strings.read(in), Strings.readBytes(in, MAX_PICTURE)));
      case 'F' -> new Refused(faultAt(in.readUnsignedByte()));
      case 'N' -> new NoSuchPage(in.readInt());
      default -> throw new IOException("no such reply: " + kind);
    };
  }

  private static DocumentFault faultAt(int index) throws IOException {
    var faults = DocumentFault.values();
    if (index >= faults.length) {
      throw new IOException("no such fault: " + index);
    }
    return faults[index];
  }
}
