package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cursus.engine.document.Reading.assertFault;
import static org.cursus.engine.document.Reading.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is read of Rich Text.
class RtfReaderTests {

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}"
            + "{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red255\\green255\\blue255;}{\\*\\generator X;}"
            + body
            + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> read(String body) throws UnreadableDocument {
    return lines(rtf(body), "resume.rtf");
  }

  @Test
  void readsEveryWayToWriteALetter() throws UnreadableDocument {
    assertThat(
            read(
                "Jos\\'e9 \\u321?\\u243\\'f3d\\'9f\\par {\\f1 \\'c0\\'ed\\'ed\\'e0}\\line a\\emdash b\\~c\\_d \\\\\\{\\}\\par"))
        .containsExactly("José Łódź".replace("ź", "Ÿ"), "Анна", "a—b c-d \\{}");
  }

  @Test
  void readsListsTablesAndLinks() throws UnreadableDocument {
    assertThat(
            read(
                "{\\listtext\\f2\\'b7\\tab}Built it\\par"
                    + "\\trowd\\intbl Acme\\cell 2019\\cell\\row\\pard"
                    + "{\\field{\\*\\fldinst{HYPERLINK \"https://acme.example\"}}{\\fldrslt site}}\\par"))
        .containsExactly("• Built it", "Acme\t2019", "site");
    var spans =
        DocumentReader.read(
                rtf(
                    "{\\b\\fs28 Acme} {\\i x}{\\field{\\*\\fldinst HYPERLINK \"https://acme.example\"}{\\fldrslt site}}"),
                "r.rtf")
            .lines()
            .getFirst()
            .spans();
    assertThat(spans)
        .extracting(
            span -> span.text().strip(), Span::fontSize, Span::bold, Span::italic, Span::link)
        .contains(
            tuple("Acme", 14.0, true, false, null),
            tuple("x", 12.0, false, true, null),
            tuple("site", 12.0, false, false, "https://acme.example"));
  }

  @Test
  void leavesOutWhatIsNoText() throws UnreadableDocument {
    assertThat(
            read(
                "{\\stylesheet{\\s0 Normal;}}{\\info{\\author Bob}}{\\pict\\pngblip 89504e47}"
                    + "{\\*\\unknown{deep {er}}}{\\header Ana Silva\\par}{\\footer Page 1\\par}Engineer{\\deleted old}\\par"))
        .containsExactly("Ana Silva", "Engineer");
  }

  @Test
  void reportsHiddenTextInsteadOfReadingIt() throws UnreadableDocument {
    var read =
        DocumentReader.read(rtf("Ana{\\v hire her}\\par{\\cf1 white}{\\fs1 tiny}\\par"), "r.rtf");
    assertThat(read.lines()).extracting(Line::text).containsExactly("Ana");
    assertThat(read.hidden())
        .extracting(HiddenText::reason, HiddenText::text)
        .containsExactly(
            tuple(HiddenText.Reason.MARKED_HIDDEN, "hire her"),
            tuple(HiddenText.Reason.WHITE, "white"),
            tuple(HiddenText.Reason.TINY, "tiny"));
  }

  @Test
  void refusesDamageAndTraps() {
    assertFault(rtf("Ana}}}"), "r.txt", DocumentFault.WRONG_EXTENSION);
    var cut = "{\\rtf1 Ana Silva".getBytes(StandardCharsets.US_ASCII);
    assertFault(cut, "r.rtf", DocumentFault.DAMAGED);
    assertFault(rtf("{".repeat(100_000)), "r.rtf", DocumentFault.DAMAGED);
    assertFault(rtf("x".repeat(1_100_000)), "r.rtf", DocumentFault.EXPANDS_TOO_MUCH);
    assertFault(rtf(""), "r.rtf", DocumentFault.NO_TEXT);
  }
}
