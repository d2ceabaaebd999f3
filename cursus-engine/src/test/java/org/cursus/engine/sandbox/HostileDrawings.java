package org.cursus.engine.sandbox;

import static org.cursus.engine.document.DocumentFault.DAMAGED;
import static org.cursus.engine.document.DocumentFault.EXPANDS_TOO_MUCH;
import static org.cursus.engine.sandbox.HostilePdfs.form;
import static org.cursus.engine.sandbox.HostilePdfs.letter;
import static org.cursus.engine.sandbox.RawPdf.bytes;
import static org.cursus.engine.sandbox.RawPdf.page;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.engine.document.DocumentFault;

/// PDFs whose structure is sound and whose fonts, pictures and drawings are not.
final class HostileDrawings {

  private HostileDrawings() {}

  static void addTo(HostileFiles files) {
    fonts(files);
    paint(files);
    pictures(files);
    sizes(files);
    crowds(files);
  }

  private static void fonts(HostileFiles files) {
    files.readsOr(
        "a letter that is drawn by itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.stream("", "9 0 0 0 9 9 d1 BT /T 9 Tf (aa) Tj ET");
          pdf.add(type3("/Resources << /Font << /T 2 0 R >> >>"));
          return pdf.onePage("BT /T 9 Tf (aaaa) Tj ET", "fonts: /T 2 0 R;", letter());
        },
        DAMAGED);
    files.readsOr(
        "letters drawn by letters without an end",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          for (int i = 0; i < 12; i++) {
            var draws = i == 0 ? "0 0 9 9 re f" : "BT /T 9 Tf (aaaaaaaaaa) Tj ET";
            pdf.stream("", "9 0 0 0 9 9 d1 " + draws);
            pdf.add(
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.1 0 0 .1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a %d 0 R >> /Resources << /Font << /T %d 0 R >> >> >>"
                    .formatted(2 * i + 1, 2 * i));
          }
          return pdf.onePage("BT /T 9 Tf (aaaa) Tj ET", "fonts: /T 24 0 R;", letter());
        },
        DAMAGED);
    files.mayBeKilled(
        "a map of letters that covers everything",
        "resume.pdf",
        () ->
            mapped(
                "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"));
    files.mayBeKilled(
        "a map of letters of a million ranges",
        "resume.pdf",
        () ->
            mapped(
                "<0000> <FFFF> endcodespacerange "
                    + "1 beginbfrange <0000> <FFFF> <0041> endbfrange\n".repeat(20_000)));
    files.readsOr(
        "a map of letters cut short", "resume.pdf", () -> mapped("beginbfchar <00"), DAMAGED);
    files.readsOr(
        "a map of letters that uses itself",
        "resume.pdf",
        () -> mapped("/Own usecmap /Identity-H usecmap"),
        DAMAGED);
    files.readsOr(
        "a map of one letter to a million",
        "resume.pdf",
        () -> mapped("1 beginbfchar <41> <" + "00610062".repeat(250_000) + "> endbfchar"),
        EXPANDS_TOO_MUCH,
        DAMAGED);
    files.readsOr(
        "a font file of noise",
        "resume.pdf",
        () -> {
          var noise = new byte[50_000];
          new Random(3).nextBytes(noise);
          return embedded(RawPdf.deflate(noise));
        },
        DAMAGED);
    files.mayBeKilled(
        "a font file of 600 MB",
        "resume.pdf",
        () -> embedded(RawPdf.bomb(bytes("\0\1\0\0\0\u00ff"), 600)));
    files.readsOr(
        "a font that descends from itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add(
              "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [1 0 R] >>");
          return pdf.onePage("BT /T 9 Tf (aa) Tj ET", "fonts: /T 1 0 R;", letter());
        },
        DAMAGED);
    files.mayBeKilled(
        "widths of a million letters",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add(
              "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2000000000 9 0 2000000000 9] >>");
          pdf.add(
              "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [1 0 R] >>");
          return pdf.onePage("BT /T 9 Tf (aa) Tj ET", "fonts: /T 2 0 R;", letter());
        });
  }

  private static void paint(HostileFiles files) {
    files.readsOr(
        "a pattern that paints itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.stream(
              "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 1 0 R >> >>",
              "/Pattern cs /P scn 0 0 9 9 re f");
          return pdf.onePage(
              "/Pattern cs /P scn 0 0 600 700 re f BT /F 9 Tf 9 9 Td (Ben) Tj ET",
              "/Pattern << /P 1 0 R >>",
              letter());
        });
    files.readsOr(
        "a pattern of steps of nothing",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.stream(
              "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.0000001 /YStep 0 /Resources << >>",
              "0 0 9 9 re f");
          return pdf.onePage(
              "/Pattern cs /P scn 0 0 600 700 re f", "/Pattern << /P 1 0 R >>", letter());
        },
        DAMAGED);
    files.readsOr(
        "a mask that masks itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("<< /Type /ExtGState /SMask << /S /Luminosity /G 2 0 R >> >>");
          pdf.stream(
              form("/ExtGState << /G 1 0 R >>") + " /Group << /S /Transparency /CS /DeviceRGB >>",
              "/G gs 0 0 99 99 re f");
          return pdf.onePage(
              "/G gs 0 0 99 99 re f BT /F 9 Tf 9 9 Td (Ben) Tj ET",
              "/ExtGState << /G 1 0 R >>",
              letter());
        },
        DAMAGED);
    files.readsOr(
        "a colour that is made of itself",
        "resume.pdf",
        () -> {
          var pdf = new RawPdf();
          pdf.add("[/Indexed 1 0 R 255 (aaa)]");
          pdf.add("[/Separation /A 2 0 R 3 0 R]");
          pdf.add(
              "<< /FunctionType 3 /Domain [0 1] /Functions [3 0 R 3 0 R] /Bounds [.5] /Encode [0 1 0 1] >>");
          return pdf.onePage(
              "/C cs 0 sc /D cs .5 scn BT /F 9 Tf 9 9 Td (Ben) Tj ET",
              "/ColorSpace << /C 1 0 R /D 2 0 R >>",
              letter());
        },
        DAMAGED);
    files.readsOr(
        "dashes of a million parts",
        "resume.pdf",
        () -> page("[" + "0.001 ".repeat(1_000_000) + "] 0 d 0 0 m 600 700 l S", ""),
        DAMAGED);
    files.readsOr(
        "dashes too short to see",
        "resume.pdf",
        () -> page("[0.0000001] 0 d 0 0 m 600 700 l S", ""),
        DAMAGED);
    files.readsOr(
        "coordinates that are no numbers",
        "resume.pdf",
        () ->
            page(
                "NaN 0 0 Infinity 1e99 -1e99 cm 1e38 1e38 m -1e38 9 l S BT /F NaN Tf 1e30 0 0 1e30 1e38 1e38 Tm (Ben) Tj ET",
                ""),
        DAMAGED);
    files.readsOr(
        "a shading over everything, often",
        "resume.pdf",
        () ->
            page(
                "/S sh ".repeat(200_000),
                "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>"),
        DAMAGED);
  }

  private static void pictures(HostileFiles files) {
    files.readsOr(
        "a picture of 100,000 by 100,000 dots",
        "resume.pdf",
        () -> picture("/Filter /FlateDecode", RawPdf.deflate(new byte[9])),
        DAMAGED);
    files.readsOr(
        "a picture that is noise",
        "resume.pdf",
        () -> picture("/Filter /DCTDecode", bytes("\u00ff\u00d8\u00ff\u00e0noise".repeat(99))),
        DAMAGED);
    files.readsOr(
        "a picture that masks itself",
        "resume.pdf",
        () -> picture("/SMask 1 0 R /Mask 1 0 R", new byte[99]),
        DAMAGED);
  }

  private static void sizes(HostileFiles files) {
    files.readsOr(
        "a page of a thousand million points",
        "resume.pdf",
        () -> sized("[0 0 1000000000 1000000000]"),
        DAMAGED,
        DocumentFault.NO_TEXT);
    files.readsOr(
        "a page from right to left", "resume.pdf", () -> sized("[612 792 -9 -9]"), DAMAGED);
    files.ends("a page of no size", "resume.pdf", () -> sized("[0 0 0 0]"));
    files.ends("a page whose size is words", "resume.pdf", () -> sized("[(a) (b) /c null]"));
    files.ends("a page whose size is no number", "resume.pdf", () -> sized("[0 0 1e999 NaN]"));
    files.readsOr(
        "a page turned by 45 degrees",
        "resume.pdf",
        () -> sized("[0 0 612 792] /Rotate 45"),
        DAMAGED);
    files.readsOr(
        "a unit of a thousand million",
        "resume.pdf",
        () -> sized("[0 0 612 792] /UserUnit 1000000000"),
        DAMAGED);
  }

  /// Much of one thing on a page: what a layout compares with each other grows with the square.
  private static void crowds(HostileFiles files) {
    var random = new Random(11);
    files.ends(
        "30,000 words at random places",
        "resume.pdf",
        () ->
            words(
                100_000,
                i -> "%.1f %.1f".formatted(random.nextDouble() * 600, random.nextDouble() * 780)));
    files.ends("30,000 words in one place", "resume.pdf", () -> words(30_000, i -> "99 99"));
    files.ends(
        "30,000 words in one line",
        "resume.pdf",
        () -> words(30_000, i -> "%.3f 400".formatted(i * .02)));
    files.ends(
        "30,000 words, one below the other",
        "resume.pdf",
        () -> words(30_000, i -> "99 %.3f".formatted(i * .026)));
    files.ends(
        "20,000 words in a grid",
        "resume.pdf",
        () -> words(20_000, i -> "%d %.1f".formatted(i % 40 * 15, i / 40 * 1.5)));
    files.ends(
        "20,000 words in stairs",
        "resume.pdf",
        () -> words(20_000, i -> "%.2f %.2f".formatted(i % 600 * 1., i * .039)));
    files.ends(
        "a font size for each word",
        "resume.pdf",
        () ->
            page(
                repeated(
                    30_000,
                    i ->
                        "BT /F %.3f Tf %d %d Td (Ana) Tj ET\n"
                            .formatted(1 + i * .0003, i % 600, i / 600 * 14)),
                ""));
    files.ends(
        "every angle there is",
        "resume.pdf",
        () ->
            page(
                repeated(
                    30_000,
                    i ->
                        "BT /F 9 Tf %.4f %.4f %.4f %.4f %d %d Tm (Ana) Tj ET\n"
                            .formatted(
                                Math.cos(i),
                                Math.sin(i),
                                -Math.sin(i),
                                Math.cos(i),
                                i % 600,
                                i / 600 * 14)),
                ""));
    files.ends(
        "200,000 rules and dots",
        "resume.pdf",
        () ->
            page(
                repeated(
                        200_000,
                        i ->
                            "%d %.2f %s re f\n"
                                .formatted(i % 500, i * .0039, i % 2 == 0 ? "99 1" : "3 3"))
                    + "BT /F 9 Tf 9 9 Td (Ben) Tj ET",
                ""));
    files.ends(
        "a path of a million corners",
        "resume.pdf",
        () -> page("0 0 m " + "9 9 l 5 7 l ".repeat(500_000) + "f", ""));
    files.ends(
        "100,000 links",
        "resume.pdf",
        () ->
            new RawPdf()
                .onePage(
                    "BT /F 9 Tf 9 9 Td (" + "Ben ".repeat(10_000) + ") Tj ET",
                    "",
                    letter()
                        + " /Annots ["
                        + repeated(
                            100_000,
                            i ->
                                "<< /Subtype /Link /Rect [%d 9 %d 99] /A << /S /URI /URI (http://a.org/%d) >> >>\n"
                                    .formatted(i % 600, i % 600 + 1, i))
                        + "]"));
  }

  private static String repeated(int times, IntFunction<String> piece) {
    return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
  }

  private static byte[] words(int count, IntFunction<String> place) {
    return page(
        repeated(
            count,
            i -> "BT /F 2 Tf " + place.apply(i) + " Td (An" + (char) ('a' + i % 26) + ") Tj ET\n"),
        "");
  }

  private static byte[] sized(String box) {
    return new RawPdf().onePage("", "", "/MediaBox " + box);
  }

  private static byte[] picture(String entries, byte[] data) {
    var pdf = new RawPdf();
    pdf.stream(
        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
            + entries,
        data);
    return pdf.onePage("q 99 0 0 99 9 9 cm /I Do Q", "/XObject << /I 1 0 R >>", letter());
  }

  private static String type3(String resources) {
    return "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.1 0 0 .1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 1 0 R >> "
        + resources
        + " >>";
  }

  private static byte[] mapped(String map) {
    var pdf = new RawPdf();
    pdf.packed(
        "/Type /CMap /CMapName /Own",
        bytes(
            "/CIDInit /ProcSet findresource begin begincmap /CMapName /Own def\n"
                + map
                + "\nendcmap"));
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 1 0 R >>");
    return pdf.onePage(
        "BT /T 9 Tf 60 600 Td (Ben " + "A".repeat(3_000) + ") Tj ET", "fonts: /T 2 0 R;", letter());
  }

  private static byte[] embedded(byte[] file) {
    var pdf = new RawPdf();
    pdf.stream("/Filter /FlateDecode", file);
    pdf.add("<< /Type /FontDescriptor /FontName /A /Flags 32 /FontFile2 1 0 R >>");
    pdf.add(
        "<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 65 /LastChar 66 /Widths [600 600] /FontDescriptor 2 0 R >>");
    return pdf.onePage("BT /T 9 Tf 60 600 Td (ABAB) Tj ET", "fonts: /T 3 0 R;", letter());
  }
}
