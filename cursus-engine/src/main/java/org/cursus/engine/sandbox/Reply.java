package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.PageView;
import org.cursus.engine.posting.PostingPage;

/// What a child answers, and how that is written to its standard output.
///
/// The child has read a hostile file and may no longer be itself, so whatever it writes is only
/// ever read into known records of bounded size.
sealed interface Reply {

  int MAX_PICTURE = 64 * 1024 * 1024;

  record Identified(DocumentType type) implements Reply {}

  record Parsed(ParsedDocument document) implements Reply {}

  record Posted(PostingPage page) implements Reply {}

  record Shown(PageView view) implements Reply {}

  /// Not yet an answer: a page is about to be recognised, which takes longer than reading does.
  record Recognising() implements Reply {}

  record Refused(DocumentFault fault) implements Reply {}

  record NoSuchPage(int page) implements Reply {}

  default void writeTo(DataOutputStream out) throws IOException {
    switch (this) {
      case Identified(var type) -> {
        out.writeByte('I');
        out.writeByte(type.ordinal());
      }
      case Parsed(var document) -> {
        out.writeByte('P');
        RecordCodec.write(out, document);
      }
      case Posted(var page) -> {
        out.writeByte('J');
        RecordCodec.write(out, page);
      }
      case Shown(var view) -> {
        out.writeByte('V');
        Strings.write(out, view.mediaType());
        out.writeInt(view.content().length);
        out.write(view.content());
      }
      case Recognising() -> out.writeByte('R');
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
      case 'I' -> new Identified(oneOf(DocumentType.values(), in.readUnsignedByte()));
      case 'P' -> new Parsed(RecordCodec.read(in, ParsedDocument.class));
      case 'J' -> new Posted(RecordCodec.read(in, PostingPage.class));
      case 'V' -> new Shown(new PageView(Strings.read(in), Strings.readBytes(in, MAX_PICTURE)));
      case 'R' -> new Recognising();
      case 'F' -> new Refused(oneOf(DocumentFault.values(), in.readUnsignedByte()));
      case 'N' -> new NoSuchPage(in.readInt());
      default -> throw new IOException("no such reply: " + kind);
    };
  }

  private static <T> T oneOf(T[] values, int index) throws IOException {
    if (index >= values.length) {
      throw new IOException("no such constant: " + index);
    }
    return values[index];
  }
}
