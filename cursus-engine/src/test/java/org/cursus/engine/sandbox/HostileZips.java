package org.cursus.engine.sandbox;

import static org.cursus.engine.document.DocumentFault.DAMAGED;
import static org.cursus.engine.document.DocumentFault.EXPANDS_TOO_MUCH;
import static org.cursus.engine.document.DocumentFault.UNSUPPORTED_TYPE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word files and other ZIPs that unpack without end, lie about themselves or reach outside.
final class HostileZips {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String NAME = "<w:p><w:r><w:t>Ana Silva</w:t></w:r></w:p>";

  private HostileZips() {}

  static void addTo(HostileFiles files) {
    bombs(files);
    entries(files);
    xml(files);
    relations(files);
    nesting(files);
    crowds(files);
  }

  private static void bombs(HostileFiles files) {
    files.refuses(
        "a Word file of 200 MB", "r.docx", () -> bomb("word/document.xml", 200), EXPANDS_TOO_MUCH);
    files.refuses(
        "a Word file with a picture of 200 MB",
        "r.docx",
        () -> joined(bomb("word/media/a.png", 200)),
        EXPANDS_TOO_MUCH);
    files.refuses(
        "ZIPs within ZIPs",
        "r.docx",
        () -> {
          var inner = bomb("a.bin", 100);
          for (int i = 0; i < 8; i++) {
            var outer = new Zip();
            for (int copy = 0; copy < 10; copy++) {
              outer.put(copy + ".zip", inner);
            }
            inner = outer.bytes();
          }
          return inner;
        },
        UNSUPPORTED_TYPE,
        DAMAGED,
        EXPANDS_TOO_MUCH);
    files.ends("ten thousand entries over one", "r.docx", HostileZips::overlapping);
    files.ends("an entry that says it has 4 GB", "r.docx", () -> lying(0xFFFF_FFFEL));
    files.ends("an entry that says it is empty", "r.docx", () -> lying(0));
    files.refuses(
        "100,000 empty entries",
        "r.docx",
        () -> {
          var zip = new Zip();
          for (int i = 0; i < 100_000; i++) {
            zip.put("word/" + i, new byte[0]);
          }
          return zip.bytes();
        },
        EXPANDS_TOO_MUCH);
    files.ends(
        "an ODT of 200 MB",
        "r.odt",
        () ->
            new Zip()
                .put("mimetype", text("application/vnd.oasis.opendocument.text"))
                .put("content.xml", 200)
                .bytes());
    files.ends(
        "an ODT with entities",
        "r.odt",
        () ->
            odt(
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "<text:p>Ana Silva &b;</text:p>"));
    files.ends(
        "an ODT nested 100,000 deep",
        "r.odt",
        () ->
            odt(
                "",
                "<text:section>".repeat(100_000)
                    + "<text:p>Ana</text:p>"
                    + "</text:section>".repeat(100_000)));
    files.ends(
        "an ODT of a million blanks a sign",
        "r.odt",
        () -> odt("", "<text:p>Ana<text:s text:c='2000000000'/>Silva</text:p>"));
    files.ends(
        "an ODT of a million cells a cell",
        "r.odt",
        () ->
            odt(
                "",
                "<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='1000000'><text:p>Ana</text:p></table:table-cell></table:table-row></table:table>"));
    files.ends(
        "a LinkedIn export of 200 MB",
        "export.zip",
        () ->
            new Zip()
                .put("Profile.csv", text("First Name,Last Name\nAna,Silva\n"))
                .put("Positions.csv", 200)
                .bytes());
    files.ends(
        "a LinkedIn export of a million columns",
        "export.zip",
        () ->
            new Zip()
                .put(
                    "Profile.csv",
                    text(
                        "First Name,Last Name"
                            + ",a".repeat(1_000_000)
                            + "\nAna,Silva"
                            + ",b".repeat(1_000_000)))
                .bytes());
    files.ends(
        "a LinkedIn export of one open quote",
        "export.zip",
        () ->
            new Zip()
                .put(
                    "Profile.csv",
                    text("First Name,Last Name\n\"Ana,Silva" + "\n\"\"".repeat(1_000_000)))
                .put("Positions.csv", text("\""))
                .bytes());
  }

  private static void entries(HostileFiles files) {
    files.readsOr(
        "entries that climb out",
        "r.docx",
        () ->
            word(NAME)
                .put("../../../../tmp/cursus-was-here", text("x"))
                .put("/tmp/cursus-was-here", text("x"))
                .put("C:\\cursus-was-here", text("x"))
                .bytes(),
        DAMAGED);
    files.ends(
        "two documents of one name",
        "r.docx",
        () -> {
          var zip = word(NAME);
          zip.put("word/document.xmk", text("<a/>"));
          return replaced(zip.bytes(), "word/document.xmk", "word/document.xml");
        });
    files.ends("an entry without a name", "r.docx", () -> word(NAME).put("", text("x")).bytes());
    files.ends(
        "an entry with NUL in its name",
        "r.docx",
        () -> word(NAME).put("word/\0.xml", text("x")).bytes());
    files.ends(
        "an entry with a name of 60,000 letters",
        "r.docx",
        () -> word(NAME).put("word/" + "a/".repeat(30_000), text("x")).bytes());
    files.ends(
        "a folder in place of the document",
        "r.docx",
        () -> new Zip().put("word/document.xml/", new byte[0]).bytes());
    files.ends(
        "a Word file without its list of parts",
        "r.docx",
        () -> new Zip().put("word/document.xml", document(NAME)).bytes());
    files.ends(
        "a Word file of a locked entry",
        "r.docx",
        () -> {
          var bytes = word(NAME).bytes();
          bytes[6] |= 1;
          return bytes;
        });
  }

  private static void xml(HostileFiles files) {
    files.refuses(
        "an external entity",
        "r.docx",
        () ->
            word(
                    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                    NAME + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
                .bytes(),
        DAMAGED);
    files.refuses(
        "a billion laughs",
        "r.docx",
        () -> {
          var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
          for (int i = 1; i < 12; i++) {
            entities
                .append("<!ENTITY a")
                .append(i)
                .append(" '")
                .append(("&a" + (i - 1) + ";").repeat(10))
                .append("'>");
          }
          return word(entities + "]>", "<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>").bytes();
        },
        DAMAGED);
    files.refuses(
        "one long entity, often",
        "r.docx",
        () ->
            word(
                    "<!DOCTYPE a [<!ENTITY a '" + "a".repeat(100_000) + "'>]>",
                    "<w:p><w:r><w:t>" + "&a;".repeat(100_000) + "</w:t></w:r></w:p>")
                .bytes(),
        DAMAGED);
    files.refuses(
        "half of a pair of characters",
        "r.docx",
        () -> word("<w:p><w:r><w:t>Ana &#xD800;</w:t></w:r></w:p>").bytes(),
        DAMAGED);
    files.ends(
        "XML cut short",
        "r.docx",
        () ->
            new Zip()
                .put("[Content_Types].xml", types())
                .put("word/document.xml", text("<w:document " + WORD + "><w:body>" + NAME))
                .bytes());
    files.ends(
        "XML in UTF-16 that says UTF-8",
        "r.docx",
        () ->
            new Zip()
                .put("[Content_Types].xml", types())
                .put(
                    "word/document.xml",
                    ("<?xml version='1.0' encoding='UTF-8'?>"
                            + new String(document(NAME), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_16BE))
                .bytes());
    files.ends(
        "an element of 100,000 attributes",
        "r.docx",
        () -> {
          var many = new StringBuilder("<w:p ");
          for (int i = 0; i < 100_000; i++) {
            many.append("a").append(i).append("='' ");
          }
          return word(NAME + many + "/>").bytes();
        });
    files.readsOr(
        "a comment of 20 MB",
        "r.docx",
        () -> word(NAME + "<!--" + noise(5_000_000) + "-->").bytes(),
        EXPANDS_TOO_MUCH);
  }

  private static void relations(HostileFiles files) {
    files.ends(
        "templates and pictures from outside",
        "r.docx",
        () ->
            word(NAME)
                .put(
                    "word/_rels/document.xml.rels",
                    relationships(
                        "attachedTemplate",
                        "http://127.0.0.1:1/a.dotm' TargetMode='External",
                        "image",
                        "file:///etc/passwd' TargetMode='External",
                        "header",
                        "http://127.0.0.1:1/h.xml' TargetMode='External",
                        "styles",
                        "\\\\127.0.0.1\\a\\styles.xml' TargetMode='External",
                        "hyperlink",
                        "::: no address' TargetMode='External"))
                .bytes());
    files.ends(
        "a header that is the document",
        "r.docx",
        () ->
            word(NAME)
                .put(
                    "word/_rels/document.xml.rels",
                    relationships(
                        "header",
                        "document.xml",
                        "footer",
                        "document.xml",
                        "styles",
                        "document.xml"))
                .bytes());
    files.ends(
        "a relation that climbs out",
        "r.docx",
        () ->
            word(NAME)
                .put(
                    "word/_rels/document.xml.rels",
                    relationships("header", "../../../../etc/passwd"))
                .bytes());
    files.ends(
        "100,000 relations",
        "r.docx",
        () -> {
          var all = new String[200_000];
          for (int i = 0; i < all.length; i += 2) {
            all[i] = "header";
            all[i + 1] = "document.xml";
          }
          return word(NAME).put("word/_rels/document.xml.rels", relationships(all)).bytes();
        });
    files.ends(
        "styles based on each other",
        "r.docx",
        () -> {
          var styles = new StringBuilder();
          for (int i = 0; i < 5_000; i++) {
            styles.append(
                "<w:style w:type='paragraph' w:styleId='s%d'><w:basedOn w:val='s%d'/></w:style>"
                    .formatted(i, (i + 1) % 5_000));
          }
          return word("<w:p><w:pPr><w:pStyle w:val='s0'/></w:pPr><w:r><w:t>Ana Silva</w:t></w:r></w:p>")
              .put("word/_rels/document.xml.rels", relationships("styles", "styles.xml"))
              .put("word/styles.xml", text("<w:styles " + WORD + ">" + styles + "</w:styles>"))
              .bytes();
        });
  }

  private static void nesting(HostileFiles files) {
    for (var element : new String[] {"w:sdtContent", "w:ins", "w:a", "w:smartTag"}) {
      files.ends(
          element + " nested 100,000 deep",
          "r.docx",
          () ->
              word(NAME
                      + ("<" + element + ">").repeat(100_000)
                      + NAME
                      + ("</" + element + ">").repeat(100_000))
                  .bytes());
    }
    files.ends(
        "tables in tables in tables",
        "r.docx",
        () ->
            word(NAME
                    + "<w:tbl><w:tr><w:tc>".repeat(30_000)
                    + NAME
                    + "</w:tc></w:tr></w:tbl>".repeat(30_000))
                .bytes());
    files.ends(
        "tables of two tables of two tables",
        "r.docx",
        () -> {
          var table = NAME;
          for (int i = 0; i < 14; i++) {
            table =
                "<w:tbl><w:tr><w:tc>" + table + "</w:tc><w:tc>" + table + "</w:tc></w:tr></w:tbl>";
          }
          return word(table).bytes();
        });
    files.ends(
        "text boxes in text boxes",
        "r.docx",
        () ->
            word("<w:p><w:r><w:t>Ana Silva</w:t><w:pict><w:txbxContent>".repeat(5_000)
                    + NAME
                    + "</w:txbxContent></w:pict></w:r></w:p>".repeat(5_000))
                .bytes());
  }

  private static void crowds(HostileFiles files) {
    files.ends(
        "a paragraph of 300,000 runs",
        "r.docx",
        () -> word("<w:p>" + "<w:r><w:t>a </w:t></w:r>".repeat(300_000) + "</w:p>").bytes());
    files.ends(
        "300,000 empty paragraphs", "r.docx", () -> word(NAME + "<w:p/>".repeat(300_000)).bytes());
    files.ends(
        "a run of page breaks after blanks",
        "r.docx",
        () ->
            word(NAME
                    + "<w:p><w:r><w:t>"
                    + " ".repeat(300_000)
                    + "</w:t>"
                    + "<w:br w:type='page'/>".repeat(100_000)
                    + "</w:r></w:p>")
                .bytes());
    files.ends(
        "page breaks after many blank runs",
        "r.docx",
        () ->
            word(NAME
                    + "<w:p>"
                    + "<w:r><w:t> </w:t><w:br w:type='page'/></w:r>".repeat(100_000)
                    + "</w:p>")
                .bytes());
    files.ends(
        "a field of 100,000 parts",
        "r.docx",
        () ->
            word(NAME
                    + "<w:p>"
                    + "<w:r><w:fldChar w:fldCharType='separate'/><w:instrText>HYPERLINK \"a</w:instrText></w:r>"
                        .repeat(50_000)
                    + "</w:p>")
                .bytes());
    files.ends(
        "a row of 20,000 cells",
        "r.docx",
        () ->
            word(NAME
                    + "<w:tbl><w:tr>"
                    + ("<w:tc>" + NAME + "</w:tc>").repeat(20_000)
                    + "</w:tr></w:tbl>")
                .bytes());
    files.ends(
        "a word of a million letters",
        "r.docx",
        () -> word("<w:p><w:r><w:t>" + "a".repeat(900_000) + "</w:t></w:r></w:p>").bytes());
    files.ends(
        "a million blanks in a paragraph",
        "r.docx",
        () ->
            word(NAME + "<w:p><w:r><w:t>Ana" + " ".repeat(900_000) + "Silva</w:t></w:r></w:p>")
                .bytes());
  }

  private static byte[] overlapping() {
    var zip =
        new Zip()
            .put("word/document.xml", noise(200_000).getBytes(StandardCharsets.US_ASCII))
            .bytes();
    var central = indexOf(zip, "PK\001\002");
    var end = indexOf(zip, "PK\005\006");
    var out = new ByteArrayOutputStream();
    out.write(zip, 0, central);
    for (int i = 0; i < 10_000; i++) {
      out.write(zip, central, end - central);
    }
    var tail = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    tail.putInt(0x06054b50).putInt(0).putShort((short) 10_000).putShort((short) 10_000);
    tail.putInt(10_000 * (end - central)).putInt(central).putShort((short) 0);
    out.writeBytes(tail.array());
    return out.toByteArray();
  }

  /// A Word file whose directory lies about the size of the first entry.
  private static byte[] lying(long size) {
    var bytes = word(NAME).bytes();
    var sizes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    sizes.putInt(indexOf(bytes, "PK\001\002") + 24, (int) size);
    return bytes;
  }

  private static byte[] bomb(String name, int megabytes) {
    return new Zip().put("[Content_Types].xml", types()).put(name, megabytes).bytes();
  }

  static byte[] goodWord() {
    return word(NAME + "<w:p><w:r><w:t>ana@example.org</w:t></w:r></w:p>").bytes();
  }

  private static Zip word(String body) {
    return word("", body);
  }

  private static Zip word(String before, String body) {
    return new Zip()
        .put("[Content_Types].xml", types())
        .put("word/document.xml", joined(text(before), document(body)));
  }

  private static byte[] document(String body) {
    return text("<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] types() {
    return text(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "</Types>");
  }

  /// @param kindsAndTargets kind, target, kind, target and so on
  private static byte[] relationships(String... kindsAndTargets) {
    var out =
        new StringBuilder(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      out.append(
          "<Relationship Id='r%d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>"
              .formatted(i, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return text(out + "</Relationships>");
  }

  private static byte[] odt(String before, String body) {
    return new Zip()
        .put("mimetype", text("application/vnd.oasis.opendocument.text"))
        .put(
            "content.xml",
            text(
                before
                    + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text>"
                    + body
                    + "</office:text></office:body></office:document-content>"))
        .bytes();
  }

  static byte[] zip(String name, byte[] content) {
    return new Zip().put(name, content).bytes();
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Letters that do not pack well.
  private static String noise(int length) {
    var random = new java.util.Random(5);
    return random
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] replaced(byte[] content, String what, String by) {
    var text = new String(content, StandardCharsets.ISO_8859_1).replace(what, by);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int indexOf(byte[] content, String mark) {
    return new String(content, StandardCharsets.ISO_8859_1).indexOf(mark);
  }

  /// Writes a ZIP entry by entry.
  private static final class Zip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Zip put(String name, byte[] content) {
      try {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /// An entry of blanks, never held in memory.
    Zip put(String name, int megabytes) {
      try {
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name));
        var blanks = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
          zip.write(blanks);
        }
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return this;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    byte[] bytes() {
      try {
        zip.close();
        return bytes.toByteArray();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
