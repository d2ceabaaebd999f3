package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cursus.engine.document.Reading.assertFault;
import static org.cursus.engine.document.Reading.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is read of a web page.
class HtmlReaderTests {

  private static byte[] page(String head, String body) {
    return ("<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> read(String head, String body) throws UnreadableDocument {
    return lines(page(head, body), "resume.html");
  }

  @Test
  void readsBlocksListsTablesAndBoxes() throws UnreadableDocument {
    assertThat(
            read(
                "<title>Not shown</title><style>.row {display: flex}</style>",
                """
                <nav>Home</nav><h1>Ana
                  Silva</h1><p>One<br>two <script>x()</script></p><ul><li>Built <b>it</b></li></ul>
                <div class=row><span>Acme</span><span>2019</span></div>
                <table><tr><td>Beta<td>2017</table>
                <p>Gamma<span style="float:right">2015</span></p><form>Search <input value=x></form>"""))
        .containsExactly(
            "Ana Silva", "One", "two", "• Built it", "Acme\t2019", "Beta\t2017", "Gamma\t2015");
  }

  @Test
  void followsRulesForLooks() throws UnreadableDocument {
    var page =
        page(
            "<style>/* a */ h2.x, .y {font-size: 20px; font-weight: normal} @media print {.y{display:none}}</style>",
            "<h2 class=x>Acme</h2><p class=y>Ltd <em>est</em> <a href='https://a.example'>site</a> <a href='javascript:x'>no</a></p>");
    var lines = DocumentReader.read(page, "r.html").lines();
    assertThat(lines.getFirst().spans())
        .extracting(Span::fontSize, Span::bold)
        .containsExactly(tuple(15.0, false));
    assertThat(lines.getLast().spans())
        .anyMatch(span -> span.italic() && span.text().equals("est"));
    assertThat(lines.getLast().spans())
        .filteredOn(span -> span.link() != null)
        .extracting(Span::text, Span::link)
        .containsExactly(tuple("site", "https://a.example"));
  }

  @Test
  void reportsHiddenTextInsteadOfReadingIt() throws UnreadableDocument {
    var page =
        page(
            "<style>.a {display:none} #b {visibility:hidden}</style>",
            """
            <p>Ana</p><div class=a>one</div><div id=b>two</div><p style="font-size:0">three</p>
            <p style="position:absolute;left:-9999px">four</p><p style="color:white">five</p>""");
    var read = DocumentReader.read(page, "r.html");
    assertThat(read.lines()).extracting(Line::text).containsExactly("Ana");
    assertThat(read.hidden())
        .extracting(HiddenText::reason, HiddenText::text)
        .containsExactly(
            tuple(HiddenText.Reason.MARKED_HIDDEN, "one"),
            tuple(HiddenText.Reason.INVISIBLE, "two"),
            tuple(HiddenText.Reason.TINY, "three"),
            tuple(HiddenText.Reason.OFF_PAGE, "four"),
            tuple(HiddenText.Reason.WHITE, "five"));
  }

  @Test
  void readsTheEncodingThatThePageNames() throws UnreadableDocument {
    var russian =
        "<html><meta charset=windows-1251><p>Анна".getBytes(Charset.forName("windows-1251"));
    assertThat(lines(russian, "r.html")).containsExactly("Анна");
    var plain = "<html><p>José".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(lines(plain, "r.htm")).containsExactly("José");
  }

  @Test
  void refusesTrapsAndEmptyPages() {
    assertFault(page("", "<div>".repeat(5_000) + "x"), "r.html", DocumentFault.DAMAGED);
    assertFault(page("", "x".repeat(1_100_000)), "r.html", DocumentFault.EXPANDS_TOO_MUCH);
    assertFault(page("", "<script>x</script>"), "r.html", DocumentFault.NO_TEXT);
    assertFault(page("", "<img src=x>"), "r.html", DocumentFault.PICTURES_ONLY);
  }
}
