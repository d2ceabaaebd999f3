package org.cursus.engine.sandbox;

import static org.cursus.engine.document.DocumentFault.DAMAGED;
import static org.cursus.engine.document.DocumentFault.ENCRYPTED;
import static org.cursus.engine.document.DocumentFault.EXPANDS_TOO_MUCH;
import static org.cursus.engine.document.DocumentFault.TOO_MANY_PAGES;
import static org.cursus.engine.sandbox.RawPdf.bytes;
import static org.cursus.engine.sandbox.RawPdf.page;

import java.util.Random;
import org.cursus.engine.document.SamplePdf;

/// PDFs whose structure, pages or streams are broken or made to break a reader.
final class HostilePdfs {

  private static final int GIGA = 1_000_000_000;

  private HostilePdfs() {}

  static void addTo(HostileFiles files) {
    forms(files);
    bombs(files);
    pageTrees(files);
    structure(files);
    secrets(files);
    syntax(files);
  }

  private static void forms(HostileFiles files) {
    files.reads(
        "a form that paints itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.stream(form("/XObject << /A 1 0 R >>"), "/A Do");
          return pdf.onePage("/A Do", "/XObject << /A 1 0 R >>", letter());
        });
    files.reads(
        "three forms in a circle",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          for (int i = 0; i < 3; i++) {
            pdf.stream(form("/XObject << /A %d 0 R >>".formatted((i + 1) % 3 + 1)), "/A Do /A Do");
          }
          return pdf.onePage("/A Do", "/XObject << /A 1 0 R >>", letter());
        });
    files.endless(
        "a million million forms within forms",
        "resume.pdf",
        () -> new SamplePdf().text(60, 80, "Ana Silva").formsWithinForms(13, 10).bytes());
    files.readsOr(
        "forms nested 5,000 deep",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          for (int i = 1; i <= 5_000; i++) {
            pdf.stream(form("/XObject << /A %d 0 R >>".formatted(i % 5_000 + 1)), "/A Do");
          }
          return pdf.onePage("/A Do", "/XObject << /A 1 0 R >>", letter());
        },
        DAMAGED);
  }

  private static void bombs(HostileFiles files) {
    files.refuses(
        "a page that unpacks to 300 MB",
        "resume.pdf",
        () -> packedPage("", RawPdf.bomb(bytes("BT (Ben) Tj ET "), 300)),
        EXPANDS_TOO_MUCH);
    files.readsOr(
        "a form that unpacks to 300 MB",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.stream(form("") + " /Filter /FlateDecode", RawPdf.bomb(bytes(""), 300));
          return pdf.onePage("/A Do", "/XObject << /A 1 0 R >>", letter());
        },
        EXPANDS_TOO_MUCH);
    files.refuses(
        "a page packed twice over",
        "resume.pdf",
        () ->
            packedPage(
                "/Filter [/FlateDecode /FlateDecode]",
                RawPdf.deflate(RawPdf.bomb(bytes(""), 1_000))),
        EXPANDS_TOO_MUCH);
    files.refuses(
        "a page of run lengths",
        "resume.pdf",
        () -> {
          var runs = new byte[8 << 20];
          for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
          }
          return packedPage("/Filter [/FlateDecode /RunLengthDecode]", RawPdf.deflate(runs));
        },
        EXPANDS_TOO_MUCH);
    files.mayBeKilled("an object stream of 800 MB", "resume.pdf", () -> objectStream(800));
    files.mayBeKilled("a table of places of 800 MB", "resume.pdf", () -> packedTable(800));
    files.mayBeKilled(
        "a table that counts to a thousand million", "resume.pdf", () -> packedTable(0));
    files.refuses(
        "more letters than a resume has",
        "resume.pdf",
        () -> page("BT /F 9 Tf 60 600 Td " + "(abcdefghij) Tj ".repeat(110_000) + "ET", ""),
        EXPANDS_TOO_MUCH);
  }

  private static void pageTrees(HostileFiles files) {
    files.refuses("100,000 pages", "resume.pdf", () -> pages(100_000, "100000"), TOO_MANY_PAGES);
    files.ends("100,000 pages that say they are 5", "resume.pdf", () -> pages(100_000, "5"));
    files.ends("one page that says it is many", "resume.pdf", () -> pages(1, "" + GIGA));
    files.ends("fewer pages than none", "resume.pdf", () -> pages(1, "-3"));
    files.ends(
        "a page tree that holds itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("<< /Type /Pages /Count 3 /Kids [1 0 R 1 0 R 1 0 R] >>");
          return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 1 0 R >>"));
        });
    files.ends(
        "a page tree in a circle of three",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          for (int i = 0; i < 3; i++) {
            pdf.add("<< /Type /Pages /Count 9 /Kids [%1$d 0 R %1$d 0 R] >>".formatted(i % 3 + 1));
          }
          return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 1 0 R >>"));
        });
    files.ends("a page tree 100,000 deep", "resume.pdf", () -> deepTree(100_000));
    files.ends(
        "a page that is its own parent",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("<< /Type /Page /Parent 1 0 R >>");
          pdf.add("<< /Type /Pages /Count 1 /Kids [1 0 R] /Parent 2 0 R >>");
          return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 2 0 R >>"));
        });
  }

  private static void structure(HostileFiles files) {
    files.readsOr(
        "places that point nowhere",
        "resume.pdf",
        () -> changed(page("", ""), "(?m)^\\d{10} 00000 n", "0000004711 00000 n"),
        DAMAGED);
    files.readsOr(
        "no table of places",
        "resume.pdf",
        () -> changed(page("", ""), "(?s)xref\n.*?trailer", "trailer"),
        DAMAGED);
    files.readsOr(
        "a table that is its own forerunner",
        "resume.pdf",
        () -> changed(page("", ""), "(?s)/Root(.*startxref\n)(\\d+)", "/Prev $2 /Root$1$2"),
        DAMAGED);
    files.ends(
        "no trailer", "resume.pdf", () -> changed(page("", ""), "(?s)trailer\n.*>>", "trailer\n"));
    files.ends(
        "a root that is a number", "resume.pdf", () -> new RawPdf().bytes(new RawPdf().add("7")));
    files.ends(
        "an object that refers to itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("1 0 R");
          return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 1 0 R >>"));
        });
    files.ends(
        "a stream as long as itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          var font = pdf.add(RawPdf.HELVETICA);
          pdf.add("<< /Length 2 0 R >>\nstream\nBT /F 9 Tf (Ana Silva) Tj ET\nendstream");
          return pdf.onePage(font, 2, "", letter());
        });
    files.ends(
        "a stream that says it is 4 GB long",
        "resume.pdf",
        () -> changed(page("", ""), "/Length \\d+", "/Length 4294967295"));
    files.reads(
        "a ZIP after the PDF",
        "resume.pdf",
        () -> HostileZips.joined(page("", ""), HostileZips.zip("a.txt", bytes("Ana"))));
    files.readsOr(
        "a web page before the PDF",
        "resume.pdf",
        () -> HostileZips.joined(bytes("<!doctype html><script>a()</script>"), page("", "")),
        DAMAGED);
    files.reads(
        "a program after the PDF",
        "resume.pdf",
        () -> HostileZips.joined(page("", ""), bytes("\u007FELF" + "\0".repeat(600))));
  }

  private static void secrets(HostileFiles files) {
    files.reads("an empty password", "resume.pdf", () -> sample().lockedWith("owner", ""));
    files.refuses("a password", "resume.pdf", () -> sample().lockedWith("owner", "u"), ENCRYPTED);
    files.ends(
        "an encryption that nobody knows",
        "resume.pdf",
        () ->
            new RawPdf()
                .trailer("/Encrypt << /Filter /Standard /V 99 /R 99 >>")
                .onePage("", "", letter()));
    files.reads(
        "embedded files and scripts",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.packed("/Type /EmbeddedFile", bytes("MZ" + "\0".repeat(1 << 20)));
          pdf.add("<< /Type /Filespec /F (a.exe) /EF << /F 1 0 R >> >>");
          pdf.add("<< /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >>");
          pdf.onePage("", "", letter());
          return pdf.bytes(
              pdf.add(
                  "<< /Type /Catalog /Pages %d 0 R /OpenAction 3 0 R /AA << /WC 3 0 R >> /Names << /EmbeddedFiles << /Names [(a) 2 0 R] >> /JavaScript << /Names [(b) 3 0 R] >> >> >>"
                      .formatted(pdf.next() - 2)));
        });
    files.reads(
        "programs to launch and addresses to call",
        "resume.pdf",
        () ->
            new RawPdf()
                .onePage(
                    "",
                    "",
                    letter()
                        + " /AA << /O << /S /Launch /F (/bin/sh) >> >> /Annots ["
                        + "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (cmd.exe) >> >>"
                        + "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /SubmitForm /F (http://127.0.0.1:1/) >> >>"
                        + "<< /Type /Annot /Subtype /Link /Rect [0 9 9 99] /A << /S /URI /URI (file:///etc/passwd) >> >>"
                        + "]"));
  }

  private static void syntax(HostileFiles files) {
    files.ends("lists nested 100,000 deep", "resume.pdf", () -> page("[".repeat(100_000), ""));
    files.ends(
        "dictionaries nested 100,000 deep",
        "resume.pdf",
        () -> page("/A " + "<< /A ".repeat(100_000) + "BDC", ""));
    files.ends(
        "an object nested 100,000 deep",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("[".repeat(100_000) + "]".repeat(100_000));
          return pdf.onePage("", "/Properties 1 0 R", letter());
        });
    files.ends("a string without an end", "resume.pdf", () -> page("(" + "(a".repeat(1 << 20), ""));
    files.ends(
        "a number of a million digits", "resume.pdf", () -> page("9".repeat(1 << 20) + " w", ""));
    files.ends(
        "a name of a million letters",
        "resume.pdf",
        () -> page("/" + "a".repeat(1 << 20) + " gs", ""));
    files.ends(
        "a picture without an end",
        "resume.pdf",
        () -> page("BI /W 9 /H 9 ID " + "E I ".repeat(99_999), ""));
    files.ends("a million saved states", "resume.pdf", () -> page("q ".repeat(1_000_000), ""));
    files.reads(
        "a million states taken back", "resume.pdf", () -> page("Q ".repeat(1_000_000), ""));
    files.readsOr(
        "a million marks without an end",
        "resume.pdf",
        () -> page("/A BMC ".repeat(1_000_000), ""));
    files.ends(
        "random bytes after a PDF's first line",
        "resume.pdf",
        () -> {
          var noise = new byte[200_000];
          new Random(7).nextBytes(noise);
          return HostileZips.joined(bytes("%PDF-1.7\n"), noise, bytes("\n%%EOF\n"));
        });
    files.refuses(
        "nothing but a PDF's first line", "resume.pdf", () -> bytes("%PDF-1.7\n"), DAMAGED);
  }

  private static byte[] packedPage(String filter, byte[] packed) {
    var pdf = new RawPdf();
    var font = pdf.add(RawPdf.HELVETICA);
    var entries = filter.isEmpty() ? "/Filter /FlateDecode" : filter;
    return pdf.onePage(font, pdf.stream(entries, packed), "", letter());
  }

  static SamplePdf sample() {
    return new SamplePdf().text(60, 80, "Ana Silva").text(60, 100, "ana@example.org");
  }

  static String letter() {
    return "/MediaBox [0 0 612 792]";
  }

  static String form(String resources) {
    return "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << " + resources + " >>";
  }

  private static byte[] changed(byte[] pdf, String pattern, String by) {
    var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    return bytes(text.replaceAll(pattern, by));
  }

  private static byte[] pages(int count, String said) {
    var pdf = new RawPdf();
    var tree = count + 1;
    var kids = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      pdf.add("<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 612 792] >>");
      kids.append(i).append(" 0 R ");
    }
    pdf.add("<< /Type /Pages /Count " + said + " /Kids [" + kids + "] >>");
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages " + tree + " 0 R >>"));
  }

  private static byte[] deepTree(int depth) {
    var pdf = new RawPdf();
    pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>");
    for (int i = 2; i <= depth; i++) {
      pdf.add("<< /Type /Pages /Count 1 /Kids [%d 0 R] /Parent %d 0 R >>".formatted(i - 1, i + 1));
    }
    pdf.add("<< /Type /Pages /Count 1 /Kids [" + depth + " 0 R] >>");
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages " + (depth + 1) + " 0 R >>"));
  }

  /// Objects 1 to 3 are packed into the stream that is object 4; the table is object 5.
  private static byte[] objectStream(int megabytes) {
    var catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    var pages = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
    var page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>";
    var second = catalog.length() + 1;
    var index = "1 0 2 %d 3 %d ".formatted(second, second + pages.length() + 1);
    var packed = RawPdf.bomb(bytes(index + catalog + " " + pages + " " + page), megabytes);
    var head =
        "%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 3 /First "
            + index.length()
            + " /Filter /FlateDecode /Length "
            + packed.length
            + " >>\nstream\n";
    var table = head.length() + packed.length + "\nendstream\nendobj\n".length();
    var rows = new byte[6 * 6];
    for (int i = 1; i <= 3; i++) {
      rows[6 * i] = 2;
      rows[6 * i + 4] = 4;
      rows[6 * i + 5] = (byte) (i - 1);
    }
    place(rows, 6 * 4, "%PDF-1.7\n".length());
    place(rows, 6 * 5, table);
    return HostileZips.joined(
        bytes(head),
        packed,
        bytes(
            "\nendstream\nendobj\n5 0 obj\n<< /Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R /Length 36 >>\nstream\n"),
        rows,
        bytes("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
  }

  private static void place(byte[] rows, int at, int offset) {
    rows[at] = 1;
    for (int i = 0; i < 4; i++) {
      rows[at + 1 + i] = (byte) (offset >> (24 - 8 * i));
    }
  }

  private static byte[] packedTable(int megabytes) {
    var packed = RawPdf.bomb(new byte[40], megabytes);
    return HostileZips.joined(
        bytes(
            "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size "
                + GIGA
                + " /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length "
                + packed.length
                + " >>\nstream\n"),
        packed,
        bytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
  }
}
