package org.cursus.engine.sandbox;

import static org.cursus.engine.document.DocumentFault.EXPANDS_TOO_MUCH;
import static org.cursus.engine.document.DocumentFault.NO_TEXT;
import static org.cursus.engine.document.DocumentFault.TOO_MANY_PAGES;
import static org.cursus.engine.document.DocumentFault.UNSUPPORTED_TYPE;
import static org.cursus.engine.document.DocumentFault.WRONG_EXTENSION;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Text, JSON, RTF and HTML that is hard to decode, to divide or to search.
final class HostileTexts {

  private static final int MILLION = 1_000_000;
  private static final String START = "Ana Silva\nana@example.org\n\nExperience\n";

  private HostileTexts() {}

  static void addTo(HostileFiles files) {
    encodings(files);
    lengths(files);
    json(files);
    markup(files);
    patterns()
        .forEach(
            (name, unit) -> {
              files.reads("one line of " + name, "r.txt", () -> text(filled(unit, 200_000)));
              files.ends("lines of " + name, "r.txt", () -> text(lines(filled(unit, 150_000))));
            });
  }

  /// What makes searching slow: much of what a rule might begin with.
  static Map<String, String> patterns() {
    var units = new TreeMap<String, String>();
    units.put("blanks", "Ana" + " ".repeat(5_000));
    units.put("tabs", "a\t");
    units.put("dots", ".");
    units.put("digits", "1");
    units.put("digits apart", "5 ");
    units.put("hyphens", "-");
    units.put("at signs", "a@");
    units.put("dots between letters", "a.");
    units.put("commas", ", ");
    units.put("parentheses", "()");
    units.put("open parentheses", "(");
    units.put("letters", "a");
    units.put("capitals apart", "A B ");
    units.put("ranges", "Jan 2019 - ");
    units.put("current ranges", "Jan 2019 - Present ");
    units.put("days", "1.1.2019 ");
    units.put("years", "2019 ");
    units.put("months", "Jan - ");
    units.put("fractions", "12/");
    units.put("labels", "Expected: ");
    units.put("names", "Ana Silva ");
    units.put("titles", "Nurse at Acme, ");
    units.put("degrees", "Bachelor of Science in Arts ");
    units.put("marks", "*a _b ");
    units.put("addresses", "https://a.b/c ");
    units.put("streets", "12 rue a avenue ");
    units.put("lengths", "3 years 2 months ");
    units.put("cities", "Portland, OR, ");
    return units;
  }

  private static void encodings(HostileFiles files) {
    files.ends("NUL among the letters", "r.txt", () -> text("Ana\0Silva\0\n" + START));
    files.refuses("nothing but NUL", "r.txt", () -> new byte[100_000], UNSUPPORTED_TYPE);
    files.reads(
        "halves of pairs of characters",
        "r.txt",
        () -> joined(text(START), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a'}));
    files.reads(
        "half pairs in UTF-16",
        "r.txt",
        () -> ("\uFEFF" + START + "\uDC00\uD800").getBytes(StandardCharsets.UTF_16LE));
    files.reads(
        "no UTF-8",
        "r.txt",
        () -> joined(text(START), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE}));
    files.ends("UTF-16 without its mark", "r.txt", () -> START.getBytes(StandardCharsets.UTF_16LE));
    files.ends(
        "a mark and half a character", "r.txt", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'A'});
    files.reads(
        "right-to-left marks",
        "r.txt",
        () ->
            text(
                "\u202EAna\u202C Silva\n\u2066\u2067\u202B"
                    + START
                    + "\u202Efdp.exe\n".repeat(2_000)));
    files.reads(
        "emoji",
        "r.txt",
        () ->
            text(
                "\uD83D\uDE00 Ana Silva \uD83D\uDC69\u200D\uD83D\uDE80\n"
                    + START
                    + "\uD83D\uDE00".repeat(100_000)));
    files.reads(
        "letters that cannot be seen",
        "r.txt",
        () -> text("A\u200Bn\u200Da\uFEFF S\u2060ilva\n" + START + "\u200B\u00AD".repeat(200_000)));
    files.reads(
        "a letter of 300,000 accents", "r.txt", () -> text(START + "a" + "\u0301".repeat(300_000)));
    files.refuses(
        "nothing that can be seen",
        "r.txt",
        () -> text("\u200B\u202E\uFEFF \n".repeat(9_000)),
        NO_TEXT,
        TOO_MANY_PAGES);
    files.reads(
        "terminal commands",
        "r.txt",
        () -> text(START + "\u001b[2J\u001b]0;a\u0007" + "Nurse at Acme\n".repeat(40)));
    files.ends("random bytes", "r.txt", () -> noise(200_000));
    files.refuses(
        "random bytes named PDF", "r.pdf", () -> noise(200_000), WRONG_EXTENSION, UNSUPPORTED_TYPE);
    files.refuses("text named DOCX", "r.docx", () -> text(START), WRONG_EXTENSION);
    files.refuses("a PDF named TXT", "r.txt", () -> RawPdf.page("", ""), WRONG_EXTENSION);
    files.reads("a name of a path", "../../etc/r.txt", () -> text(START));
    files.reads("a name of NUL and ends of lines", "r\0\n\r/.txt", () -> text(START));
    files.reads("a name like a folder", "resume/", () -> text(START));
    files.reads(
        "a file name of a million letters", "a".repeat(MILLION) + ".txt", () -> text(START));
    files.reads("no name", "", () -> text(START));
    files.reads("half a character for a name", "\uD800.txt", () -> text(START));
  }

  private static void lengths(HostileFiles files) {
    files.refuses(
        "more text than a resume holds",
        "r.txt",
        () -> text("a ".repeat(MILLION)),
        EXPANDS_TOO_MUCH);
    files.ends(
        "a million empty lines", "r.txt", () -> text("Ana Silva" + "\n".repeat(MILLION - 9)));
    files.refuses(
        "a million lines of a letter",
        "r.txt",
        () -> text("a\n".repeat(MILLION / 2)),
        TOO_MANY_PAGES);
    files.refuses(
        "a million pages", "r.txt", () -> text("a\f".repeat(MILLION / 2)), TOO_MANY_PAGES);
    files.reads("a million columns", "r.txt", () -> text("a,".repeat(MILLION / 2)));
    files.reads("a text of a million digits", "r.txt", () -> text("9".repeat(MILLION)));
    files.refuses("one blank", "r.txt", () -> text(" "), NO_TEXT);
  }

  private static void json(HostileFiles files) {
    files.ends(
        "JSON nested 100,000 deep",
        "r.json",
        () -> text("{\"basics\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    files.ends(
        "JSON nested 100,000 deep and left open",
        "r.json",
        () -> text("{\"basics\":{\"a\":".repeat(100_000)));
    files.ends(
        "JSON nested as deep as it may be",
        "r.json",
        () ->
            text(
                "{\"basics\":"
                    + "[".repeat(480)
                    + "]".repeat(480)
                    + ",\"work\":"
                    + "[[".repeat(240)
                    + "]]".repeat(240)
                    + "}"));
    files.ends(
        "a number beyond all numbers",
        "r.json",
        () ->
            text(
                "{\"basics\":{\"name\":\"Ana Silva\",\"phone\":1e999999999},\"work\":[{\"startDate\":-1e-999999999}]}"));
    files.ends(
        "a number of 900,000 digits",
        "r.json",
        () -> text("{\"basics\":{\"name\":" + "9".repeat(900_000) + "}}"));
    files.ends(
        "half a pair of characters in JSON",
        "r.json",
        () -> text("{\"basics\":{\"name\":\"Ana \\ud800 Silva\"}}"));
    files.ends(
        "one key 100,000 times",
        "r.json",
        () ->
            text(
                "{\"basics\":{" + "\"name\":\"Ana\",".repeat(60_000) + "\"name\":\"Ana Silva\"}}"));
    files.ends(
        "JSON of all the wrong kinds",
        "r.json",
        () ->
            text(
                "{\"basics\":[[]],\"work\":{\"a\":[null,true,1,{}]},\"skills\":[[1],{\"keywords\":{}}],\"education\":[{\"startDate\":[2019]}]}"));
    files.ends(
        "20,000 jobs in JSON",
        "r.json",
        () ->
            text(
                "{\"basics\":{\"name\":\"Ana Silva\"},\"work\":["
                    + "{\"name\":\"Acme\"},".repeat(20_000)
                    + "{}]}"));
    files.ends(
        "100,000 empty jobs in JSON",
        "r.json",
        () ->
            text(
                "{\"basics\":{\"name\":\"Ana Silva\"},\"work\":["
                    + "{},".repeat(100_000)
                    + "{}]}"));
    files.ends(
        "a text of a million letters in JSON",
        "r.json",
        () ->
            text(
                "{\"basics\":{\"name\":\"Ana Silva\",\"summary\":\""
                    + "ab ".repeat(300_000)
                    + "\"}}"));
  }

  private static void markup(HostileFiles files) {
    files.ends(
        "RTF of a million groups",
        "r.rtf",
        () -> text("{\\rtf1 Ana Silva\\par " + "{".repeat(MILLION) + "}".repeat(MILLION) + "}"));
    files.ends(
        "RTF of a million groups left open",
        "r.rtf",
        () -> text("{\\rtf1 Ana Silva\\par " + "{".repeat(MILLION)));
    files.ends(
        "RTF with more bytes than it has",
        "r.rtf",
        () -> text("{\\rtf1 Ana Silva\\par \\bin2000000000 abc}"));
    files.ends(
        "RTF with fewer bytes than none",
        "r.rtf",
        () -> text("{\\rtf1 Ana Silva\\par \\bin-5 abc\\par Ben}"));
    files.ends(
        "RTF of numbers beyond numbers",
        "r.rtf",
        () -> text("{\\rtf1\\fs99999999999 Ana\\u99999999999 \\uc2000000000 Silva\\'zz\\par}"));
    files.ends("RTF that only begins", "r.rtf", () -> text("{\\rtf1"));
    files.ends(
        "RTF of a million skipped letters",
        "r.rtf",
        () ->
            text(
                "{\\rtf1 Ana Silva\\par "
                    + "{\\*\\a b}".repeat(200_000)
                    + "\\u8364?".repeat(100_000)
                    + "}"));
    files.ends(
        "HTML nested 100,000 deep",
        "r.html",
        () -> text("<!doctype html><p>Ana Silva" + "<div>".repeat(100_000)));
    files.ends(
        "HTML of tables 100,000 deep",
        "r.html",
        () -> text("<!doctype html><p>Ana Silva" + "<table><tr><td>".repeat(30_000)));
    files.ends(
        "HTML of a million open brackets",
        "r.html",
        () -> text("<!doctype html><p>Ana Silva" + "<".repeat(MILLION)));
    files.ends(
        "HTML of comments left open",
        "r.html",
        () -> text("<!doctype html><p>Ana Silva" + "<!--".repeat(200_000)));
    files.ends(
        "HTML of 100,000 attributes",
        "r.html",
        () -> text("<!doctype html><p " + "a='b' ".repeat(100_000) + ">Ana Silva"));
    files.ends(
        "HTML of broken entities",
        "r.html",
        () -> text("<!doctype html><p>Ana Silva " + "&#xFFFFFFFFFF;&#55296;&amp".repeat(30_000)));
    files.ends(
        "HTML with scripts and frames",
        "r.html",
        () ->
            text(
                "<!doctype html><script>while(true){}</script><iframe src='file:///etc/passwd'></iframe><img src='http://127.0.0.1:1/a'><p>Ana Silva"));
    files.ends(
        "HTML with a style for everything",
        "r.html",
        () ->
            text(
                "<!doctype html><style>"
                    + "*{display:none} ".repeat(60_000)
                    + "</style>"
                    + "<p>Ana Silva</p>".repeat(2_000)));
    files.ends(
        "an SVG",
        "r.svg",
        () -> text("<svg xmlns='http://www.w3.org/2000/svg'><text>Ana</text></svg>"));
  }

  static String filled(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /// The same text in lines, as much as the pages hold, below a heading.
  static String lines(String text) {
    var out = new StringBuilder(START);
    for (int at = 0; at < text.length(); at += 90) {
      out.append(text, at, Math.min(text.length(), at + 90)).append('\n');
    }
    return out.toString();
  }

  private static byte[] noise(int length) {
    var noise = new byte[length];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[]... parts) {
    return HostileZips.joined(parts);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
